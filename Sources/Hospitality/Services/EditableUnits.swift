public import Foundation

/// In which time units a house still changes what it sells.
public enum EditableUnits {
    /// - Parameter oldest: The instant before which nothing is changed any more: the end of the editable history.
    /// - Throws: ``EditableUnitsRefusal`` unless all units end after it and start within the years that houses plan.
    public static func check(
        _ units: Range<UnitIndex>, of timeUnits: TimeUnits, oldest: Date, now: Date
    ) throws(EditableUnitsRefusal) {
        guard timeUnits.start(of: units.lowerBound.advanced(by: 1)) > oldest else { throw .tooLongAgo }
        let limit = LocalDate(of: now, in: timeUnits.zone).adding(months: 12 * BookingRules.maximumYearsAhead)
        guard timeUnits.start(of: units.upperBound.advanced(by: -1)) <= limit.start(in: timeUnits.zone) else {
            throw .tooFarAhead
        }
    }
}

/// Why time units cannot be changed.
public enum EditableUnitsRefusal: Refusal, Equatable {
    case tooLongAgo
    case tooFarAhead

    public var message: String {
        switch self {
        case .tooLongAgo: "The interval starts longer ago than this enterprise allows changes for."
        case .tooFarAhead: "The interval ends more than \(BookingRules.maximumYearsAhead) years from now."
        }
    }
}
