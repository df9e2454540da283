public import Foundation
public import InnkeeperValues

/// The taxes of one enterprise: its environment's rates, how it prices and how exactly it computes.
///
/// A net price is the base of its taxes: each is rounded, and the gross value is their sum. A gross price is fixed: its
/// net value is rounded, and the one tax is what remains, so that the rounding difference is always in the tax.
public struct TaxRules: Sendable {
    public let pricing: Pricing
    /// Digits after the point of taxes and net values; nil for those of the currency.
    public let precision: Int?
    private let rates: [String: TaxRate]

    /// The finest precision that the databases hold.
    public static let maximumPrecision = 6

    /// The built-in rates of the environment of this code; none if it is not known.
    public init(environment code: String, pricing: Pricing, precision: Int? = nil) {
        self.init(TaxTables.rates(of: code), pricing, precision)
    }

    public init(rates: [TaxRate], _ pricing: Pricing, _ precision: Int? = nil) {
        self.init(Dictionary(rates.map { ($0.code, $0) }) { _, last in last }, pricing, precision)
    }

    private init(_ rates: [String: TaxRate], _ pricing: Pricing, _ precision: Int?) {
        self.rates = rates
        self.pricing = pricing
        self.precision = precision.map { min(max($0, 0), Self.maximumPrecision) }
    }

    /// The codes that can be used at `instant`, in order.
    public func codes(at instant: Date) -> [String] {
        rates.values.filter { $0.isValid(at: instant) }.map(\.code).sorted()
    }

    /// The share of the net value that a tax takes; nil for a flat tax, a tax on taxes, and a code of nowhere.
    public func share(of code: String) -> ExactDecimal? {
        guard case .relative(let share)? = rates[code]?.strategy else { return nil }
        return share
    }

    /// The first code that stands for a share of the net value at `instant`.
    public func code(ofShare share: ExactDecimal, at instant: Date) -> String? {
        codes(at: instant).first { rates[$0]?.strategy == .relative(share) }
    }

    /// An amount of `value`, gross or net as the enterprise prices. No codes: an untaxed amount.
    ///
    /// - Throws: ``InvalidReference`` to `TaxCodes`, as ``gross(_:_:codes:at:)`` and ``net(_:_:codes:at:)`` do.
    public func amount(
        _ value: ExactDecimal, _ currency: Currency, codes: [String], at instant: Date
    ) throws(InvalidReference) -> Amount {
        switch pricing {
        case .gross: try gross(value, currency, codes: codes, at: instant)
        case .net: try net(value, currency, codes: codes, at: instant)
        }
    }

    /// An amount of which `value` is all that is to be paid.
    ///
    /// - Throws: ``InvalidReference`` to `TaxCodes` for a code that the environment does not have at that time, for a
    ///   flat tax in another currency, and for more than one code: their shares cannot be told from a gross value.
    public func gross(
        _ value: ExactDecimal, _ currency: Currency, codes: [String], at instant: Date
    ) throws(InvalidReference) -> Amount {
        let value = Money.rounded(value, to: currency)
        let rates = try usable(codes, currency, at: instant)
        guard let rate = rates.first else { return .untaxed(value, currency) }
        guard rates.count == 1 else {
            throw InvalidReference("TaxCodes", "can only hold one code where the price is gross")
        }
        let net: ExactDecimal
        switch rate.strategy {
        case .relative(let share), .dependent(let share, _):
            net = value.divided(by: share + 1, scale: digits(of: currency))
        case .flat(let tax, _): net = value - tax.padded(to: currency.scale)
        }
        return Amount(
            currency: currency, net: net, gross: value, taxes: [TaxValue(code: rate.code, net: net, value: value - net)]
        )
    }

    /// An amount to which its taxes are still to be added.
    ///
    /// - Throws: ``InvalidReference`` to `TaxCodes` for a code that the environment does not have at that time, for one
    ///   that is listed twice and for a flat tax in another currency.
    public func net(
        _ value: ExactDecimal, _ currency: Currency, codes: [String], at instant: Date
    ) throws(InvalidReference) -> Amount {
        let value = Money.rounded(value, to: currency)
        let rates = try usable(codes, currency, at: instant)
        let digits = digits(of: currency)
        var taxes: [TaxValue?] = rates.map { rate in
            switch rate.strategy {
            case .relative(let share): TaxValue(code: rate.code, net: value, value: (value * share).rounded(to: digits))
            case .flat(let tax, _): TaxValue(code: rate.code, net: value, value: tax.padded(to: currency.scale))
            case .dependent: nil
            }
        }
        // A tax on taxes comes after those that it is on. A dependent tax is never the base of another.
        for (index, rate) in rates.enumerated() {
            guard case .dependent(let share, let bases) = rate.strategy else { continue }
            var base = value
            for (other, tax) in zip(rates, taxes) where bases.contains(other.taxationCode) {
                if case .dependent = other.strategy { continue }
                base += tax?.value ?? .zero
            }
            taxes[index] = TaxValue(code: rate.code, net: value, value: (base * share).rounded(to: digits))
        }
        let all = taxes.compactMap(\.self)
        return Amount(currency: currency, net: value, gross: all.reduce(value) { $0 + $1.value }, taxes: all)
    }

    private func usable(
        _ codes: [String], _ currency: Currency, at instant: Date
    ) throws(InvalidReference) -> [TaxRate] {
        var usable: [TaxRate] = []
        for code in codes {
            guard let rate = rates[code], rate.isValid(at: instant) else {
                throw InvalidReference(
                    "TaxCodes", "has a code that this enterprise cannot use then: \(code.prefix(60))")
            }
            guard !usable.contains(where: { $0.code == code }) else {
                throw InvalidReference("TaxCodes", "has a code twice: \(code)")
            }
            if case .flat(_, let flatCurrency) = rate.strategy, flatCurrency != currency.code {
                throw InvalidReference("TaxCodes", "has a tax that is set in \(flatCurrency): \(code)")
            }
            usable.append(rate)
        }
        return usable
    }

    private func digits(of currency: Currency) -> Int { max(precision ?? currency.scale, currency.scale) }
}
