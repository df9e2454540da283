import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperWire

/// A stay that somebody asks for, with the price of each of its nights and of what is ordered with it.
struct StayQuote {
    let stay: Stay
    let units: Range<UnitIndex>
    let persons: [PersonCount]
    let category: ResourceCategory
    let rate: Rate
    /// One for each of ``units``.
    let nights: [Amount]
    /// What was agreed upon instead of the rate's prices.
    let agreed: AgreedPrice?
    let agreedUnits: [AgreedUnitPrice]
    var products: [ProductQuote] = []

    /// The nights and the products together.
    func total(in currency: Currency) -> Amount {
        (nights + products.flatMap { product in product.charges.map { $0.unitAmount * $0.charge.count } })
            .sum(in: currency)
    }
}

/// A product that is ordered with a stay.
struct ProductQuote {
    let product: Product
    let charges: [PricedCharge]
    let externalIdentifier: String?
    /// For when it was ordered, where it is charged once; nil for no particular moment.
    var start: Date?
    /// Whether a rule of the house gives it.
    var isRuled = false
}

extension StayCatalog {
    /// The most charges of one request: a thousand stays of fifty nights with breakfast. Every one is a row.
    private static let mostCharges = 100_000

    /// Prices all stays of a request.
    ///
    /// - Throws: As ``quote(_:at:)``, and `InvalidInput` for more charges than one request may make.
    func quotes(_ stays: [Contract.ReservationData]) throws -> [StayQuote] {
        var (quotes, charges) = ([StayQuote](), 0)
        for (index, data) in stays.enumerated() {
            let quote = try quote(data, at: "Reservations[\(index)]")
            charges += quote.nights.count + quote.products.reduce(0) { $0 + $1.charges.count }
            guard charges <= Self.mostCharges else {
                throw InvalidInput("Reservations", "make more than \(Self.mostCharges) charges in one request")
            }
            quotes.append(quote)
        }
        return quotes
    }

    /// Prices a stay. Whether anything is free for it, or it has more people than places, is not looked at.
    ///
    /// - Throws: `InvalidReference` and `InvalidInput` for what the service does not have or cannot sell so.
    func quote(_ data: Contract.ReservationData, at path: String) throws -> StayQuote {
        let stay = try Stay(from: data.startUTC, to: data.endUTC)
        let units = timeUnits.units(of: stay)
        guard units.count <= UnitMaximum.stay.count(of: timeUnits.unit) else {
            throw InvalidInput("\(path).EndUtc", "makes the stay longer than any that is sold")
        }
        guard let category = categories[ID(data.requestedCategoryID)] else {
            throw InvalidReference.unknown("RequestedCategoryId", data.requestedCategoryID)
        }
        let rate = try rates[ID(data.rateID)].known(as: "RateId", data.rateID)
        let persons = try persons(counts(of: data))
        let byIndex = try agreed(data.timeUnitPrices ?? [], units, at: path)
        let plain = StayQuote(
            stay: stay,
            units: units,
            persons: persons,
            category: category,
            rate: rate,
            nights: try nights(units, category, rate, persons, everyUnit: data.timeUnitAmount, byIndex),
            agreed: try data.timeUnitAmount.map(agreedPrice),
            agreedUnits: try byIndex.sorted { $0.key < $1.key }.map { index, parameters in
                AgreedUnitPrice(
                    unitIndex: units.lowerBound.advanced(by: index).number, price: try agreedPrice(parameters)
                )
            }
        )
        var quote = try channelPriced(plain, for: partners(of: data, on: rate, for: units).travelAgencyID)
        let count = persons.reduce(0) { $0 + $1.count }
        quote.products = try (data.productOrders ?? []).enumerated().map { index, order in
            try product(
                order, for: stay, units, persons: count, party: persons, on: rate.id,
                at: "\(path).ProductOrders[\(index)]"
            )
        }
        quote.products += try ruledProducts(for: quote, data, at: path)
        return quote
    }

    /// The prices of nights at a rate, for a party.
    func nights(
        _ units: Range<UnitIndex>, _ category: ResourceCategory, _ rate: Rate, _ persons: [PersonCount],
        everyUnit: Contract.AmountParameters? = nil, _ byIndex: [Int: Contract.AmountParameters] = [:]
    ) throws -> [Amount] {
        let isAgreed = everyUnit != nil || byIndex.count == units.count
        let values = isAgreed ? [] : try plan.stayPrices(of: rate.id, category.id, units, occupancy(persons))
        let codes = isAgreed ? [] : try plan.taxCodes(of: rate.id)
        return try units.enumerated().map { index, unit in
            let instant = timeUnits.start(of: unit)
            if let parameters = byIndex[index] ?? everyUnit {
                return try amount(parameters, at: instant, as: "TimeUnitAmount")
            }
            return try taxes.amount(values[index], currency, codes: codes, at: instant)
        }
    }

    /// A product with its charges for a stay; for all of it where the order names no interval.
    ///
    /// - Parameters:
    ///   - party: The same people by their age, where some pay less.
    ///   - rate: The rate of the stay, which may have prices for the product.
    /// - Throws: `InvalidInput` for an interval that the product cannot have: one that is charged once has no length.
    func product(
        _ order: Contract.ProductOrderAdditionData, for stay: Stay, _ units: Range<UnitIndex>, persons: Int,
        party: [PersonCount] = [], on rate: ID<Rate>? = nil, at path: String
    ) throws -> ProductQuote {
        let product = try products[ID(order.productID)].known(as: "ProductId", order.productID)
        guard product.isActive, !product.isDefault else {
            throw InvalidReference.unknown("ProductId", order.productID)
        }
        // Less than one would be a rebate, which not everybody may give.
        guard order.count ?? 1 > 0 else {
            throw InvalidInput(path.isEmpty ? "Count" : "\(path).Count", "must be positive")
        }
        let (start, end) = (order.startUTC ?? order.endUTC, order.endUTC ?? order.startUTC)
        let ordered = try start.flatMap { start in
            try end.map { try span(of: product, from: start, to: $0, within: units, at: path) }
        } ?? units
        let instant = start ?? stay.arrival
        return ProductQuote(
            product: product,
            charges: try charges(
                for: ProductWish(
                    product: product, count: order.count ?? 1, units: ordered, instant: instant, persons: persons,
                    party: party, rate: rate,
                    agreed: try order.unitAmount.map { try amount($0, at: instant, as: "UnitAmount") }
                )
            ),
            externalIdentifier: order.externalIdentifier,
            start: product.charging.isPerTimeUnit ? nil : start
        )
    }

    /// The units of a stay for which a product is ordered.
    private func span(
        of product: Product, from start: Date, to end: Date, within units: Range<UnitIndex>, at path: String
    ) throws -> Range<UnitIndex> {
        func refusal(_ member: String, _ problem: String) -> InvalidInput {
            InvalidInput(path.isEmpty ? member : "\(path).\(member)", problem)
        }
        guard start <= end else { throw refusal("EndUtc", "must not be before StartUtc") }
        guard product.charging.isPerTimeUnit else {
            guard start == end else { throw refusal("EndUtc", "must equal StartUtc for what is charged once") }
            return units
        }
        let span = start == end
            ? timeUnits.unit(at: start)..<timeUnits.unit(at: start).advanced(by: 1)
            : timeUnits.units(of: try Stay(from: start, to: end))
        let ordered = span.clamped(to: units)
        guard !ordered.isEmpty else { throw refusal("StartUtc", "is outside of the stay") }
        return ordered
    }

    /// An amount of a request; a stay is priced in the currency of the enterprise.
    private func amount(_ parameters: Contract.AmountParameters, at instant: Date, as member: String) throws -> Amount {
        guard parameters.currency == currency.code else {
            throw InvalidReference("Currency", "must be \(currency.code), in which this enterprise sells stays")
        }
        let amount = try enterprise.amount(parameters, at: instant, as: member)
        guard !amount.gross.isNegative || takesNegativeAmounts else { throw OrderRefusal.negativeAmount }
        return amount
    }

    private func agreedPrice(_ parameters: Contract.AmountParameters) throws -> AgreedPrice {
        let value = enterprise.pricing == .gross ? parameters.grossValue : parameters.netValue
        return AgreedPrice(value: Money.rounded(value ?? .zero, to: currency), taxCodes: parameters.taxCodes)
    }

    private func agreed(
        _ prices: [Contract.PerUnitPriceParameters], _ units: Range<UnitIndex>, at path: String
    ) throws -> [Int: Contract.AmountParameters] {
        var agreed: [Int: Contract.AmountParameters] = [:]
        for (place, price) in prices.enumerated() {
            let index = price.index ?? place
            guard (0..<units.count).contains(index) else {
                throw InvalidInput("\(path).TimeUnitPrices[\(place)].Index", "is of no time unit of the stay")
            }
            agreed[index] = price.amount
        }
        return agreed
    }

    /// The people of a stay; from the older counts of adults and children where the newer ones are left out.
    ///
    /// - Throws: `InvalidReference` where nobody stays.
    private func counts(of data: Contract.ReservationData) throws -> [Contract.ReservationPersonCount] {
        guard data.personCounts.isEmpty else { return data.personCounts }
        let older = [(AgeClassification.adult, data.adultCount ?? 0), (.child, data.childCount ?? 0)]
        let counts = older.filter { $0.1 > 0 }.compactMap { classification, count in
            ages.values.filter { $0.classification == classification }.map(\.id).min().map {
                Contract.ReservationPersonCount(ageCategoryID: $0.uuid, count: count)
            }
        }
        guard !counts.isEmpty else { throw InvalidReference("PersonCounts", "must name at least one person") }
        return counts
    }

    private func persons(_ counts: [Contract.ReservationPersonCount]) throws -> [PersonCount] {
        var persons: [PersonCount] = []
        for count in counts {
            let id = ID<AgeCategory>(count.ageCategoryID)
            guard ages[id] != nil else { throw InvalidReference.unknown("AgeCategoryId", count.ageCategoryID) }
            if let index = persons.firstIndex(where: { $0.ageCategoryID == id }) {
                persons[index] = PersonCount(id, persons[index].count + count.count)
            } else {
                persons.append(PersonCount(id, count.count))
            }
        }
        guard persons.allSatisfy({ $0.count <= Self.largestParty }) else {
            throw InvalidReference("PersonCounts", "has more people than a house can hold")
        }
        return persons
    }

    static let largestParty = 10_000

    private func occupancy(_ persons: [PersonCount]) -> Occupancy {
        Occupancy(
            persons.map { part in
                let classification = ages[part.ageCategoryID]?.classification ?? .adult
                return Occupancy.Part(
                    ageCategory: part.ageCategoryID, classification: classification, count: part.count
                )
            }
        )
    }
}
