import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists which images show the given resource categories, newest first.
///
/// A token that is bound to a service sees the categories of that service.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension ResourceCategoryImageAssignmentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<ResourceCategoryImageAssignment>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.resourceCategoryImageAssignmentIDs),
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: RatesGetAll.isActive(request.activityStates)
        )
        let assignments = try await call.store.read { transaction in
            try transaction.resourceCategoryImageAssignments.list(
                filter, categories: ids(request.resourceCategoryIDs), soldBy: call.caller.token.serviceID, page
            )
        }
        return Response(
            resourceCategoryImageAssignments: assignments.map { Contract.ResourceCategoryImageAssignment($0) },
            cursor: assignments.last?.id.uuid
        )
    }
}
