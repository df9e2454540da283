import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists where groups of reservations came from.
extension SourceAssignmentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let groups: [ID<ReservationGroup>]? = ids(request.reservationGroupIDs)
        let updated = request.updatedUTC.map { InstantInterval($0) }
        let page = Page(request.limitation)
        let assignments = try await call.store.read { transaction in
            try transaction.sourceAssignments.list(
                of: enterprises, groupIDs: groups, service: call.caller.token.serviceID, updated: updated, page
            )
        }
        return Response(
            sourceAssignments: assignments.map { assignment in
                Contract.SourceAssignment(
                    id: assignment.id.uuid,
                    reservationGroupID: assignment.groupID.uuid,
                    sourceID: assignment.sourceID.uuid,
                    isPrimary: assignment.isPrimary
                )
            },
            cursor: assignments.last?.id.uuid
        )
    }
}
