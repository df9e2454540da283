import Foundation
public import Hospitality
import InnkeeperStore

extension TestHotel {
    /// The database as the program takes it on its command line.
    public var databaseAddress: String { database.addressText }
}

/// The wing of the Lantern: twenty more double rooms, closed until a test opens it.
extension TestHotel {
    public var wing: [Resource] {
        (0..<20).map { place in
            Resource(
                id: .named(2000 + place), enterpriseID: enterprise.id, parentID: nil, name: "\(301 + place)",
                state: .inspected, kind: .space(floorNumber: "3", locationNotes: nil), created: Self.opening
            )
        }
    }

    /// Lets guests into the wing, and the desk take cash.
    public func openWing() async throws {
        let hotel = self
        try await write { transaction in
            try transaction.run(
                """
                UPDATE enterprise SET external_payment_types = '["Cash"]' WHERE id = \(hotel.enterprise.id)
                """
            )
            for (place, room) in hotel.wing.enumerated() {
                try transaction.resources.insert(room)
                try transaction.resourceCategoryAssignments.insert(
                    ResourceCategoryAssignment(
                        id: .named(2050 + place), enterpriseID: hotel.enterprise.id, resourceID: room.id,
                        categoryID: hotel.doubleRooms.id, created: Self.opening
                    )
                )
            }
        }
    }
}
