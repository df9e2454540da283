public import Hospitality

/// Bills that take back what others charged.
extension BillTable {
    /// What a bill corrects by the charges that are open on it: another closed bill, if all of them are about its
    /// charges.
    ///
    /// It is an edit when charges are changed and not only taken back, else a cancellation when nothing is left of the
    /// other bill, a credit note when something is, and a reinstatement when the other took charges back itself.
    public func correction(by bill: ID<Bill>, of enterprise: ID<Enterprise>) throws -> Bill.Correction? {
        guard try correctsSomething(bill, of: enterprise) else { return nil }
        let items = try transaction.orderItems.on(bills: [bill], of: [enterprise]).filter { $0.state == .open }
        let corrected = try transaction.orderItems.find(
            Array(Set(items.compactMap(\.rebatedItemID))), of: enterprise
        )
        guard let id = BillCorrectionRules.bill(corrected: corrected, by: items), id != bill else { return nil }
        let other = try find(id, of: enterprise, as: "BillId")
        guard other.state == .closed else { return nil }
        if BillCorrectionRules.isEdit(of: corrected, by: items) { return Bill.Correction(.edit, of: id) }
        let type = BillCorrectionRules.type(
            takingBack: other.correction?.type, isAll: try isTakenBack(id, of: enterprise)
        )
        return Bill.Correction(type, of: id)
    }

    /// Most bills take nothing back, and need not be read for it.
    private func correctsSomething(_ bill: ID<Bill>, of enterprise: ID<Enterprise>) throws -> Bool {
        try transaction.row(
            """
            SELECT id FROM order_item WHERE enterprise_id = \(enterprise) AND bill_id = \(bill) AND state = 'Open'
                AND rebated_item_id IS NOT NULL LIMIT 1
            """
        ) != nil
    }

    /// Whether every charge of a bill is taken back to nothing.
    private func isTakenBack(_ bill: ID<Bill>, of enterprise: ID<Enterprise>) throws -> Bool {
        try transaction.row(
            """
            SELECT o.id FROM order_item o
            WHERE o.enterprise_id = \(enterprise) AND o.bill_id = \(bill) AND o.gross_e6 + coalesce((
                SELECT sum(r.gross_e6) FROM order_item r WHERE r.enterprise_id = o.enterprise_id
                    AND r.rebated_item_id = o.id AND r.state <> 'Canceled'), 0) <> 0
            LIMIT 1
            """
        ) == nil
    }

    /// Notes on bills whether something on them was taken back.
    public func markRebated(_ bills: [Bill]) throws -> [Bill] {
        guard !bills.isEmpty else { return [] }
        let enterprises = Array(Set(bills.map(\.enterpriseID)))
        let rebated: Set<ID<Bill>> = Set(
            try transaction.rows(
                """
                SELECT DISTINCT i.bill_id AS bill_id FROM order_item i
                JOIN order_item r ON r.enterprise_id = i.enterprise_id AND r.rebated_item_id = i.id
                WHERE i.enterprise_id IN \(in: enterprises) AND i.bill_id IN \(in: bills.map(\.id))
                    AND r.state <> 'Canceled'
                """
            ).map { try $0.id("bill_id") }
        )
        return bills.map { bill in
            var bill = bill
            bill.isRebated = rebated.contains(bill.id)
            return bill
        }
    }

    /// Notes which command tells a fiscal machine of a closed bill.
    public func note(fiscalCommand: ID<DeviceCommand>, on bill: ID<Bill>, of enterprise: ID<Enterprise>) throws {
        try transaction.run(
            """
            UPDATE bill SET fiscal_command_id = \(fiscalCommand)
            WHERE enterprise_id = \(enterprise) AND id = \(bill)
            """
        )
    }

    /// Whether a fiscal machine was told of a bill and has not answered yet.
    public func awaitsFiscalMachine(_ bill: ID<Bill>, of enterprise: ID<Enterprise>) throws -> Bool {
        try transaction.row(
            """
            SELECT c.id FROM bill b
            JOIN device_command c ON c.enterprise_id = b.enterprise_id AND c.id = b.fiscal_command_id
            WHERE b.enterprise_id = \(enterprise) AND b.id = \(bill)
                AND c.state IN ('Pending', 'Received', 'Processing')
            """
        ) != nil
    }
}
