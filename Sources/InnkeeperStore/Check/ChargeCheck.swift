import Foundation
public import Hospitality
import InnkeeperValues

extension Transaction {
    /// Nights that a guest was promised and nobody ever charged, a sentence for each stay; nothing in a healthy house.
    ///
    /// A charge that was canceled or corrected since is still there as a row. A stay that is not firm is charged by
    /// whoever confirms it.
    public func chargeViolations(of enterprise: Enterprise) throws -> [String] {
        let claims = try LedgerClaims(of: enterprise, in: self)
        var found: [String] = []
        let pageSize = 1000
        var last: ID<Reservation>?
        repeat {
            let page = try firmStays(of: enterprise.id, after: last, pageSize)
            let charged = try chargedUnits(of: page.map(\.id), in: enterprise.id)
            for stay in page {
                let due = stay.claim(claims)?.units ?? UnitIndex(0)..<UnitIndex(0)
                let seen = charged[stay.id] ?? []
                let missing = due.count { !seen.contains($0.number) }
                if missing > 0 {
                    found.append("Reservation \(stay.id) has \(missing) time units of \(due.count) uncharged.")
                }
            }
            last = page.count < pageSize ? nil : page.last?.id
        } while last != nil && found.count < 100
        return Array(found.prefix(100))
    }

    private func firmStays(
        of enterprise: ID<Enterprise>, after last: ID<Reservation>?, _ count: Int
    ) throws -> [FirmStay] {
        let after: SQL = last.map { " AND id > \($0)" } ?? ""
        return try rows(
            """
            SELECT id, service_id, requested_category_id, state, start_ms, end_ms FROM reservation
            WHERE enterprise_id = \(enterprise) AND state IN ('Confirmed', 'Started', 'Processed')\(after)
            ORDER BY id LIMIT \(count)
            """
        ).map { row in
            try FirmStay(
                id: row.id("id"), service: row.id("service_id"), category: row.id("requested_category_id"),
                state: row.choice("state"), start: row.instant("start_ms"), end: row.instant("end_ms")
            )
        }
    }

    private func chargedUnits(
        of stays: [ID<Reservation>], in enterprise: ID<Enterprise>
    ) throws -> [ID<Reservation>: Set<Int>] {
        var units: [ID<Reservation>: Set<Int>] = [:]
        let rows = try rows(
            """
            SELECT service_order_id, unit_index FROM order_item
            WHERE enterprise_id = \(enterprise) AND service_order_id IN \(in: stays) AND type = 'SpaceOrder'
                AND unit_index IS NOT NULL
            """
        )
        for row in rows { units[try row.id("service_order_id"), default: []].insert(try row.int("unit_index")) }
        return units
    }
}

/// What of a stay tells for which time units it is charged.
private struct FirmStay: Sendable {
    let id: ID<Reservation>
    let service: ID<Service>
    let category: ID<ResourceCategory>
    let state: ReservationState
    let start: Date
    let end: Date

    func claim(_ claims: LedgerClaims) -> LedgerClaim? {
        claims.claim(service: service, category: category, resource: nil, state: state, from: start, to: end)
    }
}
