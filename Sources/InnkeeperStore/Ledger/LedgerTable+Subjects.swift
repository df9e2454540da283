public import Foundation
public import Hospitality

/// What has to be booked: payments with their stays, and what outlets sold.
extension LedgerTable {
    /// Payments that were changed since `start`, or whose stays were, by identifier, from after `cursor` on.
    public func payments(
        of enterprise: ID<Enterprise>, since start: Date, after cursor: ID<Payment>?, limit: Int
    ) throws -> [StayPayment] {
        let later: SQL = cursor.map { " AND id > \($0)" } ?? ""
        let news: SQL = start <= Self.beginning ? "" : """
             AND id IN (
                SELECT id FROM payment WHERE enterprise_id = \(enterprise) AND updated_ms >= \(start)
                UNION
                SELECT p.id FROM reservation r
                JOIN payment p ON p.enterprise_id = r.enterprise_id AND p.reservation_id = r.id
                WHERE r.enterprise_id = \(enterprise) AND r.updated_ms >= \(start))
            """
        let payments = try transaction.payments.load(
            "WHERE enterprise_id = \(enterprise)\(later)\(news) ORDER BY id LIMIT \(limit)"
        )
        let stays = Array(Set(payments.compactMap(\.reservationID)))
        guard !stays.isEmpty else { return payments.map { StayPayment($0) } }
        let rows = try transaction.rows(
            """
            SELECT id, actual_start_ms, canceled_ms FROM reservation
            WHERE enterprise_id = \(enterprise) AND id IN \(in: stays)
            """
        )
        var turns: [ID<Reservation>: (started: Date?, canceled: Date?)] = [:]
        for row in rows {
            let id: ID<Reservation> = try row.id("id")
            turns[id] = (try row.optionalInstant("actual_start_ms"), try row.optionalInstant("canceled_ms"))
        }
        return payments.map { payment in
            let turn = payment.reservationID.flatMap { turns[$0] }
            return StayPayment(payment, started: turn?.started, canceled: turn?.canceled)
        }
    }

    /// Items of outlets that were recorded since `start` or consumed between then and now, and are consumed by now; by
    /// identifier, from after `cursor` on. Each with who bought it: where no outlet says so, the outlet itself stands
    /// for those who walked in.
    public func outletItems(
        of enterprise: ID<Enterprise>, since start: Date, at now: Date, after cursor: ID<OutletItem>?, limit: Int
    ) throws -> [(item: OutletItem, account: ID<Account>)] {
        let later: SQL = cursor.map { " AND id > \($0)" } ?? ""
        let news: SQL = start <= Self.beginning ? "" : """
             AND id IN (
                SELECT id FROM outlet_item WHERE enterprise_id = \(enterprise) AND created_ms >= \(start)
                UNION
                SELECT id FROM outlet_item
                WHERE enterprise_id = \(enterprise) AND consumed_ms BETWEEN \(start) AND \(now))
            """
        let items = try transaction.outletItems.load(
            """
            WHERE enterprise_id = \(enterprise) AND consumed_ms <= \(now)\(later)\(news) ORDER BY id LIMIT \(limit)
            """, of: [enterprise]
        )
        let bills = Array(Set(items.map(\.billID)))
        guard !bills.isEmpty else { return [] }
        var accounts: [ID<OutletBill>: ID<Account>] = [:]
        for row in try transaction.rows(
            """
            SELECT id, coalesce(account_id, outlet_id) AS account_id FROM outlet_bill
            WHERE enterprise_id = \(enterprise) AND id IN \(in: bills)
            """
        ) {
            let id: ID<OutletBill> = try row.id("id")
            accounts[id] = try row.id("account_id")
        }
        return items.compactMap { item in accounts[item.billID].map { (item, $0) } }
    }
}
