public import Foundation
public import InnkeeperOperations

/// The real time, for a house whose clock nobody moves.
public struct SystemClock: HouseClock {
    public init() {}

    public var now: Date { Date() }
}

extension IDSource {
    /// Identifiers from the system's time and its source of chance.
    public convenience init() {
        self.init(by: MovedClock(secondsAhead: 0))
    }
}
