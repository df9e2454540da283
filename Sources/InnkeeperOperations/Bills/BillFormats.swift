import Foundation
import Hospitality
import InnkeeperValues

/// How a culture writes amounts and days.
struct BillFormats {
    let locale: Locale
    let zone: TimeZone
    private let isRightToLeft: Bool

    init(language: String, zone: TimeZone) {
        locale = Locale(identifier: language)
        isRightToLeft = BillWords.isRightToLeft(language)
        self.zone = zone
    }

    func money(_ value: ExactDecimal, _ currency: Currency) -> String {
        // Sums of exact decimals have at most 19 digits; Decimal holds 38.
        guard let decimal = Decimal(string: value.description, locale: Locale(identifier: "en_US_POSIX")) else {
            return "\(value) \(currency.code)"
        }
        let digits = max(currency.scale, value.trimmed(toAtLeast: currency.scale).scale)
        let text = decimal.formatted(
            .currency(code: currency.code).locale(locale).precision(.fractionLength(digits))
        )
        guard isRightToLeft else { return text }
        // Letters go from left to right, and a sign behind them would go to their other end: £UK.
        return text.replacing(/[A-Za-z]+\p{Sc}/) { $0.output + Self.leftToRight }
    }

    /// Digits alone are no words of any direction: without a mark, a telephone number would be read from its end.
    func number(_ text: String) -> String { isRightToLeft ? Self.leftToRight + text : text }

    private static let leftToRight = "\u{200E}"

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
