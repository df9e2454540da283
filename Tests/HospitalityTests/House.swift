import Foundation
import Hospitality
import InnkeeperValues
import Testing

/// The words of the tests: days, zones, money and things by their number.
func zone(_ identifier: String) -> TimeZone {
    guard let zone = TimeZone(identifier: identifier) else { preconditionFailure("no zone \(identifier)") }
    return zone
}

/// An instant as `2026-11-21T15:00:00Z`.
func utc(_ text: String) -> Date {
    guard let instant = InstantText.instant(text) else { preconditionFailure("no instant \(text)") }
    return instant
}

func day(_ text: String) -> LocalDate {
    guard let day = LocalDate(text) else { preconditionFailure("no day \(text)") }
    return day
}

func decimal(_ text: String) -> ExactDecimal {
    guard let decimal = ExactDecimal(text) else { preconditionFailure("no number \(text)") }
    return decimal
}

func currency(_ code: String) -> Currency {
    guard let currency = Currency(code) else { preconditionFailure("no currency \(code)") }
    return currency
}

func stay(_ arrival: String, _ departure: String) throws -> Stay { try Stay(from: utc(arrival), to: utc(departure)) }

/// The night of a day, as a day service counts it.
func night(_ text: String) -> UnitIndex { UnitIndex(day(text).daysSinceEpoch) }

/// The nights from one to another, both included.
func nights(_ first: String, _ last: String) -> Range<UnitIndex> { night(first)..<night(last).advanced(by: 1) }

func id<Entity>(_ number: Int) -> ID<Entity> {
    let hex = String(number, radix: 16)
    let text = "00000000-0000-7000-8000-" + String(repeating: "0", count: 12 - hex.count) + hex
    guard let uuid = UUID(uuidString: text) else { preconditionFailure("no identifier \(number)") }
    return ID(uuid)
}

extension TimeUnits {
    /// Stays from 15:00 until 11:00 of the next day.
    static func nights(in identifier: String) -> TimeUnits {
        TimeUnits(
            unit: .day, startOffset: .hours(15), endOffset: .hours(11), occupancyStartOffset: .hours(15),
            occupancyEndOffset: .hours(11), zone: house(in: identifier)
        )
    }

    /// `zone` alone would be the property.
    private static func house(in identifier: String) -> TimeZone { HospitalityTests.zone(identifier) }

    static let london = nights(in: "Europe/London")
}

/// The same numbers for the same seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
