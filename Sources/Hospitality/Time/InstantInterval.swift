public import Foundation

/// A filter on instants: half-open, `start` up to and not including `end`; with start equal to end, that very instant.
///
/// The wire shows whole seconds, so who asks for one of them means all of it.
public struct InstantInterval: Hashable, Sendable {
    /// Open to the past when nil.
    public let start: Date?
    /// Open to the future when nil.
    public let end: Date?

    public init(start: Date?, end: Date?) {
        self.start = start
        self.end = end
    }

    public func contains(_ instant: Date) -> Bool {
        if let start, let end, start == end {
            let isWhole = start.timeIntervalSince1970.rounded(.down) == start.timeIntervalSince1970
            return isWhole ? (start..<start.addingTimeInterval(1)).contains(instant) : instant == start
        }
        return (start.map { instant >= $0 } ?? true) && (end.map { instant < $0 } ?? true)
    }
}
