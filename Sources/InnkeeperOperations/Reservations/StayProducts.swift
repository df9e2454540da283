import Foundation
import Hospitality
import InnkeeperStore

/// The products that a stay should be charged after a change.
///
/// What was ordered for every night is ordered for the new nights too, what was ordered for single ones stays with
/// those that remain. What is charged for each person follows their number and age. A price that was agreed upon holds
/// for what is added; else that has the price of the house. The rules of the house give what they give to a stay as it
/// is now, and take back what they gave it as it was. What is already consumed stays as it is.
struct StayProducts {
    let repricer: StayRepricer
    private let standing: StayRepricer.Standing
    let catalog: StayCatalog
    let (stay, before, after): (Stay, Range<UnitIndex>, Range<UnitIndex>)
    /// What the rules gave the stay as it was, and what they give it as it is.
    private let (ruledBefore, ruledAfter): ([ID<Product>], [ID<Product>])

    init(_ repricer: StayRepricer, _ standing: StayRepricer.Standing, _ catalog: StayCatalog) throws {
        self.repricer = repricer
        self.standing = standing
        self.catalog = catalog
        stay = try repricer.new.stay
        before = catalog.timeUnits.units(of: try repricer.old.stay)
        after = catalog.timeUnits.units(of: stay)
        let facts = catalog.rules.isEmpty
            ? (nil, nil) : (try catalog.ruleFacts(of: repricer.old), try catalog.ruleFacts(of: repricer.new))
        ruledBefore = facts.0.map { catalog.rules.products(for: $0) } ?? []
        ruledAfter = facts.1.map { catalog.rules.products(for: $0) } ?? []
    }

    func drafts() throws -> [StayItemDraft] {
        var drafts: [StayItemDraft] = []
        let ordered = Dictionary(grouping: standing.items.filter { $0.kind == .productOrder }) { $0.productID }
        for (id, items) in ordered.sorted(by: { $0.value[0].id < $1.value[0].id }) {
            guard let id, let product = catalog.products[id] else {
                drafts += items.map { draft(of: $0) }
                continue
            }
            if ruledBefore.contains(id), !ruledAfter.contains(id) {
                drafts += items.filter(isConsumed).map { draft(of: $0) }
            } else {
                let agreed = Dictionary(grouping: items.filter(\.isPriceAgreed), by: \.unitAmount)
                drafts += agreed.values.sorted { $0[0].id < $1[0].id }.flatMap { agreedUpon(product, $0) }
                drafts += try housePriced(product, items.filter { !$0.isPriceAgreed })
            }
        }
        let given = ruledAfter.filter { !ruledBefore.contains($0) && ordered[$0] == nil }
        return drafts + (try given.flatMap(self.given))
    }

    /// What somebody ordered of a product at a price of its own, in the new interval.
    func agreedUpon(_ product: Product, _ items: [OrderItem]) -> [StayItemDraft] {
        let isOnePosting = product.charging.isPerTimeUnit && product.posting == .once
        var drafts: [StayItemDraft] = []
        for item in items {
            guard let unit = item.unitIndex.map({ UnitIndex($0) }) else {
                drafts.append(draft(of: item, product))
                continue
            }
            if isOnePosting, item.unitCount % before.count == 0, unit == before.lowerBound {
                var whole = draft(of: item, product)
                whole.unit = after.lowerBound
                whole.count = count(of: item, product) / before.count * after.count
                whole.unitAmount = item.unitAmount
                drafts.append(whole)
            } else if after.contains(unit) {
                drafts.append(draft(of: item, product))
            }
        }
        guard !isOnePosting, let model = items.first,
            Set(items.compactMap(\.unitIndex)).isSuperset(of: before.map(\.number))
        else { return drafts }
        let count = count(of: model, product, evenConsumed: true)
        let added = after.filter { !before.contains($0) }.map { ProductCharge(unit: $0, count: count) }
        return drafts
            + StayItems.product(
                product.id, charges: added, unitAmount: model.unitAmount, age: model.ageCategoryID,
                isAgreed: model.isPriceAgreed, moment: product.consumption, stay: stay, timeUnits: catalog.timeUnits
            )
    }

    /// What the rules give the stay from now on.
    private func given(_ id: ID<Product>) throws -> [StayItemDraft] {
        let (party, rate) = (repricer.new.persons, repricer.new.sale.rateID)
        guard let quote = try catalog.ruled(id, for: stay, after, party: party, on: rate, at: "") else { return [] }
        return quote.drafts(for: stay, catalog.timeUnits)
    }

    func draft(of item: OrderItem, _ product: Product? = nil) -> StayItemDraft {
        let count = product.map { self.count(of: item, $0) } ?? item.unitCount
        let isWhole = standing.rebates[item.id] == nil || count != item.unitCount
        return StayItemDraft(
            kind: item.kind, unit: item.unitIndex.map { UnitIndex($0) }, productID: item.productID,
            ageCategoryID: item.ageCategoryID, isPriceAgreed: item.isPriceAgreed,
            count: isWhole ? count : 1, unitAmount: isWhole ? item.unitAmount : standing.amount(of: item),
            consumed: item.consumed, started: item.started
        )
    }

    /// How many of a product are charged, after as many people more or less came.
    private func count(of item: OrderItem, _ product: Product, evenConsumed: Bool = false) -> Int {
        let (old, new) = (repricer.old.personCount, repricer.new.personCount)
        guard product.charging.isPerPerson, old != new, old > 0, item.unitCount % old == 0,
            evenConsumed || !isConsumed(item)
        else { return item.unitCount }
        return item.unitCount / old * new
    }

    func isConsumed(_ item: OrderItem) -> Bool {
        item.consumed <= repricer.call.now && item.state != .inactive
    }
}
