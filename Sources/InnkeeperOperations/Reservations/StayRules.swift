import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperWire

extension StayCatalog {
    /// The products that the rules of the house give a stay that is asked for, each once and without those that are
    /// ordered with it by name.
    func ruledProducts(
        for quote: StayQuote, _ data: Contract.ReservationData, at path: String
    ) throws -> [ProductQuote] {
        guard !rules.isEmpty else { return [] }
        let partners = partners(of: data, on: quote.rate, for: quote.units)
        let facts = RuleFacts(
            rateID: quote.rate.id, rateGroupID: quote.rate.groupID, businessSegmentID: partners.businessSegmentID,
            categoryID: quote.category.id, categoryType: quote.category.type.rawValue, origin: route.origin,
            travelAgencyID: partners.travelAgencyID, unitCount: quote.units.count
        )
        let ordered = Set((data.productOrders ?? []).map { ID<Product>($0.productID) })
        return try rules.products(for: facts).filter { !ordered.contains($0) }.compactMap { id in
            try ruled(id, for: quote.stay, quote.units, party: quote.persons, on: quote.rate.id, at: path)
        }
    }

    /// One product that a rule gives; nil for one that is not sold any more.
    func ruled(
        _ id: ID<Product>, for stay: Stay, _ units: Range<UnitIndex>, party: [PersonCount], on rate: ID<Rate>,
        at path: String
    ) throws -> ProductQuote? {
        guard let product = products[id], product.isActive, !product.isDefault else { return nil }
        let order = Contract.ProductOrderAdditionData(productID: id.uuid)
        let persons = party.reduce(0) { $0 + $1.count }
        var quote = try self.product(order, for: stay, units, persons: persons, party: party, on: rate, at: path)
        quote.isRuled = true
        return quote
    }

    /// What the rules ask about a stay that is booked; nil where its rate is unknown here.
    func ruleFacts(of reservation: Reservation) throws -> RuleFacts? {
        guard let rate = rates[reservation.sale.rateID] else { return nil }
        return RuleFacts(
            rateID: rate.id, rateGroupID: rate.groupID, businessSegmentID: reservation.sale.businessSegmentID,
            categoryID: reservation.requestedCategoryID,
            categoryType: categories[reservation.requestedCategoryID]?.type.rawValue ?? "",
            origin: reservation.channel.origin, travelAgencyID: reservation.sale.travelAgencyID,
            unitCount: timeUnits.units(of: try reservation.stay).count
        )
    }
}
