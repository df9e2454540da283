import Foundation
import Hospitality
import InnkeeperStore
import Synchronization

/// Finds the caller behind a pair of tokens and remembers it for a moment.
///
/// Tokens are held hashed, in the database and here. A revoked token is refused at the latest when the moment has
/// passed, in every process.
final class Authentication: Sendable {
    private struct Key: Hashable {
        let clientToken: TokenHash
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
    /// - Parameter now: Seconds of a clock that never goes back.
    func caller(clientToken: String, accessToken: String, now: Double) async throws -> Caller? {
        let key = Key(clientToken: TokenHash(of: clientToken), accessToken: TokenHash(of: accessToken))
        if let memory = memories.withLock({ $0[key] }), now < memory.until { return memory.caller }
        guard let caller = try await load(key) else { return nil }
        memories.withLock { memories in
            if memories.count >= Self.capacity { memories.removeAll() }
            memories[key] = Memory(caller: caller, until: now + Self.memory)
        }
        return caller
    }

    private func load(_ key: Key) async throws -> Caller? {
        try await store.read { transaction in
            let grant = try transaction.accessTokens.find(clientToken: key.clientToken, accessToken: key.accessToken)
            guard let grant else { return nil }
            let enterprises = try transaction.enterprises.list(inScope: grant.token.scope).filter(\.isActive)
            guard !enterprises.isEmpty else { return nil }
            return Caller(integration: grant.integration, token: grant.token, enterprises: enterprises)
        }
    }
}
