import Foundation
import Hospitality
import InnkeeperValues

/// A stay that the demonstration has thought of and not yet written.
struct DemoStay: Sendable {
    let service: Service
    let category: ResourceCategory
    let resource: Resource
    let units: Range<UnitIndex>
    let created: Date
    let state: ReservationState
    let adults: Int
    let children: Int
    let hasBreakfast: Bool
    let rate: Rate
    /// When somebody called it off, and why; such a stay holds nothing.
    var cancellation: ReservationCancellation?
}

/// Thinks of stays, room after room, so that no two ever want the same bed in the same night.
struct DemoCalendar {
    let house: DemoHouse
    let now: Date
    let size: DemoSize
    var random: DemoRandom

    /// The average nights of a stay.
    private static let meanLength = 2.4
    /// One of so many rooms of a category is free around today, so that whoever walks in finds one.
    private static let roomsToOneFree = 6

    /// All stays of the house in the order in which they were booked.
    mutating func stays(except blocked: ID<Resource>?) -> [DemoStay] {
        let today = house.timeUnits.unit(at: now)
        var stays: [DemoStay] = []
        let aroundToday = today.advanced(by: -1)..<today.advanced(by: 2)
        for rooms in house.rooms where rooms.occupancy > 0 {
            let free = rooms.resources.filter { $0.id != blocked }.suffix(rooms.resources.count / Self.roomsToOneFree)
            for resource in rooms.resources {
                let last = resource.id == blocked ? today.advanced(by: -4) : today.advanced(by: size.futureDays)
                let isFree = free.contains { $0.id == resource.id }
                stays += self.stays(in: resource, rooms, until: last, today: today).filter {
                    !isFree || !$0.units.overlaps(aroundToday)
                }
            }
        }
        return stays.sorted { ($0.created, $0.resource.id) < ($1.created, $1.resource.id) }
    }

    private mutating func stays(
        in resource: Resource, _ rooms: DemoRooms, until last: UnitIndex, today: UnitIndex
    ) -> [DemoStay] {
        var stays: [DemoStay] = []
        var unit = today.advanced(by: -size.historyDays)
        while unit < last {
            guard random.chance(chanceOfArrival(on: unit, today: today, usual: rooms.occupancy)) else {
                unit = unit.advanced(by: 1)
                continue
            }
            let length = random.pick([1, 1, 2, 2, 2, 3, 3, 4, 7])
            let units = unit..<unit.advanced(by: length)
            if units.upperBound > last { break }
            stays.append(stay(in: resource, rooms.category, units, today: today))
            unit = units.upperBound
        }
        return stays
    }

    /// Percent; weekends are fuller, and what is far ahead is not booked yet.
    private func chanceOfArrival(on unit: UnitIndex, today: UnitIndex, usual: Int) -> Int {
        let ahead = max(0, today.distance(to: unit))
        var occupancy = Double(usual) / 100
        if [.friday, .saturday].contains(house.timeUnits.firstDay(of: unit).weekday) { occupancy += 0.1 }
        occupancy *= max(0.08, 1 - Double(ahead) / 150)
        return Int(100 * occupancy / (Self.meanLength - occupancy * Self.meanLength + occupancy))
    }

    private mutating func stay(
        in resource: Resource, _ category: ResourceCategory, _ units: Range<UnitIndex>, today: UnitIndex
    ) -> DemoStay {
        let arrival = house.timeUnits.serviceStart(of: units.lowerBound)
        let lead = Double(random.number(0...45) * 86_400 + random.number(3600...80_000))
        let latest = now.addingTimeInterval(-Double(random.number(600...20 * 86_400)))
        let names = ["Best available", "Best available", "Non-refundable", "Corporate"]
        let rate = house.rates[random.pick(names)] ?? house.rates.values.first
        guard let rate else { preconditionFailure("The house has rates.") }
        return DemoStay(
            service: house.stays, category: category, resource: resource, units: units,
            created: min(arrival.addingTimeInterval(-lead), units.lowerBound > today ? latest : arrival),
            state: state(of: units, today: today), adults: random.number(1...category.capacity),
            children: category.extraCapacity > 0 && random.chance(15) ? 1 : 0, hasBreakfast: random.chance(45),
            rate: rate
        )
    }

    private mutating func state(of units: Range<UnitIndex>, today: UnitIndex) -> ReservationState {
        if units.upperBound < today || units.upperBound == today && random.chance(40) { return .processed }
        if units.lowerBound < today { return .started }
        return units.lowerBound > today && random.chance(5) ? .optional : .confirmed
    }
}
