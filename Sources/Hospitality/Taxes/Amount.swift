public import InnkeeperValues

/// The part of an amount that is one tax.
public struct TaxValue: Hashable, Sendable {
    /// The code of the tax rate.
    public let code: String
    /// What the tax was computed on, before the other taxes.
    public let net: ExactDecimal
    public let value: ExactDecimal

    public init(code: String, net: ExactDecimal, value: ExactDecimal) {
        self.code = code
        self.net = net
        self.value = value
    }
}

/// Money with its taxes: ``gross`` is ``net`` plus all ``taxes``, to the last digit, in every amount that exists.
///
/// Amounts are made by ``TaxRules``; adding and multiplying keeps the equation, and nothing rounds an amount again.
public struct Amount: Hashable, Sendable {
    public let currency: Currency
    public let net: ExactDecimal
    public let gross: ExactDecimal
    /// One for each tax code, in the order in which they were added; empty for what carries no tax.
    public let taxes: [TaxValue]

    /// As a database holds it.
    public init(currency: Currency, net: ExactDecimal, gross: ExactDecimal, taxes: [TaxValue]) {
        precondition(
            gross == taxes.reduce(net) { $0 + $1.value }, "An amount's gross value is its net value and its taxes."
        )
        self.currency = currency
        self.net = net
        self.gross = gross
        self.taxes = taxes
    }

    public static func untaxed(_ value: ExactDecimal, _ currency: Currency) -> Amount {
        let value = value.padded(to: currency.scale)
        return Amount(currency: currency, net: value, gross: value, taxes: [])
    }

    public static func zero(_ currency: Currency) -> Amount { untaxed(.zero, currency) }

    /// Whether there is nothing in it, no tax against another either.
    public var isZero: Bool { gross.isZero && net.isZero && taxes.allSatisfy(\.value.isZero) }

    /// The sum of all taxes.
    public var tax: ExactDecimal { gross - net }

    /// The value that people compare: gross or net as the enterprise prices.
    public func value(_ pricing: Pricing) -> ExactDecimal {
        switch pricing {
        case .gross: gross
        case .net: net
        }
    }

    /// What was taxed at which rate. What carries no tax has the code nil.
    public var breakdown: [BreakdownItem] {
        if taxes.isEmpty { return [BreakdownItem(code: nil, net: net, tax: ExactDecimal.zero.padded(to: net.scale))] }
        return taxes.map { BreakdownItem(code: $0.code, net: $0.net, tax: $0.value) }
    }

    /// One line of the tax table on a bill.
    public struct BreakdownItem: Hashable, Sendable {
        public let code: String?
        public let net: ExactDecimal
        public let tax: ExactDecimal

        public init(code: String?, net: ExactDecimal, tax: ExactDecimal) {
            self.code = code
            self.net = net
            self.tax = tax
        }
    }
}

extension Amount {
    /// No charge is higher; the sum of nine hundred still fits a database column.
    public static let maximum: ExactDecimal = 10_000_000_000

    /// So many times the amount, where the number comes from outside.
    ///
    /// - Throws: ``InvalidReference`` to `member` when the product is more than ``maximum``.
    public func times(_ count: Int, member: String = "UnitCount") throws(InvalidReference) -> Amount {
        let product = self * count
        guard product.gross.magnitude <= Self.maximum, product.net.magnitude <= Self.maximum else {
            throw InvalidReference(member, "makes a charge of more than \(Self.maximum)")
        }
        return product
    }

    /// So many times the amount: the price of `count` units. Exact, taxes included.
    public static func * (amount: Amount, count: Int) -> Amount {
        let factor = ExactDecimal(count)
        return Amount(
            currency: amount.currency,
            net: amount.net * factor,
            gross: amount.gross * factor,
            taxes: amount.taxes.map { TaxValue(code: $0.code, net: $0.net * factor, value: $0.value * factor) }
        )
    }

    public static prefix func - (amount: Amount) -> Amount { amount * -1 }

    /// Taxes of the same code are added up. Amounts of two currencies have no sum: exchange one first.
    public static func + (left: Amount, right: Amount) -> Amount {
        precondition(left.currency == right.currency, "\(left.currency) and \(right.currency) do not add up.")
        var taxes = left.taxes
        for tax in right.taxes {
            if let index = taxes.firstIndex(where: { $0.code == tax.code }) {
                taxes[index] = TaxValue(
                    code: tax.code, net: taxes[index].net + tax.net, value: taxes[index].value + tax.value
                )
            } else {
                taxes.append(tax)
            }
        }
        return Amount(
            currency: left.currency, net: left.net + right.net, gross: left.gross + right.gross, taxes: taxes
        )
    }

    public static func - (left: Amount, right: Amount) -> Amount { left + -right }
}

extension Sequence<Amount> {
    /// All of them together; zero of `currency` when there are none.
    public func sum(in currency: Currency) -> Amount { reduce(.zero(currency)) { $0 + $1 } }
}
