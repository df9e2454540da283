public import Foundation
import InnkeeperValues

/// A payment for a stay, and what has become of the stay.
public struct StayPayment: Sendable {
    public let payment: Payment
    /// When the guests came; nil until they do, and for a payment that is for no stay.
    public let started: Date?
    /// When the stay was given up.
    public let canceled: Date?

    public init(_ payment: Payment, started: Date? = nil, canceled: Date? = nil) {
        self.payment = payment
        self.started = started
        self.canceled = canceled
    }

    /// Whether the money came before the guests: until they come, the house owes it to them.
    var isAhead: Bool {
        guard payment.reservationID != nil, payment.form.isMoney else { return false }
        let came = payment.charged ?? payment.created
        return [started, canceled].compactMap(\.self).min().map { came < $0 } ?? true
    }

    /// When money that came ahead becomes the guest's own balance: they have come, or never will.
    public var deductedAt: Date? { isAhead ? [started, canceled].compactMap(\.self).min() : nil }
}

extension LedgerRules {
    /// A payment that came in: money for what the customer owed, or ahead of it. What balances an invoice is no money,
    /// but a debt that moves from the guest to the city. It comes back when the invoice is settled, and what is owed on
    /// an invoice until then is in the books by the invoice itself.
    public static func lines(of stay: StayPayment) -> [LedgerLine] {
        let payment = stay.payment
        guard payment.counts else { return [] }
        guard payment.form.isMoney else {
            guard payment.claim == nil || payment.accountingState == .closed else { return [] }
            return [LedgerLine(.city, -payment.value), LedgerLine(.guest, payment.value)]
        }
        return [
            LedgerLine(.payment, -payment.value), LedgerLine(stay.isAhead ? .deposit : .guest, payment.value),
        ]
    }

    /// What was paid ahead, when the guests have come or never will: it is a deposit no longer, but pays what they owe.
    public static func balancingLines(of stay: StayPayment) -> [LedgerLine] {
        guard stay.payment.counts, stay.deductedAt != nil else { return [] }
        return [LedgerLine(.deposit, -stay.payment.value), LedgerLine(.guest, stay.payment.value)]
    }

    /// What an outlet sold or was paid. Who eats there owes it until they pay: an outlet's bill that does not balance
    /// leaves the rest in the guest ledger, where the accountant finds it. Payments of outlets are negative too.
    public static func lines(of item: OutletItem) -> [LedgerLine] {
        let amount = item.unitAmount * item.unitCount
        let lines: [LedgerLine]
        switch item.kind {
        case .payment: lines = [LedgerLine(.payment, -amount.gross), LedgerLine(.guest, amount.gross)]
        case .revenue, .nonRevenue:
            let book: LedgerType = item.kind == .revenue ? .revenue : .nonRevenue
            let taxes = amount.taxes.map { LedgerLine(.tax, -$0.value, netBase: -$0.net, taxCode: $0.code) }
            lines = [LedgerLine(.guest, amount.gross), LedgerLine(book, -amount.net)] + taxes
        }
        return lines.filter { !$0.value.isZero }
    }
}

extension OrderItem {
    /// The contract's name of what the ledger tells of.
    public var ledgerType: LedgerEntry.ItemType { kind == .deposit ? .depositItem : .orderItem }
}

extension Payment {
    /// The contract's name of what the ledger tells of.
    public var ledgerType: LedgerEntry.ItemType {
        switch form.invoice?.role {
        case nil: .payment
        case .balancing: .invoice
        case .receivable, .overpayment, .underpaymentBalancing, .overpaymentBalancing: .cityLedgerBalancingPayment
        }
    }

    /// Whether it is in the books: charged, and worth something.
    fileprivate var counts: Bool {
        guard state == .charged, !value.isZero else { return false }
        switch accountingState {
        case .inactive, .canceled: return false
        case .open, .closed: return true
        }
    }
}
