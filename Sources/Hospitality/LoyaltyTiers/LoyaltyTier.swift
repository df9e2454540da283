public import Foundation

/// A step in a loyalty program: silver, gold, platinum.
public struct LoyaltyTier: Hashable, Sendable {
    public let id: ID<LoyaltyTier>
    public let chainID: ID<Chain>
    public let programID: ID<LoyaltyProgram>
    public var name: String
    /// No two active tiers of a program have the same.
    public var code: String
    /// The higher, the more it is worth.
    public var ordering: Int
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<LoyaltyTier>, chainID: ID<Chain>, programID: ID<LoyaltyProgram>, name: String, code: String,
        ordering: Int, isActive: Bool = true, created: Date, updated: Date? = nil
    ) {
        self.id = id
        self.chainID = chainID
        self.programID = programID
        self.name = name
        self.code = code
        self.ordering = ordering
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
    }
}
