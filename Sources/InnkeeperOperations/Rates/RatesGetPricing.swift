import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Answers what a rate costs in each time unit: for one unit at full capacity, and in each category of its service.
///
/// Prices are gross or net as the enterprise prices, with taxes at today's rates. With `ProductId` they are the prices
/// of a product for those who stay at the rate, which knows no categories and no parties (inferred).
///
/// - Throws: `InvalidReference` for the rate and the product, `TimeUnitProblem` for the interval.
extension RatesGetPricing: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.read { transaction in
            let rate = try transaction.rates.find(ID(request.rateID), of: enterprise.id)
            guard rate.isActive else { throw InvalidReference.unknown("RateId", request.rateID) }
            let bookable = try BookableService(
                rate.serviceID.uuid, as: "RateId", of: enterprise, for: call, in: transaction
            )
            let units = try bookable.timeUnits.range(
                first: request.firstTimeUnitStartUTC, last: request.lastTimeUnitStartUTC
            )
            let starts = bookable.timeUnits.starts(of: units).map { InstantText.text(of: $0) }
            let taxes = try PriceTaxes(of: enterprise, at: call.now)
            if let productID = request.productID {
                let product = try call.product(productID, of: enterprise, in: transaction)
                let root = try transaction.rates.root(of: rate, of: enterprise.id)
                let terms = ProductPrices.RateTerms(root: root, timeUnits: bookable.timeUnits)
                let prices = try transaction.productPrices.between(
                    request.firstTimeUnitStartUTC, request.lastTimeUnitStartUTC, of: [product], on: [terms],
                    in: enterprise
                )
                let values = bookable.timeUnits.starts(of: units).map { prices.price(of: product, at: $0, on: terms) }
                return pricing(of: product, values, starts, taxes)
            }
            let plan = try transaction.pricePlan(rates: [rate.id], units: units, of: enterprise)
            let order = try transaction.resourceCategories.active(of: rate.serviceID, of: enterprise.id).map(\.id)
            return try pricing(of: rate, plan, units, starts, order, taxes)
        }
    }

    private static func pricing(
        of rate: Rate,
        _ plan: PricePlan,
        _ units: Range<UnitIndex>,
        _ starts: [String],
        _ order: [ID<ResourceCategory>],
        _ taxes: PriceTaxes
    ) throws -> Response {
        let prices = try plan.prices(of: rate.id, units: units)
        let codes = try plan.taxCodes(of: rate.id)
        return Response(
            currency: taxes.currency.code,
            timeUnitStartsUTC: starts,
            baseAmountPrices: taxes.amounts(prices.base, codes),
            categoryPrices: order.compactMap { category in
                guard let values = prices.categories[category] else { return nil }
                return Contract.CategoryPricing(
                    categoryID: category.uuid,
                    amountPrices: taxes.amounts(values, codes),
                    prices: values.map(taxes.written)
                )
            },
            categoryAdjustments: plan.categoryAdjustments(of: rate.id).map { adjustment in
                Contract.CategoryAdjustment(
                    categoryID: adjustment.category.uuid,
                    parentCategoryID: adjustment.parent?.uuid,
                    absoluteValue: taxes.written(adjustment.absolute),
                    relativeValue: adjustment.relative
                )
            },
            ageCategoryAdjustments: plan.ageCategoryAdjustments(of: rate.id).map { adjustment in
                Contract.AgeCategoryAdjustment(
                    ageCategoryID: adjustment.ageCategory.uuid,
                    absoluteValue: taxes.written(adjustment.absolute),
                    type: Contract.AgeCategoryAdjustmentTypeEnum(adjustment.kind)
                )
            },
            relativeAdjustment: rate.pricing.relativeAdjustment,
            absoluteAdjustment: taxes.written(rate.pricing.absoluteAdjustment),
            emptyUnitAdjustment: taxes.written(prices.emptyUnitAdjustment),
            extraUnitAdjustment: taxes.written(prices.extraUnitAdjustment),
            datesUTC: starts,
            basePrices: prices.base.map(taxes.written)
        )
    }

    private static func pricing(
        of product: Product, _ prices: [ExactDecimal], _ starts: [String], _ taxes: PriceTaxes
    ) -> Response {
        Response(
            currency: taxes.currency.code,
            timeUnitStartsUTC: starts,
            baseAmountPrices: taxes.amounts(prices, product.taxCodes),
            categoryPrices: [],
            categoryAdjustments: [],
            ageCategoryAdjustments: [],
            relativeAdjustment: .zero,
            absoluteAdjustment: .zero,
            emptyUnitAdjustment: .zero,
            extraUnitAdjustment: .zero,
            datesUTC: starts,
            basePrices: prices.map(taxes.written)
        )
    }
}

extension RatePricing {
    /// What is added to the price of the rate that is followed; nothing for a rate with prices of its own.
    var absoluteAdjustment: ExactDecimal {
        switch self {
        case .base: .zero
        case .dependent(_, let absolute, _): absolute
        }
    }

    /// The share by which the price of the rate that is followed is changed after that.
    var relativeAdjustment: ExactDecimal {
        switch self {
        case .base: .zero
        case .dependent(_, _, let relative): relative
        }
    }
}

extension Contract.AgeCategoryAdjustmentTypeEnum {
    init(_ kind: AgeCategoryPriceAdjustment.Kind) {
        self =
            switch kind {
            case .extra: .extraOccupancyAdjustment
            case .negative: .negativeOccupancyAdjustment
            case .standard: .standardOccupancyAdjustment
            }
    }
}
