public import Foundation
public import InnkeeperValues

/// What a fiscal machine has to print of a bill: what was charged, with its taxes, and how it was paid.
public struct FiscalReceipt: Sendable {
    public struct Line: Hashable, Sendable {
        public let name: String
        public let count: Int
        /// With taxes; negative for what is taken back.
        public let unitGross: ExactDecimal
        /// The first that it is taxed by; nil for what is not.
        public let taxCode: String?
    }

    public struct Means: Hashable, Sendable {
        public let name: String
        public let kind: Kind
        /// Positive for money that came in.
        public let value: ExactDecimal

        public enum Kind: Sendable { case cash, cheque, electronic, unpaid }
    }

    public let lines: [Line]
    public let means: [Means]
    public let isRefund: Bool

    public init(items: [OrderItem], payments: [Payment], isRefund: Bool) {
        self.isRefund = isRefund
        lines = items.filter { !$0.amount.gross.isZero }.map { item in
            Line(
                name: item.billingName ?? item.kind.rawValue, count: item.unitCount,
                unitGross: item.unitAmount.gross, taxCode: item.unitAmount.taxes.first?.code
            )
        }
        means = payments.filter { $0.state == .charged && !$0.value.isZero }.map { Means($0) }
    }
}

extension FiscalReceipt.Means {
    init(_ payment: Payment) {
        value = -payment.value
        switch payment.form {
        case .creditCard: (name, kind) = ("Card", .electronic)
        case .alternative(let method): (name, kind) = (method.rawValue, .electronic)
        case .invoice: (name, kind) = ("Invoice", .unpaid)
        case .taxDeducted: (name, kind) = ("TaxDeducted", .unpaid)
        case .external(let type):
            name = type
            kind = type.hasSuffix("Cash") ? .cash : type.hasSuffix("Cheque") ? .cheque : .electronic
        }
    }
}

/// The receipt that a refund takes back, as the machine that printed it has told of it.
public struct RebatedReceipt: Hashable, Sendable {
    public let number: String
    /// Between two closings of the machine, receipts are counted anew; this counts the closings.
    public let sequence: String?
    public let printed: Date?

    /// - Parameters:
    ///   - notes: What the machine said when it had printed: `0012-0034` is the 34th receipt after the 12th closing,
    ///     anything else is the number. Without, the number of the bill has to do.
    ///   - bill: The bill that was printed.
    public init?(notes: String?, printed: Date?, bill: Bill) {
        let told = notes?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        let parts = told.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) {
            (number, sequence) = (String(parts[1]), String(parts[0]))
        } else if let known = told.isEmpty ? bill.number : told {
            (number, sequence) = (known, nil)
        } else {
            return nil
        }
        self.printed = printed ?? bill.issued
    }
}
