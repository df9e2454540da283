import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the age categories of all bookable services or of those that are asked for, newest first.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a service that is unknown or not
///   bookable.
extension AgeCategoriesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let categories = try await call.store.read { transaction in
            let filter = HouseFilter<AgeCategory>(
                enterprises: enterprises,
                ids: ids(request.ageCategoryIDs),
                services: try call.bookableServices(request.serviceIDs, of: enterprises, in: transaction),
                updated: request.updatedUTC.map { InstantInterval($0) },
                isActive: RatesGetAll.isActive(request.activityStates)
            )
            return try transaction.ageCategories.list(filter, page)
        }
        return Response(
            ageCategories: categories.map { Contract.AgeCategory($0) }, cursor: categories.last?.id.uuid
        )
    }
}
