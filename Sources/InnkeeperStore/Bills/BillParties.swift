public import Hospitality

extension BillTable {
    /// An account as it would stand on a document that is issued now; nil when the chain does not know it.
    public func party(_ account: Account, of chain: ID<Chain>) throws -> BillParty? {
        switch account.type {
        case .customer:
            try transaction.customers.find(ID(account.id.uuid), of: chain).map { BillParty($0) }
        case .company:
            try transaction.companies.find([ID(account.id.uuid)], of: chain).first.map { BillParty($0) }
        }
    }
}

extension BillParty {
    fileprivate init(_ customer: Customer) {
        self.init(account: Account(customer.id), name: customer.person.lastName)
        firstName = customer.person.firstName
        secondLastName = customer.person.secondLastName
        title = customer.person.title?.rawValue
        taxIdentifier = customer.codes.taxIdentificationNumber
        italianDestinationCode = customer.codes.italianDestinationCode
        italianFiscalCode = customer.codes.italianFiscalCode
        italianLotteryCode = customer.codes.italianLotteryCode
        billingCode = customer.codes.billingCode
        // Some guests do not want to be found by what lies about.
        guard !customer.options.contains(.billAddressObjection) else { return }
        address = customer.address.map { Address($0) }
    }

    fileprivate init(_ company: Company) {
        self.init(account: Account(company.id), name: company.name)
        taxIdentifier = company.codes.taxIdentifier
        additionalTaxIdentifier = company.codes.additionalTaxIdentifier
        fiscalIdentifier = company.codes.identifier
        dunsNumber = company.codes.dunsNumber
        billingCode = company.codes.billingCode
        telephone = company.contact.telephone
        invoicingEmail = company.contact.invoicingEmail
        department = company.contact.department
        address = company.address.map { Address($0) }
    }
}

extension BillParty.Address {
    fileprivate init(_ address: Address) {
        self.init(
            line1: address.line1, line2: address.line2, city: address.city, postalCode: address.postalCode,
            countryCode: address.countryCode, countrySubdivisionCode: address.countrySubdivisionCode
        )
    }
}
