public import Hospitality

extension BillTable {
    /// An account as it would stand on a document that is issued now; nil when the chain does not know it.
    public func party(_ account: Account, of chain: ID<Chain>) throws -> BillParty? {
        switch account.type {
        case .customer:
            try transaction.customers.find(ID(account.id.uuid), of: chain).map { BillParty($0) }
        case .company:
            try transaction.companies.find([ID(account.id.uuid)], of: chain).first.map { company in
                BillParty(account: account, name: company.name)
            }
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
        billingCode = customer.codes.billingCode
        address = customer.address.map { address in
            BillParty.Address(
                line1: address.line1, line2: address.line2, city: address.city, postalCode: address.postalCode,
                countryCode: address.countryCode, countrySubdivisionCode: address.countrySubdivisionCode
            )
        }
    }
}
