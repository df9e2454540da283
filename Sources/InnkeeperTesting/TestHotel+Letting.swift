import Foundation
public import Hospitality
import InnkeeperStore
import InnkeeperValues

/// Two flats behind the Lantern that are let by the month: from 15:00 on the first to 11:00 on the first of the next
/// month. They are closed until a test opens them.
extension TestHotel {
    public var letting: Service {
        Service(
            id: .named(3000), enterpriseID: enterprise.id, names: ["en-GB": "Letting"],
            kind: .bookable(BookableTimes(unit: .month, startOffset: .hours(15), endOffset: .hours(11))), ordering: 3,
            created: Self.opening
        )
    }

    public var flats: ResourceCategory {
        ResourceCategory(
            id: .named(3001), enterpriseID: enterprise.id, serviceID: letting.id, type: .apartment,
            classification: .studio, names: ["en-GB": "Flat"], shortNames: ["en-GB": "FLT"], capacity: 2,
            extraCapacity: 1, accountingCategoryID: accommodation.id, created: Self.opening
        )
    }

    public var lodger: AgeCategory {
        AgeCategory(
            id: .named(3002), enterpriseID: enterprise.id, serviceID: letting.id, minimalAge: 0,
            names: ["en-GB": "Lodgers"], classification: .adult, created: Self.opening
        )
    }

    public var monthly: RateGroup {
        RateGroup(
            id: .named(3003), enterpriseID: enterprise.id, serviceID: letting.id, names: ["en-GB": "Monthly"],
            created: Self.opening
        )
    }

    /// 1,200 for a month, 100 less for one alone, 200 more for a third.
    public var monthRate: Rate {
        Rate(
            id: .named(3004), enterpriseID: enterprise.id, serviceID: letting.id, groupID: monthly.id, isDefault: true,
            pricing: .base(
                BaseRatePricing(price: 1200, taxCodes: [], emptyUnitAdjustment: -100, extraUnitAdjustment: 200)
            ),
            names: ["en-GB": "By the month"], created: Self.opening
        )
    }

    /// Half of the first two months and of what goes with them, from the booking on.
    public var lettingTerms: CancellationPolicy {
        CancellationPolicy(
            id: .named(3005), enterpriseID: enterprise.id, serviceID: letting.id, rateGroupID: monthly.id,
            applicability: .creation, applicabilityOffset: Period(), feeExtent: [.timeUnits, .products],
            feeMaximumTimeUnits: 2, currencyCode: "GBP", relativeFee: ExactDecimal(coefficient: 5, scale: 1),
            created: Self.opening
        )
    }

    /// 60 for each month.
    public var parkingPass: Product {
        Product(
            id: .named(3006), enterpriseID: enterprise.id, serviceID: letting.id, names: ["en-GB": "Parking pass"],
            charging: .perTimeUnit, posting: .perTimeUnit, consumption: .postingTimeUnit, price: 60,
            currencyCode: "GBP", taxCodes: ["UK-2022-20%"], created: Self.opening
        )
    }

    /// 80, when they move out.
    public var finalCleaning: Product {
        Product(
            id: .named(3007), enterpriseID: enterprise.id, serviceID: letting.id, names: ["en-GB": "Final cleaning"],
            charging: .once, consumption: .serviceOrderEnd, price: 80, currencyCode: "GBP", taxCodes: ["UK-2022-20%"],
            created: Self.opening
        )
    }

    public var flatRooms: [Resource] { (0..<2).map { space(3010 + $0, "Flat \($0 + 1)", floor: "0") } }

    public func openLetting() async throws {
        let hotel = self
        try await write { transaction in
            try transaction.services.insert(hotel.letting)
            try transaction.resourceCategories.insert(hotel.flats)
            try transaction.insert(hotel.flatRooms, in: hotel.flats, from: 3020)
            try transaction.ageCategories.insert(hotel.lodger)
            try transaction.rateGroups.insert(hotel.monthly)
            try transaction.rates.insert(hotel.monthRate)
            try transaction.cancellationPolicies.insert(hotel.lettingTerms)
            for product in [hotel.parkingPass, hotel.finalCleaning] { try transaction.products.insert(product) }
        }
    }
}
