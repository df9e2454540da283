import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Changes the names, codes and places of tiers; all of them or none.
///
/// - Throws: `InvalidReference` for a tier that the chain does not have; `InvalidInput` for a name or a code that is
///   empty or too long, and for a code that another active tier of the program has.
extension LoyaltyTiersUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain()
        let updates = request.loyaltyTierUpdates
        return try await call.store.write { transaction in
            let named = updates.map(\.loyaltyTierID)
            var tiers = try call.loyaltyTiers(named, of: chain, in: transaction)
            var codes = try TierCodes(of: Set(tiers.values.map(\.programID)).sorted(), of: chain, in: transaction)
            for (index, update) in updates.enumerated() {
                let path = "LoyaltyTierUpdates[\(index)]"
                guard var tier = tiers[ID(update.loyaltyTierID)] else { continue }
                if let change = update.name { tier.name = try change.value.loyaltyText(50, "\(path).Name") }
                if let change = update.code {
                    let code = try change.value.loyaltyText(50, "\(path).Code")
                    try codes.give(code, to: tier, "\(path).Code")
                    tier.code = code
                }
                if let change = update.ordering { tier.ordering = try change.value.uncleared("\(path).Ordering") }
                tier.updated = call.now
                tiers[tier.id] = tier
            }
            let changed: [LoyaltyTier] = ids(named).compactMap { tiers[$0] }
            for tier in changed { try transaction.loyaltyTiers.update(tier) }
            return Response(loyaltyTiers: changed.map { Contract.LoyaltyTier($0) })
        }
    }
}
