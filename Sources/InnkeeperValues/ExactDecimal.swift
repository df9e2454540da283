/// A decimal number without error: `coefficient / 10^scale`. It remembers its scale, so 200.00 stays 200.00.
///
/// Every price, tax and factor is one of these; a binary floating-point number never holds money here. Addition,
/// subtraction and multiplication are exact; only ``rounded(to:)`` and ``divided(by:scale:)`` lose digits, and they
/// say so by their name. The coefficient has 38 digits, more than a house can owe.
public struct ExactDecimal: Sendable {
    public let coefficient: Int128
    /// Digits after the point, 0 to ``maximumScale``.
    public let scale: Int

    /// More digits than a tax office, an exchange rate or a JSON writer uses.
    public static let maximumScale = 18
    public static let zero = ExactDecimal(0)

    public init(_ integer: Int) { self.init(coefficient: Int128(integer), scale: 0) }

    public init(coefficient: Int128, scale: Int) {
        precondition((0...36).contains(scale), "A decimal has 0 to 36 digits after the point, not \(scale).")
        self.coefficient = coefficient
        self.scale = scale
    }

    /// Reads `-12.50`, `1e3` or `7`; nil for anything else and for more digits than are held exactly.
    public init?(_ text: some StringProtocol) {
        guard let parsed = Self.parse(text.utf8) else { return nil }
        self = parsed
    }

    /// From whole millionths, as the databases hold amounts, written with at least `minimumScale` digits.
    public init(millionths: Int64, minimumScale: Int = 0) {
        // In 64 bits, because a page of stays has thousands of amounts and dividing 128 bits takes ten times as long.
        var (coefficient, digits) = (millionths, 6)
        while digits > minimumScale, coefficient % 10 == 0 {
            coefficient /= 10
            digits -= 1
        }
        self = ExactDecimal(coefficient: Int128(coefficient), scale: digits).padded(to: minimumScale)
    }

    /// Whole millionths, or nil when the value has more digits than that or is too large for a database column.
    public var millionths: Int64? {
        let exact = scale <= 6 ? self : trimmed(toAtLeast: 6)
        guard exact.scale <= 6 else { return nil }
        let (scaled, overflow) = exact.coefficient.multipliedReportingOverflow(by: Self.power(6 - exact.scale))
        return overflow ? nil : Int64(exactly: scaled)
    }

    public var isZero: Bool { coefficient == 0 }
    public var isNegative: Bool { coefficient < 0 }
    public var magnitude: ExactDecimal { isNegative ? -self : self }

    /// The nearest value with `scale` digits after the point; halves go away from zero, as on a receipt.
    public func rounded(to scale: Int) -> ExactDecimal {
        guard scale < self.scale else { return padded(to: scale) }
        let divisor = Self.power(self.scale - scale)
        return ExactDecimal(coefficient: Self.dividingHalfAwayFromZero(coefficient, by: divisor), scale: scale)
    }

    /// This value divided by `divisor`, rounded to `scale` digits, halves away from zero.
    public func divided(by divisor: ExactDecimal, scale: Int) -> ExactDecimal {
        precondition(!divisor.isZero, "A price cannot be divided by zero.")
        let shift = scale + divisor.scale - self.scale
        let numerator = shift >= 0 ? coefficient * Self.power(shift) : coefficient
        let denominator = shift >= 0 ? divisor.coefficient : divisor.coefficient * Self.power(-shift)
        return ExactDecimal(coefficient: Self.dividingHalfAwayFromZero(numerator, by: denominator), scale: scale)
    }

    /// The same value, written with at least `scale` digits.
    public func padded(to scale: Int) -> ExactDecimal {
        guard scale > self.scale else { return self }
        return ExactDecimal(coefficient: coefficient * Self.power(scale - self.scale), scale: scale)
    }

    /// The same value without trailing zeros, but with at least `scale` digits.
    public func trimmed(toAtLeast scale: Int) -> ExactDecimal {
        var (coefficient, digits) = (coefficient, self.scale)
        while digits > scale, coefficient % 10 == 0 {
            coefficient /= 10
            digits -= 1
        }
        return ExactDecimal(coefficient: coefficient, scale: digits).padded(to: scale)
    }

    /// 10 to the power of 0 to 38.
    public static func power(_ exponent: Int) -> Int128 { powers[exponent] }

    private static let powers: [Int128] = {
        var powers: [Int128] = [1]
        for exponent in 1...38 { powers.append(powers[exponent - 1] * 10) }
        return powers
    }()

    private static func dividingHalfAwayFromZero(_ numerator: Int128, by denominator: Int128) -> Int128 {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        guard remainder.magnitude * 2 >= denominator.magnitude else { return quotient }
        return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
    }

    private static func parse(_ text: some Collection<UInt8>) -> ExactDecimal? {
        var (coefficient, scale, digits, index) = (Int128(0), 0, 0, text.startIndex)
        var (isNegative, sawPoint) = (false, false)
        if index < text.endIndex, text[index] == UInt8(ascii: "-") {
            isNegative = true
            text.formIndex(after: &index)
        }
        while index < text.endIndex {
            switch text[index] {
            case let digit where digit >= UInt8(ascii: "0") && digit <= UInt8(ascii: "9"):
                digits += 1
                if sawPoint { scale += 1 }
                guard digits <= 36 else { return nil }
                coefficient = coefficient * 10 + Int128(digit - UInt8(ascii: "0"))
            case UInt8(ascii: ".") where !sawPoint && digits > 0:
                sawPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard digits > 0 else { return nil }
                return scaled(isNegative ? -coefficient : coefficient, scale, by: text[text.index(after: index)...])
            default:
                return nil
            }
            text.formIndex(after: &index)
        }
        guard digits > 0, !(sawPoint && scale == 0) else { return nil }
        return scaled(isNegative ? -coefficient : coefficient, scale, exponent: 0)
    }

    private static func scaled(_ coefficient: Int128, _ scale: Int, by text: some Collection<UInt8>) -> ExactDecimal? {
        guard let exponent = Int(String(decoding: text, as: UTF8.self)), exponent.magnitude <= 36 else { return nil }
        return scaled(coefficient, scale, exponent: exponent)
    }

    private static func scaled(_ coefficient: Int128, _ scale: Int, exponent: Int) -> ExactDecimal? {
        let scale = scale - exponent
        if scale < 0 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: power(min(-scale, 38)))
            let limit = power(36)
            return overflow || product > limit || product < -limit ? nil : ExactDecimal(coefficient: product, scale: 0)
        }
        guard scale <= 36 else { return nil }
        let exact = ExactDecimal(coefficient: coefficient, scale: scale)
        guard scale > maximumScale else { return exact }
        let trimmed = exact.trimmed(toAtLeast: maximumScale)
        return trimmed.scale > maximumScale ? nil : trimmed
    }
}

extension ExactDecimal: Comparable, Hashable {
    public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool { compare(left, right) == 0 }
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool { compare(left, right) < 0 }

    public func hash(into hasher: inout Hasher) {
        let canonical = trimmed(toAtLeast: 0)
        hasher.combine(canonical.coefficient)
        hasher.combine(canonical.scale)
    }

    /// Negative, zero or positive as `left` is less than, equal to or greater than `right`. Any two can be compared:
    /// what comes from outside is compared with its limit, and must not overflow on the way.
    private static func compare(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
        if left.scale > right.scale { return -compare(right, left) }
        let (scaled, overflow) = left.coefficient.multipliedReportingOverflow(by: power(right.scale - left.scale))
        if overflow { return left.isNegative ? -1 : 1 }
        return scaled == right.coefficient ? 0 : scaled < right.coefficient ? -1 : 1
    }

    private static func aligned(_ left: ExactDecimal, _ right: ExactDecimal) -> (ExactDecimal, ExactDecimal) {
        (left.padded(to: right.scale), right.padded(to: left.scale))
    }
}

extension ExactDecimal {
    public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        let (left, right) = aligned(left, right)
        return ExactDecimal(coefficient: left.coefficient + right.coefficient, scale: left.scale)
    }

    public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left + -right }

    /// Exact; the digits of both factors add up until they pass ``maximumScale``, then the last ones are rounded off.
    public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        let product = ExactDecimal(coefficient: left.coefficient * right.coefficient, scale: left.scale + right.scale)
        return product.scale > maximumScale ? product.rounded(to: maximumScale) : product
    }

    public static prefix func - (value: ExactDecimal) -> ExactDecimal {
        ExactDecimal(coefficient: -value.coefficient, scale: value.scale)
    }

    public static func += (left: inout ExactDecimal, right: ExactDecimal) { left = left + right }
    public static func -= (left: inout ExactDecimal, right: ExactDecimal) { left = left - right }
}

extension ExactDecimal: ExpressibleByIntegerLiteral, CustomStringConvertible {
    public init(integerLiteral value: Int) { self.init(value) }

    /// `-12.50`: the digits as they are held, never an exponent.
    public var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends its ``description``.
    public func append(to bytes: inout [UInt8]) {
        if isNegative { bytes.append(UInt8(ascii: "-")) }
        // Nearly all fit into 64 bits; dividing 128 takes ten times as long.
        if let short = UInt64(exactly: coefficient.magnitude) {
            append(digitsOf: short, to: &bytes)
        } else {
            append(digitsOf: coefficient.magnitude, to: &bytes)
        }
    }

    /// Digits of the longest number, or of the smallest fraction with the zeros before it, and a point.
    private static let longestText = 40

    private func append(digitsOf number: some FixedWidthInteger & UnsignedInteger, to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestText) { text in
            var (rest, place, count) = (number, Self.longestText, 0)
            repeat {
                if count == scale, scale > 0 {
                    place -= 1
                    text.initializeElement(at: place, to: UInt8(ascii: "."))
                }
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                place -= 1
                text.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
                (rest, count) = (quotient, count + 1)
            } while rest > 0 || count <= scale
            bytes.append(contentsOf: text[place..<Self.longestText])
        }
    }
}
