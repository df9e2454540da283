public import Foundation

/// What a customer is to another: the related one is the customer's child, parent, friend.
public struct CustomerRelationship: Hashable, Sendable {
    public let id: ID<CustomerRelationship>
    public let chainID: ID<Chain>
    public let customerID: ID<Customer>
    public let relatedCustomerID: ID<Customer>
    public var type: CustomerRelationshipType
    public let created: Date
    public var updated: Date

    public init(
        id: ID<CustomerRelationship>,
        chainID: ID<Chain>,
        customerID: ID<Customer>,
        relatedCustomerID: ID<Customer>,
        type: CustomerRelationshipType,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.chainID = chainID
        self.customerID = customerID
        self.relatedCustomerID = relatedCustomerID
        self.type = type
        self.created = created
        self.updated = updated ?? created
    }
}

/// What the related customer is to the other one.
public enum CustomerRelationshipType: String, CaseIterable, Sendable {
    case spouse = "Spouse"
    case child = "Child"
    case parent = "Parent"
    case otherFamily = "OtherFamily"
    case friend = "Friend"
    case colleague = "Colleague"
    case other = "Other"

    /// The same relationship seen from the other side.
    public var inverse: CustomerRelationshipType {
        switch self {
        case .child: .parent
        case .parent: .child
        case .spouse, .otherFamily, .friend, .colleague, .other: self
        }
    }
}
