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
    private let offer: ServiceOffer
    /// Those that stays are picked up from; only the service's own that are not deleted.
    let blocks: [AvailabilityBlock]
    /// Those of the service that have one of the codes that stays name, by the folded code.
    let vouchers: [String: [UsableVoucher]]
    let route: StayRoute
    let now: Date
    /// Whether the integration may give money away by a price below zero.
    let takesNegativeAmounts: Bool

    var categories: [ID<ResourceCategory>: ResourceCategory] { offer.categories }
    var ages: [ID<AgeCategory>: AgeCategory] { offer.ages }
    var rates: [ID<Rate>: Rate] { offer.rates }
    var products: [ID<Product>: Product] { offer.products }
    /// What the house does about the products of stays, in the order in which it is done.
    var rules: [Rule] { offer.rules }
    var plan: PricePlan { offer.plan }
    var productPrices: ProductPrices { offer.productPrices }

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
        offer = try transaction.offer(
            ServiceOffer.Wanted(
                from: serviceID, of: enterprise, timeUnits, rates: wanted.rates, products: wanted.products,
                first: wanted.first, last: wanted.last
            )
        )
        blocks = try transaction.availabilityBlocks.find(wanted.blocks, of: owner)
            .filter { $0.isActive && $0.serviceID == serviceID }
        vouchers = try transaction.voucherCodes.usable(wanted.codes, for: serviceID, of: owner)
        now = call.now
        takesNegativeAmounts = call.permits(.negativeAmounts)
        route = try StayRoute(of: call, to: serviceID, of: owner, in: transaction)
    }

    /// A name as the enterprise shows it on its documents.
    func name(_ names: [String: String]) -> String? { names.text(in: enterprise.defaultLanguageCode) }

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
    }
}
