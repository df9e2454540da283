public import Foundation
public import Hospitality

/// What a bookable service sells in a range of time, and at which prices: all of a booking that is furniture.
///
/// A class, because it is passed about with every stay of a request and copied from none.
public final class ServiceOffer: Sendable {
    public let categories: [ID<ResourceCategory>: ResourceCategory]
    public let ages: [ID<AgeCategory>: AgeCategory]
    /// Those that were asked for.
    public let rates: [ID<Rate>: Rate]
    /// Those that were asked for, and those that ``rules`` add.
    public let products: [ID<Product>: Product]
    /// What the house does about the products of stays, in the order in which it is done.
    public let rules: [Rule]
    public let plan: PricePlan
    public let productPrices: ProductPrices

    fileprivate init(_ wanted: Wanted, _ transaction: Transaction) throws {
        let (service, owner) = (wanted.service, wanted.enterprise.id)
        categories = Self.byID(try transaction.resourceCategories.active(of: service, of: owner), \.id)
        ages = Self.byID(try transaction.ageCategories.active(of: service, of: owner), \.id)
        let rules = try transaction.rules.all(of: service, of: owner)
        self.rules = rules
        let ruled = rules.flatMap { $0.actions.map(\.productID) }
        products = Self.byID(
            try transaction.products.find(Set(wanted.products + ruled).sorted(), of: owner), \.id
        )
        rates = Self.byID(try transaction.rates.find(wanted.rates, of: owner), \.id)
        for id in wanted.rates where rates[id]?.serviceID != service {
            throw InvalidReference.unknown("RateId", id.uuid)
        }
        let plan = try transaction.pricePlan(rates: wanted.rates, units: wanted.units, of: wanted.enterprise)
        self.plan = plan
        let roots = Set(wanted.rates.compactMap { plan.root(of: $0) })
        productPrices = try transaction.productPrices.between(
            wanted.first, wanted.last, of: Array(products.values),
            on: roots.map { ProductPrices.RateTerms(root: $0, timeUnits: wanted.timeUnits) }, in: wanted.enterprise
        )
    }

    private static func byID<Key: Hashable, Value>(
        _ values: [Value], _ key: KeyPath<Value, Key>
    ) -> [Key: Value] {
        Dictionary(values.map { ($0[keyPath: key], $0) }) { _, last in last }
    }

    /// What is asked of a service's offer.
    public struct Wanted: Sendable {
        let service: ID<Service>
        let enterprise: Enterprise
        let timeUnits: TimeUnits
        let rates: [ID<Rate>]
        let products: [ID<Product>]
        let first: Date
        let last: Date

        /// - Parameters:
        ///   - timeUnits: Those of the service.
        ///   - first: The first arrival.
        ///   - last: The last departure.
        public init(
            from service: ID<Service>, of enterprise: Enterprise, _ timeUnits: TimeUnits, rates: [ID<Rate>],
            products: [ID<Product>], first: Date, last: Date
        ) {
            self.service = service
            self.enterprise = enterprise
            self.timeUnits = timeUnits
            self.rates = rates
            self.products = products
            self.first = first
            self.last = last
        }

        /// All units from the first arrival to the last departure.
        var units: Range<UnitIndex> { timeUnits.unit(at: first)..<timeUnits.unit(at: last).advanced(by: 1) }
    }
}

extension Transaction {
    /// What a service offers to a request.
    ///
    /// Its parts are remembered too, but to put them together was a twelfth of a booking; so an offer for no more than
    /// a month is remembered as a whole for the next who asks for the same nights at the same rate.
    ///
    /// - Throws: `InvalidReference` for a rate that is not the service's; `PricePlanProblem` when the stored rates
    ///   follow each other in a ring.
    public func offer(_ wanted: ServiceOffer.Wanted) throws -> ServiceOffer {
        guard wanted.units.count <= 31 else { return try ServiceOffer(wanted, self) }
        let question = FurnitureQuestion.offer(
            wanted.service, wanted.enterprise.id, wanted.enterprise.timeZone, wanted.enterprise.defaultCurrency,
            wanted.rates, wanted.products, from: wanted.first, to: wanted.last
        )
        return try remembered(question, weight: 32 + 4 * wanted.units.count) { try ServiceOffer(wanted, self) }
    }
}
