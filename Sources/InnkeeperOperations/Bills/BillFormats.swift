import Foundation
import Hospitality
import InnkeeperValues

/// How a culture writes amounts and days.
struct BillFormats {
    let locale: Locale
    let zone: TimeZone

    init(language: String, zone: TimeZone) {
        locale = Locale(identifier: language)
        self.zone = zone
    }

    func money(_ value: ExactDecimal, _ currency: Currency) -> String {
        // Sums of exact decimals have at most 19 digits; Decimal holds 38.
        guard let decimal = Decimal(string: value.description, locale: Locale(identifier: "en_US_POSIX")) else {
            return "\(value) \(currency.code)"
        }
        let digits = max(currency.scale, value.trimmed(toAtLeast: currency.scale).scale)
        return decimal.formatted(.currency(code: currency.code).locale(locale).precision(.fractionLength(digits)))
    }

    func day(_ instant: Date?) -> String? {
        guard let instant else { return nil }
        var style = Date.FormatStyle(date: .abbreviated, time: .omitted, locale: locale)
        style.timeZone = zone
        return instant.formatted(style)
    }

    func shortDay(_ instant: Date) -> String {
        var style = Date.FormatStyle(date: .numeric, time: .omitted, locale: locale)
        style.timeZone = zone
        return instant.formatted(style)
    }

    func count(_ count: Int) -> String { count.formatted(.number.locale(locale)) }
}
