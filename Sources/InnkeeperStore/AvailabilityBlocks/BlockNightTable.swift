public import Hospitality

extension Transaction {
    public var blockNights: BlockNightTable { BlockNightTable(transaction: self) }
}

/// All SQL on the table `availability_block_night`: what each block has set aside and what stays hold of it.
public struct BlockNightTable {
    let transaction: Transaction

    /// What these blocks hold, to be changed; the ledgers must be locked.
    ///
    /// - Parameter units: The only ones that matter; nil for all.
    public func ledger(
        of blocks: [AvailabilityBlock], units: Range<UnitIndex>? = nil, in enterprise: ID<Enterprise>
    ) throws -> BlockLedger {
        let states = Dictionary(blocks.map { ($0.id, $0.state) }) { first, _ in first }
        guard !blocks.isEmpty else { return BlockLedger(states: states, nights: [:]) }
        let within: SQL = units.map { units in
            " AND unit >= \(units.lowerBound.number) AND unit < \(units.upperBound.number)"
        } ?? ""
        let rows = try transaction.rows(
            """
            SELECT block_id, category_id, unit, allocated, picked_up FROM availability_block_night
            WHERE enterprise_id = \(enterprise) AND block_id IN \(in: blocks.map(\.id))\(within)
            """
        )
        return BlockLedger(states: states, nights: try Self.nights(rows))
    }

    /// Writes what was changed.
    public func save(_ ledger: BlockLedger, in enterprise: ID<Enterprise>) throws {
        let rows: [SQL] = ledger.changes.map { key, night in
            """
            (\(enterprise), \(key.block), \(key.night.category), \(key.night.unit.number), \(night.allocated),
             \(night.pickedUp))
            """
        }
        try transaction.insert(
            rows,
            into: """
                INSERT INTO availability_block_night
                    (enterprise_id, block_id, category_id, unit, allocated, picked_up)
                VALUES
                """,
            """
            ON CONFLICT (enterprise_id, block_id, category_id, unit) DO UPDATE SET
                allocated = excluded.allocated, picked_up = excluded.picked_up
            """
        )
    }

    /// All of an enterprise, for the check that recomputes it.
    func all(of enterprise: ID<Enterprise>) throws -> [BlockKey: BlockNight] {
        try Self.nights(
            try transaction.rows(
                """
                SELECT block_id, category_id, unit, allocated, picked_up FROM availability_block_night
                WHERE enterprise_id = \(enterprise)
                """
            )
        )
    }

    private static func nights(_ rows: [Row]) throws -> [BlockKey: BlockNight] {
        var nights: [BlockKey: BlockNight] = [:]
        for row in rows {
            let block: ID<AvailabilityBlock> = try row.id("block_id")
            let night = LedgerKey(try row.id("category_id"), UnitIndex(try row.int("unit")))
            nights[BlockKey(block, night)] = BlockNight(
                allocated: try row.int("allocated"), pickedUp: try row.int("picked_up")
            )
        }
        return nights
    }
}
