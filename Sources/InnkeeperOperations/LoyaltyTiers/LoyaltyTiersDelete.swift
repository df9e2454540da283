import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes tiers that nobody is on; all of them or none.
///
/// What becomes of the members of a tier is not stated. As for programs, nobody loses what was earned by accident: they
/// are moved first.
///
/// - Throws: `InvalidReference` for a tier that the chain does not have; `LoyaltyRefusal` for one with members.
extension LoyaltyTiersDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain()
        return try await call.store.write { transaction in
            let tiers = try call.loyaltyTiers(
                request.loyaltyTierIDs, of: chain, as: "LoyaltyTierIds", in: transaction
            )
            let members = try transaction.loyaltyMemberships.counts(of: tiers.keys.sorted(), of: chain)
            for id in tiers.keys.sorted() {
                guard var tier = tiers[id] else { continue }
                if let count = members[id] { throw LoyaltyRefusal.tierHasMembers(name: tier.name, members: count) }
                tier.isActive = false
                tier.updated = call.now
                try transaction.loyaltyTiers.update(tier)
            }
            return Contract.Unit()
        }
    }
}
