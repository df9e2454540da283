import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the resource categories of bookable services, newest first.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a service that is unknown or not
///   bookable.
extension ResourceCategoriesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let categories = try await call.store.read { transaction in
            let filter = HouseFilter<ResourceCategory>(
                enterprises: enterprises,
                ids: ids(request.resourceCategoryIDs),
                services: try call.services(request.serviceIDs, of: enterprises, bookable: true, in: transaction),
                updated: request.updatedUTC.map { InstantInterval($0) },
                isActive: RatesGetAll.isActive(request.activityStates)
            )
            return try transaction.resourceCategories.list(filter, page)
        }
        return Response(
            resourceCategories: categories.map { Contract.ResourceCategory($0) }, cursor: categories.last?.id.uuid
        )
    }
}
