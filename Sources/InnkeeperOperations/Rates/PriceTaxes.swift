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
    /// once. Where a tax has ended, they are shown without it, as they can no longer be charged with it.
    func amounts(_ prices: [ExactDecimal], _ codes: [String]) -> [Contract.Amount] {
        var known: [ExactDecimal: Contract.Amount] = [:]
        return prices.map { price in
            if let amount = known[price] { return amount }
            let taxed = try? rules.amount(price, currency, codes: codes, at: instant)
            let amount = Contract.Amount(taxed ?? .untaxed(price, currency))
            known[price] = amount
            return amount
        }
    }

    /// With at least the digits of the currency.
    func written(_ price: ExactDecimal) -> ExactDecimal { price.trimmed(toAtLeast: currency.scale) }
}
