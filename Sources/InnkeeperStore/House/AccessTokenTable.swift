public import Foundation
public import Hospitality

extension Transaction {
    public var integrations: IntegrationTable { IntegrationTable(transaction: self) }
    public var accessTokens: AccessTokenTable { AccessTokenTable(transaction: self) }
}

/// All SQL on the table `integration`.
public struct IntegrationTable {
    let transaction: Transaction

    /// Does nothing when the integration exists already.
    public func insert(_ integration: Integration, clientToken: TokenHash) throws {
        try transaction.run(
            """
            INSERT INTO integration (id, name, client_token_hash, channel_manager, created_ms)
            VALUES (\(integration.id), \(integration.name), \(clientToken), \(integration.channelManager),
                \(integration.createdAt))
            ON CONFLICT (id) DO NOTHING
            """
        )
    }

    public func find(clientToken: TokenHash) throws -> Integration? {
        try list(where: "client_token_hash = \(clientToken)").first
    }

    public func find(_ id: ID<Integration>) throws -> Integration? { try list(where: "id = \(id)").first }

    /// Newest first.
    public func list() throws -> [Integration] { try list(where: "true") }

    private func list(where condition: SQL) throws -> [Integration] {
        let rows = try transaction.rows(
            "SELECT id, name, channel_manager, created_ms FROM integration WHERE \(condition) ORDER BY id DESC"
        )
        return try rows.map { row in
            Integration(
                id: try row.id("id"), name: try row.string("name"), createdAt: try row.instant("created_ms"),
                channelManager: try row.optionalString("channel_manager")
            )
        }
    }
}

/// All SQL on the table `access_token`.
public struct AccessTokenTable {
    let transaction: Transaction

    /// A token together with the integration that it was given to.
    public struct Grant: Hashable, Sendable {
        public let integration: Integration
        public let token: AccessToken
    }

    public func insert(_ token: AccessToken, hash: TokenHash) throws {
        let (enterprise, portfolio): (ID<Enterprise>?, ID<Portfolio>?) =
            switch token.scope {
            case .enterprise(let id): (id, nil)
            case .portfolio(let id): (nil, id)
            }
        try transaction.run(
            """
            INSERT INTO access_token
                (id, integration_id, token_hash, enterprise_id, portfolio_id, service_id, permissions, created_ms,
                 revoked_ms)
            VALUES
                (\(token.id), \(token.integrationID), \(hash), \(enterprise), \(portfolio), \(token.serviceID),
                 \(Self.text(token.permissions)), \(token.createdAt), \(token.revokedAt))
            """
        )
    }

    /// The grant of a pair of tokens; nil when one of them is unknown or revoked, or they are of two integrations.
    public func find(clientToken: TokenHash, accessToken: TokenHash) throws -> Grant? {
        try list(
            where: "t.token_hash = \(accessToken) AND i.client_token_hash = \(clientToken) AND t.revoked_ms IS NULL"
        ).first
    }

    /// The grant of an access token alone, as the 2016 dialect sends it; nil when it is unknown or revoked.
    public func find(accessToken: TokenHash) throws -> Grant? {
        try list(where: "t.token_hash = \(accessToken) AND t.revoked_ms IS NULL").first
    }

    /// The grant of an access token; nil when it is unknown or revoked.
    public func valid(_ token: ID<AccessToken>) throws -> Grant? {
        try list(where: "t.id = \(token) AND t.revoked_ms IS NULL").first
    }

    /// All of them, newest first, with those that were revoked.
    public func list() throws -> [Grant] { try list(where: "true") }

    public func list(of enterprise: ID<Enterprise>) throws -> [Grant] {
        try list(where: "t.enterprise_id = \(enterprise)")
    }

    /// False when there is no such token or it was revoked before.
    @discardableResult
    public func revoke(_ id: ID<AccessToken>, at now: Date) throws -> Bool {
        try transaction.run(
            "UPDATE access_token SET revoked_ms = \(now) WHERE id = \(id) AND revoked_ms IS NULL"
        ) > 0
    }

    private func list(where condition: SQL) throws -> [Grant] {
        let rows = try transaction.rows(
            """
            SELECT t.id, t.integration_id, t.enterprise_id, t.portfolio_id, t.service_id, t.permissions, t.created_ms,
                t.revoked_ms, i.name AS integration_name, i.channel_manager, i.created_ms AS integration_created_ms
            FROM access_token AS t JOIN integration AS i ON i.id = t.integration_id
            WHERE \(condition) ORDER BY t.id DESC
            """
        )
        return try rows.map(Self.grant)
    }

    private static func grant(_ row: Row) throws -> Grant {
        let token = AccessToken(
            id: try row.id("id"),
            integrationID: try row.id("integration_id"),
            scope: try scope(row),
            serviceID: try row.optionalID("service_id"),
            permissions: try permissions(row),
            createdAt: try row.instant("created_ms"),
            revokedAt: try row.optionalInstant("revoked_ms")
        )
        let integration = Integration(
            id: token.integrationID,
            name: try row.string("integration_name"),
            createdAt: try row.instant("integration_created_ms"),
            channelManager: try row.optionalString("channel_manager")
        )
        return Grant(integration: integration, token: token)
    }

    private static func scope(_ row: Row) throws -> AccessToken.Scope {
        let enterprise: ID<Enterprise>? = try row.optionalID("enterprise_id")
        if let enterprise { return .enterprise(enterprise) }
        return .portfolio(try row.id("portfolio_id"))
    }

    private static func permissions(_ row: Row) throws -> Permissions {
        try row.string("permissions") == everything ? .all : .only(Set(row.strings("permissions")))
    }

    private static func text(_ permissions: Permissions) -> String {
        switch permissions {
        case .all: everything
        case .only(let names): SQLText.json(names.sorted())
        }
    }

    private static let everything = "*"
}
