import Hospitality
import InnkeeperContract
import InnkeeperStore

/// By which way the stays of a request come to the house, and what was agreed with agencies about that way.
struct StayRoute {
    /// What the caller's channel manager is called; nil where nobody of that kind calls.
    let manager: String?
    private let contracts: [ID<Company>: TravelAgencyContract]

    init(
        of call: Call, to service: ID<Service>, of enterprise: ID<Enterprise>, in transaction: Transaction
    ) throws {
        manager = call.caller.integration.channelManager
        let known = manager == nil
            ? [] : try transaction.travelAgencyContracts.active(for: service, of: enterprise)
        contracts = Dictionary(known.map { ($0.companyID, $0) }) { first, _ in first }
    }

    var origin: ReservationOrigin { manager == nil ? .connector : .channelManager }

    /// The contract that counts for what a channel manager brings; nil for what comes another way.
    func contract(of agency: ID<Company>?) -> TravelAgencyContract? { agency.flatMap { contracts[$0] } }
}

extension StayCatalog {
    /// For whom a stay is sold: as the request says, else as was agreed for its block, or as its voucher is made out;
    /// its segment as was agreed with the agency about its channel manager, for the block, or for the rate.
    func partners(
        of data: Contract.ReservationData, on rate: Rate, for units: Range<UnitIndex>
    ) -> BlockPartners {
        let block = data.availabilityBlockID.flatMap { id in blocks.first { $0.id.uuid == id } }?.partners
        var sale = ReservationSale(
            rateID: rate.id, partnerCompanyID: data.companyID.map { ID($0) } ?? block?.companyID,
            travelAgencyID: data.travelAgencyID.map { ID($0) } ?? block?.travelAgencyID
        )
        sale.apply(try? voucher(of: data, for: units))
        let agency = sale.travelAgencyID
        let segment = data.businessSegmentID.map { ID<BusinessSegment>($0) }
            ?? route.contract(of: agency)?.businessSegmentID ?? block?.businessSegmentID ?? rate.businessSegmentID
        return BlockPartners(
            bookerID: data.bookerID.map { ID($0) }, companyID: sale.partnerCompanyID, travelAgencyID: agency,
            businessSegmentID: segment
        )
    }

    /// A quote with the prices that the house and the agency agreed on for what channel managers bring; they are prices
    /// of this stay then, and no longer those of the rate.
    func channelPriced(_ quote: StayQuote, for agency: ID<Company>?) throws -> StayQuote {
        guard let contract = route.contract(of: agency), let prices = ChannelPrices(contract) else { return quote }
        let values = prices.nights(quote.nights.map { $0.value(enterprise.pricing) }, in: currency)
        let known = Dictionary(quote.agreedUnits.map { ($0.unitIndex, $0.price) }) { first, _ in first }
        let codes = try plan.taxCodes(of: quote.rate.id)
        let agreed = zip(quote.units, values).map { unit, value in
            let old = known[unit.number] ?? quote.agreed
            return AgreedUnitPrice(
                unitIndex: unit.number, price: AgreedPrice(value: value, taxCodes: old?.taxCodes ?? codes)
            )
        }
        let nights = try zip(quote.units, agreed).map { unit, agreed in
            try taxes.amount(
                agreed.price.value, currency, codes: agreed.price.taxCodes, at: timeUnits.start(of: unit)
            )
        }
        return StayQuote(
            stay: quote.stay, units: quote.units, persons: quote.persons, category: quote.category, rate: quote.rate,
            nights: nights,
            agreed: quote.agreed.map {
                AgreedPrice(value: prices.further($0.value, in: currency), taxCodes: $0.taxCodes)
            },
            agreedUnits: agreed, products: quote.products
        )
    }
}
