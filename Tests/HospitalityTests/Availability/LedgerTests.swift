import Hospitality
import Testing

@Suite("What a stay changes in the ledger of nights")
struct LedgerDeltaTests {
    private let double: ID<ResourceCategory> = id(1)
    private let suite: ID<ResourceCategory> = id(2)

    @Test("is one more in each night when it is booked")
    func booked() {
        #expect(
            LedgerDelta.changes(from: nil, to: claim(.confirmed, "2026-03-03", "2026-03-04"))
                == [delta(double, "2026-03-03", .confirmed, 1), delta(double, "2026-03-04", .confirmed, 1)]
        )
    }

    @Test("is nothing while it only asks", arguments: [ReservationState.inquired, .requested, .canceled])
    func inquiry(state: ReservationState) {
        #expect(LedgerDelta.changes(from: nil, to: claim(state, "2026-03-03", "2026-03-04")).isEmpty)
    }

    @Test("is only the night by which it moves")
    func moved() {
        let old = claim(.confirmed, "2026-03-03", "2026-03-05")
        #expect(
            LedgerDelta.changes(from: old, to: claim(.confirmed, "2026-03-04", "2026-03-06"))
                == [delta(double, "2026-03-03", .confirmed, -1), delta(double, "2026-03-06", .confirmed, 1)]
        )
        #expect(LedgerDelta.changes(from: old, to: old).isEmpty)
    }

    @Test("is the other column when it is confirmed, and nothing when it starts and ends")
    func confirmed() {
        let optional = claim(.optional, "2026-03-03", "2026-03-03")
        let confirmed = claim(.confirmed, "2026-03-03", "2026-03-03")
        #expect(
            LedgerDelta.changes(from: optional, to: confirmed)
                == [delta(double, "2026-03-03", .confirmed, 1), delta(double, "2026-03-03", .optional, -1)]
        )
        #expect(LedgerDelta.changes(from: confirmed, to: claim(.started, "2026-03-03", "2026-03-03")).isEmpty)
        #expect(LedgerDelta.changes(from: confirmed, to: claim(.processed, "2026-03-03", "2026-03-03")).isEmpty)
    }

    @Test("is all it had when it is canceled")
    func canceled() {
        #expect(
            LedgerDelta.changes(
                from: claim(.optional, "2026-03-03", "2026-03-04"), to: claim(.canceled, "2026-03-03", "2026-03-04")
            ) == [delta(double, "2026-03-03", .optional, -1), delta(double, "2026-03-04", .optional, -1)]
        )
    }

    @Test("is in both categories when it moves to another, in the order of the rows")
    func otherCategory() {
        let new = LedgerClaim(category: suite, units: nights("2026-03-03", "2026-03-03"), state: .confirmed)
        #expect(
            LedgerDelta.changes(from: claim(.confirmed, "2026-03-03", "2026-03-03"), to: new)
                == [delta(double, "2026-03-03", .confirmed, -1), delta(suite, "2026-03-03", .confirmed, 1)]
        )
    }

    @Test("is seen by the other services of its resource")
    func otherServices() {
        let claim = LedgerClaim(
            category: double, units: nights("2026-03-03", "2026-03-03"), state: .started,
            otherServices: [.init(category: suite, units: UnitIndex(7)..<UnitIndex(9))]
        )
        #expect(
            LedgerDelta.changes(from: nil, to: claim) == [
                delta(double, "2026-03-03", .confirmed, 1),
                LedgerDelta(LedgerKey(suite, UnitIndex(7)), .otherService, 1),
                LedgerDelta(LedgerKey(suite, UnitIndex(8)), .otherService, 1),
            ]
        )
    }

    @Test("adds up with others to one change of each row")
    func combined() {
        let deltas = LedgerDelta.changes(.outOfOrder, double, nights("2026-03-03", "2026-03-04"), by: 1)
        let back = LedgerDelta.changes(.outOfOrder, double, nights("2026-03-04", "2026-03-05"), by: -1)
        #expect(
            LedgerDelta.combined(deltas + back)
                == [delta(double, "2026-03-03", .outOfOrder, 1), delta(double, "2026-03-05", .outOfOrder, -1)]
        )
    }

    private func claim(_ state: ReservationState, _ first: String, _ last: String) -> LedgerClaim {
        LedgerClaim(category: double, units: nights(first, last), state: state)
    }

    private func delta(
        _ category: ID<ResourceCategory>, _ date: String, _ column: LedgerColumn, _ amount: Int
    ) -> LedgerDelta {
        LedgerDelta(LedgerKey(category, night(date)), column, amount)
    }
}

@Suite("A cell of the ledger of nights")
struct LedgerCellTests {
    @Test("knows every metric")
    func metrics() {
        var cell = LedgerCell()
        for (index, column) in LedgerColumn.allCases.enumerated() { cell[column] = index + 1 }
        for (index, column) in LedgerColumn.allCases.enumerated() { #expect(cell[column] == index + 1) }
        let metrics = AvailabilityMetric.allCases.map { ($0, cell.metric($0, of: 100)) }
        let expected: [AvailabilityMetric: Int] = [
            .confirmedReservations: 1, .optionalReservations: 2, .occupied: 8, .otherServiceReservationCount: 3,
            .blockAvailability: 4, .allocatedBlockAvailability: 5, .publicAvailabilityAdjustment: 6, .houseUse: 7,
            .outOfOrderBlocks: 8, .usableResources: 92, .activeResources: 100,
        ]
        #expect(Dictionary(uniqueKeysWithValues: metrics) == expected)
        #expect(cell.publicAvailability(of: 100) == 100 - 3 - 3 - 5 + 6)
        #expect(cell.bookable(of: 100) == 95 - 8 - 7)
    }

    @Test("is below zero where the house is overbooked")
    func overbooked() {
        var cell = LedgerCell()
        cell.confirmed = 3
        #expect(cell.publicAvailability(of: 2) == -1)
    }
}

@Suite("Availability")
struct AvailabilityTests {
    private let double: ID<ResourceCategory> = id(1)
    private let dorm: ID<ResourceCategory> = id(2)
    private let bed: ID<ResourceCategory> = id(3)

    @Test("is taken until a category is full, then refused by night and category")
    func full() throws {
        var availability = house()
        try availability.take(booking(double, "2026-03-03", "2026-03-04"))
        try availability.take(booking(double, "2026-03-04", "2026-03-05"))
        let refusal = #expect(throws: AvailabilityRefusal.noAvailability(category: "Double", unit: "2026-03-04")) {
            try availability.take(booking(double, "2026-03-03", "2026-03-06"))
        }
        #expect(refusal?.message == "There is no availability in Double on 2026-03-04.")
        #expect(availability.free(double, night("2026-03-03")) == 1)
        #expect(availability.free(double, night("2026-03-06")) == 2)
    }

    @Test("is free again on the day of a departure")
    func departureDay() throws {
        var availability = house()
        try availability.take(booking(double, "2026-03-03", "2026-03-04", count: 2))
        try availability.take(booking(double, "2026-03-05", "2026-03-05", count: 2))
        #expect(availability.free(double, night("2026-03-05")) == 0)
    }

    @Test("counts what is blocked, out of order and taken by other services")
    func otherHolds() {
        var cell = LedgerCell()
        cell.outOfOrder = 1
        cell.otherService = 1
        var availability = house([LedgerKey(double, night("2026-03-03")): cell])
        #expect(throws: AvailabilityRefusal.self) { try availability.take(booking(double, "2026-03-03", "2026-03-03")) }
    }

    @Test("may go below zero as far as the limit of overbooking")
    func overbooking() throws {
        var availability = house()
        let limits = [night("2026-03-03"): 1]
        try availability.take(booking(double, "2026-03-03", "2026-03-03", count: 3), overbookingLimits: limits)
        #expect(availability.free(double, night("2026-03-03")) == -1)
        #expect(throws: AvailabilityRefusal.self) {
            try availability.take(booking(double, "2026-03-03", "2026-03-03"), overbookingLimits: limits)
        }
    }

    @Test("lets a stay leave an overbooked night, and stay in it unchanged")
    func leaving() throws {
        var cell = LedgerCell()
        cell.confirmed = 5
        cell.optional = 1
        var availability = house([LedgerKey(double, night("2026-03-03")): cell])
        try availability.take(LedgerDelta.changes(.confirmed, double, nights("2026-03-03", "2026-03-03"), by: -1))
        let claim = LedgerClaim(category: double, units: nights("2026-03-03", "2026-03-03"), state: .optional)
        let confirmed = LedgerClaim(category: double, units: claim.units, state: .confirmed)
        try availability.take(LedgerDelta.changes(from: claim, to: confirmed))
        #expect(availability.free(double, night("2026-03-03")) == -3)
    }

    @Test("of beds shrinks when a dorm is sold, and of dorms when their beds are")
    func wholesAndParts() throws {
        var availability = house()
        let date = night("2026-03-03")
        #expect(availability.free(dorm, date) == 2)
        #expect(availability.free(bed, date) == 8)
        try availability.take(booking(bed, "2026-03-03", "2026-03-03"))
        #expect(availability.free(dorm, date) == 1)
        try availability.take(booking(dorm, "2026-03-03", "2026-03-03"))
        #expect(availability.free(bed, date) == 3)
        #expect(availability.free(dorm, date) == 0)
        #expect(throws: AvailabilityRefusal.self) { try availability.take(booking(dorm, "2026-03-03", "2026-03-03")) }
        #expect(throws: AvailabilityRefusal.self) {
            try availability.take(booking(bed, "2026-03-03", "2026-03-03", count: 4))
        }
        try availability.take(booking(bed, "2026-03-03", "2026-03-03", count: 3))
        #expect(availability.free(bed, date) == 0)
    }

    private func house(_ cells: [LedgerKey: LedgerCell] = [:]) -> Availability {
        Availability(
            stocks: [
                CategoryStock(id: double, name: "Double", resources: 2),
                CategoryStock(id: dorm, name: "Dorm", resources: 2, parts: .init(category: bed, count: 4)),
                CategoryStock(id: bed, name: "Bed", resources: 8),
            ],
            cells: cells, timeUnits: .london
        )
    }

    private func booking(
        _ category: ID<ResourceCategory>, _ first: String, _ last: String, count: Int = 1
    ) -> [LedgerDelta] {
        LedgerDelta.changes(.confirmed, category, nights(first, last), by: count)
    }
}
