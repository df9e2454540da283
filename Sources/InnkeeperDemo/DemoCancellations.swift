import Foundation
import Hospitality
import InnkeeperValues

/// Thinks of those who booked and did not come: about one for every second night.
struct DemoCancellations {
    let house: DemoHouse
    let now: Date
    let size: DemoSize

    private static let reasons: [ReservationCancellationReason] = [
        .requestedByGuest, .bookedElsewhere, .priceTooHigh, .other,
    ]

    /// In no order. The chances are their own: the nights of a seed stay the same.
    func stays() throws -> [DemoStay] {
        var random = DemoRandom(seed: 16)
        guard let rate = house.rates["Best available"] else { throw DemoProblem("The house has no best rate.") }
        let rooms = house.rooms.filter { $0.occupancy > 0 }
        let today = house.timeUnits.unit(at: now)
        return (-size.historyDays..<size.futureDays).compactMap { day in
            guard random.chance(50) else { return nil }
            let first = today.advanced(by: day)
            let sold = random.pick(rooms)
            let arrival = house.timeUnits.serviceStart(of: first)
            let canceled = min(arrival, now).addingTimeInterval(-Double(random.number(1...72)) * 3600)
            return DemoStay(
                service: house.stays, category: sold.category, resource: random.pick(sold.resources),
                units: first..<first.advanced(by: random.number(1...4)),
                created: canceled.addingTimeInterval(-Double(random.number(2...600)) * 3600), state: .canceled,
                adults: random.number(1...sold.category.capacity), children: 0, hasBreakfast: random.chance(40),
                rate: rate, cancellation: ReservationCancellation(at: canceled, reason: random.pick(Self.reasons))
            )
        }
    }
}
