import Foundation
public import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the Beacon sells: one room and breakfast, at net prices to which the taxes of Washington are added. It is
/// closed until a test opens it.
extension TestHotel {
    public static let beaconToken = "ACCESS-TO-THE-BEACON"

    public var beaconRooms: ResourceCategory {
        ResourceCategory(
            id: .named(620), enterpriseID: beacon.id, serviceID: beaconStays.id, type: .room,
            classification: .standardDouble, names: ["en-US": "Lamp room"], shortNames: ["en-US": "LMP"], capacity: 2,
            extraCapacity: 0, created: Self.opening
        )
    }

    public var lampRoom: Resource {
        Resource(
            id: .named(621), enterpriseID: beacon.id, parentID: nil, name: "Lamp", state: .inspected,
            kind: .space(floorNumber: "9", locationNotes: nil), created: Self.opening
        )
    }

    public var beaconAdult: AgeCategory {
        AgeCategory(
            id: .named(623), enterpriseID: beacon.id, serviceID: beaconStays.id, minimalAge: 0,
            names: ["en-US": "Adults"], classification: .adult, created: Self.opening
        )
    }

    public var beaconRates: RateGroup {
        RateGroup(
            id: .named(624), enterpriseID: beacon.id, serviceID: beaconStays.id, names: ["en-US": "Rates"],
            created: Self.opening
        )
    }

    /// 100.05 dollars for a night, with hotel tax and sales tax on top.
    public var beaconRate: Rate {
        Rate(
            id: .named(625), enterpriseID: beacon.id, serviceID: beaconStays.id, groupID: beaconRates.id,
            isDefault: true,
            pricing: .base(
                BaseRatePricing(
                    price: ExactDecimal(coefficient: 10_005, scale: 2),
                    taxCodes: ["US-DC-HOTEL-15.95%", "US-DC-SALES-6%"], emptyUnitAdjustment: 0, extraUnitAdjustment: 0
                )
            ),
            names: ["en-US": "Standard"], created: Self.opening
        )
    }

    public var beaconExtras: Service {
        Service(
            id: .named(626), enterpriseID: beacon.id, names: ["en-US": "Extras"],
            kind: .additional(promotions: [.duringStay]), ordering: 1, created: Self.opening
        )
    }

    /// 11.11 dollars for each person and night, with the tax on meals on top.
    public var beaconBreakfast: Product {
        Product(
            id: .named(627), enterpriseID: beacon.id, serviceID: beaconExtras.id, names: ["en-US": "Breakfast"],
            charging: .perPersonPerTimeUnit, posting: .perTimeUnit, consumption: .nextTimeUnit,
            price: ExactDecimal(coefficient: 1111, scale: 2), currencyCode: "USD", taxCodes: ["US-DC-MEALS-10%"],
            created: Self.opening
        )
    }

    public func openBeacon() async throws {
        let hotel = self
        try await write { transaction in
            try transaction.resourceCategories.insert(hotel.beaconRooms)
            try transaction.insert([hotel.lampRoom], in: hotel.beaconRooms, from: 622)
            try transaction.ageCategories.insert(hotel.beaconAdult)
            try transaction.rateGroups.insert(hotel.beaconRates)
            try transaction.rates.insert(hotel.beaconRate)
            try transaction.services.insert(hotel.beaconExtras)
            try transaction.products.insert(hotel.beaconBreakfast)
            try transaction.accessTokens.insert(
                AccessToken(
                    id: .named(628), integrationID: hotel.integration.id, scope: .enterprise(hotel.beacon.id),
                    createdAt: Self.opening
                ),
                hash: TokenHash(of: Self.beaconToken)
            )
        }
    }
}
