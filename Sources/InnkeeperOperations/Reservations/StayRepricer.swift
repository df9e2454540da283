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
        let standing = Standing(items)
        let category = try transaction.resourceCategories.find(new.requestedCategoryID, of: new.enterpriseID)
            .known(as: "ReservationId", new.id.uuid)
        let drafts = try nights(standing, catalog, category) + (try StayProducts(self, standing, catalog).drafts())
        let change = StayItems.reprice(old: items, new: drafts, now: call.now)
        let canceled = items.filter { change.canceled.contains($0.id) }
        let fee = chargesFee
            ? try desk.fee(for: givenUp(canceled, catalog.timeUnits), of: old, catalog.timeUnits) : nil
        try transaction.orderItems.cancel(
            change.canceled, of: old.enterpriseID, withReservation: false, by: call.profileID, at: call.now
        )
        let charges = StayCharges(call: call, catalog: catalog)
        let posted = (change.added + change.corrections).map { draft in
            guard let product = draft.productID.flatMap({ catalog.products[$0] }) else {
                return charges.night(draft, of: new, category, catalog.rates[new.sale.rateID])
            }
            return charges.product(draft, product, of: new, nil)
        }
        try transaction.orderItems.post(posted, newBillID: { call.newID() }, at: call.now)
        if let fee { try desk.post(fee, of: new) }
    }

    /// The charges of nights that the stay does not have any more; one that only has another price was not given up.
    private func givenUp(_ canceled: [OrderItem], _ timeUnits: TimeUnits) throws -> [OrderItem] {
        let units = timeUnits.units(of: try new.stay)
        return canceled.filter { item in
            item.kind == .spaceOrder && item.unitIndex.map { !units.contains(UnitIndex($0)) } ?? true
        }
    }

    /// The nights of the new interval. Those that were charged keep what they cost; with ``reprices`` only those do
    /// that are over.
    private func nights(
        _ standing: Standing, _ catalog: StayCatalog, _ category: ResourceCategory
    ) throws -> [StayItemDraft] {
        let (stay, timeUnits) = (try new.stay, catalog.timeUnits)
        let units = timeUnits.units(of: stay)
        let kept = standing.items.filter { $0.kind == .spaceOrder && (!reprices || $0.consumed <= call.now) }
        let charged = Dictionary(
            kept.compactMap { item in
                item.unitIndex.map { (UnitIndex($0), standing.amount(of: item)) }
            }
        ) { first, _ in first }
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
        return StayItems.nights(units, prices: amounts, stay: stay, timeUnits: timeUnits)
    }

    /// What the stay is charged so far: items together with the rebates on them.
    struct Standing {
        let items: [OrderItem]
        let rebates: [ID<OrderItem>: [OrderItem]]

        init(_ all: [OrderItem]) {
            items = all.filter { $0.rebatedItemID == nil }
            rebates = Dictionary(grouping: all.filter { $0.rebatedItemID != nil }) { $0.rebatedItemID ?? $0.id }
        }

        func amount(of item: OrderItem) -> Amount {
            (rebates[item.id] ?? []).reduce(item.amount) { $0 + $1.amount }
        }
    }
}
