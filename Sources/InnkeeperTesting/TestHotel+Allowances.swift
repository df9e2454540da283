public import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the Lantern gives its guests to spend on meals; a test opens the kitchen first.
extension TestHotel {
    /// 30 pounds for the whole stay, not taxed before they are eaten.
    public var mealAllowance: Product { allowance(1410, "Meals", 30, .once, .checkOut) }

    /// 10 pounds for each night, gone at 11:00 of the next morning.
    public var nightlyAllowance: Product { allowance(1411, "Snacks", 10, .perTimeUnit, .timeUnitEnd) }

    /// Comes with every stay at the best rate.
    public var mealRule: Rule {
        Rule(
            id: .named(1412), enterpriseID: enterprise.id, serviceID: stays.id,
            conditions: [RuleCondition(.rate, is: bestRate.id)],
            actions: [RuleAction(id: .named(1413), .add, mealAllowance.id)], created: Self.opening
        )
    }

    /// Sells the allowances, which may be spent on food alone.
    public func openKitchen(withRule: Bool = false) async throws {
        let hotel = self
        try await write { transaction in
            for product in [hotel.mealAllowance, hotel.nightlyAllowance] {
                try transaction.products.insert(product)
                try transaction.allowances.permit([hotel.food.id], for: product.id, of: hotel.enterprise.id)
            }
            if withRule { try transaction.rules.insert(hotel.mealRule) }
        }
    }

    private func allowance(
        _ number: Int, _ name: String, _ price: ExactDecimal, _ charging: ProductChargingMode, _ expiry: AllowanceExpiry
    ) -> Product {
        var product = Product(
            id: .named(number), enterpriseID: enterprise.id, serviceID: extras.id,
            accountingCategoryID: accommodation.id, names: ["en-GB": name], charging: charging,
            posting: charging.isPerTimeUnit ? .perTimeUnit : .once, consumption: .postingTimeUnit, price: price,
            currencyCode: "GBP", created: Self.opening
        )
        product.allowanceExpiry = expiry
        return product
    }
}
