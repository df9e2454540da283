import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the rates of services, newest first, with the groups that they belong to.
///
/// Which parts are answered is said by `Extent`; without it, rates and their groups. The cursor goes by rates whatever
/// the extent, so that a client pages the same way. Restrictions have addresses of their own: here they are empty.
///
/// - Throws: `InvalidReference` for an enterprise or a service outside the token's scope.
extension RatesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterprises(request.enterpriseIDs)
        let services = try call.services(ids(request.serviceIDs))
        let filter = RateFilter(
            enterprises: enterprises.map(\.id),
            ids: ids(request.rateIDs),
            services: services,
            externalIdentifiers: request.externalIdentifiers,
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: isActive(request.activityStates)
        )
        let page = Page(request.limitation)
        // An extent that names nothing is the same as none.
        let wantsRates = request.extent?.rates ?? true
        let wantsGroups = request.extent?.rateGroups ?? (request.extent == nil)

        let (rates, groups) = try await call.store.read { transaction in
            let rates = try transaction.rates.list(filter, page)
            guard wantsGroups else { return (rates, []) }
            return (rates, try groups(of: rates, transaction))
        }
        return Response(
            rates: wantsRates ? rates.map { Contract.Rate($0, language: call.language(in: enterprises, $0)) } : [],
            cursor: rates.last?.id.uuid,
            rateGroups: groups.map { Contract.RateGroupOld($0, language: call.language(of: $0.enterpriseID, enterprises)) },
            rateRestrictions: .init(dateRestrictions: [], earlinessRestrictions: [], lengthRestrictions: [])
        )
    }
}
