import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// What a bookable service sells and at which prices, loaded once for all stays of a request.
struct StayCatalog {
    let enterprise: Enterprise
    let service: Service
    let timeUnits: TimeUnits
    let currency: Currency
    let taxes: TaxRules
    let categories: [ID<ResourceCategory>: ResourceCategory]
    let ages: [ID<AgeCategory>: AgeCategory]
    let rates: [ID<Rate>: Rate]
    let products: [ID<Product>: Product]
    /// What the house does about the products of stays, in the order in which it is done.
    let rules: [Rule]
    let plan: PricePlan
    let productPrices: ProductPrices
    /// Those that stays are picked up from; only the service's own that are not deleted.
    let blocks: [AvailabilityBlock]
    /// Those of the service that have one of the codes that stays name, by the folded code.
    let vouchers: [String: [UsableVoucher]]
    let route: StayRoute
    let now: Date

    /// Loads what the stays of `wanted` ask for.
    ///
    /// - Throws: `InvalidReference` for a service or rate that cannot be sold here.
    init(
        selling wanted: Wanted, from service: UUID, of enterprise: Enterprise, for call: Call,
        in transaction: Transaction
    ) throws {
        let bookable = try BookableService(service, of: enterprise, for: call, in: transaction)
        self.enterprise = enterprise
        self.service = bookable.service
        timeUnits = bookable.timeUnits
        currency = try enterprise.accepted(enterprise.defaultCurrency)
        taxes = enterprise.taxRules
        let (serviceID, owner) = (bookable.service.id, enterprise.id)
        categories = Self.byID(try transaction.resourceCategories.active(of: serviceID, of: owner), \.id)
        ages = Self.byID(try transaction.ageCategories.active(of: serviceID, of: owner), \.id)
        let rules = try transaction.rules.all(of: serviceID, of: owner)
        self.rules = rules
        let ruled = rules.flatMap { $0.actions.map(\.productID.uuid) }
        products = Self.byID(
            try transaction.products.find(ids(wanted.products.map(\.uuid) + ruled), of: owner), \.id
        )
        rates = Self.byID(try transaction.rates.find(wanted.rates, of: owner), \.id)
        for id in wanted.rates where rates[id]?.serviceID != serviceID {
            throw InvalidReference.unknown("RateId", id.uuid)
        }
        blocks = try transaction.availabilityBlocks.find(wanted.blocks, of: owner)
            .filter { $0.isActive && $0.serviceID == serviceID }
        vouchers = try transaction.voucherCodes.usable(wanted.codes, for: serviceID, of: owner)
        now = call.now
        route = try StayRoute(of: call, to: serviceID, of: owner, in: transaction)
        let units = wanted.units(timeUnits)
        let plan = try transaction.pricePlan(rates: wanted.rates, units: units, of: enterprise)
        self.plan = plan
        let roots = Set(wanted.rates.compactMap { plan.root(of: $0) })
        productPrices = try transaction.productPrices.between(
            wanted.first, wanted.last, of: Array(products.values),
            on: roots.map { ProductPrices.RateTerms(root: $0, timeUnits: bookable.timeUnits) }, in: enterprise
        )
    }

    /// A name as the enterprise shows it on its documents.
    func name(_ names: [String: String]) -> String? { names.text(in: enterprise.defaultLanguageCode) }

    private static func byID<Key: Hashable, Value>(
        _ values: [Value], _ key: KeyPath<Value, Key>
    ) -> [Key: Value] {
        Dictionary(values.map { ($0[keyPath: key], $0) }) { _, last in last }
    }

    /// What is asked of a catalog.
    struct Wanted {
        var rates: [ID<Rate>]
        var products: [ID<Product>]
        var blocks: [ID<AvailabilityBlock>] = []
        var codes: [String] = []
        let first: Date
        let last: Date

        init(rates: [ID<Rate>], products: [ID<Product>], first: Date, last: Date) {
            self.rates = rates
            self.products = products
            self.first = first
            self.last = last
        }

        /// - Throws: `InvalidInput` for a stay that does not end after it starts.
        init(_ stays: [Contract.ReservationData]) throws(InvalidInput) {
            for (index, stay) in stays.enumerated() where stay.endUTC <= stay.startUTC {
                throw InvalidInput("Reservations[\(index)].EndUtc", "must be after StartUtc")
            }
            rates = ids(stays.map(\.rateID))
            products = ids(stays.flatMap { ($0.productOrders ?? []).map(\.productID) })
            blocks = ids(stays.compactMap(\.availabilityBlockID))
            codes = stays.compactMap(\.voucherCode.said)
            first = stays.map(\.startUTC).min() ?? .distantPast
            last = stays.map(\.endUTC).max() ?? .distantPast
        }

        /// All units from the first arrival to the last departure.
        func units(_ timeUnits: TimeUnits) -> Range<UnitIndex> {
            timeUnits.unit(at: first)..<timeUnits.unit(at: last).advanced(by: 1)
        }
    }
}
