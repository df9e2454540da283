import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds categories to bookable services; all of them or none. They have nothing to sell until resources are put into
/// them.
///
/// What no classification is said of is classified as other, which is all that can be known of it.
///
/// - Throws: `InvalidReference` for a service that is unknown or sells no stays, and for an unknown accounting
///   category.
extension ResourceCategoriesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = ResourceCategoryDesk(call: call, enterprise: enterprise, transaction: transaction)
            try desk.check(services: request.resourceCategories.map(\.serviceID))
            let categories = try request.resourceCategories.map { wanted in
                ResourceCategory(
                    id: call.newID(), enterpriseID: enterprise.id, serviceID: ID(wanted.serviceID),
                    type: sameChoice(wanted.type),
                    classification: wanted.classification.map { sameChoice($0) } ?? .other,
                    names: wanted.names ?? [:], shortNames: wanted.shortNames ?? [:],
                    descriptions: wanted.descriptions ?? [:], ordering: wanted.ordering ?? 0,
                    capacity: wanted.capacity, extraCapacity: wanted.extraCapacity ?? 0,
                    externalIdentifier: wanted.externalIdentifier.said,
                    accountingCategoryID: try desk.accountingCategory(wanted.accountingCategoryID), created: call.now
                )
            }
            for category in categories { try transaction.resourceCategories.insert(category) }
            return desk.answer(categories)
        }
    }
}
