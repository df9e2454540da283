import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// A charge of a product with what one of it costs.
struct PricedCharge {
    let charge: ProductCharge
    let unitAmount: Amount
    /// The age of those that it is for, where that has a price of its own.
    var age: ID<AgeCategory>?
    /// Whether the price was agreed upon, and is not the one of the house.
    var isAgreed = false
}

/// What somebody wants of a product for a stay.
struct ProductWish {
    let product: Product
    let count: Int
    let units: Range<UnitIndex>
    /// Whose taxes and price hold for what is for the stay as a whole.
    let instant: Date
    let persons: Int
    /// The same people by their age, where it is known.
    let party: [PersonCount]
    /// The rate of the stay.
    let rate: ID<Rate>?
    /// A price that was agreed upon instead of the product's.
    let agreed: Amount?
}

extension StayCatalog {
    /// The charges of a product, each at the price of its time unit and of the age of those that it is for.
    ///
    /// - Throws: `InvalidReference` for a count that is too large and for a tax that has ended.
    func charges(for wish: ProductWish) throws -> [PricedCharge] {
        let product = wish.product
        let terms = wish.rate.flatMap { plan.root(of: $0) }.map {
            ProductPrices.RateTerms(root: $0, timeUnits: timeUnits)
        }
        return try parts(of: wish).flatMap { part -> [PricedCharge] in
            let charges = try product.charging.charges(
                posting: product.posting, count: wish.count, persons: part.persons, units: wish.units
            )
            if let agreed = wish.agreed {
                return charges.map { PricedCharge(charge: $0, unitAmount: agreed, isAgreed: true) }
            }
            let priced = try charges.flatMap { units(of: $0, wish) }.map { charge in
                let instant = charge.unit.map { timeUnits.start(of: $0) } ?? wish.instant
                let base = productPrices.price(of: product, at: instant, on: terms)
                let price = part.age.map { productPrices.price(base, of: product.id, for: $0) } ?? base
                return PricedCharge(
                    charge: charge,
                    unitAmount: try taxes.amount(price, currency, codes: product.taxCodes, at: instant),
                    age: part.age
                )
            }
            return product.posting == .once ? priced.together : priced
        }
    }

    /// Those who pay the same: each age that has a price of its own, and the others together.
    private func parts(of wish: ProductWish) -> [(persons: Int, age: ID<AgeCategory>?)] {
        let ages = Set(productPrices.ages(of: wish.product.id).map(\.ageCategory))
        guard wish.agreed == nil, wish.product.charging.isPerPerson else { return [(wish.persons, nil)] }
        let special = wish.party.filter { ages.contains($0.ageCategoryID) && $0.count > 0 }
        let others = wish.persons - special.reduce(0) { $0 + $1.count }
        let parts = special.map { (persons: $0.count, age: Optional($0.ageCategoryID)) }
        return others > 0 || parts.isEmpty ? [(others, nil)] + parts : parts
    }

    /// One charge for each time unit, where one is for all of them.
    private func units(of charge: ProductCharge, _ wish: ProductWish) -> [ProductCharge] {
        guard charge.unit != nil, wish.product.posting == .once, !wish.units.isEmpty else { return [charge] }
        return wish.units.map { ProductCharge(unit: $0, count: charge.count / wish.units.count) }
    }
}

extension ProductQuote {
    /// The items that it becomes.
    func drafts(for stay: Stay, _ timeUnits: TimeUnits) -> [StayItemDraft] {
        let drafts = charges.flatMap { priced in
            StayItems.product(
                product.id, charges: [priced.charge], unitAmount: priced.unitAmount, age: priced.age,
                isAgreed: priced.isAgreed, moment: product.consumption, start: start, stay: stay, timeUnits: timeUnits
            )
        }
        return drafts.map { draft in
            var draft = draft
            (draft.isRuled, draft.externalIdentifier) = (isRuled, externalIdentifier)
            return draft
        }
    }
}

extension [PricedCharge] {
    /// One charge for all time units that cost the same, in the first of them.
    var together: [PricedCharge] {
        var groups: [PricedCharge] = []
        for next in self {
            guard let index = groups.firstIndex(where: { $0.unitAmount == next.unitAmount && $0.age == next.age })
            else {
                groups.append(next)
                continue
            }
            let first = groups[index].charge
            groups[index] = PricedCharge(
                charge: ProductCharge(unit: first.unit, count: first.count + next.charge.count),
                unitAmount: next.unitAmount, age: next.age
            )
        }
        return groups
    }
}
