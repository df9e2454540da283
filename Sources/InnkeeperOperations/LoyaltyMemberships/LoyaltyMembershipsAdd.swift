import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Makes customers and companies members of loyalty programs; all of them or none.
///
/// Members are enrolled unless a state says otherwise. An account has at most one primary membership: a new one takes
/// the place of the one before.
///
/// - Throws: `InvalidReference` for an account, a program or a tier that the chain does not have, and for a tier of
///   another program.
extension LoyaltyMembershipsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        let wanted = request.loyaltyMemberships
        return try await call.store.write { transaction in
            let programs = try call.loyaltyPrograms(wanted.map(\.loyaltyProgramID), of: chain, in: transaction)
            let tiers = try call.loyaltyTiers(wanted.compactMap(\.loyaltyTierID), of: chain, in: transaction)
            let memberships = try wanted.enumerated().map { index, wanted in
                let path = "LoyaltyMemberships[\(index)]"
                return try LoyaltyMembership(
                    id: call.newID(), chainID: chain,
                    // One question for each membership; their number is limited by the contract.
                    account: try transaction.accounts.find(ID(wanted.accountID), of: chain, as: "AccountId"),
                    program: try programs[ID(wanted.loyaltyProgramID)].known(
                        as: "LoyaltyProgramId", wanted.loyaltyProgramID
                    ).id,
                    tier: wanted.loyaltyTierID.flatMap { tiers[ID($0)] }, state: sameChoice(wanted.state),
                    isPrimary: wanted.isPrimary, membershipNumber: wanted.membershipNumber.said ?? wanted.code.said,
                    points: wanted.points,
                    expiration: try ExpirationDay.read(wanted.expirationDate, "\(path).ExpirationDate"),
                    url: wanted.url.said, creator: call.profile, created: call.now
                )
            }
            for membership in memberships { try transaction.loyaltyMemberships.insert(membership) }
            return try call.answer(memberships, of: chain, in: transaction)
        }
    }
}

extension Call {
    /// The memberships as they are after a request, in its order: a later one may have demoted an earlier one.
    func answer(
        _ memberships: [LoyaltyMembership], of chain: ID<Chain>, in transaction: Transaction
    ) throws -> Contract.LoyaltyMembershipResult {
        let filter = LoyaltyMembershipFilter(ChainFilter(chains: [chain], ids: memberships.map(\.id)))
        let stored = try transaction.loyaltyMemberships.list(filter, Page(count: max(memberships.count, 1)))
        let byID = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
        return Contract.LoyaltyMembershipResult(
            loyaltyMemberships: memberships.map { Contract.LoyaltyMembership(byID[$0.id] ?? $0) }, cursor: nil
        )
    }
}
