import Hospitality
import InnkeeperContract
import InnkeeperValues

extension Contract.Taxation {
    init(_ taxation: Taxation) {
        self.init(code: taxation.code, name: taxation.name, localName: taxation.localName)
    }
}

extension Contract.TaxRate {
    /// `Value` repeats the strategy's value for readers that know only relative taxes.
    init(_ rate: TaxRate) {
        let value: ExactDecimal
        let strategy: Contract.TaxRateStrategyCoproductOfTaxRateStrategyDiscriminator
        switch rate.strategy {
        case .relative(let share):
            value = share
            strategy = .relative(Contract.RelativeTaxRateStrategy(value: share))
        case .flat(let amount, let currency):
            value = amount
            strategy = .flat(Contract.FlatTaxRateStrategy(currencyCode: currency, value: amount))
        case .dependent(let share, let bases):
            value = share
            strategy = .dependent(Contract.DependentTaxRateStrategy(value: share, baseTaxationCodes: bases))
        }
        self.init(
            code: rate.code,
            taxationCode: rate.taxationCode,
            value: value,
            validityInvervalsUTC: rate.validity.isEmpty
                ? nil : rate.validity.map { Contract.DateTimeIntervalUtc(startUTC: $0.start, endUTC: $0.end) },
            strategy: strategy
        )
    }
}
