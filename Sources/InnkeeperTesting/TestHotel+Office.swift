import Foundation
public import Hospitality
import InnkeeperStore

/// Room 101 of the Lantern by the hour: a second service that sells what the stays sell by night. It is closed until a
/// test opens it.
extension TestHotel {
    public var hours: Service {
        Service(
            id: .named(600), enterpriseID: enterprise.id, names: ["en-GB": "Hours"],
            kind: .bookable(BookableTimes(unit: .hour)), ordering: 2, created: Self.opening
        )
    }

    public var offices: ResourceCategory {
        ResourceCategory(
            id: .named(601), enterpriseID: enterprise.id, serviceID: hours.id, type: .office, classification: .other,
            names: ["en-GB": "Office"], shortNames: ["en-GB": "OFF"], capacity: 4, extraCapacity: 0,
            accountingCategoryID: accommodation.id, created: Self.opening
        )
    }

    public var visitor: AgeCategory {
        AgeCategory(
            id: .named(603), enterpriseID: enterprise.id, serviceID: hours.id, minimalAge: 0,
            names: ["en-GB": "Visitors"], classification: .adult, created: Self.opening
        )
    }

    public var hourly: RateGroup {
        RateGroup(
            id: .named(604), enterpriseID: enterprise.id, serviceID: hours.id, names: ["en-GB": "Hourly"],
            created: Self.opening
        )
    }

    /// 10 for an hour.
    public var hourRate: Rate {
        Rate(
            id: .named(605), enterpriseID: enterprise.id, serviceID: hours.id, groupID: hourly.id, isDefault: true,
            pricing: .base(
                BaseRatePricing(price: 10, taxCodes: [], emptyUnitAdjustment: 0, extraUnitAdjustment: 0)
            ),
            names: ["en-GB": "By the hour"], created: Self.opening
        )
    }

    public func openOffice() async throws {
        let hotel = self
        try await write { transaction in
            try transaction.services.insert(hotel.hours)
            try transaction.resourceCategories.insert(hotel.offices)
            try transaction.resourceCategoryAssignments.insert(
                ResourceCategoryAssignment(
                    id: .named(602), enterpriseID: hotel.enterprise.id, resourceID: hotel.room1.id,
                    categoryID: hotel.offices.id, created: Self.opening
                )
            )
            try transaction.ageCategories.insert(hotel.visitor)
            try transaction.rateGroups.insert(hotel.hourly)
            try transaction.rates.insert(hotel.hourRate)
        }
    }
}
