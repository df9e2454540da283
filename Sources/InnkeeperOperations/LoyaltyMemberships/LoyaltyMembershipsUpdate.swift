import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes memberships: their points, tiers, numbers, states and whatever else is known of them; all or none.
///
/// Who changes to another program begins there without a tier, unless one is named. Making one the primary membership
/// of its account demotes the one before.
///
/// - Throws: `InvalidReference` for a membership, a program or a tier that the chain does not have, and for a tier of
///   another program; `InvalidInput` for what is too long, is no date, or would be cleared but cannot be.
extension LoyaltyMembershipsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        let updates = request.loyaltyMembershipUpdates
        return try await call.store.write { transaction in
            let named = updates.map(\.loyaltyMembershipID)
            var memberships = try call.loyaltyMemberships(named, of: chain, as: "LoyaltyMembershipId", in: transaction)
            let programs = try call.loyaltyPrograms(
                updates.compactMap(\.loyaltyProgramID?.value), of: chain, in: transaction
            )
            let tiers = try call.loyaltyTiers(
                updates.compactMap { $0.loyaltyTierID?.value }, of: chain, in: transaction
            )
            for (index, update) in updates.enumerated() {
                let path = "LoyaltyMembershipUpdates[\(index)]"
                guard var membership = memberships[ID(update.loyaltyMembershipID)] else { continue }
                if let change = update.loyaltyProgramID {
                    let id = try change.value.uncleared("\(path).LoyaltyProgramId")
                    membership.change(to: try programs[ID(id)].known(as: "LoyaltyProgramId", id).id)
                }
                if let change = update.loyaltyTierID {
                    try membership.rise(to: change.value.flatMap { tiers[ID($0)] })
                }
                try membership.apply(update, at: path)
                membership.updater = call.profile
                membership.updated = call.now
                memberships[membership.id] = membership
                guard update.isPrimary != nil, membership.isPrimary else { continue }
                // Also of those that this request changes for other reasons: the last one to be made primary is so.
                for other in memberships.values where other.account == membership.account {
                    memberships[other.id]?.isPrimary = other.id == membership.id
                }
            }
            let changed: [LoyaltyMembership] = ids(named).compactMap { memberships[$0] }
            for membership in changed { try transaction.loyaltyMemberships.update(membership) }
            return try call.answer(changed, of: chain, in: transaction)
        }
    }
}

extension LoyaltyMembership {
    /// All but the program and the tier.
    ///
    /// - Parameter path: Where the update stands in the request.
    fileprivate mutating func apply(
        _ update: Contract.LoyaltyMembershipUpdateParameters, at path: String
    ) throws(InvalidInput) {
        if let change = update.state { state = sameChoice(try change.value.uncleared("\(path).State")) }
        if let change = update.isPrimary { isPrimary = try change.value.uncleared("\(path).IsPrimary") }
        // The older name counts only where the newer one is not used.
        if let change = update.membershipNumber {
            membershipNumber = try change.value.said?.noLonger(than: 255, "\(path).MembershipNumber")
        } else if let change = update.code {
            membershipNumber = try change.value.said?.noLonger(than: 255, "\(path).Code")
        }
        if let change = update.providerMembershipID {
            providerMembershipID = try change.value.said?.noLonger(than: 100, "\(path).ProviderMembershipId")
        }
        if let change = update.points { points = change.value }
        if let change = update.expirationDate {
            expiration = try ExpirationDay.read(change.value, "\(path).ExpirationDate")
        }
        if let change = update.url { url = change.value.said }
    }
}
