import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// The restrictions that stays of one service may be bound by, asked whether the stays can be sold.
struct StayRestrictions {
    private let catalog: StayCatalog
    private let book: RestrictionBook
    private let chains: [ID<Rate>: Set<ID<Rate>>]

    /// Whether restrictions let stays be sold.
    ///
    /// Who picks up from a block was promised the nights before: what is closed to others is open to him.
    ///
    /// - Parameter now: When the stays are booked.
    /// - Throws: `RestrictionRefusal` for the first stay that is not sold.
    static func check(
        _ stays: [Contract.ReservationData], _ quotes: [StayQuote], of catalog: StayCatalog, now: Date,
        in transaction: Transaction
    ) throws {
        let open = zip(stays, quotes).filter { $0.0.availabilityBlockID == nil }.map { $0.1 }
        try StayRestrictions(over: open, of: catalog, in: transaction).check(open, now: now)
    }

    /// Loads what is over the stays and about one of their rates and categories.
    private init(over quotes: [StayQuote], of catalog: StayCatalog, in transaction: Transaction) throws {
        let ids = Array(Set(quotes.map(\.rate.id)))
        let chain = try transaction.rates.withBases(ids, of: catalog.enterprise.id)
        self.catalog = catalog
        chains = Self.chains(of: ids, among: chain)
        let first = quotes.map(\.units.lowerBound).min()
        // A stay departs in the unit after its last one, or later in that.
        let last = quotes.map { max($0.units.upperBound, catalog.timeUnits.unit(at: $0.stay.departure)) }.max()
        guard let first, let last else {
            book = RestrictionBook([], timeUnits: catalog.timeUnits)
            return
        }
        let restrictions = try transaction.restrictions.binding(
            first..<last.advanced(by: 1), of: catalog.service.id, in: catalog.enterprise.id,
            rates: RestrictedRates(ids, chain: chain), categories: Array(Set(quotes.map(\.category.id)))
        )
        book = RestrictionBook(restrictions, timeUnits: catalog.timeUnits)
    }

    private func check(_ quotes: [StayQuote], now: Date) throws(RestrictionRefusal) {
        for quote in quotes {
            let sought = SoughtStay(
                stay: quote.stay, units: quote.units, rateID: quote.rate.id,
                rateChain: chains[quote.rate.id] ?? [quote.rate.id], rateGroupID: quote.rate.groupID,
                categoryID: quote.category.id, categoryType: quote.category.type,
                price: quote.nights.reduce(0) { $0 + $1.value(catalog.enterprise.pricing) },
                currency: catalog.currency
            )
            try book.check(sought, now: now)
        }
    }

    /// Each rate with all that it follows.
    private static func chains(of ids: [ID<Rate>], among rates: [Rate]) -> [ID<Rate>: Set<ID<Rate>>] {
        let bases = Dictionary(rates.map { ($0.id, $0.baseRateID) }) { first, _ in first }
        return Dictionary(uniqueKeysWithValues: ids.map { id in
            var (chain, next) = (Set<ID<Rate>>(), Optional(id))
            // A rate that is met again ends the walk.
            while let rate = next, chain.insert(rate).inserted { next = bases[rate].flatMap { $0 } }
            return (id, chain)
        })
    }
}
