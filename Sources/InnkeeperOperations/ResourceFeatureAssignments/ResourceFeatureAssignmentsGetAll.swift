import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists which resources have the given features, newest first.
///
/// A token that is bound to a service sees the features of that service.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension ResourceFeatureAssignmentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<ResourceFeatureAssignment>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.resourceFeatureAssignmentIDs),
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: RatesGetAll.isActive(request.activityStates)
        )
        let assignments = try await call.store.read { transaction in
            try transaction.resourceFeatureAssignments.list(
                filter, features: ids(request.resourceFeatureIDs), ofFeaturesOf: call.caller.token.serviceID, page
            )
        }
        return Response(
            resourceFeatureAssignments: assignments.map { Contract.ResourceFeatureAssignment($0) },
            cursor: assignments.last?.id.uuid
        )
    }
}
