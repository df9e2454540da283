import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the tiers of loyalty programs, newest first; deleted ones only where `ActivityStates` asks for them.
///
/// - Throws: `InvalidReference` for a chain outside the token's scope.
extension LoyaltyTiersGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let filter = ChainFilter<LoyaltyTier>(
            chains: try call.chains(request.chainIDs),
            ids: ids(request.loyaltyTierIDs),
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: call.isActiveLoyalty(request.activityStates)
        )
        let page = Page(request.limitation)
        let tiers = try await call.store.read { transaction in
            try transaction.loyaltyTiers.list(filter, programs: ids(request.loyaltyProgramIDs), page)
        }
        return Response(loyaltyTiers: tiers.map { Contract.LoyaltyTier($0) }, cursor: tiers.last?.id.uuid)
    }
}
