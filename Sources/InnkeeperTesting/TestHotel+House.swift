import Foundation
public import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the Lantern sells, where and to whom.
extension TestHotel {
    /// Sold by nights, from 15:00 to 11:00.
    public var stays: Service {
        Service(
            id: .named(20), enterpriseID: enterprise.id, names: ["en-GB": "Stays"],
            kind: .bookable(BookableTimes(unit: .day, startOffset: .hours(15), endOffset: .hours(11))),
            created: Self.opening
        )
    }

    public var extras: Service {
        Service(
            id: .named(21), enterpriseID: enterprise.id, names: ["en-GB": "Extras"],
            kind: .additional(promotions: [.beforeCheckIn, .duringStay]), ordering: 1, created: Self.opening
        )
    }

    /// The nights of the Beacon.
    public var beaconStays: Service {
        Service(
            id: .named(22), enterpriseID: beacon.id, names: ["en-US": "Stays"],
            kind: .bookable(BookableTimes(unit: .day, startOffset: .hours(16), endOffset: .hours(10))),
            created: Self.opening
        )
    }

    public var adult: AgeCategory {
        AgeCategory(
            id: .named(30), enterpriseID: enterprise.id, serviceID: stays.id, minimalAge: 18,
            names: ["en-GB": "Adults"], classification: .adult, created: Self.opening
        )
    }

    public var child: AgeCategory {
        AgeCategory(
            id: .named(31), enterpriseID: enterprise.id, serviceID: stays.id, minimalAge: 2, maximalAge: 17,
            names: ["en-GB": "Children"], classification: .child, created: Self.opening
        )
    }

    public var leisure: BusinessSegment {
        BusinessSegment(
            id: .named(35), enterpriseID: enterprise.id, serviceID: stays.id, name: "Leisure", created: Self.opening
        )
    }

    public var travelSite: Source {
        Source(
            id: .named(36), enterpriseID: enterprise.id, name: "Travel site", type: .onlineTravelAgency, code: 1,
            created: Self.opening
        )
    }

    public var website: Source {
        Source(
            id: .named(37), enterpriseID: enterprise.id, name: "Website", type: .onlineBookingEngine, code: 2,
            created: Self.opening
        )
    }

    public var housekeeping: Department {
        Department(id: .named(38), enterpriseID: enterprise.id, name: "Housekeeping", created: Self.opening)
    }

    public var accommodation: AccountingCategory {
        AccountingCategory(
            id: .named(40), enterpriseID: enterprise.id, name: "Accommodation", code: "ACC",
            classification: .accommodation, created: Self.opening
        )
    }

    public var food: AccountingCategory {
        AccountingCategory(
            id: .named(41), enterpriseID: enterprise.id, name: "Food", code: "FOOD", classification: .foodAndBeverage,
            created: Self.opening
        )
    }

    public var payments: AccountingCategory {
        AccountingCategory(
            id: .named(42), enterpriseID: enterprise.id, name: "Payments", code: "PAY", classification: .payments,
            created: Self.opening
        )
    }

    public var billCounter: Counter {
        Counter(
            id: .named(45), enterpriseID: enterprise.id, name: "Bills", type: .bill, isDefault: true, format: "B{0:D4}",
            created: Self.opening
        )
    }

    public var stayCounter: Counter {
        Counter(
            id: .named(46), enterpriseID: enterprise.id, name: "Stays", type: .serviceOrder, isDefault: true,
            created: Self.opening
        )
    }

    func furnishHouse(_ transaction: Transaction) throws {
        for service in [stays, extras, beaconStays] { try transaction.services.insert(service) }
        for age in [adult, child] { try transaction.ageCategories.insert(age) }
        try transaction.businessSegments.insert(leisure)
        for source in [travelSite, website] { try transaction.sources.insert(source) }
        try transaction.departments.insert(housekeeping)
        for category in [accommodation, food, payments] { try transaction.accountingCategories.insert(category) }
        for counter in [billCounter, stayCounter] { try transaction.counters.insert(counter) }
        try furnishResources(transaction)
        try furnishProducts(transaction)
    }
}
