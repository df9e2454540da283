import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the rates of services, newest first, with the groups that they belong to.
///
/// Which parts are answered is said by `Extent`; without it, rates and their groups. The cursor goes by rates whatever
/// the extent, so that a client pages the same way. Restrictions have addresses of their own: here they are empty.
///
/// - Throws: `InvalidReference` for an enterprise or a service outside the token's scope, and for a service that sells
///   no stays.
extension RatesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let wanted = HouseFilter<Rate>(
            enterprises: enterprises,
            ids: ids(request.rateIDs),
            externalIdentifiers: request.externalIdentifiers,
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: isActive(request.activityStates)
        )
        let page = Page(request.limitation)
        let extent = request.extent
        let wantsRates = extent.map { $0.rates ?? false } ?? true
        let wantsGroups = extent.map { $0.rateGroups ?? false } ?? true

        let (rates, groups) = try await call.store.read { transaction in
            var filter = wanted
            filter.services = try call.services(
                request.serviceIDs, of: enterprises, bookable: true, in: transaction
            )
            let rates = try transaction.rates.list(filter, page)
            return (rates, wantsGroups ? try transaction.rateGroups.groups(of: rates) : [])
        }
        return Response(
            rates: wantsRates ? rates.map { Contract.Rate($0, language: call.language(of: $0.enterpriseID)) } : [],
            cursor: rates.last?.id.uuid,
            rateGroups: groups.map { Contract.RateGroupOld($0, language: call.language(of: $0.enterpriseID)) },
            rateRestrictions: Contract.RateRestrictionResult(
                dateRestrictions: [], earlinessRestrictions: [], lengthRestrictions: []
            )
        )
    }

    /// What `ActivityStates` asks for: nil for both, which is also what no states and none in particular mean.
    static func isActive(_ states: [Contract.ActivityStates]?) -> Bool? {
        guard let first = states?.first, states?.allSatisfy({ $0 == first }) == true else { return nil }
        return first == .active
    }
}

extension Call {
    /// The language of texts that an answer holds in one language only: the caller's, else the enterprise's own.
    func language(of enterprise: ID<Enterprise>) -> String {
        language ?? caller.enterprises.first { $0.id == enterprise }?.defaultLanguageCode ?? "en-GB"
    }
}
