import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what people and blocks have changed about what is for sale, newest first; what was replaced only if asked for.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension AvailabilityAdjustmentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = AvailabilityAdjustmentFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.availabilityAdjustmentIDs)
        filter.services = try call.admittedServices(nil)
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.isActive = RatesGetAll.isActive(request.activityStates.map { sameChoice($0) })
        let page = Page(request.limitation)
        let (adjustments, clocks) = try await call.store.read { [filter] transaction in
            let adjustments = try transaction.availabilityAdjustments.list(filter, page)
            return (adjustments, try ServiceClocks(of: adjustments.map(\.serviceID), for: call, in: transaction))
        }
        return Response(
            availabilityAdjustments: adjustments.map { clocks.wireForm(of: $0) }, cursor: adjustments.last?.id.uuid
        )
    }
}
