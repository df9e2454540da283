public import Foundation
import Synchronization

/// Makes identifiers that grow: UUIDs of version 7 with a counter, so that lists run newest first by identifier alone.
///
/// Within one process the order is strict; between processes on one database it is the order of milliseconds.
public final class IDSource: Sendable {
    /// Milliseconds since 1970 in the upper 48 bits, a counter in the lower 12.
    private let last = Mutex<UInt64>(0)
    private let milliseconds: @Sendable () -> UInt64
    private let random: @Sendable () -> UInt64

    /// - Parameters:
    ///   - milliseconds: The real time since 1970; a sandbox's clock may go back, the order of creation may not.
    ///   - random: 64 random bits, so that identifiers of two processes never meet.
    public init(milliseconds: @escaping @Sendable () -> UInt64, random: @escaping @Sendable () -> UInt64) {
        self.milliseconds = milliseconds
        self.random = random
    }

    public func next() -> UUID {
        let time = milliseconds() << 12
        let stamp = last.withLock { last in
            last = max(last + 1, time)
            return last
        }
        let noise = random()
        func byte(_ value: UInt64, _ shift: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift) }
        return UUID(
            uuid: (
                byte(stamp, 52), byte(stamp, 44), byte(stamp, 36), byte(stamp, 28), byte(stamp, 20), byte(stamp, 12),
                0x70 | byte(stamp, 8) & 0x0F, byte(stamp, 0),
                0x80 | byte(noise, 56) & 0x3F, byte(noise, 48), byte(noise, 40), byte(noise, 32),
                byte(noise, 24), byte(noise, 16), byte(noise, 8), byte(noise, 0)
            )
        )
    }
}
