public import Foundation
public import InnkeeperValues

/// How a culture writes amounts, days and counts.
public struct CultureFormats: Sendable {
    public let locale: Locale
    public let zone: TimeZone
    /// Whether people read from right to left.
    public let isRightToLeft: Bool

    /// - Parameter culture: The code of a language, with or without its country: `de-AT`.
    public init(_ culture: String, zone: TimeZone) {
        locale = Locale(identifier: culture)
        isRightToLeft = Self.rightToLeft.contains(culture.prefix { $0 != "-" }.lowercased())
        self.zone = zone
    }

    /// Languages whose script begins at the right.
    private static let rightToLeft: Set<String> = ["ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv"]

    public func money(_ value: ExactDecimal, _ currency: Currency) -> String {
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
    public func number(_ text: String) -> String { isRightToLeft ? Self.leftToRight + text : text }

    private static let leftToRight = "\u{200E}"

    public func day(_ instant: Date?) -> String? { instant.map { text($0, .abbreviated, .omitted) } }

    public func shortDay(_ instant: Date) -> String { text(instant, .numeric, .omitted) }

    /// The day and the time of the clocks of the house.
    public func moment(_ instant: Date) -> String { text(instant, .abbreviated, .shortened) }

    private func text(
        _ instant: Date, _ date: Date.FormatStyle.DateStyle, _ time: Date.FormatStyle.TimeStyle
    ) -> String {
        var style = Date.FormatStyle(date: date, time: time, locale: locale)
        style.timeZone = zone
        return instant.formatted(style)
    }

    public func count(_ count: Int) -> String { count.formatted(.number.locale(locale)) }
}
