public import Foundation
public import Hospitality
public import InnkeeperStore

/// Where a house decides what it has to know of those who stay.
public struct ProfileOffice: Sendable {
    private let store: Store

    public init(store: Store) { self.store = store }

    /// - Parameters:
    ///   - house: The name or the identifier of the enterprise.
    ///   - facts: What profiles have to tell before a check-out; nil changes nothing.
    /// - Returns: What they have to tell from now on.
    /// - Throws: ``HouseRefusal``.
    @discardableResult
    public func want(_ facts: Set<ProfileFact>?, in house: String, now: Date) async throws -> Set<ProfileFact> {
        guard let facts else {
            return try await store.read { transaction in
                guard let found = try transaction.enterprises.named(house) else { throw HouseRefusal.unknown }
                return try transaction.enterprises.wantedProfileFacts(of: found.id)
            }
        }
        return try await store.write { transaction in
            guard let found = try transaction.enterprises.named(house) else { throw HouseRefusal.unknown }
            try transaction.lock(.enterprise(found.id))
            if try transaction.enterprises.wantedProfileFacts(of: found.id) != facts {
                try transaction.enterprises.set(facts, of: found.id, at: now)
            }
            return facts
        }
    }
}
