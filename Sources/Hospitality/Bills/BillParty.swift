/// A party of a bill, as it stands on the document: copied when the bill closes, never read from the profile again.
public struct BillParty: Hashable, Sendable {
    public var account: Account
    /// The last name of a customer, the name of a company.
    public var name: String
    public var firstName: String?
    public var secondLastName: String?
    /// The contract's word: `Mister`.
    public var title: String?
    public var taxIdentifier: String?
    public var additionalTaxIdentifier: String?
    /// The number of a company in the register of firms.
    public var fiscalIdentifier: String?
    public var dunsNumber: String?
    /// What the law of Italy wants on the bills of a customer.
    public var italianDestinationCode: String?
    public var italianFiscalCode: String?
    public var italianLotteryCode: String?
    public var billingCode: String?
    public var telephone: String?
    public var invoicingEmail: String?
    public var department: String?
    public var address: Address?

    public init(account: Account, name: String) {
        self.account = account
        self.name = name
    }

    /// The numbers under which authorities know the party, by their names on the wire.
    public var legalIdentifiers: [String: String] {
        var identifiers: [String: String] = [:]
        identifiers["TaxIdentifier"] = taxIdentifier
        identifiers["AdditionalTaxIdentifier"] = additionalTaxIdentifier
        identifiers["FiscalIdentifier"] = fiscalIdentifier
        identifiers["ItalianDestinationCode"] = italianDestinationCode
        identifiers["ItalianFiscalCode"] = italianFiscalCode
        identifiers["ItalianLotteryCode"] = italianLotteryCode
        return identifiers
    }

    public struct Address: Hashable, Sendable {
        public var line1: String?
        public var line2: String?
        public var city: String?
        public var postalCode: String?
        public var countryCode: String?
        public var countrySubdivisionCode: String?

        public init(
            line1: String? = nil, line2: String? = nil, city: String? = nil, postalCode: String? = nil,
            countryCode: String? = nil, countrySubdivisionCode: String? = nil
        ) {
            self.line1 = line1
            self.line2 = line2
            self.city = city
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.countrySubdivisionCode = countrySubdivisionCode
        }
    }
}

/// The house itself on a bill, as it was when the bill closed.
public struct BillIssuer: Hashable, Sendable {
    public var companyName: String?
    public var additionalTaxIdentifier: String?
    public var bankAccount: String?
    public var bankName: String?
    public var iban: String?
    public var bic: String?

    public init(
        companyName: String? = nil, additionalTaxIdentifier: String? = nil, bankAccount: String? = nil,
        bankName: String? = nil, iban: String? = nil, bic: String? = nil
    ) {
        self.companyName = companyName
        self.additionalTaxIdentifier = additionalTaxIdentifier
        self.bankAccount = bankAccount
        self.bankName = bankName
        self.iban = iban
        self.bic = bic
    }
}
