public import Foundation
public import Hospitality

extension OrderItemTable {
    /// Products that guests are charged for and consume within an interval, in the order of their consumption.
    public func products(
        of enterprise: ID<Enterprise>, from start: Date, to end: Date
    ) throws -> [OrderItem] {
        try load(
            """
            WHERE enterprise_id = \(enterprise) AND type = 'ProductOrder' AND state IN ('Open', 'Closed')
                AND consumed_ms >= \(start) AND consumed_ms < \(end) ORDER BY consumed_ms, id
            """
        )
    }

    /// Writes when a charge was claimed; nil takes it back.
    public func claim(_ item: ID<OrderItem>, at instant: Date?, of enterprise: ID<Enterprise>, now: Date) throws {
        try transaction.run(
            """
            UPDATE order_item SET claimed_ms = \(instant), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id = \(item)
            """
        )
    }
}
