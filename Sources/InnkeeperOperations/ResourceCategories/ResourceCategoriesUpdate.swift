import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes what categories are called, how many people they hold, and how they are sold and accounted; all of them or
/// none.
///
/// A smaller capacity does not touch the stays that are booked: they were agreed on.
///
/// - Throws: `InvalidReference` for a category or an accounting category that is unknown, and for a capacity that holds
///   nobody; `InvalidInput` for what would be cleared but cannot be, and for what is no identifier.
extension ResourceCategoriesUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let updates = request.resourceCategoryUpdates
        return try await call.store.write { transaction in
            let desk = ResourceCategoryDesk(call: call, enterprise: enterprise, transaction: transaction)
            let named = updates.map(\.resourceCategoryID)
            var categories = try desk.categories(named, as: "ResourceCategoryId")
            for (index, update) in updates.enumerated() {
                guard var category = categories[ID(update.resourceCategoryID)] else { continue }
                let path = "ResourceCategoryUpdates[\(index)]"
                try category.apply(update, at: path)
                if let change = update.accountingCategoryID {
                    let id = try uuid(change.value, "\(path).AccountingCategoryId")
                    category.accountingCategoryID = try desk.accountingCategory(id)
                }
                category.updated = call.now
                categories[category.id] = category
            }
            let changed: [ResourceCategory] = ids(named).compactMap { categories[$0] }
            for category in changed { try transaction.resourceCategories.update(category) }
            return desk.answer(changed)
        }
    }

    private static func uuid(_ text: String?, _ path: String) throws(InvalidInput) -> UUID? {
        guard let text else { return nil }
        guard let uuid = UUID(uuidString: text) else { throw InvalidInput(path, "is not an identifier") }
        return uuid
    }
}

extension ResourceCategory {
    /// - Parameter path: Where the update stands in the request.
    fileprivate mutating func apply(_ update: Contract.ResourceCategoryUpdateParameters, at path: String) throws {
        if let change = update.names { names = try change.value.uncleared("\(path).Names") }
        if let change = update.shortNames { shortNames = try change.value.uncleared("\(path).ShortNames") }
        if let change = update.descriptions { descriptions = try change.value.uncleared("\(path).Descriptions") }
        if let change = update.type { type = sameChoice(change.value) }
        try resize(
            capacity: update.capacity.map { try $0.value.uncleared("\(path).Capacity") } ?? capacity,
            extraCapacity: update.extraCapacity.map { try $0.value.uncleared("\(path).ExtraCapacity") } ?? extraCapacity
        )
        if let change = update.ordering { ordering = try change.value.uncleared("\(path).Ordering") }
        if let change = update.classification { classification = change.value.map { sameChoice($0) } ?? .other }
        if let change = update.externalIdentifier {
            externalIdentifier = try change.value.said?.noLonger(than: 255, "\(path).ExternalIdentifier")
        }
    }
}
