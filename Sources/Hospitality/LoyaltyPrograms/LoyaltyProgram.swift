public import Foundation

/// A scheme of a chain or of a partner in which guests and firms are rewarded for coming back.
public struct LoyaltyProgram: Hashable, Sendable {
    /// Who runs it.
    public enum Kind: String, CaseIterable, Sendable {
        case hotel = "Hotel"
        case externalPartner = "ExternalPartner"
        case softBrand = "SoftBrand"
        case unknown = "Unknown"
    }

    /// Whether its members pay to be members.
    public enum Subscription: String, CaseIterable, Sendable {
        case free = "Free"
        case paid = "Paid"
    }

    public let id: ID<LoyaltyProgram>
    public let chainID: ID<Chain>
    public var name: String
    /// By which bookings of channels name it: no two active programs of a chain have the same, and it never changes.
    public let code: String
    public var kind: Kind
    public var subscription: Subscription
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<LoyaltyProgram>, chainID: ID<Chain>, name: String, code: String, kind: Kind,
        subscription: Subscription, isActive: Bool = true, created: Date, updated: Date? = nil
    ) {
        self.id = id
        self.chainID = chainID
        self.name = name
        self.code = code
        self.kind = kind
        self.subscription = subscription
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
    }
}

/// Why a program or a tier cannot go.
public enum LoyaltyRefusal: Refusal, Equatable {
    case programHasMembers(name: String, members: Int)
    case tierHasMembers(name: String, members: Int)

    public var message: String {
        switch self {
        case .programHasMembers(let name, let members):
            "The loyalty program \(name) has \(Self.count(members)). Delete them first."
        case .tierHasMembers(let name, let members):
            "The loyalty tier \(name) has \(Self.count(members)). Move them to another tier first."
        }
    }

    private static func count(_ members: Int) -> String { members == 1 ? "1 member" : "\(members) members" }
}
