public import Hospitality
import InnkeeperValues

extension Transaction {
    /// Where the ledger of nights differs from what reservations, blocks and adjustments say; nothing if all is well.
    ///
    /// It is computed anew from everything the enterprise ever promised, a thousand reservations at a time.
    public func nightViolations(of enterprise: Enterprise) throws -> [String] {
        let claims = try LedgerClaims(of: enterprise, in: self)
        var expected: [LedgerKey: LedgerCell] = [:]
        func count(_ deltas: [LedgerDelta]) {
            for delta in deltas {
                expected[delta.key, default: LedgerCell()][delta.column] += delta.amount
            }
        }
        try forEachClaim(of: enterprise.id, claims) { claim in count(LedgerDelta.changes(from: nil, to: claim)) }
        for block in try resourceBlocks.standing(of: enterprise.id) { count(claims.deltas(of: block)) }
        var filter = AvailabilityAdjustmentFilter(enterprises: [enterprise.id])
        filter.isActive = true
        let adjustments = try availabilityAdjustments.all(filter)
        for adjustment in adjustments where adjustment.blockID == nil {
            count(
                LedgerDelta.changes(
                    .adjustment, adjustment.categoryID, adjustment.units, by: adjustment.value.count
                )
            )
        }
        let blocks = try blockLedger(of: enterprise.id, adjustments, claims)
        count(blocks.total)
        return Self.differences(expected, try nights.all(of: enterprise.id))
            + Self.differences(blocks.filled, try blockNights.all(of: enterprise.id))
    }

    private func forEachClaim(
        of enterprise: ID<Enterprise>, _ claims: LedgerClaims, _ body: (LedgerClaim) -> Void
    ) throws {
        let pageSize = 1000
        var last: ID<Reservation>?
        repeat {
            let after: SQL = last.map { " AND id > \($0)" } ?? ""
            let rows = try rows(
                """
                SELECT id, service_id, requested_category_id, assigned_resource_id, state, start_ms, end_ms
                FROM reservation WHERE enterprise_id = \(enterprise)\(after) ORDER BY id LIMIT \(pageSize)
                """
            )
            for row in rows {
                last = try row.id("id")
                let claim = try claims.claim(
                    service: row.id("service_id"),
                    category: row.id("requested_category_id"),
                    resource: row.optionalID("assigned_resource_id"),
                    state: row.choice("state"),
                    from: row.instant("start_ms"),
                    to: row.instant("end_ms")
                )
                if let claim { body(claim) }
            }
            if rows.count < pageSize { last = nil }
        } while last != nil
    }

    /// What blocks hold by their adjustments and their stays, computed anew.
    private func blockLedger(
        of enterprise: ID<Enterprise>, _ adjustments: [AvailabilityAdjustment], _ claims: LedgerClaims
    ) throws -> BlockLedger {
        let blocks = try availabilityBlocks.load("enterprise_id = \(enterprise)")
        let states = Dictionary(blocks.map { ($0.id, $0.state) }) { first, _ in first }
        var ledger = BlockLedger(states: states, nights: [:])
        for adjustment in adjustments {
            guard let block = adjustment.blockID else { continue }
            for unit in adjustment.units {
                ledger.allocate(-adjustment.value.count, BlockKey(block, LedgerKey(adjustment.categoryID, unit)))
            }
        }
        let rows = try rows(
            """
            SELECT availability_block_id, service_id, requested_category_id, state, start_ms, end_ms FROM reservation
            WHERE enterprise_id = \(enterprise) AND availability_block_id IS NOT NULL
            """
        )
        for row in rows {
            let block: ID<AvailabilityBlock> = try row.id("availability_block_id")
            let claim = try claims.claim(
                service: row.id("service_id"), category: row.id("requested_category_id"), resource: nil,
                state: row.choice("state"), from: row.instant("start_ms"), to: row.instant("end_ms")
            )
            guard let claim, claim.state.holds != nil else { continue }
            ledger.follow(from: nil, to: BlockClaim(block: block, category: claim.category, units: claim.units))
        }
        return ledger
    }

    private static func differences(
        _ expected: [BlockKey: BlockNight], _ found: [BlockKey: BlockNight]
    ) -> [String] {
        Set(expected.keys).union(found.keys).sorted().compactMap { key in
            let (expected, found) = (expected[key] ?? BlockNight(), found[key] ?? BlockNight())
            guard expected != found else { return nil }
            return """
                The block \(key.block) has \(found.allocated) set aside and \(found.pickedUp) picked up in category \
                \(key.night.category), unit \(key.night.unit), where \(expected.allocated) and \(expected.pickedUp) \
                are due.
                """
        }
    }

    private static func differences(
        _ expected: [LedgerKey: LedgerCell], _ found: [LedgerKey: LedgerCell]
    ) -> [String] {
        Set(expected.keys).union(found.keys)
            .sorted()
            .flatMap { key -> [String] in
                let (expected, found) = (expected[key] ?? LedgerCell(), found[key] ?? LedgerCell())
                return LedgerColumn.allCases.compactMap { column in
                    guard expected[column] != found[column] else { return nil }
                    return """
                        The ledger of nights has \(found[column]) in \(column.rawValue) of category \(key.category), \
                        unit \(key.unit), where \(expected[column]) are due.
                        """
                }
            }
    }
}
