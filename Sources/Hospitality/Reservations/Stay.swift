public import Foundation

/// The span for which a customer holds a resource: from arrival up to, not including, departure.
public struct Stay: Hashable, Sendable {
    public let arrival: Date
    /// Always later than ``arrival``.
    public let departure: Date

    /// - Throws: ``ReservationRefusal/emptyStay`` unless `departure` is later than `arrival`.
    public init(from arrival: Date, to departure: Date) throws(ReservationRefusal) {
        guard arrival < departure else { throw .emptyStay }
        self.arrival = arrival
        self.departure = departure
    }

    /// Whether both hold at some instant; one that starts when the other ends does not.
    public func overlaps(_ other: Stay) -> Bool { arrival < other.departure && other.arrival < departure }
}
