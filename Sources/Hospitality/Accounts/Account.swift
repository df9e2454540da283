/// Who owes and pays: a customer or a company of the chain. Charges belong to an account, never to a resource.
public struct Account: Hashable, Sendable {
    public let id: ID<Account>
    public let type: AccountType

    public init(id: ID<Account>, type: AccountType) {
        self.id = id
        self.type = type
    }

    public init(_ customer: ID<Customer>) { self.init(id: ID(customer.uuid), type: .customer) }
    public init(_ company: ID<Company>) { self.init(id: ID(company.uuid), type: .company) }
}

public enum AccountType: String, CaseIterable, Sendable {
    case customer = "Customer"
    case company = "Company"
}
