public import Foundation
public import Hospitality
public import InnkeeperContract
import InnkeeperValues

extension Enterprise {
    /// The most that one charge or payment may be worth, far below what a column holds.
    private static let largestValue = ExactDecimal(1_000_000_000)

    /// Reads an amount of a request as this enterprise prices: gross or net, taxed at `instant`.
    ///
    /// - Throws: `InvalidReference` for a currency that is not accepted, a missing gross or net value, several codes of
    ///   a gross amount, and an unknown code; `member` is where the amount stands.
    public func amount(
        _ parameters: Contract.AmountParameters, at instant: Date, as member: String = "UnitAmount"
    ) throws -> Amount {
        let currency = try accepted(parameters.currency)
        let value: ExactDecimal
        switch pricing {
        case .gross:
            value = try Self.present(parameters.grossValue, "GrossValue", "gross")
            guard parameters.taxCodes.count <= 1 else {
                throw InvalidReference("TaxCodes", "may name only one code for a gross amount")
            }
        case .net:
            value = try Self.present(parameters.netValue, "NetValue", "net")
        }
        guard value.magnitude <= Self.largestValue else { throw InvalidReference(member, "is too large") }
        return try taxRules.amount(value, currency, codes: parameters.taxCodes, at: instant)
    }

    /// Reads the amount of a payment, which carries no tax: its gross value, or its net value where there is no other.
    public func untaxed(_ parameters: Contract.ExtendedAmountParameters) throws -> Amount {
        let currency = try accepted(parameters.currency)
        let value = try Self.present(parameters.grossValue ?? parameters.netValue, "GrossValue", "gross")
        guard value.magnitude <= Self.largestValue else { throw InvalidReference("Amount", "is too large") }
        return Amount.untaxed(value.rounded(to: currency.scale), currency)
    }

    /// A currency that the enterprise takes.
    public func accepted(_ code: String, as member: String = "Currency") throws -> Currency {
        guard let currency = Currency(code), currencies.contains(where: { $0.code == code && $0.isEnabled }) else {
            throw InvalidReference(member, "is no currency that this enterprise accepts")
        }
        return currency
    }

    private static func present(_ value: ExactDecimal?, _ member: String, _ kind: String) throws -> ExactDecimal {
        guard let value else {
            throw InvalidReference(member, "is required, as this enterprise prices \(kind)")
        }
        return value
    }
}
