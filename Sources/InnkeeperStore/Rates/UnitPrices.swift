import Hospitality
import InnkeeperValues

/// Prices of consecutive time units in a table that has one row for each unit, changed in one stroke.
struct UnitPrices {
    let transaction: Transaction
    let table: SQL
    /// What the rows belong to, and its values.
    let owner: [(column: SQL, value: SQL)]
    /// The column by which a price is for one thing or, where it is null, for all.
    let scope: (column: SQL, value: SQL?)

    /// Puts `value` in place of the prices of these units; nil only takes those away.
    ///
    /// Two statements, however many units there are. Whoever calls it holds a lock on what the rows belong to, so that
    /// nobody inserts the same rows in between.
    func replace(with value: ExactDecimal?, in units: Range<UnitIndex>) throws {
        guard let last = units.last else { return }
        let first = units.lowerBound
        let owned = owner.map { "\($0.column) = \($0.value)" as SQL }.joined(" AND ")
        let scoped: SQL = scope.value.map { "\(scope.column) = \($0)" } ?? "\(scope.column) IS NULL"
        try transaction.run(
            "DELETE FROM \(table) WHERE \(owned) AND \(scoped) AND unit >= \(first.number) AND unit <= \(last.number)"
        )
        guard let value else { return }
        try transaction.run(
            """
            INSERT INTO \(table) (\(owner.map(\.column).joined(", ")), \(scope.column), unit, price_e6)
            WITH RECURSIVE span (unit) AS (
                SELECT \(first.number) UNION ALL SELECT unit + 1 FROM span WHERE unit < \(last.number)
            )
            SELECT \(owner.map(\.value).joined(", ")), \(scope.value ?? "NULL"), unit, \(value) FROM span
            """
        )
    }
}
