import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperValues

/// Rooms, products and departments: what is there on the day when the house opens.
extension DemoHouse {
    mutating func furnish(in transaction: Transaction) throws {
        try transaction.enterprises.insert(enterprise)
        for service in [stays, parking, bar] { try transaction.services.insert(service) }
        for age in [adult, child, driver] { try transaction.ageCategories.insert(age) }
        try transaction.counters.insert(billCounter)
        try insertBooks(in: transaction)
        try insertRooms(in: transaction)
        try insertProducts(in: transaction)
        try insertRates(in: transaction)
    }

    /// Makes the things of this house that every house has, on the day of its opening.
    func furnisher(_ transaction: Transaction) -> Furnisher {
        let (ids, opening) = (ids, opening)
        return Furnisher(enterprise, opening: opening, in: transaction) { ids.next(at: opening, Enterprise.self).uuid }
    }

    private mutating func insertBooks(in transaction: Transaction) throws {
        let furnisher = furnisher(transaction)
        let categories: [(String, String, AccountingClassification)] = [
            ("ACC", "Accommodation", .accommodation), ("FOOD", "Food", .foodAndBeverage),
            ("BVG", "Beverages", .foodAndBeverage), ("ABVG", "Alcoholic beverages", .foodAndBeverage),
            ("PARK", "Parking", .facilities), ("TAX", "City tax", .taxes), ("PAY", "Payments", .payments),
            ("MISC", "Sundries", .sundryIncome),
        ]
        for (code, name, classification) in categories {
            accounting[code] = try furnisher.addAccountingCategory(name, code: code, classification)
        }
        for name in ["Leisure", "Corporate", "Groups"] {
            segments.append(try furnisher.addSegment(name, of: stays))
        }
        let channels: [(String, SourceType)] = [
            ("House website", .onlineBookingEngine), ("Travel Bazaar", .onlineTravelAgency),
            ("Wander", .onlineTravelAgency), ("Front desk", .propertyManagementSystem),
        ]
        for (code, (name, type)) in channels.enumerated() {
            sources.append(try furnisher.addSource(name, type, code: code + 1))
        }
        for name in ["Reception", "Housekeeping", "Maintenance", "Food and beverage"] {
            departments.append(try furnisher.addDepartment(name))
        }
    }

    private mutating func insertRooms(in transaction: Transaction) throws {
        let plan: [DemoCategory] = [
            DemoCategory("Single", .room, .standardSingle, floor: 1, rooms: 10, capacity: 1, occupancy: 68),
            DemoCategory("Double", .room, .standardDouble, floor: 2, rooms: 18, capacity: 2, extra: 1, occupancy: 76),
            DemoCategory("Twin", .room, .standardTwin, floor: 3, rooms: 12, capacity: 2, occupancy: 66),
            DemoCategory("Family", .room, .family, floor: 4, rooms: 6, capacity: 4, extra: 1, occupancy: 60),
            DemoCategory("Suite", .suite, .juniorSuite, floor: 5, rooms: 4, capacity: 2, extra: 2, occupancy: 48),
            DemoCategory("Apartment", .apartment, .oneBedroomApartment, floor: 6, rooms: 2, capacity: 4, occupancy: 55),
        ]
        for (ordering, category) in plan.enumerated() {
            rooms.append(try insert(category, of: stays, ordering: ordering, in: transaction))
        }
        let dorm = try insert(
            DemoCategory("Dorm", .dorm, .sharedOrDorm, floor: 7, rooms: 2, capacity: 8, occupancy: 0), of: stays,
            ordering: plan.count, in: transaction
        )
        rooms.append(dorm)
        var beds = try insert(
            DemoCategory("Bed in a dorm", .bed, .sharedOrDorm, floor: 7, rooms: 0, capacity: 1, occupancy: 58),
            of: stays, ordering: plan.count + 1, in: transaction
        )
        for room in dorm.resources {
            for letter in "ABCDEFGH" {
                let bed = room.name + String(letter)
                beds.resources.append(
                    try furnisher(transaction).addResource(bed, in: beds.category, parent: room, floor: "7")
                )
            }
        }
        rooms.append(beds)
        let spots = DemoCategory("Parking spot", .parkingSpot, .other, floor: 0, rooms: 12, capacity: 1, occupancy: 0)
        rooms.append(try insert(spots, of: parking, ordering: 0, in: transaction))
        try insertFeatures(in: transaction)
    }

    private func insert(
        _ plan: DemoCategory, of service: Service, ordering: Int, in transaction: Transaction
    ) throws -> DemoRooms {
        let category = ResourceCategory(
            id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: service.id, type: plan.type,
            classification: plan.classification, names: texts(plan.name),
            shortNames: texts(String(plan.name.prefix(3)).uppercased()),
            descriptions: texts("\(plan.name) at \(place.name)."), ordering: ordering, capacity: plan.capacity,
            extraCapacity: plan.extra, accountingCategoryID: accounting["ACC"]?.id, created: opening
        )
        try transaction.resourceCategories.insert(category)
        var rooms = DemoRooms(category: category, resources: [], occupancy: plan.occupancy)
        for number in 0..<plan.rooms {
            let name = plan.floor == 0 ? "P\(number + 1)" : "\(plan.floor)\(number < 9 ? "0" : "")\(number + 1)"
            rooms.resources.append(
                try furnisher(transaction).addResource(name, in: category, floor: String(plan.floor))
            )
        }
        return rooms
    }

    private func insertFeatures(in transaction: Transaction) throws {
        let plan: [(String, ResourceFeatureClassification, String)] = [
            ("High floor", .highFloor, "Suite"), ("Balcony", .balcony, "Family"),
            ("Kitchenette", .kitchenette, "Apartment"),
        ]
        for (name, classification, category) in plan {
            let feature = ResourceFeature(
                id: ids.next(at: opening), enterpriseID: enterprise.id, serviceID: stays.id,
                classification: classification, names: texts(name), created: opening
            )
            try transaction.resourceFeatures.insert(feature)
            let resources = rooms.first { $0.category.names[place.language] == category }?.resources ?? []
            for resource in resources {
                try transaction.resourceFeatureAssignments.insert(
                    ResourceFeatureAssignment(
                        id: ids.next(at: opening), enterpriseID: enterprise.id, resourceID: resource.id,
                        featureID: feature.id, created: opening
                    )
                )
            }
        }
    }
}

/// A category as the plan of the house names it.
private struct DemoCategory {
    let name: String
    let type: ResourceCategoryType
    let classification: ResourceClassification
    let floor: Int
    let rooms: Int
    let capacity: Int
    let extra: Int
    let occupancy: Int

    init(
        _ name: String, _ type: ResourceCategoryType, _ classification: ResourceClassification, floor: Int, rooms: Int,
        capacity: Int, extra: Int = 0, occupancy: Int
    ) {
        self.name = name
        self.type = type
        self.classification = classification
        self.floor = floor
        self.rooms = rooms
        self.capacity = capacity
        self.extra = extra
        self.occupancy = occupancy
    }
}
