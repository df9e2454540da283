import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

extension Contract.LoyaltyMembership {
    /// The one place where a membership becomes its wire form. The number has two names, the older one is deprecated.
    init(_ membership: LoyaltyMembership) {
        self.init(
            id: membership.id.uuid,
            chainID: membership.chainID.uuid,
            accountID: membership.account.id.uuid,
            loyaltyProgramID: membership.programID.uuid,
            state: sameChoice(membership.state),
            isPrimary: membership.isPrimary,
            providerMembershipID: membership.providerMembershipID,
            membershipNumber: membership.membershipNumber,
            points: membership.points,
            expirationDate: membership.expiration,
            url: membership.url,
            loyaltyTierID: membership.tierID?.uuid,
            creatorProfile: Contract.ProfileData(membership.creator),
            updaterProfile: Contract.ProfileData(membership.updater),
            code: membership.membershipNumber
        )
    }
}

extension Contract.ProfileData {
    /// Only people of a house are named; of everybody else others learn no more than what they are.
    init(_ profile: Profile) {
        let isOfHouse = profile.kind == .enterprise
        self.init(
            discriminator: sameChoice(profile.kind),
            enterpriseProfile: isOfHouse ? Contract.EnterpriseProfileData(profileID: profile.id) : nil
        )
    }
}

extension Call {
    /// The caller, as others learn who made or changed something.
    var profile: Profile { Profile(kind: .integration, id: caller.integration.id.uuid) }

    /// The memberships of a request, while nobody else changes what the chain has of loyalty.
    ///
    /// - Throws: `InvalidReference` to `member` for one that is unknown or deleted.
    func loyaltyMemberships(
        _ uuids: [UUID], of chain: ID<Chain>, as member: String, in transaction: Transaction
    ) throws -> [ID<LoyaltyMembership>: LoyaltyMembership] {
        try transaction.lock(.enterprise(chain))
        let filter = LoyaltyMembershipFilter(ChainFilter(chains: [chain], ids: ids(uuids), isActive: true))
        let found = try transaction.loyaltyMemberships.list(filter, Page(count: max(uuids.count, 1)))
        let memberships = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
        for uuid in uuids where memberships[ID(uuid)] == nil { throw InvalidReference.unknown(member, uuid) }
        return memberships
    }
}

/// The day on which a membership ends: its midnight in UTC, whatever time of the day was sent.
enum ExpirationDay {
    static func read(_ text: String?, _ path: String) throws(InvalidInput) -> Date? {
        guard let text else { return nil }
        guard InstantText.instant(text) != nil, let day = InstantText.instant(text.prefix(10)) else {
            throw InvalidInput(path, "is not a date")
        }
        return day
    }
}
