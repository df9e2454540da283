public import InnkeeperValues

/// A claim of the house on who got an invoice, as it stands on a bill that settles it.
public struct InvoiceClaim: Hashable, Sendable {
    public let invoiceID: ID<Bill>
    public let currency: Currency
    /// Positive for what is owed on the invoice; negative for a credit note, and for what was paid too much.
    public let value: ExactDecimal

    public init(invoiceID: ID<Bill>, currency: Currency, value: ExactDecimal) {
        self.invoiceID = invoiceID
        self.currency = currency
        self.value = value
    }
}

/// What balances a bill on which payments meet the invoices that they are for.
public struct InvoicePart: Hashable, Sendable {
    public let claim: InvoiceClaim
    public let role: Payment.InvoiceRole

    public init(_ role: Payment.InvoiceRole, _ claim: InvoiceClaim) {
        self.role = role
        self.claim = claim
    }
}

/// How invoices of before are settled by a bill.
public enum InvoiceSettlement {
    /// What is put on the bill so that it balances, and what is claimed from then on instead.
    ///
    /// The oldest invoices are paid first, so what is missing is missing on the newest. What is too much is the
    /// customer's, and is kept under the newest invoice until it is used.
    ///
    /// - Parameters:
    ///   - claims: Of all invoices on the bill, oldest first; at least one.
    ///   - balances: What stands on the bill, by currency: claims less payments.
    public static func close(
        _ claims: [InvoiceClaim], balances: [(currency: Currency, value: ExactDecimal)]
    ) -> (balancing: [InvoicePart], left: [InvoicePart]) {
        var (balancing, left): ([InvoicePart], [InvoicePart]) = ([], [])
        for (currency, balance) in balances where !balance.isZero {
            guard let last = claims.last(where: { $0.currency == currency }) ?? claims.last else { continue }
            for (invoice, value) in shares(of: balance, among: claims.filter { $0.currency == currency }, last) {
                let (role, rest): (Payment.InvoiceRole, Payment.InvoiceRole) =
                    value.isNegative ? (.overpaymentBalancing, .overpayment) : (.underpaymentBalancing, .receivable)
                balancing.append(
                    InvoicePart(role, InvoiceClaim(invoiceID: invoice, currency: currency, value: -value))
                )
                left.append(InvoicePart(rest, InvoiceClaim(invoiceID: invoice, currency: currency, value: value)))
            }
        }
        return (balancing, left)
    }

    /// How much of what is missing is missing on which invoice. What is too much stays in one piece.
    private static func shares(
        of balance: ExactDecimal, among claims: [InvoiceClaim], _ last: InvoiceClaim
    ) -> [(invoice: ID<Bill>, value: ExactDecimal)] {
        guard balance > 0 else { return [(last.invoiceID, balance)] }
        var (shares, rest): ([(invoice: ID<Bill>, value: ExactDecimal)], ExactDecimal) = ([], balance)
        for claim in claims.reversed() where claim.value > 0 && rest > 0 {
            shares.append((claim.invoiceID, min(rest, claim.value)))
            rest -= min(rest, claim.value)
        }
        // More than all invoices say, where something was paid back on the same bill.
        if rest > 0 { shares.append((last.invoiceID, rest)) }
        return shares
    }
}

extension Payment.Form {
    /// Whether money moved, to the house or for it to the tax office; or somebody only promised it.
    public var isMoney: Bool {
        switch self {
        case .creditCard, .alternative, .external, .taxDeducted: true
        case .invoice: false
        }
    }

    public var invoice: (id: ID<Bill>, role: Payment.InvoiceRole)? {
        if case .invoice(let id, let role) = self { (id, role) } else { nil }
    }
}

extension Payment {
    /// What a payment is of an invoice. Only the first two are open until they are put on a bill that settles them.
    public enum InvoiceRole: String, CaseIterable, Sendable {
        /// What is still owed on the invoice.
        case receivable = "Receivable"
        /// What was paid more than was owed on it.
        case overpayment = "Overpayment"
        /// Balances the invoice itself.
        case balancing = "Balancing"
        /// Balances the bill on which too little, or too much, was paid for the invoice.
        case underpaymentBalancing = "UnderpaymentBalancingReceivable"
        case overpaymentBalancing = "OverpaymentBalancingReceivable"
    }

    /// The claim that this payment is; nil for all others.
    public var claim: InvoiceClaim? {
        guard let (invoice, role) = form.invoice else { return nil }
        switch role {
        case .receivable, .overpayment: return InvoiceClaim(invoiceID: invoice, currency: currency, value: value)
        case .balancing, .underpaymentBalancing, .overpaymentBalancing: return nil
        }
    }
}
