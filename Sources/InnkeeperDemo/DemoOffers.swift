import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the house sells: products with their prices, rates that depend on each other, and what canceling costs.
extension DemoHouse {
    mutating func insertProducts(in transaction: Transaction) throws {
        let kitchen = ProductCategory(
            id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: bar.id, names: texts("Kitchen and bar"),
            created: opening
        )
        try transaction.productCategories.insert(kitchen)
        let nightly = DemoProduct.Charge(.perPersonPerTimeUnit, .perTimeUnit, .nextTimeUnit)
        let once = DemoProduct.Charge(.once, .once, .serviceOrderStart)
        let leaving = DemoProduct.Charge(.once, .once, .serviceOrderEnd)
        let list: [DemoProduct] = [
            DemoProduct("Night", 0, "ACC", place.nightTaxes, .init(.perTimeUnit, .perTimeUnit, .postingTimeUnit)),
            DemoProduct("Breakfast", 14, "FOOD", place.foodTaxes, nightly, [.food]),
            DemoProduct("City tax", 2, "TAX", [], nightly, [.cityTax]),
            DemoProduct("Late check-out", 25, "ACC", place.nightTaxes, leaving, [.fee]),
        ]
        for product in list { try insert(product, of: stays, category: nil, in: transaction) }
        let extras: [DemoProduct] = [
            DemoProduct("Minibar", 6, "BVG", place.goodsTaxes, once, [.beverage]),
            DemoProduct("House wine", 9, "ABVG", place.foodTaxes, once, [.beverage]),
            DemoProduct("Club sandwich", 12, "FOOD", place.foodTaxes, once, [.food]),
            DemoProduct("Airport transfer", 48, "MISC", place.goodsTaxes, once),
        ]
        for product in extras { try insert(product, of: bar, category: kitchen.id, in: transaction) }
        let hour = DemoProduct(
            "Parking hour", 0, "PARK", place.parkingTaxes, .init(.perTimeUnit, .perTimeUnit, .postingTimeUnit))
        try insert(hour, of: parking, category: nil, in: transaction)
        try insertAllowance(once, in: transaction)
    }

    /// What a guest may eat and drink for during the stay.
    private mutating func insertAllowance(
        _ charge: DemoProduct.Charge, in transaction: Transaction
    ) throws {
        let dinner = DemoProduct("Dinner allowance", 40, "ACC", [], charge)
        try insert(dinner, of: bar, category: nil, expires: .checkOut, in: transaction)
        guard let product = products[dinner.name] else { return }
        let permitted = ["FOOD", "BVG"].compactMap { accounting[$0]?.id }
        try transaction.allowances.permit(permitted, for: product.id, of: enterprise.id)
    }

    private mutating func insert(
        _ plan: DemoProduct, of service: Service, category: ID<ProductCategory>?, expires: AllowanceExpiry? = nil,
        in transaction: Transaction
    ) throws {
        var product = Product(
            id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: service.id, categoryID: category,
            accountingCategoryID: accounting[plan.accounting]?.id, isDefault: plan.price.isZero,
            names: texts(plan.name),
            descriptions: texts(plan.name), charging: plan.charge.charging, posting: plan.charge.posting,
            consumption: plan.charge.consumption, classifications: plan.classifications, price: price(plan.price),
            currencyCode: place.currency, taxCodes: plan.taxes, ordering: products.count, created: opening
        )
        product.allowanceExpiry = expires
        try transaction.products.insert(product)
        products[plan.name] = product
    }

    mutating func insertRates(in transaction: Transaction) throws {
        let flexible = try insertGroup("Flexible", 0, in: transaction)
        let saver = try insertGroup("Saver", 1, in: transaction)
        let base = BaseRatePricing(
            price: price(120), taxCodes: place.nightTaxes, emptyUnitAdjustment: price(-10),
            extraUnitAdjustment: price(25)
        )
        let best = try insertRate("Best available", flexible, .base(base), isDefault: true, in: transaction)
        let percent = { ExactDecimal(coefficient: $0, scale: 2) }
        let saving = RatePricing.dependent(on: best.id, absolute: 0, relative: percent(-10))
        _ = try insertRate("Non-refundable", saver, saving, in: transaction)
        let corporate = try insertRate(
            "Corporate", flexible, .dependent(on: best.id, absolute: 0, relative: percent(-12)), .private,
            in: transaction
        )
        _ = try insertRate(
            "Corporate long stay", flexible, .dependent(on: corporate.id, absolute: price(-5), relative: percent(-5)),
            .private, in: transaction
        )
        try insertAdjustments(of: best, in: transaction)
        try insertPolicies(flexible, saver, in: transaction)
        let byTheHour = try insertGroup("Parking", 0, of: parking, in: transaction)
        let hour = BaseRatePricing(price: price(3), taxCodes: place.parkingTaxes)
        _ = try insertRate("By the hour", byTheHour, .base(hour), of: parking, isDefault: true, in: transaction)
    }

    private func insertGroup(
        _ name: String, _ ordering: Int, of service: Service? = nil, in transaction: Transaction
    ) throws -> RateGroup {
        try furnisher(transaction).addRateGroup(
            name, of: service ?? stays, ordering: ordering, externalIdentifier: externalIdentifier(name)
        )
    }

    private mutating func insertRate(
        _ name: String, _ group: RateGroup, _ pricing: RatePricing, _ type: RateType = .public,
        of service: Service? = nil, isDefault: Bool = false, in transaction: Transaction
    ) throws -> Rate {
        let rate = Rate(
            id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: (service ?? stays).id, groupID: group.id,
            type: type, isDefault: isDefault, pricing: pricing, names: texts(name),
            shortNames: texts(String(name.prefix(3)).uppercased()), externalNames: texts(name),
            descriptions: texts(name), externalIdentifier: externalIdentifier(name),
            businessSegmentID: type == .private ? segments[1].id : nil,
            accountingCategoryID: accounting[service == nil ? "ACC" : "PARK"]?.id, created: opening
        )
        try transaction.rates.insert(rate)
        rates[name] = rate
        return rate
    }

    /// A family room is a double and more, a suite costs half as much again.
    private func insertAdjustments(of rate: Rate, in transaction: Transaction) throws {
        let plan: [(String, String?, Int, Int128)] = [
            ("Single", nil, -30, 0), ("Double", nil, 0, 0), ("Twin", "Double", -5, 0), ("Family", "Double", 40, 0),
            ("Suite", "Double", 0, 50), ("Apartment", "Suite", 20, 0), ("Bed in a dorm", nil, -85, 0),
            ("Dorm", nil, 120, 0),
        ]
        func category(_ name: String?) -> ID<ResourceCategory>? {
            rooms.first { $0.category.names[place.language] == name }?.category.id
        }
        for (name, parent, absolute, percent) in plan {
            guard let id = category(name) else { continue }
            try transaction.categoryAdjustments.insert(
                CategoryPriceAdjustment(
                    category: id, parent: category(parent), absolute: price(ExactDecimal(absolute)),
                    relative: ExactDecimal(coefficient: percent, scale: 2)
                ),
                rate: rate.id, of: enterprise.id
            )
        }
        try transaction.ageCategoryAdjustments.insert(
            AgeCategoryPriceAdjustment(ageCategory: child.id, kind: .extra, absolute: price(12)), rate: rate.id,
            of: enterprise.id
        )
    }

    private func insertPolicies(
        _ flexible: RateGroup, _ saver: RateGroup, in transaction: Transaction
    ) throws {
        try transaction.cancellationPolicies.insert(
            CancellationPolicy(
                id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: stays.id, rateGroupID: flexible.id,
                applicability: .startDate, applicabilityOffset: Period(days: -1), feeExtent: [.timeUnits],
                feeMaximumTimeUnits: 1, currencyCode: place.currency, relativeFee: 1, created: opening
            )
        )
        try transaction.cancellationPolicies.insert(
            CancellationPolicy(
                id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: stays.id, rateGroupID: saver.id,
                applicability: .creation, applicabilityOffset: Period(), feeExtent: [.timeUnits, .products],
                currencyCode: place.currency, relativeFee: 1, created: opening
            )
        )
    }
}

/// A product as the price list of the demonstration names it.
private struct DemoProduct {
    struct Charge {
        let charging: ProductChargingMode
        let posting: ProductPostingMode
        let consumption: ConsumptionMoment

        init(_ charging: ProductChargingMode, _ posting: ProductPostingMode, _ consumption: ConsumptionMoment) {
            self.charging = charging
            self.posting = posting
            self.consumption = consumption
        }
    }

    let name: String
    /// Zero for a product whose price is the rate's.
    let price: ExactDecimal
    let accounting: String
    let taxes: [String]
    let charge: Charge
    let classifications: Set<ProductClassification>

    init(
        _ name: String, _ price: ExactDecimal, _ accounting: String, _ taxes: [String], _ charge: Charge,
        _ classifications: Set<ProductClassification> = []
    ) {
        self.name = name
        self.price = price
        self.accounting = accounting
        self.taxes = taxes
        self.charge = charge
        self.classifications = classifications
    }
}
