import InnkeeperValues

/// What a bill corrects by the charges on it. Nobody states it; it is what the charges say.
public enum BillCorrectionRules {
    /// The bill that all of these charges correct: each takes back, or raises, a charge of that bill, or stands for one
    /// that is taken back here. Nil where they are of several bills, or where anything else is charged.
    ///
    /// - Parameter corrected: The charges that are corrected.
    public static func bill(corrected: [OrderItem], by items: [OrderItem]) -> ID<Bill>? {
        let bills = Set(corrected.map(\.billID))
        guard bills.count == 1, let bill = bills.first else { return nil }
        let isAboutIt = items.allSatisfy { item in
            item.rebatedItemID != nil || corrected.contains { item.replaces($0) }
        }
        return isAboutIt ? bill : nil
    }

    /// Whether charges are changed, and not only taken back.
    public static func isEdit(of corrected: [OrderItem], by items: [OrderItem]) -> Bool {
        let amounts = Dictionary(corrected.map { ($0.id, $0.amount.gross) }) { first, _ in first }
        return items.contains { item in
            guard let id = item.rebatedItemID, let amount = amounts[id] else { return true }
            return item.amount.gross.isNegative == amount.isNegative
        }
    }

    /// What a bill is that takes charges of another back.
    ///
    /// - Parameters:
    ///   - corrected: What the other bill corrects itself.
    ///   - isAll: Whether nothing is left of the other bill.
    public static func type(takingBack corrected: Bill.CorrectionType?, isAll: Bool) -> Bill.CorrectionType {
        switch corrected {
        case .cancellation, .creditNote: .reinstatement
        case .edit, .reinstatement, .receivablePaymentsBalance, nil: isAll ? .cancellation : .creditNote
        }
    }
}

extension OrderItem {
    /// Whether it is charged for the same thing as another, of the same order.
    fileprivate func replaces(_ other: OrderItem) -> Bool {
        serviceOrder == other.serviceOrder && kind == other.kind && productID == other.productID
    }
}
