import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Answers what a product costs in each time unit of its service, or in each day if it is not sold by time units: for
/// anybody, and for those whose age has a price of its own.
///
/// Prices are gross or net as the enterprise prices, with taxes at today's rates.
///
/// - Throws: `InvalidReference` for the product, `TimeUnitProblem` for the interval.
extension ProductsGetPricing: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterprises(request.enterpriseIDs)
        return try await call.store.read { transaction in
            let found = try transaction.products.find([ID(request.productID)], ofAny: enterprises.map(\.id)).first
            let owner = enterprises.first { $0.id == found?.enterpriseID }
            let enterprise = try owner.known(as: "ProductId", request.productID)
            let product = try call.product(request.productID, of: enterprise, in: transaction)
            let service = try transaction.services.find(product.serviceID, of: enterprise.id)
                .known(as: "ProductId", request.productID)
            let timeUnits = service.priceUnits(in: enterprise.timeZone)
            let units = try timeUnits.range(
                first: request.firstTimeUnitStartUTC, last: request.lastTimeUnitStartUTC, maximum: .productPrices
            )
            let starts = timeUnits.starts(of: units)
            let prices = try transaction.productPrices.between(
                request.firstTimeUnitStartUTC, request.lastTimeUnitStartUTC, of: [product], in: enterprise
            )
            let taxes = try PriceTaxes(of: enterprise, at: call.now)
            let base = starts.map { prices.price(of: product, at: $0) }
            return Response(
                productID: product.id.uuid,
                timeUnitStartsUTC: starts.map { InstantText.text(of: $0) },
                baseAmountPrices: taxes.amounts(base, product.taxCodes),
                ageCategoryPrices: prices.ages(of: product.id).map { age in
                    Contract.ProductAgeCategoryPrice(
                        ageCategoryID: age.ageCategory.uuid,
                        prices: taxes.amounts(
                            base.map { prices.price($0, of: product.id, for: age.ageCategory) }, product.taxCodes
                        )
                    )
                }
            )
        }
    }
}
