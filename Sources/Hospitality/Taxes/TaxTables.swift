import Foundation
import InnkeeperValues

/// The tax environments that come with the program. An enterprise names one of them by its code.
public enum TaxTables {
    public static let environments: [TaxEnvironment] = places.flatMap(\.environments)
    public static let taxations: [Taxation] = places.flatMap(\.taxations)
    public static let rates: [TaxRate] = places.flatMap(\.rates)

    private static let places: [TaxPlace] =
        [.unitedKingdom, .germany, .france, .switzerland, .japan, .newZealand, .washington, .newYork, .quebec]
}

/// The taxes of one country or city through the years.
struct TaxPlace: Sendable {
    var countryCode: String
    var environments: [TaxEnvironment] = []
    var taxations: [Taxation] = []
    var rates: [TaxRate] = []

    /// A period of the place's laws that has one taxation with rates in percent, coded `CODE-20%`.
    func period(
        _ code: String, _ name: String, _ localName: String, _ start: String? = nil, _ end: String? = nil,
        percent: [String]
    ) -> TaxPlace {
        var place = self
        let interval = TaxPlace.interval(start, end)
        place.environments.append(
            TaxEnvironment(
                code: code, countryCode: countryCode, validityStart: interval.start, validityEnd: interval.end,
                taxationCodes: [code]
            )
        )
        place.taxations.append(Taxation(code: code, name: name, localName: localName))
        for percent in percent {
            place.rates.append(
                TaxRate(
                    code: "\(code)-\(percent)%", taxationCode: code, strategy: .relative(TaxPlace.share(percent)),
                    validity: interval == InstantInterval(start: nil, end: nil) ? [] : [interval]
                )
            )
        }
        return place
    }

    /// A taxation beside others, part of all environments of the place that are listed.
    func taxation(_ code: String, _ name: String, _ localName: String, _ rates: [TaxRate]) -> TaxPlace {
        var place = self
        place.taxations.append(Taxation(code: code, name: name, localName: localName))
        place.rates += rates
        place.environments = place.environments.map {
            TaxEnvironment(
                code: $0.code, countryCode: $0.countryCode, validityStart: $0.validityStart,
                validityEnd: $0.validityEnd,
                taxationCodes: $0.taxationCodes + [code]
            )
        }
        return place
    }

    func environment(_ code: String) -> TaxPlace {
        var place = self
        place.environments.append(TaxEnvironment(code: code, countryCode: countryCode, taxationCodes: []))
        return place
    }

    static func share(_ percent: String) -> ExactDecimal {
        guard let value = ExactDecimal(percent) else { preconditionFailure("\(percent) is no percentage.") }
        return value * ExactDecimal(coefficient: 1, scale: 2)
    }

    /// From one UTC midnight up to another: laws change at a local midnight, and no tax depends on these hours.
    static func interval(_ start: String?, _ end: String?) -> InstantInterval {
        InstantInterval(start: start.flatMap(InstantText.instant), end: end.flatMap(InstantText.instant))
    }
}
