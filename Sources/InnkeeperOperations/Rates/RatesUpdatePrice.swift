import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// Changes what a rate costs in time units: for everything, or in one category. All updates or, where one is refused,
/// none; where they meet, the later one stays.
///
/// An update without `Value` takes the prices of its units away: the base price or the category's adjustments hold
/// again. With `ProductId` the prices are those of a product for whoever stays at the rate or at one that follows it
/// (inferred); a product knows no categories.
///
/// - Throws: `InvalidInput` for a rate that follows another, a category of another service and a price below zero;
///   `TimeUnitProblem` for an interval that is too long, too long ago or too far ahead.
extension RatesUpdatePrice: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            let rate = try call.lockedRate(request.rateID, of: enterprise, in: transaction)
            guard rate.baseRateID == nil else {
                throw InvalidInput("RateId", "names a rate that follows another: change the prices of that one")
            }
            let bookable = try BookableService(
                rate.serviceID.uuid, as: "RateId", of: enterprise, for: call, in: transaction
            )
            let product = try request.productID.map { id in
                try call.product(id, of: enterprise, in: transaction)
            }
            let categories = Set(
                try transaction.resourceCategories.active(of: rate.serviceID, of: enterprise.id).map(\.id.uuid)
            )
            let changes = try PriceChanges(of: enterprise, bookable.timeUnits, at: call.now)
            // At most a thousand by the contract, two statements each.
            for (index, update) in request.priceUpdates.enumerated() {
                let path = "PriceUpdates[\(index)]"
                if let category = update.categoryID, product != nil || !categories.contains(category) {
                    throw InvalidInput("\(path).CategoryId", "names no category that these prices can be for")
                }
                let units = try changes.units(update.firstTimeUnitStartUTC, update.lastTimeUnitStartUTC)
                let value = try changes.value(update.value, at: "\(path).Value")
                let category = update.categoryID.map { ID<ResourceCategory>($0) }
                if let product {
                    try transaction.productPrices.replace(
                        with: value, in: units, product: product.id, rate: rate.id, of: enterprise.id
                    )
                } else {
                    try transaction.ratePrices.replace(
                        with: value, category: category, in: units, rate: rate.id, of: enterprise.id
                    )
                }
                let event = HouseEvent.priceUpdate(
                    call.newID(Rate.self).uuid, service: rate.serviceID,
                    start: bookable.timeUnits.start(of: units.lowerBound),
                    end: bookable.timeUnits.start(of: units.upperBound.advanced(by: -1)), rate: rate.id,
                    category: category
                )
                try call.announce(event, of: enterprise.id, in: transaction)
            }
            return Response()
        }
    }
}

/// Reads the entries of a request that changes prices.
struct PriceChanges {
    private let window: PriceWindow
    private let currency: Currency

    init(of enterprise: Enterprise, _ timeUnits: TimeUnits, at now: Date) throws {
        currency = try enterprise.accepted(enterprise.defaultCurrency)
        window = PriceWindow(timeUnits, now: now, editableHistory: enterprise.operationalEditableHistory)
    }

    /// The units that an entry is for: all that its interval meets.
    func units(_ first: Date?, _ last: Date?) throws(TimeUnitProblem) -> Range<UnitIndex> {
        try window.units(from: first, to: last, maximum: .priceChanges)
    }

    /// The price of an entry, rounded as it is charged; nil where it takes prices away.
    func value(_ value: ExactDecimal?, at path: String) throws(InvalidInput) -> ExactDecimal? {
        guard let value else { return nil }
        guard !value.isNegative else { throw InvalidInput(path, "must not be negative") }
        return try currency.adjustment(value, at: path)
    }
}
