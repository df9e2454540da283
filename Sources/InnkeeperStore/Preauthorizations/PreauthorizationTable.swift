public import Foundation
public import Hospitality

extension Transaction {
    public var preauthorizations: PreauthorizationTable { PreauthorizationTable(transaction: self) }
}

/// All SQL on the table `preauthorization`.
public struct PreauthorizationTable {
    let transaction: Transaction

    private static let columns: SQL = """
        enterprise_id, id, credit_card_id, customer_id, reservation_id, currency, value_e6, state, code, expires_ms,
        created_ms, updated_ms
        """

    public func insert(_ held: Preauthorization) throws {
        try transaction.run(
            """
            INSERT INTO preauthorization (\(Self.columns)) VALUES (
                \(held.enterpriseID), \(held.id), \(held.creditCardID), \(held.customerID), \(held.reservationID),
                \(held.currency.code), \(held.value), \(held.state), \(held.code), \(held.expires), \(held.created),
                \(held.updated))
            """
        )
    }

    /// Everything that was ever held of these customers, newest first.
    public func list(of customers: [ID<Customer>], in enterprise: ID<Enterprise>) throws -> [Preauthorization] {
        try load(
            "enterprise_id = \(enterprise) AND customer_id IN \(in: customers) ORDER BY id DESC"
        )
    }

    /// Lets go what the banks let go by `now`.
    ///
    /// - Returns: How many that were.
    public func expire(in enterprise: ID<Enterprise>, at now: Date) throws -> Int {
        try transaction.run(
            """
            UPDATE preauthorization SET state = 'Expired', updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND state IN ('Chargeable', 'Pending') AND expires_ms <= \(now)
            """
        )
    }

    private func load(_ condition: SQL) throws -> [Preauthorization] {
        try transaction.rows("SELECT \(Self.columns) FROM preauthorization WHERE \(condition)").map { row in
            try Preauthorization(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), creditCardID: row.id("credit_card_id"),
                customerID: row.id("customer_id"), reservationID: row.optionalID("reservation_id"),
                currency: row.currency(), value: row.amount("value_e6"), state: row.choice("state"),
                code: row.optionalString("code"), expires: row.instant("expires_ms"),
                created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }
}
