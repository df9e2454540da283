import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds tiers to loyalty programs; all of them or none.
///
/// - Throws: `InvalidReference` for a program that the chain does not have; `InvalidInput` for a code that another
///   active tier of the program has.
extension LoyaltyTiersAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let programs = try call.loyaltyPrograms(
                request.loyaltyTiers.map(\.loyaltyProgramID), of: chain, in: transaction
            )
            var codes = try TierCodes(of: programs.keys.sorted(), of: chain, in: transaction)
            let tiers = try request.loyaltyTiers.enumerated().map { index, wanted in
                let tier = LoyaltyTier(
                    id: call.newID(), chainID: chain, programID: ID(wanted.loyaltyProgramID), name: wanted.name,
                    code: wanted.code, ordering: wanted.ordering, created: call.now
                )
                try codes.give(tier.code, to: tier, "LoyaltyTiers[\(index)].Code")
                return tier
            }
            for tier in tiers { try transaction.loyaltyTiers.insert(tier) }
            return Response(loyaltyTiers: tiers.map { Contract.LoyaltyTier($0) })
        }
    }
}
