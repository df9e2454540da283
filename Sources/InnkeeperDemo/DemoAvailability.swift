import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What a house has set aside and held back: a block for a wedding, rooms that are kept for regular guests, and some
/// nights that may be overbooked.
struct DemoAvailability {
    let house: DemoHouse
    let chain: Chain
    let booker: Customer
    let now: Date

    private var today: UnitIndex { house.timeUnits.unit(at: now) }
    private var enterprise: ID<Enterprise> { house.enterprise.id }

    func write(in transaction: Transaction) throws {
        guard let category = house.rooms.dropFirst().first?.category, let rate = house.rates["Best available"] else {
            return
        }
        try setAside(of: category, at: rate, in: transaction)
        try holdBack(of: category, in: transaction)
        var line = UnitLine<ServiceOverbookingLimit, Int>()
        line.set(2, in: nights(from: 14, count: 7)) { house.ids.next(at: now) }
        try transaction.serviceOverbookingLimits.save(
            line, of: house.stays.id, house.timeUnits, in: enterprise, at: now
        )
    }

    /// Four rooms for three nights in two months, released two weeks before.
    private func setAside(of category: ResourceCategory, at template: Rate, in transaction: Transaction) throws {
        let counter = Counter(
            id: house.ids.next(at: now), enterpriseID: enterprise, name: "Availability blocks",
            type: .availabilityBlock, isDefault: true, value: 1, format: "BLK-{0:D4}", created: now
        )
        try transaction.counters.insert(counter)
        let name = "Wedding of \(booker.person.lastName)"
        let rate = Rate(
            id: house.ids.next(at: now), enterpriseID: enterprise, serviceID: house.stays.id,
            groupID: template.groupID, type: .availabilityBlock,
            pricing: .dependent(on: template.id, absolute: 0, relative: ExactDecimal(coefficient: -1, scale: 1)),
            names: house.texts(name), created: now
        )
        try transaction.rates.insert(rate)
        let block = AvailabilityBlock(
            id: house.ids.next(at: now), enterpriseID: enterprise, chainID: chain.id, serviceID: house.stays.id,
            rateID: rate.id, number: counter.number, units: nights(from: 60, count: 3),
            release: .rolling(Period(days: 14)), name: name, notes: "Late breakfast on the second day.",
            partners: BlockPartners(bookerID: booker.id), purpose: .leisure, externalIdentifier: "EVENT-1001",
            created: now
        )
        try transaction.availabilityBlocks.insert(block, house.timeUnits)
        let adjustment = adjustment(of: category, by: -4, for: block, block.units)
        try transaction.availabilityAdjustments.insert([adjustment])
        var ledger = try transaction.blockNights.ledger(of: [block], in: enterprise)
        for unit in block.units { ledger.allocate(4, BlockKey(block.id, LedgerKey(category.id, unit))) }
        try transaction.blockNights.save(ledger, in: enterprise)
        try transaction.nights.apply(ledger.deltas, in: enterprise)
    }

    private func holdBack(of category: ResourceCategory, in transaction: Transaction) throws {
        let units = nights(from: 30, count: 4)
        try transaction.availabilityAdjustments.insert([adjustment(of: category, by: -1, for: nil, units)])
        try transaction.nights.apply(
            LedgerDelta.changes(.adjustment, category.id, units, by: -1), in: enterprise
        )
    }

    private func adjustment(
        of category: ResourceCategory, by count: Int, for block: AvailabilityBlock?, _ units: Range<UnitIndex>
    ) -> AvailabilityAdjustment {
        AvailabilityAdjustment(
            id: house.ids.next(at: now), enterpriseID: enterprise, serviceID: house.stays.id,
            categoryID: category.id, blockID: block?.id, units: units, value: AdjustmentValue(count: count),
            isActive: true, firstRelease: block?.release.instant(of: units.lowerBound, house.timeUnits), updated: now
        )
    }

    private func nights(from days: Int, count: Int) -> Range<UnitIndex> {
        today.advanced(by: days)..<today.advanced(by: days + count)
    }
}
