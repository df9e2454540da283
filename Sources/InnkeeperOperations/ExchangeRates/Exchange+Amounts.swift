import Hospitality
import InnkeeperValues

extension Exchange {
    /// A whole amount in the other currency: its gross value and its taxes are exchanged, the rest is net. What bears
    /// a tax as a whole is taxed on that rest, so that the table of its taxes adds up to the gross value, too.
    ///
    /// - Throws: `InvalidReference` to `Currency` when the house does not exchange the one for the other.
    func amount(_ amount: Amount, at enterprise: ID<Enterprise>) throws(InvalidReference) -> Amount {
        guard amount.currency != target else { return amount }
        let gross = try self.value(of: amount.gross, in: amount.currency, at: enterprise)
        var (taxes, net): ([TaxValue], ExactDecimal) = ([], gross)
        for tax in amount.taxes {
            let value = try self.value(of: tax.value, in: amount.currency, at: enterprise)
            let base = try self.value(of: tax.net, in: amount.currency, at: enterprise)
            taxes.append(TaxValue(code: tax.code, net: base, value: value))
            net = net - value
        }
        for (place, tax) in amount.taxes.enumerated() where tax.net == amount.net {
            taxes[place] = TaxValue(code: tax.code, net: net, value: taxes[place].value)
        }
        return Amount(currency: target, net: net, gross: gross, taxes: taxes)
    }
}
