import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists by how much services may be overbooked, newest first; what was replaced or cleared only if asked for.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a service that sells no stays.
extension ServiceOverbookingLimitsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let page = Page(request.limitation)
        let colliding = request.collidingUTC.map { InstantInterval($0) }
        let (limits, clocks) = try await call.store.read { transaction in
            let services = try call.services(request.serviceIDs, of: enterprises, bookable: true, in: transaction)
            let filter = HouseFilter<ServiceOverbookingLimit>(
                enterprises: enterprises, ids: ids(request.serviceOverbookingLimitIDs), services: services,
                updated: request.updatedUTC.map { InstantInterval($0) },
                isActive: RatesGetAll.isActive(request.activityStates.map { sameChoice($0) })
            )
            let limits = try transaction.serviceOverbookingLimits.list(filter, colliding: colliding, page)
            return (limits, try ServiceClocks(of: services, for: call, in: transaction))
        }
        return Response(
            serviceOverbookingLimits: limits.map { limit in
                Contract.ServiceOverbookingLimit(limit, clocks.timeUnits(of: limit.serviceID))
            },
            cursor: limits.last?.id.uuid
        )
    }
}

extension Contract.ServiceOverbookingLimit {
    /// The one place where a limit becomes its wire form.
    init(_ limit: ServiceOverbookingLimit, _ timeUnits: TimeUnits) {
        self.init(
            id: limit.id.uuid,
            serviceID: limit.serviceID.uuid,
            firstTimeUnitStartUTC: timeUnits.start(of: limit.units.lowerBound),
            lastTimeUnitStartUTC: timeUnits.start(of: limit.units.upperBound.advanced(by: -1)),
            limit: limit.limit,
            createdUTC: limit.created,
            updatedUTC: limit.updated,
            isActive: limit.isActive
        )
    }
}
