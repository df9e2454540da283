import Foundation
import InnkeeperValues

/// The tax environments that come with the program. An enterprise names one of them by its code.
///
/// They are kept in `reference/taxes.txt`, each with the law that it is from.
public enum TaxTables {
    public static let environments: [TaxEnvironment] = reader.environments
    public static let taxations: [Taxation] = reader.taxations
    public static let rates: [TaxRate] = reader.rates

    /// The rates of an environment by their codes; none if it is not known. Every price that is computed asks for them.
    static func rates(of environment: String) -> [String: TaxRate] { ratesByEnvironment[environment] ?? [:] }

    private static let reader = TaxTextReader(TaxTexts.lines)

    private static let ratesByEnvironment: [String: [String: TaxRate]] = {
        let byTaxation = Dictionary(grouping: rates, by: \.taxationCode)
        return Dictionary(uniqueKeysWithValues: environments.map { environment in
            let rates = environment.taxationCodes.flatMap { byTaxation[$0] ?? [] }
            return (environment.code, Dictionary(uniqueKeysWithValues: rates.map { ($0.code, $0) }))
        })
    }()
}

/// Reads the lines of `reference/taxes.txt`, which are a part of the program: one that cannot be read is a mistake of
/// ours that every start shows.
struct TaxTextReader {
    private(set) var environments: [TaxEnvironment] = []
    private(set) var taxations: [Taxation] = []
    private(set) var rates: [TaxRate] = []
    /// Of the place that is being read.
    private var validity: [InstantInterval] = []

    init(_ text: StaticString) {
        for line in text.description.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            switch words[0] {
            case "place": readPlace(words)
            case "tax": readTaxation(words)
            default: readRate(words)
            }
        }
    }

    /// `place EE EST 2009-07-01/`
    private mutating func readPlace(_ words: [String]) {
        validity = words.dropFirst(3).map { interval($0) }
        environments.append(
            TaxEnvironment(
                code: words[1], countryCode: words[2], validityStart: validity.first?.start,
                validityEnd: validity.first?.end, taxationCodes: []
            )
        )
    }

    /// `tax EE VAT|Käibemaks`
    private mutating func readTaxation(_ words: [String]) {
        let names = words[2...].joined(separator: " ").split(separator: "|").map(String.init)
        taxations.append(Taxation(code: words[1], name: names[0], localName: names[1]))
        let environment = environments.removeLast()
        environments.append(
            TaxEnvironment(
                code: environment.code, countryCode: environment.countryCode,
                validityStart: environment.validityStart, validityEnd: environment.validityEnd,
                taxationCodes: environment.taxationCodes + [words[1]]
            )
        )
    }

    /// `24% 2025-07-01/`, `1.50 USD` or `9.975% on CA-QC-LODGING`
    private mutating func readRate(_ words: [String]) {
        let taxation = taxations[taxations.count - 1].code
        let isShare = words[0].hasSuffix("%")
        let value = number(isShare ? String(words[0].dropLast()) : words[0])
        let share = value * ExactDecimal(coefficient: 1, scale: 2)
        let strategy: TaxRateStrategy
        var intervals = words[1...]
        if !isShare {
            strategy = .flat(value, currency: intervals.removeFirst())
        } else if intervals.first == "on" {
            strategy = .dependent(share, baseTaxationCodes: words[2].split(separator: ",").map(String.init))
            intervals = intervals.dropFirst(2)
        } else {
            strategy = .relative(share)
        }
        rates.append(
            TaxRate(
                code: "\(taxation)-\(words[0])", taxationCode: taxation, strategy: strategy,
                validity: intervals.isEmpty ? validity : intervals.map { interval($0) }
            )
        )
    }

    private func number(_ text: String) -> ExactDecimal {
        guard let value = ExactDecimal(text) else { preconditionFailure("\(text) is no rate of a tax.") }
        return value
    }

    /// From one UTC midnight up to another: laws change at a local midnight, and no tax depends on these hours.
    private func interval(_ text: String) -> InstantInterval {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { day -> Date? in
            guard !day.isEmpty else { return nil }
            guard let instant = InstantText.instant(String(day)) else { preconditionFailure("\(text) is no interval.") }
            return instant
        }
        return InstantInterval(start: ends[0], end: ends[1])
    }
}
