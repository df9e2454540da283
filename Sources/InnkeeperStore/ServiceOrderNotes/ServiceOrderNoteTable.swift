public import Hospitality

extension Transaction {
    public var serviceOrderNotes: ServiceOrderNoteTable { ServiceOrderNoteTable(transaction: self) }
}

/// All SQL on the table `service_order_note`.
public struct ServiceOrderNoteTable {
    let transaction: Transaction

    public func insert(_ notes: [ServiceOrderNote]) throws {
        guard !notes.isEmpty else { return }
        let values: [SQL] = notes.map {
            """
            (\($0.enterpriseID), \($0.id), \($0.orderID), \($0.text), \($0.kind.rawValue), \($0.created), \($0.updated))
            """
        }
        try transaction.run(
            """
            INSERT INTO service_order_note (enterprise_id, id, order_id, text, kind, created_ms, updated_ms)
            VALUES \(values.joined(", "))
            """
        )
    }

    /// The notes on one reservation or product order, oldest first.
    public func notes<Order>(on order: ID<Order>, of enterprise: ID<Enterprise>) throws -> [ServiceOrderNote] {
        let rows = try transaction.rows(
            """
            SELECT id, order_id, text, kind, created_ms, updated_ms FROM service_order_note
            WHERE enterprise_id = \(enterprise) AND order_id = \(order.uuid) ORDER BY id
            """
        )
        return try rows.map { row in
            ServiceOrderNote(
                id: try row.id("id"), enterpriseID: enterprise, orderID: try row.uuid("order_id"),
                text: try row.string("text"), kind: try row.choice("kind"), created: try row.instant("created_ms"),
                updated: try row.instant("updated_ms")
            )
        }
    }
}
