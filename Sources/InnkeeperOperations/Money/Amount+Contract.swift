import Hospitality
import InnkeeperContract
import InnkeeperValues

extension Contract.Amount {
    /// The one place where an amount becomes its wire form. Values have at least the digits of the currency.
    init(_ amount: Amount) {
        let scale = amount.currency.scale
        self.init(
            currency: amount.currency.code,
            netValue: amount.net.trimmed(toAtLeast: scale),
            grossValue: amount.gross.trimmed(toAtLeast: scale),
            taxValues: amount.taxes.map { Contract.TaxValue(code: $0.code, value: $0.value.trimmed(toAtLeast: scale)) },
            breakdown: Contract.TaxBreakdown(amount)
        )
    }
}

extension Contract.ExtendedAmount {
    /// An amount in the older form, which tells the gross, the net and the tax once more under other names.
    ///
    /// `TaxRate` is null: several codes have no common rate, and the rate of a single one is in the tax environment.
    init(_ amount: Amount) {
        let scale = amount.currency.scale
        self.init(
            currency: amount.currency.code,
            netValue: amount.net.trimmed(toAtLeast: scale),
            grossValue: amount.gross.trimmed(toAtLeast: scale),
            taxValues: amount.taxes.map { Contract.TaxValue(code: $0.code, value: $0.value.trimmed(toAtLeast: scale)) },
            breakdown: Contract.TaxBreakdown(amount),
            value: amount.gross.trimmed(toAtLeast: scale),
            net: amount.net.trimmed(toAtLeast: scale),
            tax: (amount.gross - amount.net).trimmed(toAtLeast: scale),
            taxRate: nil
        )
    }
}

extension Contract.TaxBreakdown {
    init(_ amount: Amount) {
        let scale = amount.currency.scale
        self.init(
            items: amount.breakdown.map { item in
                Contract.TaxBreakdownItem(
                    taxRateCode: item.code, netValue: item.net.trimmed(toAtLeast: scale),
                    taxValue: item.tax.trimmed(toAtLeast: scale)
                )
            }
        )
    }
}
