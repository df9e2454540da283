import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("What blocks do to the ledger of nights")
struct BlockLedgerTests {
    private let wedding: ID<AvailabilityBlock> = id(1)
    private let double: ID<ResourceCategory> = id(2)

    @Test("is to take what they set aside from the public, and to give it to their stays")
    func pickup() {
        var ledger = BlockLedger(states: [wedding: .confirmed], nights: [:])
        ledger.allocate(2, key("2030-03-03"))
        #expect(ledger.deltas == [delta(.allocatedBlock, 2), delta(.block, 2)])
        let picked = ledger.follow(from: nil, to: claim)
        #expect(LedgerDelta.combined(picked) == [delta(.allocatedBlock, -1), delta(.block, -1)])
        #expect(ledger[key("2030-03-03")] == BlockNight(allocated: 2, pickedUp: 1))
        ledger.follow(from: claim, to: nil)
        #expect(ledger.deltas == [delta(.allocatedBlock, 2), delta(.block, 2)])
    }

    @Test("is nothing for stays beyond what they have, which are the public's")
    func beyond() {
        let full = [key("2030-03-03"): BlockNight(allocated: 1, pickedUp: 1)]
        var ledger = BlockLedger(states: [wedding: .confirmed], nights: full)
        #expect(ledger.follow(from: nil, to: claim).isEmpty)
        // One of both leaves: the other one is in the block now.
        #expect(ledger.follow(from: claim, to: nil).isEmpty)
        #expect(ledger.follow(from: claim, to: nil).count == 2)
    }

    @Test(
        "depends on their state",
        arguments: [
            (AvailabilityBlockState.confirmed, 3, 3), (.optional, 3, 3), (.inquired, 3, 0), (.canceled, 0, 0),
        ]
    )
    func states(state: AvailabilityBlockState, block: Int, allocated: Int) {
        var ledger = BlockLedger(
            states: [wedding: .canceled], nights: [key("2030-03-03"): BlockNight(allocated: 4, pickedUp: 1)]
        )
        ledger.changeState(of: wedding, to: state)
        var cell = LedgerCell()
        for delta in ledger.deltas { cell[delta.column] += delta.amount }
        #expect(cell.block == block)
        #expect(cell.allocatedBlock == allocated)
        #expect(ledger.total == ledger.deltas)
    }

    private var claim: BlockClaim {
        BlockClaim(block: wedding, category: double, units: nights("2030-03-03", "2030-03-03"))
    }

    private func key(_ date: String) -> BlockKey { BlockKey(wedding, LedgerKey(double, night(date))) }

    private func delta(_ column: LedgerColumn, _ amount: Int) -> LedgerDelta {
        LedgerDelta(LedgerKey(double, night("2030-03-03")), column, amount)
    }
}

@Suite("The release of a block")
struct BlockReleaseTests {
    @Test("rolls along the calendar of the house, at the same time of day across the change of the clocks")
    func rolling() {
        let release = BlockRelease.rolling(Period(days: 3, seconds: 4 * 3600))
        #expect(release.instant(of: night("2030-03-20"), .london) == utc("2030-03-16T20:00:00Z"))
        // London goes to summer time on 31 March: 1 April begins at 23:00 UTC, 20:00 on 28 March is still UTC.
        #expect(release.instant(of: night("2030-04-01"), .london) == utc("2030-03-28T20:00:00Z"))
        let after = BlockRelease.rolling(Period(days: -1))
        #expect(after.instant(of: night("2030-03-20"), .london) == utc("2030-03-21T00:00:00Z"))
    }

    @Test("gives up the earlier nights before the later ones")
    func firstHeld() {
        let units = nights("2030-03-20", "2030-03-25")
        let rolling = BlockRelease.rolling(Period(days: 2))
        let now = utc("2030-03-20T00:00:00Z")
        #expect(rolling.firstHeld(of: units, at: now, .london) == night("2030-03-23"))
        #expect(BlockRelease.never.firstHeld(of: units, at: now, .london) == units.lowerBound)
        #expect(BlockRelease.fixed(now).firstHeld(of: units, at: now, .london) == units.upperBound)
        #expect(BlockRelease.fixed(now + 1).firstHeld(of: units, at: now, .london) == units.lowerBound)
    }

    @Test("knows what is too far away")
    func reasonable() {
        #expect(BlockRelease.isReasonable(Period(months: 60, days: -366)))
        #expect(!BlockRelease.isReasonable(Period(months: 61)))
        #expect(!BlockRelease.isReasonable(Period(days: 10_000)))
        #expect(!BlockRelease.isReasonable(Period(seconds: -10_000_000 * 3600)))
    }
}

@Suite("The rules of a block")
struct BlockRulesTests {
    @Test("let it be filled only while it is confirmed, and by stays with a part in it")
    func pickup() throws {
        let units = nights("2030-03-05", "2030-03-09")
        try BlockRules.checkPickup(of: units, from: block())
        for state in [AvailabilityBlockState.optional, .inquired, .canceled] {
            #expect(throws: BlockRefusal.notConfirmed(block: "Wedding", state)) {
                try BlockRules.checkPickup(of: units, from: block(state))
            }
        }
        #expect(throws: BlockRefusal.outside(block: "Wedding")) {
            try BlockRules.checkPickup(of: nights("2030-03-07", "2030-03-09"), from: block())
        }
    }

    @Test("keep its stays in one group, or its groups small")
    func groups() throws {
        let (first, second): (ID<ReservationGroup>, ID<ReservationGroup>) = (id(5), id(6))
        #expect(try BlockRules.group(of: block(), wanted: nil, existing: [:], added: 2) == nil)
        #expect(try BlockRules.group(of: block(), wanted: nil, existing: [first: 3], added: 2) == first)
        #expect(try BlockRules.group(of: block(), wanted: first, existing: [first: 900], added: 2) == first)
        #expect(throws: BlockRefusal.otherGroup(block: "Wedding")) {
            try BlockRules.group(of: block(), wanted: second, existing: [first: 3], added: 2)
        }
        let loose = block(pickup: .individualGroups)
        #expect(try BlockRules.group(of: loose, wanted: nil, existing: [first: 3], added: 750) == nil)
        #expect(try BlockRules.group(of: loose, wanted: first, existing: [first: 700], added: 50) == first)
        #expect(throws: BlockRefusal.groupTooLarge(block: "Wedding")) {
            try BlockRules.group(of: loose, wanted: first, existing: [first: 700], added: 51)
        }
    }

    @Test("leave no resources outside of it")
    func units() throws {
        let held = [nights("2030-03-03", "2030-03-04")]
        try BlockRules.checkUnits(nights("2030-03-01", "2030-03-04"), of: block(), resources: held)
        #expect(throws: BlockRefusal.resourcesOutside(block: "Wedding")) {
            try BlockRules.checkUnits(nights("2030-03-04", "2030-03-09"), of: block(), resources: held)
        }
    }

    private func block(
        _ state: AvailabilityBlockState = .confirmed, pickup: PickupDistribution = .allInOneGroup
    ) -> AvailabilityBlock {
        AvailabilityBlock(
            id: id(1), enterpriseID: id(2), chainID: id(3), serviceID: id(4), rateID: id(5), number: "7",
            state: state, units: nights("2030-03-03", "2030-03-06"), pickup: pickup, name: "Wedding",
            created: utc("2030-03-01T00:00:00Z")
        )
    }
}

@Suite("How many people the units of an adjustment are for")
struct PersonSplitTests {
    @Test("adds up to the adjustment, and each number stands there once")
    func splits() throws {
        let splits = [PersonSplit(persons: 2, units: 3), PersonSplit(persons: 1, units: 2)]
        let value = try AdjustmentValue(count: -5, persons: splits, capacity: 2)
        #expect(value.persons.map(\.persons) == [1, 2])
        #expect(try AdjustmentValue(count: -5, persons: [], capacity: 2).persons.isEmpty)
        let wrong: [([PersonSplit], String)] = [
            ([PersonSplit(persons: 3, units: 5)], "PersonCount"), ([PersonSplit(persons: 0, units: 5)], "PersonCount"),
            ([PersonSplit(persons: 2, units: 2), PersonSplit(persons: 2, units: 3)], "PersonCount"),
            ([PersonSplit(persons: 2, units: 4)], "PaxCounts"),
            ([PersonSplit(persons: 2, units: 6), PersonSplit(persons: 1, units: -1)], "UnitCount"),
        ]
        for (splits, member) in wrong {
            let error = #expect(throws: InvalidReference.self) {
                try AdjustmentValue(count: -5, persons: splits, capacity: 2)
            }
            #expect(error?.member == member)
        }
    }
}
