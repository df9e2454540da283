import InnkeeperValues

/// How charges and payments are booked. The lines of each posting add up to nothing: every debit has its credit.
public enum LedgerRules {
    /// A charge that counts: the customer owes the gross amount, of which the taxes are the tax office's.
    ///
    /// A deposit is no income yet, and neither is an allowance until it is spent or has ended; a difference of exchange
    /// rates never is one.
    public static func lines(of item: OrderItem) -> [LedgerLine] {
        switch item.state {
        case .inactive, .canceled: return []
        case .open, .closed: break
        }
        let amount = item.amount
        let earned: LedgerType
        switch item.kind {
        case .productOrder where item.isOfAllowance, .productOrderRebate where item.isOfAllowance: earned = .deposit
        case .deposit, .allowanceDiscount, .allowanceContraBreakage: earned = .deposit
        case .exchangeRateDifference: earned = .nonRevenue
        case .cancellationFee, .nightRebate, .productOrderRebate, .additionalExpenseRebate, .customItem,
            .serviceCharge, .cityTax, .cityTaxDiscount, .spaceOrder, .productOrder, .surcharge, .taxCorrection,
            .resourceUpgradeFee, .invoiceFee, .multicurrencyFee, .allowanceBreakage:
            earned = .revenue
        }
        let taxes = amount.taxes.map { LedgerLine(.tax, -$0.value, netBase: -$0.net, taxCode: $0.code) }
        let lines = [LedgerLine(.guest, amount.gross), LedgerLine(earned, -amount.net)] + taxes
        return lines.filter { !$0.value.isZero }
    }

    /// What has to be booked so that `posted` becomes `wanted`: nothing where they say the same.
    ///
    /// Both may have several lines of one book and tax code; the answer has one at most, in the order of the books.
    public static func difference(from posted: [LedgerLine], to wanted: [LedgerLine]) -> [LedgerLine] {
        struct Key: Hashable {
            let ledger: LedgerType
            let taxCode: String?
        }
        var sums: [Key: (value: ExactDecimal, base: ExactDecimal)] = [:]
        func add(_ lines: [LedgerLine], _ sign: ExactDecimal) {
            for line in lines {
                let key = Key(ledger: line.ledger, taxCode: line.taxCode)
                let sum = sums[key] ?? (.zero, .zero)
                sums[key] = (sum.value + sign * line.value, sum.base + sign * (line.netBase ?? .zero))
            }
        }
        add(wanted, 1)
        add(posted, -1)
        return sums.filter { !$0.value.value.isZero }
            .sorted { ($0.key.ledger.rawValue, $0.key.taxCode ?? "") < ($1.key.ledger.rawValue, $1.key.taxCode ?? "") }
            .map { key, sum in
                LedgerLine(
                    key.ledger, sum.value, netBase: key.ledger == .tax ? sum.base : nil, taxCode: key.taxCode
                )
            }
    }
}

extension OrderItem {
    /// Whether it is an allowance or corrects one.
    fileprivate var isOfAllowance: Bool { allowance != nil || allowanceUse != nil }
}
