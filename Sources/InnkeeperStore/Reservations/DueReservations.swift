public import Foundation
public import Hospitality

/// Which stays the house has to do something about by itself. Each question is answered from an index of its own, so
/// that asking every minute costs nothing.
extension ReservationTable {
    /// What is done in one go; the rest waits for the next.
    private static let atOnce = 500

    /// Optional stays whose release has come, the first to be released first.
    public func releasable(at now: Date, of enterprise: ID<Enterprise>) throws -> [ID<Reservation>] {
        try due("state = 'Optional' AND released_ms <= \(now)", enterprise, by: "released_ms")
    }

    /// Optional stays that nobody said when to release, and whose first day had closed without anybody confirming them.
    public func unconfirmed(at closing: Date, of enterprise: ID<Enterprise>) throws -> [ID<Reservation>] {
        try due(
            "state = 'Optional' AND released_ms IS NULL AND start_ms < \(closing) AND created_ms < \(closing)",
            enterprise, by: "start_ms"
        )
    }

    /// Confirmed stays that should have begun, and had been booked, when the day closed.
    public func missed(at closing: Date, of enterprise: ID<Enterprise>) throws -> [ID<Reservation>] {
        try due(
            "state = 'Confirmed' AND start_ms < \(closing) AND created_ms < \(closing)", enterprise, by: "start_ms"
        )
    }

    /// Started stays that should have ended before an instant.
    public func overdue(at limit: Date, of enterprise: ID<Enterprise>) throws -> [ID<Reservation>] {
        try due("state = 'Started' AND end_ms < \(limit)", enterprise, by: "end_ms")
    }

    private func due(_ condition: SQL, _ enterprise: ID<Enterprise>, by column: SQL) throws -> [ID<Reservation>] {
        let rows = try transaction.rows(
            """
            SELECT id FROM reservation WHERE enterprise_id = \(enterprise) AND \(condition)
            ORDER BY \(column), id LIMIT \(Self.atOnce)
            """
        )
        return try rows.map { try $0.id("id") }
    }
}
