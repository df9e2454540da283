public import Hospitality
import InnkeeperValues

extension Transaction {
    public var chargedCancellations: ChargedCancellationTable { ChargedCancellationTable(transaction: self) }
}

/// All SQL on the table `charged_cancellation`: what the cancellation fees of stays counted.
public struct ChargedCancellationTable {
    let transaction: Transaction

    public func insert(_ charged: ChargedCancellation, by item: ID<OrderItem>, of enterprise: ID<Enterprise>) throws {
        try transaction.run(
            """
            INSERT INTO charged_cancellation (enterprise_id, order_item_id, unit_count, absolute_fee_e6)
            VALUES (\(enterprise), \(item), \(charged.unitCount), \(charged.absoluteFee))
            """
        )
    }

    /// What these fees counted together.
    public func total(of items: [ID<OrderItem>], of enterprise: ID<Enterprise>) throws -> ChargedCancellation {
        guard !items.isEmpty else { return .nothing }
        let rows = try transaction.rows(
            """
            SELECT unit_count, absolute_fee_e6 FROM charged_cancellation
            WHERE enterprise_id = \(enterprise) AND order_item_id IN \(in: items)
            """
        )
        return try rows.reduce(.nothing) { total, row in
            ChargedCancellation(
                unitCount: total.unitCount + (try row.int("unit_count")),
                absoluteFee: total.absoluteFee + (try row.amount("absolute_fee_e6"))
            )
        }
    }
}
