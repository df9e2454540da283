import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the rate groups that pass the filters, newest first.
///
/// The contract asks for groups or services by identifier; the validator has refused a request with neither.
///
/// - Throws: `InvalidReference` for an enterprise or a service outside the token's scope, and for a service that sells
///   no stays.
extension RateGroupsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let wanted = HouseFilter<RateGroup>(
            enterprises: enterprises,
            ids: ids(request.rateGroupIDs),
            services: try call.admittedServices(request.serviceIDs),
            externalIdentifiers: request.externalIdentifiers,
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: RatesGetAll.isActive(request.activityStates)
        )
        let page = Page(request.limitation)
        let groups = try await call.store.read { transaction in
            if let services = request.serviceIDs {
                _ = try call.services(services, of: enterprises, bookable: true, in: transaction)
            }
            return try transaction.rateGroups.list(wanted, page)
        }
        return Response(rateGroups: groups.map { Contract.RateGroup($0) }, cursor: groups.last?.id.uuid)
    }
}
