import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes categories that nothing needs any more; all of them or none. Stays of the past keep theirs.
///
/// - Throws: `InvalidReference` for a category that is unknown or deleted; `ResourceCategoryRefusal` for one that is
///   still used, naming by what.
extension ResourceCategoriesDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = ResourceCategoryDesk(call: call, enterprise: enterprise, transaction: transaction)
            let categories = try desk.categories(request.resourceCategoryIDs, as: "ResourceCategoryIds")
            let wanted: [ID<ResourceCategory>] = ids(request.resourceCategoryIDs)
            let uses = try desk.uses(of: wanted.compactMap { categories[$0] })
            for id in wanted {
                guard var category = categories[id] else { continue }
                if let uses = uses[id] {
                    let name = category.name(in: call.language(of: enterprise.id))
                    throw ResourceCategoryRefusal.isUsed(
                        name: name, by: ResourceCategoryUse.allCases.filter { uses.contains($0) }
                    )
                }
                category.isActive = false
                category.updated = call.now
                try transaction.resourceCategories.update(category)
            }
            return Contract.Unit()
        }
    }
}
