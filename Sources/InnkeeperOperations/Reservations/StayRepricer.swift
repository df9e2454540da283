import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// Makes the charges of a stay follow its new interval.
struct StayRepricer {
    let desk: StayDesk
    let old: Reservation
    let new: Reservation
    /// Whether the nights that are still to come get the price that the house has now.
    var reprices = false
    /// The nights whose price was named just now, so that they get it even where they cost something else before.
    var explicit: Set<UnitIndex> = []

    var call: Call { desk.call }
    private var transaction: Transaction { desk.transaction }

    func perform(chargesFee: Bool) throws {
        let items = try desk.charges(of: [old])
        let products = Array(Set(items.compactMap(\.productID)))
        let catalog = try desk.catalog(of: new, rates: [old.sale.rateID], products: products)
        let standing = StandingItems(items)
        let category = try transaction.resourceCategories.find(new.requestedCategoryID, of: new.enterpriseID)
            .known(as: "ReservationId", new.id.uuid)
        let drafts = try nights(standing, catalog, category) + (try StayProducts(self, standing, catalog).drafts())
        let change = StayItems.reprice(old: items, new: drafts, now: call.now)
        let givenUp = try givenUp(change, standing, catalog)
        // Whoever gives nothing up owes no absolute fee either, and what was only held was not sold yet.
        let fee = chargesFee && !givenUp.isEmpty && old.state.chargesItems
            ? try desk.fee(for: givenUp, standing, of: old, catalog.timeUnits) : nil
        try transaction.orderItems.cancel(
            change.canceled, of: old.enterpriseID, withReservation: false, by: call.profileID, at: call.now
        )
        try follow(change.moved, standing, catalog)
        let charges = StayCharges(call: call, catalog: catalog)
        let posted = (change.added + change.corrections).map { draft in
            guard let product = draft.productID.flatMap({ catalog.products[$0] }) else {
                return charges.night(draft, of: new, category, catalog.rates[new.sale.rateID])
            }
            return charges.product(draft, product, of: new)
        }
        try transaction.orderItems.post(posted, newBillID: { call.newID() }, at: call.now)
        if let fee { try desk.post(fee, of: new) }
    }

    /// The charges of nights that the stay does not have any more, and of what went with them; one that only has
    /// another price was not given up. Of one that is for all nights, the share of those that go is.
    private func givenUp(
        _ change: StayRepricing, _ standing: StandingItems, _ catalog: StayCatalog
    ) throws -> [GivenUpCharge] {
        let (dropped, timeUnits) = (Set(change.dropped), catalog.timeUnits)
        let (before, after) = (timeUnits.units(of: try old.stay), timeUnits.units(of: try new.stay))
        let gone = before.filter { !after.contains($0) }
        return standing.items.compactMap { item in
            guard let unit = item.unitIndex.map({ UnitIndex($0) }) else { return nil }
            if let product = item.productID.flatMap({ catalog.products[$0] }), product.isOnePosting,
                unit == before.lowerBound
            {
                return gone.first.map { GivenUpCharge(item: item, unit: $0, share: (gone.count, before.count)) }
            }
            return dropped.contains(item.id) && !after.contains(unit) ? GivenUpCharge(item: item, unit: unit) : nil
        }
    }

    /// Lets charges that stay count as consumed when the stay has them now, and allowances begin with it.
    private func follow(_ moves: [StayItemMove], _ standing: StandingItems, _ catalog: StayCatalog) throws {
        let items = Dictionary(standing.items.map { ($0.id, $0) }) { first, _ in first }
        let moved = moves.compactMap { move -> OrderItem? in
            guard var item = items[move.id] else { return nil }
            (item.consumed, item.started) = (move.consumed, move.started)
            if item.allowance != nil, let product = item.productID.flatMap({ catalog.products[$0] }),
                let allowance = product.allowance(
                    for: new.id, unit: product.posting == .perTimeUnit ? item.unitIndex.map { UnitIndex($0) } : nil,
                    from: new.scheduledStart, catalog.timeUnits
                )
            {
                item.allowance?.start = allowance.start
            }
            return item
        }
        try transaction.orderItems.reschedule(moved, of: old.enterpriseID, by: call.profileID, at: call.now)
    }

    /// The nights of the new interval. Those that were charged keep what they cost; with ``reprices`` only those do
    /// that are over.
    private func nights(
        _ standing: StandingItems, _ catalog: StayCatalog, _ category: ResourceCategory
    ) throws -> [StayItemDraft] {
        let (stay, timeUnits) = (try new.stay, catalog.timeUnits)
        let (before, units) = (timeUnits.units(of: try old.stay), timeUnits.units(of: stay))
        let kept = standing.items.filter { $0.kind == .spaceOrder && (!reprices || $0.consumed <= call.now) }
        // A night that the stay did not have any more was given back: it costs what the others do when it comes again.
        let charged = Dictionary(
            kept.compactMap { item in
                item.unitIndex.map { (UnitIndex($0), standing.amount(of: item)) }
            }.filter { before.contains($0.0) }
        ) { $0 + $1 }
        let agreed = Dictionary(
            try transaction.reservations.prices(of: new.id, of: new.enterpriseID).map { ($0.unitIndex, $0.price) }
        ) { _, last in last }
        let rate = try catalog.rates[new.sale.rateID].known(as: "ReservationId", new.id.uuid)
        let prices = try catalog.nights(units, category, rate, new.persons)
        let amounts = try zip(units, prices).map { unit, price in
            if !explicit.contains(unit), let amount = charged[unit] { return amount }
            guard let agreed = agreed[unit.number] ?? new.sale.unitPrice else { return price }
            return try catalog.taxes.amount(
                agreed.value, catalog.currency, codes: agreed.taxCodes, at: timeUnits.start(of: unit)
            )
        }
        let drafts = StayItems.nights(units, prices: amounts, stay: stay, timeUnits: timeUnits)
        // A night that somebody has let off is not charged again before its price is looked up anew.
        return drafts.filter { draft in
            guard let unit = draft.unit, before.contains(unit), charged[unit] == nil else { return true }
            return explicit.contains(unit) || (reprices && draft.consumed > call.now)
        }
    }
}
