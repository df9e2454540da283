import Foundation
import Hospitality
import InnkeeperWire

extension TimeUnits {
    /// The starts of the first and the last time unit that a request means.
    ///
    /// Before a service had time units of its own, an interval was said in any two instants; the days that they lie in
    /// were its first and its last.
    ///
    /// - Throws: `InvalidInput` where the request says neither.
    func ends(
        first: Date?, last: Date?, older: (start: Date?, end: Date?), at path: String = ""
    ) throws(InvalidInput) -> (first: Date, last: Date) {
        guard let first = first ?? older.start.map({ start(of: unit(at: $0)) }) else {
            throw InvalidInput("\(path)FirstTimeUnitStartUtc", "is required")
        }
        guard let last = last ?? older.end.map({ start(of: unit(at: $0)) }) else {
            throw InvalidInput("\(path)LastTimeUnitStartUtc", "is required")
        }
        return (first, last)
    }
}
