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
        self.init(
            milliseconds: { UInt64(max(0, Date().timeIntervalSince1970 * 1000)) },
            random: { UInt64.random(in: .min ... .max) }
        )
    }
}
