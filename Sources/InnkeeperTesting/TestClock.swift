public import Foundation
public import InnkeeperOperations
import Synchronization

/// A clock that shows what a test sets.
public final class TestClock: HouseClock {
    private let instant: Mutex<Date>

    public init(_ now: Date) { instant = Mutex(now) }

    public var now: Date { instant.withLock { $0 } }

    public func set(to now: Date) { instant.withLock { $0 = now } }

    public func advance(seconds: Double) { instant.withLock { $0.addTimeInterval(seconds) } }
}
