public import Foundation
public import Hospitality

extension Transaction {
    public var availabilityAdjustments: AvailabilityAdjustmentTable { AvailabilityAdjustmentTable(transaction: self) }
}

/// All SQL on the table `availability_adjustment`: by how much people have changed what is for sale.
public struct AvailabilityAdjustmentTable {
    let transaction: Transaction

    /// Sets the adjustment of each unit in place of the one before, and answers what that changes in the ledger of
    /// nights. Nil and zero take it back.
    ///
    /// The loop runs one statement for each unit, at most the units of one request.
    public func set(
        _ count: Int?,
        category: ID<ResourceCategory>,
        units: Range<UnitIndex>,
        of service: ID<Service>,
        in enterprise: ID<Enterprise>,
        at now: Date
    ) throws -> [LedgerDelta] {
        let range: SQL = """
            enterprise_id = \(enterprise) AND service_id = \(service) AND category_id = \(category)
            AND unit >= \(units.lowerBound.number) AND unit < \(units.upperBound.number)
            """
        let before = try transaction.rows("SELECT unit, unit_count FROM availability_adjustment WHERE \(range)")
        var changes: [UnitIndex: Int] = [:]
        for row in before { changes[UnitIndex(try row.int("unit"))] = try -row.int("unit_count") }
        try transaction.run("DELETE FROM availability_adjustment WHERE \(range)")
        if let count, count != 0 {
            for unit in units {
                changes[unit, default: 0] += count
                try transaction.run(
                    """
                    INSERT INTO availability_adjustment
                        (enterprise_id, service_id, unit, category_id, unit_count, updated_ms)
                    VALUES (\(enterprise), \(service), \(unit.number), \(category), \(count), \(now))
                    """
                )
            }
        }
        return changes.filter { $0.value != 0 }.map { unit, amount in
            LedgerDelta(LedgerKey(category, unit), .adjustment, amount)
        }
    }

    /// All adjustments of an enterprise, as what they add to the ledger of nights.
    func all(of enterprise: ID<Enterprise>) throws -> [LedgerDelta] {
        try transaction.rows(
            "SELECT unit, category_id, unit_count FROM availability_adjustment WHERE enterprise_id = \(enterprise)"
        ).map { row in
            let unit = UnitIndex(try row.int("unit"))
            return try LedgerDelta(LedgerKey(row.id("category_id"), unit), .adjustment, row.int("unit_count"))
        }
    }
}
