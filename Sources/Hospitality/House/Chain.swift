public import Foundation

/// Enterprises that share their customers and companies.
public struct Chain: Hashable, Sendable {
    public let id: ID<Chain>
    public var name: String
    public var createdAt: Date
    public var updatedAt: Date

    public init(id: ID<Chain>, name: String, createdAt: Date) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        updatedAt = createdAt
    }
}

/// Enterprises that one access token reaches together.
public struct Portfolio: Hashable, Sendable {
    public let id: ID<Portfolio>
    public var name: String
    public var createdAt: Date

    public init(id: ID<Portfolio>, name: String, createdAt: Date) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
    }
}
