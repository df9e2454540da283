import Foundation
public import Hospitality
import InnkeeperStore

/// The wing of the Lantern: twenty more double rooms, closed until a test opens it.
extension TestHotel {
    /// They become dirty when nobody has lived in them for a while, as other rooms here do not: the walk looks at that.
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
            try transaction.insert(hotel.wing, in: hotel.doubleRooms, from: 2050)
        }
    }
}
