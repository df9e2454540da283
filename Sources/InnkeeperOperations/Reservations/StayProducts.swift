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
    let standing: StandingItems
    let catalog: StayCatalog
    let (stay, before, after): (Stay, Range<UnitIndex>, Range<UnitIndex>)
    /// What the rules gave the stay as it was, and what they give it as it is.
    private let (ruledBefore, ruledAfter): ([ID<Product>], [ID<Product>])

    init(_ repricer: StayRepricer, _ standing: StandingItems, _ catalog: StayCatalog) throws {
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
        let ordered = Dictionary(grouping: standing.items.filter(isStanding)) { $0.productID }
        for (id, items) in ordered.sorted(by: { $0.value[0].id < $1.value[0].id }) {
            guard let id, let product = catalog.products[id] else {
                drafts += items.map { draft(of: $0, nil, standing.count(of: $0)) }
                continue
            }
            if ruledBefore.contains(id), !ruledAfter.contains(id) {
                drafts += items.filter(isConsumed).map { draft(of: $0, nil, standing.count(of: $0)) }
            } else {
                let agreed = Dictionary(grouping: items.filter(\.isPriceAgreed), by: \.unitAmount)
                drafts += agreed.values.sorted { $0[0].id < $1[0].id }.flatMap { agreedUpon(product, $0) }
                drafts += try housePriced(product, items.filter { !$0.isPriceAgreed })
            }
        }
        let given = ruledAfter.filter { !ruledBefore.contains($0) && ordered[$0] == nil }
        return drafts + (try given.flatMap(self.given))
    }

    /// Whether the stay still had it: what was for a night that it gave up before was given back then.
    private func isStanding(_ item: OrderItem) -> Bool {
        item.kind == .productOrder && item.unitIndex.map { before.contains(UnitIndex($0)) } ?? true
    }

    /// What somebody ordered of a product at a price of its own, in the new interval.
    func agreedUpon(_ product: Product, _ items: [OrderItem]) -> [StayItemDraft] {
        let isOnePosting = product.charging.isPerTimeUnit && product.posting == .once
        var drafts: [StayItemDraft] = []
        for item in items {
            let count = count(of: item, product)
            guard let unit = item.unitIndex.map({ UnitIndex($0) }) else {
                drafts.append(draft(of: item, product, count))
                continue
            }
            if isOnePosting, unit == before.lowerBound, let count, count % before.count == 0 {
                var whole = draft(of: item, product, count / before.count * after.count)
                whole.unit = after.lowerBound
                whole.started = catalog.timeUnits.start(of: after.lowerBound)
                whole.consumed = moment(of: whole, product)
                drafts.append(whole)
            } else if after.contains(unit) {
                drafts.append(draft(of: item, product, count))
            }
        }
        guard !isOnePosting, let model = items.first,
            Set(items.compactMap(\.unitIndex)).isSuperset(of: before.map(\.number))
        else { return drafts }
        let count = count(of: model, product, evenConsumed: true) ?? model.unitCount
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

    /// An item as it stands, or with another count, at the moment at which the stay consumes it now.
    ///
    /// - Parameter count: Nil where corrections have changed its price, so that only its amount can be told.
    func draft(of item: OrderItem, _ product: Product?, _ count: Int?) -> StayItemDraft {
        var draft = StayItemDraft(
            kind: item.kind, unit: item.unitIndex.map { UnitIndex($0) }, productID: item.productID,
            ageCategoryID: item.ageCategoryID, isPriceAgreed: item.isPriceAgreed, count: count ?? 1,
            unitAmount: count == nil ? standing.amount(of: item) : item.unitAmount, consumed: item.consumed,
            started: item.started
        )
        guard let product, !isConsumed(item) else { return draft }
        draft.consumed = moment(of: draft, product)
        // What was ordered for a moment that the stay does not have any more is for the stay as a whole.
        if draft.unit == nil, let started = draft.started,
            started > stay.departure || started < catalog.timeUnits.start(of: after.lowerBound)
        {
            draft.started = nil
        }
        return draft
    }

    private func moment(of draft: StayItemDraft, _ product: Product) -> Date {
        product.consumption.instant(unit: draft.unit, stay: stay, timeUnits: catalog.timeUnits)
    }

    /// How many of a product are charged, after as many people more or less came.
    private func count(of item: OrderItem, _ product: Product, evenConsumed: Bool = false) -> Int? {
        let (old, new) = (repricer.old.personCount, repricer.new.personCount)
        let count = standing.count(of: item)
        guard product.charging.isPerPerson, old != new, old > 0, evenConsumed || !isConsumed(item) else { return count }
        let known = count ?? item.unitCount
        return known % old == 0 ? known / old * new : count
    }

    func isConsumed(_ item: OrderItem) -> Bool {
        item.consumed <= repricer.call.now && item.state != .inactive
    }
}
