import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists groups of reservations, by identifier or by when they were changed.
extension ReservationGroupsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = ReservationGroupFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.reservationGroupIDs)
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.service = call.caller.token.serviceID
        let page = Page(request.limitation)
        let groups = try await call.store.read { [filter] in try $0.reservationGroups.list(filter, page) }
        return Response(
            reservationGroups: groups.map(Contract.ReservationGroup.init), cursor: groups.last?.id.uuid
        )
    }
}
