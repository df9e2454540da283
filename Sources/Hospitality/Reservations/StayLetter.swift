public import Foundation

/// What a house writes to those who booked stays, or gave them up: a line for each stay, by the clocks of the house.
public struct StayLetter: Hashable, Sendable {
    /// Why it is written.
    public enum Occasion: Hashable, Sendable {
        case confirmation, cancellation
    }

    public let subject: String
    public let body: String

    /// - Parameter stays: All of one recipient; at least one.
    public init(_ occasion: Occasion, of stays: [Reservation], from house: String, in zone: TimeZone) {
        let numbers = stays.map { String($0.number) }.joined(separator: ", ")
        let things = stays.count == 1 ? "reservation" : "reservations"
        let (verb, opening) =
            switch occasion {
            case .confirmation: ("confirmed", "\(house) looks forward to seeing you.")
            case .cancellation: ("canceled", "\(house) has taken back what you had booked.")
            }
        subject = "\(house): \(things) \(numbers) \(verb)"
        let lines = stays.map { stay in
            let people = stay.personCount == 1 ? "1 person" : "\(stay.personCount) people"
            let (from, to) = (Self.text(stay.scheduledStart, zone), Self.text(stay.scheduledEnd, zone))
            return "Reservation \(stay.number): \(from) to \(to), \(people)"
        }
        body = opening + "\n\n" + lines.joined(separator: "\n") + "\n"
    }

    /// `2030-03-03 15:00`.
    private static func text(_ instant: Date, _ zone: TimeZone) -> String {
        let local = zone.localSeconds(at: instant)
        let (day, seconds) = local.quotientAndRemainderFloored(by: 86_400)
        func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let time = digits(seconds / 3600) + ":" + digits(seconds / 60 % 60)
        return "\(LocalDate(daysSinceEpoch: day)) \(time)"
    }
}
