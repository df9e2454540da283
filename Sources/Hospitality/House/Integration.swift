public import Foundation

/// Somebody's software that works with a house: it names itself with a client token.
public struct Integration: Hashable, Sendable {
    public let id: ID<Integration>
    public var name: String
    public var createdAt: Date
    /// What the channel manager is called whose bookings it brings; nil for any other software.
    public let channelManager: String?

    public init(id: ID<Integration>, name: String, createdAt: Date, channelManager: String? = nil) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.channelManager = channelManager
    }
}

/// An integration's leave to work with an enterprise or with all of a portfolio. The secret itself is not kept.
public struct AccessToken: Hashable, Sendable {
    /// What the token reaches.
    public enum Scope: Hashable, Sendable {
        case enterprise(ID<Enterprise>)
        case portfolio(ID<Portfolio>)
    }

    public let id: ID<AccessToken>
    public let integrationID: ID<Integration>
    public let scope: Scope
    /// Set for an integration that sees one service only.
    public let serviceID: ID<Service>?
    public let permissions: Permissions
    public let createdAt: Date
    public var revokedAt: Date?

    public init(
        id: ID<AccessToken>,
        integrationID: ID<Integration>,
        scope: Scope,
        serviceID: ID<Service>? = nil,
        permissions: Permissions = .all,
        createdAt: Date,
        revokedAt: Date? = nil
    ) {
        self.id = id
        self.integrationID = integrationID
        self.scope = scope
        self.serviceID = serviceID
        self.permissions = permissions
        self.createdAt = createdAt
        self.revokedAt = revokedAt
    }
}

/// What a token may do.
public enum Permissions: Hashable, Sendable {
    case all
    case only(Set<String>)

    public func include(_ permission: String) -> Bool {
        switch self {
        case .all: true
        case .only(let permissions): permissions.contains(permission)
        }
    }
}
