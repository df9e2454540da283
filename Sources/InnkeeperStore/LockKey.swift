import Foundation
public import Hospitality

/// What a write transaction may lock before it decides.
///
/// Two keys may rarely share a lock, which costs a wait and nothing else.
public struct LockKey: Hashable, Sendable, Comparable {
    /// The order in which locks are taken.
    enum Rank: Int64 {
        case enterprise = 1
        case service, account, bill, other
    }

    let rank: Int64
    let number: Int64

    public static func enterprise<Entity>(_ id: ID<Entity>) -> LockKey { LockKey(.enterprise, id.uuid) }
    public static func service<Entity>(_ id: ID<Entity>) -> LockKey { LockKey(.service, id.uuid) }
    public static func account<Entity>(_ id: ID<Entity>) -> LockKey { LockKey(.account, id.uuid) }
    public static func bill<Entity>(_ id: ID<Entity>) -> LockKey { LockKey(.bill, id.uuid) }
    /// Anything else that has an identifier; taken last.
    public static func other<Entity>(_ id: ID<Entity>) -> LockKey { LockKey(.other, id.uuid) }

    private init(_ rank: Rank, _ uuid: UUID) {
        self.rank = rank.rawValue
        number = withUnsafeBytes(of: uuid.uuid) { bytes in
            let high = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
            let low = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
            // The kinds must not meet: a service and its enterprise may have neighbouring identifiers.
            return Int64(bitPattern: (high ^ low &* 0x9E37_79B9_7F4A_7C15) &+ UInt64(rank.rawValue) << 56)
        }
    }

    public static func < (left: LockKey, right: LockKey) -> Bool {
        (left.rank, left.number) < (right.rank, right.number)
    }
}
