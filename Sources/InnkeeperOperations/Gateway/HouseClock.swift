public import Foundation

/// The time of the house. A sandbox's clock is set and moved; a real house's is the system's.
public protocol HouseClock: Sendable {
    var now: Date { get }
}

extension Gateway {
    /// The time of the houses behind this door.
    public var now: Date { clock.now }
}
