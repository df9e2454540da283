public import Foundation
public import InnkeeperValues

/// A price that was set for a product in one time unit, for those who stay at one rate or, without one, for all.
public struct DatedProductPrice: Hashable, Sendable {
    public let product: ID<Product>
    public let rate: ID<Rate>?
    /// Of the rate's service; without a rate, of the product's own (``Service/priceUnits(in:)``).
    public let unit: UnitIndex
    public let value: ExactDecimal

    public init(product: ID<Product>, rate: ID<Rate>? = nil, unit: UnitIndex, value: ExactDecimal) {
        self.product = product
        self.rate = rate
        self.unit = unit
        self.value = value
    }
}

/// What somebody of an age pays more or less for a product.
public struct ProductAgeAdjustment: Hashable, Sendable {
    public let ageCategory: ID<AgeCategory>
    /// Added to the price of the time unit, mostly negative for children.
    public let absolute: ExactDecimal

    public init(ageCategory: ID<AgeCategory>, absolute: ExactDecimal) {
        self.ageCategory = ageCategory
        self.absolute = absolute
    }
}

extension Service {
    /// The time units in which its products have prices: its own, or days for what is not sold by time units.
    public func priceUnits(in zone: TimeZone) -> TimeUnits { timeUnits(in: zone) ?? TimeUnits(unit: .day, zone: zone) }
}

/// What products cost at any instant.
///
/// The price for those who stay at a rate goes before the price of the time unit, and that before the standing price.
public struct ProductPrices: Sendable {
    private let timeUnits: [ID<Product>: TimeUnits]
    private let dated: [Series: [UnitIndex: ExactDecimal]]
    private let ages: [ID<Product>: [ProductAgeAdjustment]]

    public static let standing = ProductPrices(timeUnits: [:], dated: [], ages: [:])

    /// - Parameters:
    ///   - timeUnits: Of each product's own service.
    ///   - dated: The prices of the time units that will be asked for.
    public init(
        timeUnits: [ID<Product>: TimeUnits], dated: [DatedProductPrice], ages: [ID<Product>: [ProductAgeAdjustment]]
    ) {
        self.timeUnits = timeUnits
        var series: [Series: [UnitIndex: ExactDecimal]] = [:]
        for price in dated {
            series[Series(product: price.product, rate: price.rate), default: [:]][price.unit] = price.value
        }
        self.dated = series
        self.ages = ages
    }

    /// For which rate a price is asked, and how the service of the rate divides time.
    public struct RateTerms: Sendable {
        /// The rate with prices of its own: those that follow it share them.
        public let root: ID<Rate>
        public let timeUnits: TimeUnits

        public init(root: ID<Rate>, timeUnits: TimeUnits) {
            self.root = root
            self.timeUnits = timeUnits
        }
    }

    /// What one costs at `instant`, gross or net as the enterprise prices.
    public func price(of product: Product, at instant: Date, on rate: RateTerms? = nil) -> ExactDecimal {
        if let rate, let series = dated[Series(product: product.id, rate: rate.root)],
            let price = series[rate.timeUnits.unit(at: instant)]
        {
            return price
        }
        guard let series = dated[Series(product: product.id, rate: nil)], let units = timeUnits[product.id] else {
            return product.price
        }
        return series[units.unit(at: instant)] ?? product.price
    }

    /// The ages whose price is another, in a stable order.
    public func ages(of product: ID<Product>) -> [ProductAgeAdjustment] { ages[product] ?? [] }

    /// What it costs somebody of an age, where `price` is what it costs anybody. Never less than nothing.
    public func price(
        _ price: ExactDecimal, of product: ID<Product>, for age: ID<AgeCategory>
    ) -> ExactDecimal {
        guard let adjustment = ages(of: product).first(where: { $0.ageCategory == age }) else { return price }
        return max(price + adjustment.absolute, .zero)
    }

    private struct Series: Hashable {
        let product: ID<Product>
        let rate: ID<Rate>?
    }
}
