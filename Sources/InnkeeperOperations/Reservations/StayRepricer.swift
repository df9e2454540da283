import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// Makes the charges of a stay follow its new interval.
struct StayRepricer {
    let desk: StayDesk
    let old: Reservation
    let new: Reservation

    private var call: Call { desk.call }
    private var transaction: Transaction { desk.transaction }

    func perform(chargesFee: Bool) throws {
        let items = try desk.charges(of: [old])
        let products = Array(Set(items.compactMap(\.productID)))
        let catalog = try desk.catalog(of: new, products: products)
        let standing = Standing(items)
        let category = try transaction.resourceCategories.find(new.requestedCategoryID, of: new.enterpriseID)
            .known(as: "ReservationId", new.id.uuid)
        let drafts = try nights(standing, catalog, category) + (try self.products(standing, catalog))
        let change = StayItems.reprice(old: items, new: drafts, now: call.now)
        let canceled = items.filter { change.canceled.contains($0.id) }
        let fee = chargesFee
            ? try desk.fee(for: canceled.filter { $0.kind == .spaceOrder }, of: old, catalog.timeUnits) : nil
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

    /// The nights of the new interval: those that were charged keep what they cost.
    private func nights(
        _ standing: Standing, _ catalog: StayCatalog, _ category: ResourceCategory
    ) throws -> [StayItemDraft] {
        let (stay, timeUnits) = (try new.stay, catalog.timeUnits)
        let units = timeUnits.units(of: stay)
        let charged = Dictionary(
            standing.items.filter { $0.kind == .spaceOrder }.compactMap { item in
                item.unitIndex.map { (UnitIndex($0), standing.amount(of: item)) }
            }
        ) { first, _ in first }
        let agreed = Dictionary(
            try transaction.reservations.prices(of: old.id, of: old.enterpriseID).map { ($0.unitIndex, $0.price) }
        ) { _, last in last }
        let rate = try catalog.rates[new.sale.rateID].known(as: "ReservationId", new.id.uuid)
        let prices = try catalog.nights(units, category, rate, new.persons)
        let amounts = try zip(units, prices).map { unit, price in
            if let amount = charged[unit] { return amount }
            guard let agreed = agreed[unit.number] ?? new.sale.unitPrice else { return price }
            return try catalog.taxes.amount(
                agreed.value, catalog.currency, codes: agreed.taxCodes, at: timeUnits.start(of: unit)
            )
        }
        return StayItems.nights(units, prices: amounts, stay: stay, timeUnits: timeUnits)
    }

    /// The products of the new interval. What was ordered for every night is ordered for the new nights too; what was
    /// ordered for single ones stays with those that remain.
    private func products(_ standing: Standing, _ catalog: StayCatalog) throws -> [StayItemDraft] {
        let (stay, timeUnits) = (try new.stay, catalog.timeUnits)
        let (before, after) = (timeUnits.units(of: try old.stay), timeUnits.units(of: stay))
        var drafts: [StayItemDraft] = []
        let ordered = Dictionary(grouping: standing.items.filter { $0.kind == .productOrder }) { $0.productID }
        for (id, items) in ordered.sorted(by: { $0.value[0].id < $1.value[0].id }) {
            guard let id, let product = catalog.products[id] else {
                drafts += items.map { draft(of: $0, standing) }
                continue
            }
            let isOnePosting = product.charging.isPerTimeUnit && product.posting == .once
            for item in items {
                guard let unit = item.unitIndex.map({ UnitIndex($0) }) else {
                    drafts.append(draft(of: item, standing))
                    continue
                }
                if isOnePosting, item.unitCount % before.count == 0, unit == before.lowerBound {
                    var whole = draft(of: item, standing)
                    whole.unit = after.lowerBound
                    whole.count = item.unitCount / before.count * after.count
                    whole.unitAmount = item.unitAmount
                    drafts.append(whole)
                } else if after.contains(unit) {
                    drafts.append(draft(of: item, standing))
                }
            }
            guard !isOnePosting, let model = items.first,
                Set(items.compactMap(\.unitIndex)).isSuperset(of: before.map(\.number))
            else { continue }
            let added = after.filter { !before.contains($0) }.map { ProductCharge(unit: $0, count: model.unitCount) }
            drafts += StayItems.product(
                id, charges: added, unitAmount: model.unitAmount, moment: product.consumption, stay: stay,
                timeUnits: timeUnits
            )
        }
        return drafts
    }

    private func draft(of item: OrderItem, _ standing: Standing) -> StayItemDraft {
        let isWhole = standing.rebates[item.id] == nil
        return StayItemDraft(
            kind: item.kind, unit: item.unitIndex.map { UnitIndex($0) }, productID: item.productID,
            count: isWhole ? item.unitCount : 1, unitAmount: isWhole ? item.unitAmount : standing.amount(of: item),
            consumed: item.consumed, started: item.started
        )
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
