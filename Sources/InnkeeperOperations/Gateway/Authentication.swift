import Foundation
import Hospitality
import InnkeeperStore
import Synchronization

/// Finds the caller behind a pair of tokens and remembers it for a moment. A client of the first edition has an access
/// token alone.
///
/// Tokens are held hashed, in the database and here. A revoked token is refused at the latest when the moment has
/// passed, in every process.
final class Authentication: Sendable {
    private struct Key: Hashable {
        let clientToken: TokenHash?
        let accessToken: TokenHash
    }

    private struct Memory {
        let caller: Caller
        let until: Double
    }

    /// Seconds for which a caller is remembered.
    private static let memory: Double = 5
    /// Callers remembered at once.
    private static let capacity = 10_000

    private let store: Store
    private let memories = Mutex<[Key: Memory]>([:])

    init(store: Store) { self.store = store }

    /// The caller, or nil when one of the tokens is unknown or revoked, or they belong to different integrations.
    ///
    /// - Parameters:
    ///   - clientToken: Nil for a client of the first edition.
    ///   - now: Seconds of a clock that never goes back.
    func caller(clientToken: String?, accessToken: String, now: Double) async throws -> Caller? {
        let key = Key(clientToken: clientToken.map(TokenHash.init), accessToken: TokenHash(of: accessToken))
        if let memory = memories.withLock({ $0[key] }), now < memory.until { return memory.caller }
        guard let caller = try await load(key) else { return nil }
        memories.withLock { memories in
            if memories.count >= Self.capacity { memories.removeAll() }
            memories[key] = Memory(caller: caller, until: now + Self.memory)
        }
        return caller
    }

    /// The caller who signed in last with an access token, as clients of the first edition may.
    ///
    /// Nothing is remembered of sessions: one that has ended is refused at once, in every process.
    func caller(session: String) async throws -> Caller? {
        let hash = TokenHash(of: session)
        return try await store.read { transaction in
            try Self.caller(try transaction.connectorSessions.grant(of: hash), in: transaction)
        }
    }

    private func load(_ key: Key) async throws -> Caller? {
        try await store.read { transaction in
            let tokens = transaction.accessTokens
            let grant: AccessTokenTable.Grant? =
                if let clientToken = key.clientToken {
                    try tokens.find(clientToken: clientToken, accessToken: key.accessToken)
                } else {
                    try tokens.find(accessToken: key.accessToken)
                }
            return try Self.caller(grant, in: transaction)
        }
    }

    /// Nil where no enterprise in the scope of the token is active.
    private static func caller(_ grant: AccessTokenTable.Grant?, in transaction: Transaction) throws -> Caller? {
        guard let grant else { return nil }
        let enterprises = try transaction.enterprises.list(inScope: grant.token.scope).filter(\.isActive)
        guard !enterprises.isEmpty else { return nil }
        return Caller(integration: grant.integration, token: grant.token, enterprises: enterprises)
    }
}
