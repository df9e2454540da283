import Foundation
public import Hospitality
import InnkeeperStore
import InnkeeperValues

/// The rates of the Lantern: one with prices of its own and two that follow it.
extension TestHotel {
    public var flexible: RateGroup {
        RateGroup(
            id: .named(300), enterpriseID: enterprise.id, serviceID: stays.id, ordering: 1,
            names: ["en-GB": "Flexible"], created: furnished
        )
    }

    public var strict: RateGroup {
        RateGroup(
            id: .named(301), enterpriseID: enterprise.id, serviceID: stays.id, ordering: 2, names: ["en-GB": "Strict"],
            shortNames: ["en-GB": "S"], descriptions: ["en-GB": "Nothing is paid back."], externalIdentifier: "strict",
            created: furnished
        )
    }

    /// 100 for a night at full capacity, 10 less for an empty place, 20 more for an extra one.
    public var bestRate: Rate {
        Rate(
            id: .named(310), enterpriseID: enterprise.id, serviceID: stays.id, groupID: flexible.id, isDefault: true,
            pricing: .base(
                BaseRatePricing(price: 100, taxCodes: [], emptyUnitAdjustment: -10, extraUnitAdjustment: 20)
            ),
            names: ["en-GB": "Best rate"], shortNames: ["en-GB": "BAR"], created: furnished
        )
    }

    /// A tenth less than the best rate.
    public var nonRefundable: Rate {
        Rate(
            id: .named(311), enterpriseID: enterprise.id, serviceID: stays.id, groupID: strict.id,
            pricing: .dependent(on: bestRate.id, absolute: 0, relative: ExactDecimal(coefficient: -1, scale: 1)),
            names: ["en-GB": "Non-refundable"], externalIdentifier: "nonref", created: furnished
        )
    }

    /// 5 less than the non-refundable one; for those who know its code.
    public var corporate: Rate {
        Rate(
            id: .named(312), enterpriseID: enterprise.id, serviceID: stays.id, groupID: strict.id, type: .private,
            pricing: .dependent(on: nonRefundable.id, absolute: -5, relative: 0), names: ["en-GB": "Corporate"],
            created: furnished
        )
    }

    /// Opened before the hotel's present.
    private var furnished: Date { now.addingTimeInterval(-86_400) }

    func furnishRates(_ transaction: Transaction) throws {
        for group in [flexible, strict] { try transaction.rateGroups.insert(group) }
        for rate in [bestRate, nonRefundable, corporate] { try transaction.rates.insert(rate) }
    }
}
