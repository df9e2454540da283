public import Hospitality

extension Transaction {
    public var nights: NightTable { NightTable(transaction: self) }
}

/// All SQL on the table `night`, the ledger of nights: one row for each category and time unit that anything holds.
///
/// Whoever decides on what is free locks the ledgers first (`transaction.lockStays(of: enterprise)`), reads the range,
/// decides, and applies the differences; all in one transaction, so that nobody sells the last room twice.
public struct NightTable {
    let transaction: Transaction

    /// Adds the differences to the ledger, row by row in the order of the table's key, so that two transactions that
    /// meet in the same rows wait for each other instead of blocking each other for ever.
    public func apply(_ deltas: [LedgerDelta], in enterprise: ID<Enterprise>) throws {
        var cells: [LedgerKey: LedgerCell] = [:]
        for delta in deltas {
            cells[delta.key, default: LedgerCell()][delta.column] += delta.amount
        }
        let changes = cells.filter { change in LedgerColumn.allCases.contains { change.value[$0] != 0 } }
            .sorted { $0.key < $1.key }
        try add(changes.map { row in Self.values(row.key, row.value, enterprise) })
    }

    /// The ledger of a service in these units. A night that nothing holds has no cell.
    ///
    /// One range of the primary key, whatever happened before it.
    public func range(
        _ units: Range<UnitIndex>, of service: ID<Service>, in enterprise: ID<Enterprise>
    ) throws -> [LedgerKey: LedgerCell] {
        let rows = try rows(units, service, enterprise)
        var cells: [LedgerKey: LedgerCell] = [:]
        cells.reserveCapacity(rows.count)
        for row in rows {
            let unit = UnitIndex(try row.int("unit"))
            cells[LedgerKey(try row.id("category_id"), unit)] = try Self.cell(row)
        }
        return cells
    }

    /// The same range as a table: for each of `categories` in order a cell for every unit, zeros where nothing is held.
    ///
    /// Made for a year of all categories, which has thousands of cells: no cell is looked up by its key.
    public func grid(
        _ units: Range<UnitIndex>,
        of service: ID<Service>,
        in enterprise: ID<Enterprise>,
        categories: [ID<ResourceCategory>]
    ) throws -> [[LedgerCell]] {
        var grid = categories.map { _ in [LedgerCell](repeating: LedgerCell(), count: units.count) }
        var position = 0
        for row in try rows(units, service, enterprise) {
            let unit = try row.int("unit") - units.lowerBound.number
            let category: ID<ResourceCategory> = try row.id("category_id")
            // Rows come unit by unit with the categories in the same order, so the next one is mostly the next.
            guard let found = Self.position(of: category, in: categories, from: position) else { continue }
            position = found + 1
            grid[found][unit] = try Self.cell(row)
        }
        return grid
    }

    /// The whole ledger of an enterprise, for the check that recomputes it.
    public func all(of enterprise: ID<Enterprise>) throws -> [LedgerKey: LedgerCell] {
        let rows = try transaction.rows(
            """
            SELECT unit, category_id, confirmed, optional, other_service, block, allocated_block, adjustment,
                house_use, out_of_order
            FROM night WHERE enterprise_id = \(enterprise)
            """
        )
        var cells: [LedgerKey: LedgerCell] = [:]
        for row in rows {
            let unit = UnitIndex(try row.int("unit"))
            cells[LedgerKey(try row.id("category_id"), unit)] = try Self.cell(row)
        }
        return cells
    }

    private func rows(
        _ units: Range<UnitIndex>, _ service: ID<Service>, _ enterprise: ID<Enterprise>
    ) throws -> [Row] {
        try transaction.rows(
            """
            SELECT unit, category_id, confirmed, optional, other_service, block, allocated_block, adjustment,
                house_use, out_of_order
            FROM night
            WHERE enterprise_id = \(enterprise) AND service_id = \(service)
              AND unit >= \(units.lowerBound.number) AND unit < \(units.upperBound.number)
            ORDER BY unit, category_id
            """
        )
    }

    /// Where `category` is in the list, looked for from `start` on and around its end.
    private static func position(
        of category: ID<ResourceCategory>, in categories: [ID<ResourceCategory>], from start: Int
    ) -> Int? {
        categories[min(start, categories.count)...].firstIndex(of: category) ?? categories.firstIndex(of: category)
    }

    private func add(_ rows: [SQL]) throws {
        try transaction.insert(
            rows,
            into: """
                INSERT INTO night (enterprise_id, service_id, unit, category_id, confirmed, optional, other_service,
                    block, allocated_block, adjustment, house_use, out_of_order)
                VALUES
                """,
            """
            ON CONFLICT (enterprise_id, service_id, unit, category_id) DO UPDATE SET
                confirmed = night.confirmed + excluded.confirmed,
                optional = night.optional + excluded.optional,
                other_service = night.other_service + excluded.other_service,
                block = night.block + excluded.block,
                allocated_block = night.allocated_block + excluded.allocated_block,
                adjustment = night.adjustment + excluded.adjustment,
                house_use = night.house_use + excluded.house_use,
                out_of_order = night.out_of_order + excluded.out_of_order
            """
        )
    }

    /// A category belongs to one service, which the row repeats so that a service's nights lie together.
    private static func values(_ key: LedgerKey, _ cell: LedgerCell, _ enterprise: ID<Enterprise>) -> SQL {
        """
        (\(enterprise),
         (SELECT service_id FROM resource_category WHERE enterprise_id = \(enterprise) AND id = \(key.category)),
         \(key.unit.number), \(key.category), \(cell.confirmed), \(cell.optional), \(cell.otherService), \(cell.block),
         \(cell.allocatedBlock), \(cell.adjustment), \(cell.houseUse), \(cell.outOfOrder))
        """
    }

    private static func cell(_ row: Row) throws -> LedgerCell {
        var cell = LedgerCell()
        cell.confirmed = try row.int("confirmed")
        cell.optional = try row.int("optional")
        cell.otherService = try row.int("other_service")
        cell.block = try row.int("block")
        cell.allocatedBlock = try row.int("allocated_block")
        cell.adjustment = try row.int("adjustment")
        cell.houseUse = try row.int("house_use")
        cell.outOfOrder = try row.int("out_of_order")
        return cell
    }
}
