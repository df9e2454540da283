import Hospitality
import InnkeeperStore
import InnkeeperValues

/// Tells amounts in the one currency that a request asks for, at the rates of each house.
struct Exchange: Sendable {
    private struct Pair: Hashable, Sendable {
        let enterprise: ID<Enterprise>
        let source: Currency
    }

    let target: Currency
    private let rates: [Pair: ExchangeRate]

    /// Nil when no currency is asked for.
    ///
    /// - Throws: `InvalidReference` for a code that is no currency.
    init?(to code: String?, of enterprises: [ID<Enterprise>], in transaction: Transaction) throws {
        guard let code else { return nil }
        guard let target = Currency(code) else { throw InvalidReference("Currency", "is no currency: \(code)") }
        self.target = target
        let known = try transaction.exchangeRates.list(of: enterprises).filter { $0.target == target }
        rates = Dictionary(
            known.map { (Pair(enterprise: $0.enterpriseID, source: $0.source), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// - Throws: `InvalidReference` to `Currency` when the house does not exchange the one for the other.
    func value(
        of value: ExactDecimal, in currency: Currency, at enterprise: ID<Enterprise>
    ) throws(InvalidReference) -> ExactDecimal {
        if currency == target { return value }
        guard let rate = rates[Pair(enterprise: enterprise, source: currency)] else {
            throw InvalidReference("Currency", "has no exchange rate here for amounts in \(currency)")
        }
        return rate.exchanged(value)
    }
}
