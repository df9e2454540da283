public import InnkeeperValues

/// When a bill may be closed, and what it takes.
public enum BillRules {
    /// - Parameters:
    ///   - balances: What stands on the bill, by currency: items less payments.
    ///   - itemCount: How many items and payments are on it.
    /// - Returns: The payments that balance an invoice, by currency; they are negative as all payments are. None for a
    ///   receipt, and none where nothing is owed.
    /// - Throws: ``InvalidReference`` to `BillId` when it is closed already; ``BillRefusal`` when nothing stands on it,
    ///   and for a receipt that is not paid.
    public static func close(
        state: Bill.State, as form: Bill.Form, balances: [String: ExactDecimal], itemCount: Int
    ) throws -> [String: ExactDecimal] {
        switch state {
        case .closed: throw InvalidReference("BillId", "names a bill that is closed")
        case .open: break
        }
        guard itemCount > 0 else { throw BillRefusal.empty }
        let open = balances.filter { !$0.value.isZero }
        switch form {
        case .receipt:
            guard open.isEmpty else { throw BillRefusal.notPaid(open) }
            return [:]
        case .invoice: return open.mapValues { -$0 }
        }
    }
}

/// Why a bill stays open.
public enum BillRefusal: Refusal, Equatable {
    case empty
    case notPaid([String: ExactDecimal])
    case mixedInvoice
    case notInvoiceable

    public var message: String {
        switch self {
        case .mixedInvoice:
            "What is owed on an invoice cannot be invoiced again together with new charges. "
                + "Put them on a bill of their own."
        case .notInvoiceable:
            "The company that owns the bill is not invoiceable. Have the bill paid and close it as a receipt."
        case .empty: "The bill has no items, so there is nothing to close."
        case .notPaid(let balances):
            "The balance of the bill is not zero: "
                + balances.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
                + ". Close it as an invoice, or pay it first."
        }
    }
}
