import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists which resources are sold in the given categories, newest first.
///
/// A token that is bound to a service sees the categories of that service.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension ResourceCategoryAssignmentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<ResourceCategoryAssignment>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.resourceCategoryAssignmentIDs),
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: RatesGetAll.isActive(request.activityStates)
        )
        let assignments = try await call.store.read { transaction in
            try transaction.resourceCategoryAssignments.list(
                filter, categories: ids(request.resourceCategoryIDs), resources: ids(request.resourceIDs),
                soldBy: call.caller.token.serviceID, page
            )
        }
        return Response(
            resourceCategoryAssignments: assignments.map { Contract.ResourceCategoryAssignment($0) },
            cursor: assignments.last?.id.uuid
        )
    }
}
