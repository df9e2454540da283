import Foundation
import Hospitality
import InnkeeperValues

/// Thinks of cars: some of the parking spots are taken for some hours of most days.
struct DemoParking {
    let house: DemoHouse
    let now: Date
    let size: DemoSize

    /// How far ahead people think of where to park.
    private static let futureDays = 14

    /// In no order. The chances are their own: the nights of a seed stay the same.
    func stays() throws -> [DemoStay] {
        var random = DemoRandom(seed: 15)
        guard let spots = house.rooms.first(where: { $0.category.serviceID == house.parking.id }),
            let rate = house.rates["By the hour"]
        else { throw DemoProblem("The house has nowhere to park.") }
        let today = LocalDate(of: now, in: house.enterprise.timeZone)
        var stays: [DemoStay] = []
        for day in -size.historyDays..<min(size.futureDays, Self.futureDays) {
            let midnight = today.adding(days: day).start(in: house.enterprise.timeZone)
            for spot in spots.resources where random.chance(day > 1 ? 8 : 22) {
                let arrival = midnight.addingTimeInterval(Double(random.number(7...15)) * 3600)
                let hours = random.number(1...8)
                let thought = arrival.addingTimeInterval(-Double(random.number(600...90_000)))
                stays.append(stay(on: spot, spots.category, rate, from: arrival, hours: hours, thought: thought))
            }
        }
        return stays
    }

    private func stay(
        on spot: Resource, _ category: ResourceCategory, _ rate: Rate, from arrival: Date, hours: Int, thought: Date
    ) -> DemoStay {
        let first = house.timeUnits(of: house.parking).unit(at: arrival)
        let departure = arrival.addingTimeInterval(Double(hours) * 3600)
        let state: ReservationState = departure <= now ? .processed : arrival <= now ? .started : .confirmed
        return DemoStay(
            service: house.parking, category: category, resource: spot, units: first..<first.advanced(by: hours),
            created: min(thought, now.addingTimeInterval(-600)), state: state, adults: 1, children: 0,
            hasBreakfast: false, rate: rate
        )
    }
}
