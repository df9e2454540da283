import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what canceling costs on the rates of services, newest first; policies in force unless others are asked for.
///
/// The validator has refused a request that names neither policies, rate groups nor a time of update.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a service that is unknown or not
///   bookable.
extension CancellationPoliciesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let policies = try await call.store.read { transaction in
            let filter = HouseFilter<CancellationPolicy>(
                enterprises: enterprises,
                ids: ids(request.cancellationPolicyIDs),
                services: try call.services(request.serviceIDs, of: enterprises, bookable: true, in: transaction),
                updated: request.updatedUTC.map { InstantInterval($0) },
                isActive: RatesGetAll.isActive(request.activityStates)
            )
            return try transaction.cancellationPolicies.list(filter, groups: ids(request.rateGroupIDs), page)
        }
        return Response(
            cancellationPolicies: policies.map { Contract.CancellationPolicy($0) }, cursor: policies.last?.id.uuid
        )
    }
}
