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
            let isTakenBack = ruledBefore.contains(id) && !ruledAfter.contains(id)
            let series = Dictionary(grouping: items, by: Series.init)
            for (series, items) in series.sorted(by: { $0.value[0].id < $1.value[0].id }) {
                if series.isRuled, isTakenBack {
                    drafts += items.filter(isConsumed).map { draft(of: $0, nil, standing.count(of: $0)) }
                } else if series.agreed != nil {
                    drafts += agreedUpon(product, items)
                } else {
                    drafts += try housePriced(product, items)
                }
            }
        }
        let given = ruledAfter.filter { id in
            !ruledBefore.contains(id) && (ordered[id] ?? []).allSatisfy(standing.isGivenBack)
        }
        return drafts + (try given.flatMap(self.given))
    }

    /// What charges of a product have in common that were ordered, or given, together.
    private struct Series: Hashable {
        let isRuled: Bool
        let externalIdentifier: String?
        /// The price that somebody agreed upon.
        let agreed: Amount?

        init(_ item: OrderItem) {
            isRuled = item.isRuled
            externalIdentifier = item.externalIdentifier
            agreed = item.isPriceAgreed ? item.unitAmount : nil
        }
    }

    /// Whether the stay still had it: what was for a night that it gave up before was given back then.
    private func isStanding(_ item: OrderItem) -> Bool {
        item.kind == .productOrder && item.unitIndex.map { before.contains(UnitIndex($0)) } ?? true
    }

    /// What somebody ordered of a product at a price of its own, in the new interval.
    func agreedUpon(_ product: Product, _ items: [OrderItem]) -> [StayItemDraft] {
        var drafts: [StayItemDraft] = []
        for item in items {
            let count = count(of: item, product)
            guard let unit = item.unitIndex.map({ UnitIndex($0) }) else {
                drafts.append(draft(of: item, product, count))
                continue
            }
            if product.isOnePosting, unit == before.lowerBound, let count, count % before.count == 0 {
                var whole = draft(of: item, product, count / before.count * after.count)
                whole.unit = after.lowerBound
                whole.started = catalog.timeUnits.start(of: after.lowerBound)
                whole.consumed = moment(of: whole, product)
                drafts.append(whole)
            } else if after.contains(unit) {
                drafts.append(draft(of: item, product, count))
            }
        }
        let counts = models(of: items).map { night in
            night.reduce(0) { $0 + (count(of: $1, product, evenConsumed: true) ?? $1.unitCount) }
        }
        guard !product.isOnePosting, let model = items.first, let count = counts.min() else { return drafts }
        let added = after.filter { !before.contains($0) }.map { unit in
            PricedCharge(
                charge: ProductCharge(unit: unit, count: count), unitAmount: model.unitAmount,
                age: model.ageCategoryID, isAgreed: true
            )
        }
        return drafts + self.drafts(product, added, like: model)
    }

    /// The nights that tell what those that are added get: each night of the stay has something, and those that are
    /// over may have been for other people.
    func models(of items: [OrderItem]) -> [[OrderItem]] {
        let byNight = Dictionary(grouping: items) { $0.unitIndex }
        let nights = before.compactMap { byNight[$0.number] }
        guard nights.count == before.count else { return [] }
        let open = nights.filter { !$0.contains(where: isConsumed) }
        return open.isEmpty ? nights.suffix(1) : open
    }

    /// Charges that belong to what an item was ordered with.
    func drafts(
        _ product: Product, _ priced: [PricedCharge], like item: OrderItem, start: Date? = nil
    ) -> [StayItemDraft] {
        ProductQuote(
            product: product, charges: priced, externalIdentifier: item.externalIdentifier, start: start,
            isRuled: item.isRuled
        ).drafts(for: stay, catalog.timeUnits)
    }

    /// What the rules give the stay from now on: nothing for nights whose time for it is over.
    private func given(_ id: ID<Product>) throws -> [StayItemDraft] {
        let (party, rate) = (repricer.new.persons, repricer.new.sale.rateID)
        guard let product = catalog.products[id] else { return [] }
        let isOver = { (unit: UnitIndex) in
            product.consumption.instant(unit: unit, stay: stay, timeUnits: catalog.timeUnits) <= repricer.call.now
        }
        guard let first = product.charging.isPerTimeUnit ? after.first(where: { !isOver($0) }) : after.lowerBound,
            let quote = try catalog.ruled(id, for: stay, first..<after.upperBound, party: party, on: rate, at: "")
        else { return [] }
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
        (draft.isRuled, draft.externalIdentifier) = (item.isRuled, item.externalIdentifier)
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
