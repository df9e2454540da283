public import Foundation

/// That an account takes part in a loyalty program.
public struct LoyaltyMembership: Hashable, Sendable {
    public enum State: String, CaseIterable, Sendable {
        case new = "New"
        case pending = "Pending"
        case enrolled = "Enrolled"
        case canceled = "Canceled"
        case declined = "Declined"
    }

    public let id: ID<LoyaltyMembership>
    public let chainID: ID<Chain>
    public let account: Account
    public private(set) var programID: ID<LoyaltyProgram>
    /// Of the program; nil for a member without a tier.
    public private(set) var tierID: ID<LoyaltyTier>?
    public var state: State
    /// The one by which people know the account; an account has at most one.
    public var isPrimary: Bool
    /// As it is printed on the card.
    public var membershipNumber: String?
    /// As the software of the program calls it.
    public var providerMembershipID: String?
    public var points: Int?
    public var expiration: Date?
    public var url: String?
    public let creator: Profile
    public var updater: Profile
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<LoyaltyMembership>, chainID: ID<Chain>, account: Account, program: ID<LoyaltyProgram>,
        tier: LoyaltyTier? = nil, state: State = .enrolled, isPrimary: Bool, membershipNumber: String? = nil,
        points: Int? = nil, expiration: Date? = nil, url: String? = nil, creator: Profile, created: Date
    ) throws(InvalidReference) {
        self.init(
            id: id, chainID: chainID, account: account, programID: program, tierID: nil, state: state,
            isPrimary: isPrimary, creator: creator, updater: creator, isActive: true, created: created, updated: created
        )
        self.membershipNumber = membershipNumber
        self.points = points
        self.expiration = expiration
        self.url = url
        try rise(to: tier)
    }

    /// As it was stored.
    public init(
        id: ID<LoyaltyMembership>, chainID: ID<Chain>, account: Account, programID: ID<LoyaltyProgram>,
        tierID: ID<LoyaltyTier>?, state: State, isPrimary: Bool, creator: Profile, updater: Profile, isActive: Bool,
        created: Date, updated: Date
    ) {
        self.id = id
        self.chainID = chainID
        self.account = account
        self.programID = programID
        self.tierID = tierID
        self.state = state
        self.isPrimary = isPrimary
        self.creator = creator
        self.updater = updater
        self.isActive = isActive
        self.created = created
        self.updated = updated
    }

    /// Puts it on a tier, or on none.
    ///
    /// - Throws: ``InvalidReference`` to `LoyaltyTierId` for a tier of another program.
    public mutating func rise(to tier: LoyaltyTier?) throws(InvalidReference) {
        guard tier == nil || tier?.programID == programID else {
            throw InvalidReference("LoyaltyTierId", "names a tier of another loyalty program")
        }
        tierID = tier?.id
    }

    /// Makes it one of another program. A tier means nothing there, so the member begins without one.
    public mutating func change(to program: ID<LoyaltyProgram>) {
        guard program != programID else { return }
        programID = program
        tierID = nil
    }

    /// Takes it back: what is deleted is nobody's primary membership any more.
    public mutating func delete() {
        isActive = false
        isPrimary = false
    }
}

/// Who made or changed something, as far as others may know.
public struct Profile: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case personal = "Personal"
        case enterprise = "Enterprise"
        case platform = "Platform"
        case `static` = "Static"
        case integration = "Integration"
    }

    public let kind: Kind
    public let id: UUID

    public init(kind: Kind, id: UUID) {
        self.kind = kind
        self.id = id
    }
}
