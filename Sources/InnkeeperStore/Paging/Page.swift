public import Foundation
public import Hospitality

/// A part of a list, newest first: at most `count` rows older than the row `cursor`.
///
/// Identifiers grow with their creation, so the place in a list is an identifier and stays where it is while rows are
/// added: every row is met exactly once.
public struct Page: Sendable {
    public let count: Int
    public let cursor: UUID?

    public init(count: Int, after cursor: UUID? = nil) {
        self.count = count
        self.cursor = cursor
    }

    /// ` AND id < cursor`, or nothing on the first page. The list's own table must be the only one with a column `id`.
    public var older: SQL { cursor.map { " AND id < \($0)" } ?? "" }

    /// ` ORDER BY id DESC LIMIT count`.
    public var newestFirst: SQL { " ORDER BY id DESC LIMIT \(count)" }
}

extension InstantInterval {
    /// The condition to write behind a column of milliseconds: `created_ms \(interval.between)`.
    public var between: SQL {
        let first = start.map(Self.milliseconds) ?? Int64.min
        let last = end.map { end in start == end ? Self.endOfInstant(end) : Self.milliseconds(end) - 1 } ?? Int64.max
        return "BETWEEN \(first) AND \(last)"
    }

    /// The wire shows whole seconds, so who asks for one of them means all of it.
    private static func endOfInstant(_ instant: Date) -> Int64 {
        let milliseconds = milliseconds(instant)
        return milliseconds % 1000 == 0 ? milliseconds + 999 : milliseconds
    }

    private static func milliseconds(_ instant: Date) -> Int64 {
        Int64((instant.timeIntervalSince1970 * 1000).rounded())
    }
}
