public import Foundation
public import Hospitality
public import InnkeeperOperations
public import InnkeeperStore

/// Gives tokens to integrations and takes them back. A token is shown once, when it is made; only its hash is kept.
public struct TokenOffice: Sendable {
    /// A pair of tokens as its integration will send it.
    public struct Pair: Sendable {
        public let integration: Integration
        public let token: AccessToken
        /// Nil when the integration had its client token before.
        public let clientToken: String?
        public let accessToken: String
    }

    /// Why no token is made; the description is for the operator.
    public struct Refused: Error, Equatable, CustomStringConvertible {
        public let description: String
    }

    private let store: Store
    private let ids: IDSource

    public init(store: Store, ids: IDSource = IDSource()) {
        self.store = store
        self.ids = ids
    }

    /// Makes an access token for an enterprise, and an integration with a client token where none is named.
    ///
    /// - Parameters:
    ///   - enterprise: Its identifier or its exact name.
    ///   - name: What a new integration is called.
    ///   - clientToken: The client token of the integration that gets the access token; nil makes a new integration.
    ///   - channelManager: What the channel manager is called whose bookings a new integration brings.
    /// - Throws: ``Refused`` when the enterprise or the client token is unknown.
    public func create(
        enterprise: String, name: String, clientToken: String? = nil, channelManager: String? = nil, at now: Date
    ) async throws -> Pair {
        try await store.write { transaction in
            try create(
                enterprise: enterprise, name: name, clientToken: clientToken, channelManager: channelManager, at: now,
                in: transaction
            )
        }
    }

    /// As the other, in the transaction of its caller.
    public func create(
        enterprise: String, name: String, clientToken: String? = nil, channelManager: String? = nil, at now: Date,
        in transaction: Transaction
    ) throws -> Pair {
        let accessToken = Self.newToken()
        let newClientToken = clientToken == nil ? Self.newToken() : nil
        let enterpriseID = try Self.enterprise(enterprise, in: transaction)
        let integration = try Self.integration(clientToken, in: transaction)
            ?? Integration(id: ID(ids.next()), name: name, createdAt: now, channelManager: channelManager)
        if let newClientToken {
            try transaction.integrations.insert(integration, clientToken: TokenHash(of: newClientToken))
        }
        let token = AccessToken(
            id: ID(ids.next()), integrationID: integration.id, scope: .enterprise(enterpriseID), createdAt: now
        )
        try transaction.accessTokens.insert(token, hash: TokenHash(of: accessToken))
        return Pair(integration: integration, token: token, clientToken: newClientToken, accessToken: accessToken)
    }

    /// All tokens that were ever made, newest first.
    public func list() async throws -> [AccessTokenTable.Grant] {
        try await store.read { transaction in try transaction.accessTokens.list() }
    }

    /// False when there is no such token or it was revoked before. Open servers notice within seconds.
    public func revoke(_ id: ID<AccessToken>, at now: Date) async throws -> Bool {
        try await store.write { transaction in try transaction.accessTokens.revoke(id, at: now) }
    }

    private static func enterprise(_ wanted: String, in transaction: Transaction) throws -> ID<Enterprise> {
        let enterprises = try transaction.enterprises.list()
        let id = UUID(uuidString: wanted)
        let found = enterprises.filter { $0.id.uuid == id || $0.name == wanted }
        guard let enterprise = found.first, found.count == 1 else {
            let known = enterprises.map { "\($0.id) \($0.name)" }.joined(separator: "\n  ")
            throw Refused(
                description: found.isEmpty
                    ? "There is no enterprise \"\(wanted)\". There are:\n  \(known)"
                    : "Several enterprises are called \"\(wanted)\"; name one by its identifier:\n  \(known)"
            )
        }
        return enterprise.id
    }

    private static func integration(_ clientToken: String?, in transaction: Transaction) throws -> Integration? {
        guard let clientToken else { return nil }
        guard let integration = try transaction.integrations.find(clientToken: TokenHash(of: clientToken)) else {
            throw Refused(description: "No integration has this client token.")
        }
        return integration
    }

    /// 252 random bits, written as integrations know tokens: 32 and 31 hexadecimal digits with a dash between.
    private static func newToken() -> String {
        var generator = SystemRandomNumberGenerator()
        let digits = (0..<63).map { _ in String(UInt8.random(in: 0..<16, using: &generator), radix: 16).uppercased() }
        return digits[..<32].joined() + "-" + digits[32...].joined()
    }
}
