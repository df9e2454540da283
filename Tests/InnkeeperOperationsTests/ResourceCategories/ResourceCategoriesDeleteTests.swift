import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceCategories/delete")
struct ResourceCategoriesDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("deletes a category that nothing needs")
    func deletes() async throws {
        let id = try await hotel.addCategory()
        #expect(try await delete(id).status == 200)
        let deleted = try await hotel.list(
            "resourceCategories/getAll", "ResourceCategories",
            #""ServiceIds": ["\#(hotel.stays.id)"], "ActivityStates": ["Deleted"]"#
        )
        #expect(deleted.map { $0["Id"].text } == [id])
        #expect(try await delete(id).status == 400)
    }

    @Test("refuses a category with resources and stays, naming them, and deletes none of the others either")
    func inUse() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        let free = try await hotel.addCategory()
        let (status, json) = try await delete(free, "\(hotel.doubleRooms.id)")
        #expect(status == 403)
        #expect(
            json["Message"].text
                == "The resource category Double cannot be deleted while it has resources and reservations."
        )
        #expect(try await delete(free).status == 200)
    }

    @Test("refuses a category by which a rate counts, also as the parent of another")
    func rates() async throws {
        let category = try #require(UUID(uuidString: try await hotel.addCategory()))
        let hotel = hotel
        try await hotel.write { transaction in
            let adjustment = try CategoryPriceAdjustment(
                category: hotel.doubleRooms.id, parent: ID(category), absolute: 10, relative: 0
            )
            try transaction.categoryAdjustments.insert(
                adjustment, rate: hotel.bestRate.id, of: hotel.enterprise.id
            )
        }
        let (status, json) = try await delete("\(ID<ResourceCategory>(category))")
        #expect(status == 403)
        #expect(json["Message"].text?.contains("rate adjustments") == true)
    }

    @Test("refuses a category that has a price of its own in a night to come, until that is taken back")
    func prices() async throws {
        let category = try await hotel.addCategory()
        func price(_ value: String) async throws {
            try await hotel.granted(
                "rates/updatePrice",
                """
                "RateId": "\(hotel.bestRate.id)", "PriceUpdates": [{"CategoryId": "\(category)"\(value),
                 "FirstTimeUnitStartUtc": "\(hotel.time(3, 0))", "LastTimeUnitStartUtc": "\(hotel.time(3, 0))"}]
                """
            )
        }
        try await price(#", "Value": 90"#)
        let (status, json) = try await delete(category)
        #expect(status == 403)
        #expect(json["Message"].text?.contains("rate adjustments") == true)
        try await price("")
        #expect(try await delete(category).status == 200)
    }

    @Test("refuses a category that restrictions, rules, adjustments and blocks are about")
    func plans() async throws {
        let category = try await hotel.addCategory()
        let id = ID<ResourceCategory>(try #require(UUID(uuidString: category)))
        try await hotel.houseRule([RuleCondition(.resourceCategory, is: id)], [(.add, hotel.breakfast)])
        try await hotel.restrict(hotel.entry("Stay", 3, 5, #""ResourceCategoryId": "\#(category)""#))
        try await hotel.granted(
            "services/updateAvailability",
            """
            "ServiceId": "\(hotel.stays.id)", "AvailabilityUpdates": [{"ResourceCategoryId": "\(category)",
             "FirstTimeUnitStartUtc": "\(hotel.time(3, 0))", "LastTimeUnitStartUtc": "\(hotel.time(4, 0))",
             "UnitCountAdjustment": {"Value": 1}}]
            """
        )
        let block = try await hotel.block()
        try await hotel.granted(
            "services/updateAvailability",
            """
            "ServiceId": "\(hotel.stays.id)", "AvailabilityUpdates": [{"ResourceCategoryId": "\(category)",
             "FirstTimeUnitStartUtc": "\(hotel.time(3, 0))", "LastTimeUnitStartUtc": "\(hotel.time(4, 0))",
             "AvailabilityBlockId": "\(block["Id"].text ?? "")", "UnitCountAdjustment": {"Value": -1}}]
            """
        )
        let (status, json) = try await delete(category)
        #expect(status == 403)
        for use in ["restrictions", "product rules", "availability adjustments", "availability blocks"] {
            #expect(json["Message"].text?.contains(use) == true, "\(use): \(json["Message"].text ?? "")")
        }
    }

    @Test("forgives stays that are over")
    func canceled() async throws {
        let category = try await hotel.addCategory()
        let stay = try await hotel.booked(
            hotel.stay(3, 5, #""RequestedCategoryId": "\#(category)""#), #""CheckOverbooking": false"#
        )
        #expect(try await delete(category).json["Message"].text?.contains("reservations") == true)
        try await hotel.granted(
            "reservations/cancel", #""ReservationIds": ["\#(stay["Id"].text ?? "")"], "Notes": "Ill""#
        )
        #expect(try await delete(category).status == 200)
    }

    private func delete(_ ids: String...) async throws -> (status: Int, json: JSON) {
        let list = ids.map { "\"\($0)\"" }.joined(separator: ",")
        return try await hotel.post("resourceCategories/delete", #"{"ResourceCategoryIds": [\#(list)]}"#)
    }
}
