import Foundation
public import Hospitality
import InnkeeperStore

/// The rooms of the Lantern: 101 and 102 are doubles, 201 is a dorm that is sold whole or by its four beds.
extension TestHotel {
    public var doubleRooms: ResourceCategory {
        category(50, .room, .standardDouble, "Double", "DBL", capacity: 2, extraCapacity: 1, ordering: 1)
    }

    public var dorms: ResourceCategory {
        category(51, .dorm, .sharedOrDorm, "Dorm", "DRM", capacity: 4, extraCapacity: 0, ordering: 2)
    }

    public var dormBeds: ResourceCategory {
        category(52, .bed, .sharedOrDorm, "Bed in the dorm", "BED", capacity: 1, extraCapacity: 0, ordering: 3)
    }

    public var room1: Resource { space(60, "101", floor: "1") }
    public var room2: Resource { space(61, "102", floor: "1") }
    public var dorm: Resource { space(62, "201", floor: "2") }
    /// 201-A to 201-D.
    public var beds: [Resource] {
        ["A", "B", "C", "D"].enumerated().map { place, letter in
            space(63 + place, "201-\(letter)", floor: "2", in: dorm.id)
        }
    }

    public var balcony: ResourceFeature {
        ResourceFeature(
            id: .named(80), enterpriseID: enterprise.id, serviceID: stays.id, classification: .balcony,
            names: ["en-GB": "Balcony"], created: Self.opening
        )
    }

    /// Which resource is sold in which category.
    public var categoryAssignments: [ResourceCategoryAssignment] {
        let pairs =
            [(room1, doubleRooms), (room2, doubleRooms), (dorm, dorms)] + beds.map { ($0, dormBeds) }
        return pairs.enumerated().map { place, pair in
            ResourceCategoryAssignment(
                id: .named(70 + place), enterpriseID: enterprise.id, resourceID: pair.0.id, categoryID: pair.1.id,
                created: Self.opening
            )
        }
    }

    /// Room 102 has the balcony.
    public var balconyOfRoom2: ResourceFeatureAssignment {
        ResourceFeatureAssignment(
            id: .named(81), enterpriseID: enterprise.id, resourceID: room2.id, featureID: balcony.id,
            created: Self.opening
        )
    }

    public var pictureOfDoubleRooms: ResourceCategoryImageAssignment {
        ResourceCategoryImageAssignment(
            id: .named(82), enterpriseID: enterprise.id, categoryID: doubleRooms.id, imageID: .numbered(83),
            ordering: 1, created: Self.opening
        )
    }

    func furnishResources(_ transaction: Transaction) throws {
        for category in [doubleRooms, dorms, dormBeds] { try transaction.resourceCategories.insert(category) }
        for resource in [room1, room2, dorm] + beds { try transaction.resources.insert(resource) }
        for assignment in categoryAssignments { try transaction.resourceCategoryAssignments.insert(assignment) }
        try transaction.resourceFeatures.insert(balcony)
        try transaction.resourceFeatureAssignments.insert(balconyOfRoom2)
        try transaction.resourceCategoryImageAssignments.insert(pictureOfDoubleRooms)
    }

    private func category(
        _ number: Int, _ type: ResourceCategoryType, _ classification: ResourceClassification, _ name: String,
        _ shortName: String, capacity: Int, extraCapacity: Int, ordering: Int
    ) -> ResourceCategory {
        ResourceCategory(
            id: .named(number), enterpriseID: enterprise.id, serviceID: stays.id, type: type,
            classification: classification, names: ["en-GB": name], shortNames: ["en-GB": shortName],
            ordering: ordering, capacity: capacity, extraCapacity: extraCapacity, externalIdentifier: shortName,
            accountingCategoryID: accommodation.id, created: Self.opening
        )
    }

    /// Ready for the next guest.
    func space(_ number: Int, _ name: String, floor: String, in parent: ID<Resource>? = nil) -> Resource {
        var space = Resource(
            id: .named(number), enterpriseID: enterprise.id, parentID: parent, name: name, state: .inspected,
            kind: .space(floorNumber: floor, locationNotes: nil), created: Self.opening
        )
        // Looked after ever since, so that only tests about empty rooms have to think of them.
        space.stateSet = Self.opening.addingTimeInterval(20 * 366 * 86_400)
        return space
    }
}

extension Transaction {
    /// Rooms and where they are sold.
    ///
    /// - Parameter first: The number that the first place in the category is named by.
    func insert(_ rooms: [Resource], in category: ResourceCategory, from first: Int) throws {
        for (place, room) in rooms.enumerated() {
            try resources.insert(room)
            try resourceCategoryAssignments.insert(
                ResourceCategoryAssignment(
                    id: .named(first + place), enterpriseID: room.enterpriseID, resourceID: room.id,
                    categoryID: category.id, created: TestHotel.opening
                )
            )
        }
    }
}
