import Foundation
import Hospitality
import InnkeeperWire

extension TimeUnits {
    /// The time units from the one that `start` is in to the one that `end` is in; open where one is nil.
    ///
    /// - Parameter members: Where the two stand in the request.
    /// - Throws: `InvalidInput` for the wrong order, and for instants that no house has to do with.
    func span(
        around start: Date?, _ end: Date?, at members: (start: String, end: String)
    ) throws(InvalidInput) -> RestrictionSpan {
        for (instant, member) in [(start, members.start), (end, members.end)] {
            guard let instant, !Self.imaginable.contains(instant) else { continue }
            throw InvalidInput(member, "is too far away")
        }
        let span = RestrictionSpan(first: start.map { unit(at: $0) }, last: end.map { unit(at: $0) })
        guard let span else { throw InvalidInput(members.end, "must not be before the start") }
        return span
    }

    /// From 1900 to 3000: nobody sells a night outside of them.
    private static var imaginable: ClosedRange<Date> {
        Date(timeIntervalSince1970: -2_208_988_800)...Date(timeIntervalSince1970: 32_503_680_000)
    }
}
