import Foundation
import Hospitality

/// What was ordered at the prices of the house: what is added costs what the house asks for it, by night, by rate and
/// by age; what stays keeps its price, unless the stay is priced anew.
extension StayProducts {
    func housePriced(_ product: Product, _ items: [OrderItem]) throws -> [StayItemDraft] {
        guard let first = items.first else { return [] }
        if product.isOnePosting, first.unitIndex != nil {
            return try onePosting(product, items)
        }
        var drafts: [StayItemDraft] = []
        let nights = Dictionary(grouping: items) { $0.unitIndex }
        for (number, charged) in nights.sorted(by: { $0.value[0].id < $1.value[0].id }) {
            let unit = number.map { UnitIndex($0) }
            guard unit.map(after.contains) ?? true else { continue }
            drafts += try followed(product, charged, in: unit)
        }
        let counts = models(of: items).map { orders(product, $0) }
        guard !counts.contains(nil), let orders = counts.compactMap(\.self).min() else { return drafts }
        let added = try after.filter { !before.contains($0) }.flatMap { try price(product, orders, in: $0) }
        return drafts + self.drafts(product, added, like: first)
    }

    /// What was ordered for one night, or for the stay as a whole, and is still.
    private func followed(
        _ product: Product, _ items: [OrderItem], in unit: UnitIndex?
    ) throws -> [StayItemDraft] {
        let standing = items.map { draft(of: $0, product, self.standing.count(of: $0)) }
        let isAnew = repricer.reprices && unit != nil
        guard isAnew || hasOtherPayers(product), !items.contains(where: isConsumed),
            let orders = orders(product, items), product.charging.isPerTimeUnit == (unit != nil)
        else { return standing }
        var priced = try price(product, orders, in: unit)
        if !isAnew { priced = priced.map { keepingPrice($0, of: items) } }
        let drafts = self.drafts(product, priced, like: items[0], start: unit == nil ? standing.first?.started : nil)
        let isSame = Self.totals(drafts) == Self.totals(standing)
        return isSame ? standing : drafts
    }

    /// One charge for all nights that cost the same.
    private func onePosting(_ product: Product, _ items: [OrderItem]) throws -> [StayItemDraft] {
        let nights = before.count
        guard before != after || hasOtherPayers(product) || repricer.reprices,
            items.contains(where: { $0.unitIndex == before.lowerBound.number }),
            let orders = orders(product, items), orders % nights == 0
        else { return agreedUpon(product, items) }
        // Where the house has changed its prices since, nobody can tell any more which night cost which.
        let hasOnePrice = Dictionary(grouping: items, by: \.ageCategoryID).values
            .allSatisfy { Set($0.map(\.unitAmount)).count == 1 }
        let keepsPrices = hasOnePrice && (!repricer.reprices || items.contains(where: isConsumed))
        let priced = try after.flatMap { unit -> [PricedCharge] in
            let priced = try price(product, orders / nights, in: unit)
            return keepsPrices && before.contains(unit) ? priced.map { keepingPrice($0, of: items) } : priced
        }
        return drafts(product, priced.together, like: items[0])
    }

    /// Whether others pay for a product than before.
    private func hasOtherPayers(_ product: Product) -> Bool {
        product.charging.isPerPerson && repricer.old.persons != repricer.new.persons
    }

    /// How often a product was ordered, where each of the people who stay got as much of it as the others.
    private func orders(_ product: Product, _ items: [OrderItem]) -> Int? {
        let persons = product.charging.isPerPerson ? repricer.old.personCount : 1
        let count = items.reduce(0) { $0 + (standing.count(of: $1) ?? $1.unitCount) }
        return persons > 0 && count > 0 && count % persons == 0 ? count / persons : nil
    }

    /// What the house asks for a product now.
    private func price(_ product: Product, _ count: Int, in unit: UnitIndex?) throws -> [PricedCharge] {
        try catalog.charges(
            for: ProductWish(
                product: product, count: count, units: unit.map { $0..<$0.advanced(by: 1) } ?? after,
                instant: stay.arrival, persons: repricer.new.personCount, party: repricer.new.persons,
                rate: repricer.new.sale.rateID, agreed: nil
            )
        )
    }

    private func keepingPrice(_ priced: PricedCharge, of items: [OrderItem]) -> PricedCharge {
        guard let item = items.first(where: { $0.ageCategoryID == priced.age }) else { return priced }
        return PricedCharge(charge: priced.charge, unitAmount: item.unitAmount, age: priced.age)
    }

    private static func totals(_ drafts: [StayItemDraft]) -> [ID<AgeCategory>?: [Amount]] {
        Dictionary(grouping: drafts, by: \.ageCategoryID).mapValues { drafts in
            drafts.dropFirst().reduce(drafts.prefix(1).map(\.amount)) { sum, draft in sum.map { $0 + draft.amount } }
        }
    }
}
