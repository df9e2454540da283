import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the business segments of all bookable services or of those that are asked for, newest first.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a service that is unknown or not
///   bookable.
extension BusinessSegmentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let segments = try await call.store.read { transaction in
            let filter = HouseFilter<BusinessSegment>(
                enterprises: enterprises,
                ids: ids(request.ids),
                services: try call.bookableServices(request.serviceIDs, of: enterprises, in: transaction),
                updated: request.updatedUTC.map { InstantInterval($0) },
                isActive: RatesGetAll.isActive(request.activityStates)
            )
            return try transaction.businessSegments.list(filter, page)
        }
        return Response(
            businessSegments: segments.map { Contract.BusinessSegment($0) }, cursor: segments.last?.id.uuid
        )
    }
}
