public import Foundation

/// A firm that the chain knows: it sends guests, sells stays, or pays. Known to every enterprise of the chain.
public struct Company: Hashable, Sendable {
    public let id: ID<Company>
    public let chainID: ID<Chain>
    /// Counts up within the chain.
    public let number: Int
    public var name: String
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Company>,
        chainID: ID<Chain>,
        number: Int,
        name: String,
        isActive: Bool = true,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.chainID = chainID
        self.number = number
        self.name = name
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
    }
}
