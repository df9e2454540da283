public import Foundation

/// Instants as text, `2026-09-23T13:42:52Z`, without a formatter: pages of a thousand stays hold six thousand of them.
public enum InstantText {
    /// Reads a date and time with any number of fractional digits and `Z`, an offset or nothing (then UTC); also a date
    /// alone, which is its midnight in UTC. Nil for anything else and for days that the calendar does not have.
    public static func instant(_ text: some StringProtocol) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, bytes.count <= 40, bytes[4] == dash, bytes[7] == dash,
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            year >= 1, (1...12).contains(month), day >= 1, day <= days(in: month, of: year)
        else { return nil }
        let midnight = days(sinceEpoch: year, month, day) * 86_400
        guard bytes.count > 10 else { return Date(timeIntervalSince1970: Double(midnight)) }
        guard let seconds = timeOfDay(bytes[10...]) else { return nil }
        // An offset must not lead out of the years that can be written again.
        guard (earliest..<beyond).contains(Double(midnight) + seconds) else { return nil }
        return Date(timeIntervalSince1970: Double(midnight) + seconds)
    }

    /// 0001-01-01 and 10000-01-01, in seconds.
    private static let (earliest, beyond) = (-62_135_596_800.0, 253_402_300_800.0)

    /// Appends `instant` in whole seconds, UTC.
    public static func append(_ instant: Date, to bytes: inout [UInt8]) {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down))
        let (day, time) = seconds.quotientAndRemainderFloored(by: 86_400)
        appendDay(day, to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        append(time / 3600, digits: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(time / 60 % 60, digits: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(time % 60, digits: 2, to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
    }

    public static func text(of instant: Date) -> String {
        var bytes: [UInt8] = []
        append(instant, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Days since 1970-01-01 of a day of the Gregorian calendar.
    public static func days(sinceEpoch year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day of the Gregorian calendar that is `days` after 1970-01-01.
    public static func day(sinceEpoch days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let (era, dayOfEra) = shifted.quotientAndRemainderFloored(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
    }

    public static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static let dash = UInt8(ascii: "-")

    private static func appendDay(_ days: Int, to bytes: inout [UInt8]) {
        let (year, month, day) = day(sinceEpoch: days)
        append(year, digits: 4, to: &bytes)
        bytes.append(dash)
        append(month, digits: 2, to: &bytes)
        bytes.append(dash)
        append(day, digits: 2, to: &bytes)
    }

    private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
        var divisor = digits == 4 ? 1000 : 10
        var rest = max(0, number)
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / divisor % 10))
            rest %= divisor
            divisor /= 10
        }
    }

    /// Seconds after midnight UTC of `T15:00:00.123+02:00`; minutes suffice, seconds may be missing.
    private static func timeOfDay(_ bytes: ArraySlice<UInt8>) -> Double? {
        var rest = bytes
        guard let mark = rest.popFirst(), "Tt ".utf8.contains(mark),
            let hour = number(rest.prefix(2)), hour <= 23, rest.count >= 5,
            rest[rest.startIndex + 2] == UInt8(ascii: ":"),
            let minute = number(rest.dropFirst(3).prefix(2)), minute <= 59
        else { return nil }
        rest = rest.dropFirst(5)
        var seconds = Double(hour * 3600 + minute * 60)
        if rest.first == UInt8(ascii: ":") {
            guard let second = number(rest.dropFirst().prefix(2)), second <= 59 else { return nil }
            seconds += Double(second)
            rest = rest.dropFirst(3)
            if rest.first == UInt8(ascii: ".") {
                let fraction = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                guard !fraction.isEmpty, let value = Double("0." + String(decoding: fraction, as: UTF8.self)) else {
                    return nil
                }
                seconds += (value * 1000).rounded(.down) / 1000
                rest = rest.dropFirst(1 + fraction.count)
            }
        }
        guard let offset = offset(rest) else { return nil }
        return seconds - Double(offset)
    }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let mark = bytes.first else { return 0 }
        let rest = Array(bytes.dropFirst()).filter { $0 != UInt8(ascii: ":") }
        if mark == UInt8(ascii: "Z") || mark == UInt8(ascii: "z") { return rest.isEmpty ? 0 : nil }
        guard mark == UInt8(ascii: "+") || mark == dash, rest.count == 4,
            let hours = number(rest[0..<2]), let minutes = number(rest[2..<4]), hours <= 18, minutes <= 59
        else { return nil }
        return (mark == dash ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty else { return nil }
        var result = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            result = result * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return result
    }
}

extension Int {
    /// The quotient rounded down, so that the remainder is never negative: days before 1970 count too.
    public func quotientAndRemainderFloored(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
