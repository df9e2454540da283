import Hospitality

extension OrderItemTable {
    /// What makes an item an allowance, or the use of one; the last columns of a row.
    static let allowanceColumns: SQL = """
        allowance_stay_id, allowance_start_ms, allowance_end_ms, allowance_settled_ms, allowance_item_id,
        discounted_item_id, allowance_profit
        """

    static func allowanceValues(_ item: OrderItem) -> SQL {
        let (allowance, use) = (item.allowance, item.allowanceUse)
        return """
            \(allowance?.stayID), \(allowance?.start), \(allowance?.end), \(allowance?.settled),
            \(use?.allowanceID), \(use?.discountedID), \(use?.profit)
            """
    }

    static func allowance(_ row: Row) throws -> Allowance? {
        guard let stay: ID<Reservation> = try row.optionalID("allowance_stay_id") else { return nil }
        return Allowance(
            stayID: stay, start: try row.instant("allowance_start_ms"),
            end: try row.optionalInstant("allowance_end_ms"), settled: try row.optionalInstant("allowance_settled_ms")
        )
    }

    static func allowanceUse(_ row: Row) throws -> AllowanceUse? {
        guard let allowance: ID<OrderItem> = try row.optionalID("allowance_item_id") else { return nil }
        if let profit: AllowanceProfit = try row.optionalChoice("allowance_profit") {
            return .profit(profit, of: allowance)
        }
        guard let charge: ID<OrderItem> = try row.optionalID("discounted_item_id") else {
            return .correction(of: allowance)
        }
        return .discount(of: charge, by: allowance)
    }
}
