public import Hospitality

extension BillTable {
    /// The purchase order under which the stays on a bill were picked up; nil where they had none or several.
    public func purchaseOrder(on bill: ID<Bill>, of enterprise: ID<Enterprise>) throws -> String? {
        let rows = try transaction.rows(
            """
            SELECT DISTINCT r.purchase_order_number FROM order_item i
            JOIN reservation r ON r.enterprise_id = i.enterprise_id AND r.id = i.reservation_id
            WHERE i.enterprise_id = \(enterprise) AND i.bill_id = \(bill) AND r.purchase_order_number IS NOT NULL
            LIMIT 2
            """
        )
        return rows.count == 1 ? try rows[0].string("purchase_order_number") : nil
    }
}
