/// A length of time on the calendar, as ISO 8601 writes it: months, days and seconds that do not turn into each other.
///
/// A day is not 24 hours: on the day the clocks change it has 23 or 25. Use the calendar of the enterprise to add one.
public struct Period: Hashable, Sendable {
    public var months: Int
    public var days: Int
    public var seconds: Int

    public init(months: Int = 0, days: Int = 0, seconds: Int = 0) {
        self.months = months
        self.days = days
        self.seconds = seconds
    }

    public static func hours(_ hours: Int) -> Period { Period(seconds: hours * 3600) }

    /// Reads `P1M2DT3H4M5S`, `P0M0DT15H0M0S`, `-P0M0DT6H0M0S`, `P0M0DT-6H0M0S`, `P1W`; nil for anything else.
    public init?(_ text: String) {
        var bytes = Substring(text).utf8
        let sign = bytes.first == UInt8(ascii: "-") ? -1 : 1
        if sign < 0 { bytes.removeFirst() }
        guard bytes.popFirst() == UInt8(ascii: "P"), !bytes.isEmpty else { return nil }
        var (period, inTime) = (Period(), false)
        while let first = bytes.first {
            if first == UInt8(ascii: "T") {
                guard !inTime else { return nil }
                inTime = true
                bytes.removeFirst()
                guard !bytes.isEmpty else { return nil }
                continue
            }
            let number = bytes.prefix { !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            bytes = bytes.dropFirst(number.count)
            guard let unit = bytes.popFirst(), let count = Self.whole(String(Substring(number)), sign: sign),
                period.add(count, of: unit, inTime: inTime)
            else { return nil }
        }
        self = period
    }

    /// Whole seconds suffice for a house; a fraction is read and dropped.
    private static func whole(_ text: String, sign: Int) -> Int? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let count = Int(first), count.magnitude <= 10_000_000 else { return nil }
        guard parts.count == 1 || parts[1].allSatisfy(\.isWholeNumber) else { return nil }
        return sign * count
    }

    private mutating func add(_ count: Int, of unit: UInt8, inTime: Bool) -> Bool {
        switch (unit, inTime) {
        case (UInt8(ascii: "Y"), false): months += 12 * count
        case (UInt8(ascii: "M"), false): months += count
        case (UInt8(ascii: "W"), false): days += 7 * count
        case (UInt8(ascii: "D"), false): days += count
        case (UInt8(ascii: "H"), true): seconds += 3600 * count
        case (UInt8(ascii: "M"), true): seconds += 60 * count
        case (UInt8(ascii: "S"), true): seconds += count
        default: return false
        }
        return true
    }
}

extension Period: CustomStringConvertible {
    /// `P0M1DT15H0M0S`: every part spelled out, as clients of this API expect it.
    public var description: String {
        "P\(months)M\(days)DT\(seconds / 3600)H\(seconds / 60 % 60)M\(seconds % 60)S"
    }
}
