public import Foundation
public import Hospitality
public import InnkeeperStore

/// Puts the usual furniture into a house that is being made, each thing with the identifier that comes next.
public struct Furnisher {
    public let enterprise: Enterprise
    /// When all of it is said to be made.
    public let opening: Date
    let transaction: Transaction
    private let makeUUID: () -> UUID

    /// The ways of paying that a house takes unless it says otherwise, in the contract's words.
    public static let usualPaymentTypes = [
        "Unspecified", "Cash", "CreditCard", "WireTransfer", "Prepayment", "Invoice", "GiftCard", "OnlinePayment",
    ]

    /// - Parameter makeUUID: Gives identifiers that grow.
    public init(
        _ enterprise: Enterprise, opening: Date, in transaction: Transaction, makeUUID: @escaping () -> UUID
    ) {
        self.enterprise = enterprise
        self.opening = opening
        self.transaction = transaction
        self.makeUUID = makeUUID
    }

    func newID<Entity>(_: Entity.Type = Entity.self) -> ID<Entity> { ID(makeUUID()) }

    /// In the language of the house.
    func texts(_ text: String) -> [String: String] { [enterprise.defaultLanguageCode: text] }

    public func addAccountingCategory(
        _ name: String, code: String?, _ classification: AccountingClassification?
    ) throws -> AccountingCategory {
        let category = AccountingCategory(
            id: newID(), enterpriseID: enterprise.id, name: name, code: code, classification: classification,
            created: opening
        )
        try transaction.accountingCategories.insert(category)
        return category
    }

    public func addSegment(_ name: String, of service: Service) throws -> BusinessSegment {
        let segment = BusinessSegment(
            id: newID(), enterpriseID: enterprise.id, serviceID: service.id, name: name, created: opening
        )
        try transaction.businessSegments.insert(segment)
        return segment
    }

    public func addSource(_ name: String, _ type: SourceType, code: Int) throws -> Source {
        let source = Source(
            id: newID(), enterpriseID: enterprise.id, name: name, type: type, code: code, created: opening
        )
        try transaction.sources.insert(source)
        return source
    }

    public func addDepartment(_ name: String) throws -> Department {
        let department = Department(id: newID(), enterpriseID: enterprise.id, name: name, created: opening)
        try transaction.departments.insert(department)
        return department
    }

    /// A space of a category, ready for its first guest.
    public func addResource(
        _ name: String, in category: ResourceCategory, parent: Resource? = nil, floor: String
    ) throws -> Resource {
        let kind = category.names[enterprise.defaultLanguageCode] ?? "room"
        let resource = Resource(
            id: newID(), enterpriseID: enterprise.id, parentID: parent?.id, name: name, state: .inspected,
            descriptions: texts("\(name), \(kind)"), kind: .space(floorNumber: floor, locationNotes: nil),
            created: opening
        )
        try transaction.resources.insert(resource)
        try transaction.resourceCategoryAssignments.insert(
            ResourceCategoryAssignment(
                id: newID(), enterpriseID: enterprise.id, resourceID: resource.id, categoryID: category.id,
                created: opening
            )
        )
        return resource
    }

    public func addRateGroup(
        _ name: String, of service: Service, ordering: Int, externalIdentifier: String? = nil
    ) throws -> RateGroup {
        let group = RateGroup(
            id: newID(), enterpriseID: enterprise.id, serviceID: service.id, ordering: ordering, names: texts(name),
            externalIdentifier: externalIdentifier, created: opening
        )
        try transaction.rateGroups.insert(group)
        return group
    }
}
