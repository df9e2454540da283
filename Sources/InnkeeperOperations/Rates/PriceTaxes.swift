import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperValues

/// Turns prices into amounts with their taxes, in an enterprise's own currency and at one instant.
struct PriceTaxes: Sendable {
    let currency: Currency
    private let rules: TaxRules
    private let instant: Date

    /// - Throws: `InvalidReference` naming `Currency` when the enterprise's own currency is not known to this program.
    init(of enterprise: Enterprise, at instant: Date) throws {
        currency = try enterprise.accepted(enterprise.defaultCurrency)
        rules = enterprise.taxRules
        self.instant = instant
    }

    /// The prices as gross or net amounts, as the enterprise prices. Equal prices, of which a year has many, are taxed
    /// once.
    func amounts(_ prices: [ExactDecimal], _ codes: [String]) throws -> [Contract.Amount] {
        var known: [ExactDecimal: Contract.Amount] = [:]
        return try prices.map { price in
            if let amount = known[price] { return amount }
            let amount = Contract.Amount(try rules.amount(price, currency, codes: codes, at: instant))
            known[price] = amount
            return amount
        }
    }

    /// With at least the digits of the currency.
    func written(_ price: ExactDecimal) -> ExactDecimal { price.trimmed(toAtLeast: currency.scale) }
}
