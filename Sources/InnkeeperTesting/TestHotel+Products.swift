import Foundation
public import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the Lantern sells beside the bed, with British value added tax in the price.
extension TestHotel {
    public var meals: ProductCategory {
        ProductCategory(
            id: .named(90), enterpriseID: enterprise.id, serviceID: extras.id, names: ["en-GB": "Meals"],
            created: Self.opening
        )
    }

    public var morningMeals: ProductCategory {
        ProductCategory(
            id: .named(91), enterpriseID: enterprise.id, serviceID: extras.id, names: ["en-GB": "In the morning"],
            parentID: meals.id, ordering: 1, created: Self.opening
        )
    }

    /// The night itself, which the stays sell anyway; its price is the rate's.
    public var night: Product {
        Product(
            id: .named(92), enterpriseID: enterprise.id, serviceID: stays.id, accountingCategoryID: accommodation.id,
            isDefault: true, names: ["en-GB": "Night"], charging: .perTimeUnit, posting: .perTimeUnit, price: 0,
            currencyCode: "GBP", taxCodes: ["UK-2022-20%"], created: Self.opening
        )
    }

    /// 12 pounds for each person and night, eaten the morning after.
    public var breakfast: Product {
        Product(
            id: .named(93), enterpriseID: enterprise.id, serviceID: extras.id, categoryID: morningMeals.id,
            accountingCategoryID: food.id, names: ["en-GB": "Breakfast"], shortNames: ["en-GB": "BF"],
            charging: .perPersonPerTimeUnit, posting: .perTimeUnit, consumption: .nextTimeUnit,
            promotions: [.beforeCheckIn, .duringStay], classifications: [.food], price: 12, currencyCode: "GBP",
            taxCodes: ["UK-2022-20%"], externalIdentifier: "BREAKFAST", created: Self.opening
        )
    }

    /// 5.50 pounds, once.
    public var minibar: Product {
        Product(
            id: .named(94), enterpriseID: enterprise.id, serviceID: extras.id, accountingCategoryID: food.id,
            names: ["en-GB": "Minibar"], charging: .once, classifications: [.beverage],
            price: ExactDecimal(coefficient: 55, scale: 1), currencyCode: "GBP", taxCodes: ["UK-2022-20%"],
            created: Self.opening
        )
    }

    /// From here on a child's breakfast costs 5 less.
    public func letChildrenEatForLess() async throws {
        let hotel = self
        try await write { transaction in
            try transaction.productPrices.set(
                ProductAgeAdjustment(ageCategory: hotel.child.id, absolute: -5), of: hotel.breakfast.id,
                of: hotel.enterprise.id
            )
        }
    }

    /// A place for a car, at 10 for each night, on one line of the bill.
    public func openCarPark() async throws -> Product {
        let place = Product(
            id: newID(), enterpriseID: enterprise.id, serviceID: extras.id, names: ["en-GB": "Car park"],
            charging: .perTimeUnit, posting: .once, price: 10, currencyCode: "GBP", created: now
        )
        try await write { try $0.products.insert(place) }
        return place
    }

    func furnishProducts(_ transaction: Transaction) throws {
        for category in [meals, morningMeals] { try transaction.productCategories.insert(category) }
        for product in [night, breakfast, minibar] { try transaction.products.insert(product) }
    }
}
