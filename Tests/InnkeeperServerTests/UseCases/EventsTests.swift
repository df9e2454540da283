import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a system for weddings and conferences does: sets rooms aside, changes its mind, and fills them with guests.
@Suite("Events")
struct EventsTests {
    @Test("sets rooms aside for a wedding, fills them with guests and gives the rest back", arguments: Visit.houses)
    func wedding(visit: Visit) async throws {
        let demo = try await ServedDemo.shared.value
        let event = try await Event(demo.client(visit.accessToken), zoneOffset: visit.hoursBehind)
        let before = try await event.availability()
        let block = try await event.addBlock()
        #expect(try await event.availability() == before)

        try await event.setAside("-3", for: block)
        #expect(try await event.availability() == before.map { $0 - 3 })
        // The couple has more friends than it thought: the new number replaces the old one.
        try await event.setAside("-4", for: block)
        #expect(try await event.availability() == before.map { $0 - 4 })

        let first = try await event.book(block)
        #expect(first.status == 200, "\(first.json)")
        #expect(try await event.availability() == before.map { $0 - 4 })
        for _ in 2...4 { #expect(try await event.book(block).status == 200) }
        #expect(try await event.book(block).status == 403)

        let (_, known) = try await event.client.ask(
            "availabilityBlocks/getAll",
            #""AvailabilityBlockIds":["\#(try block.id)"],"Extent":{"Adjustments":true,"ServiceOrders":true},"#
                + #""Limitation":{"Count":10}"#
        )
        #expect(known["ServiceOrders"].items.count == 4)
        #expect(known["Adjustments"].items.map { $0["UnitCount"].digits } == ["-4"])
        #expect(Set(known["ServiceOrders"].items.map { $0["GroupId"].text }).count == 1)

        let ids = try known["ServiceOrders"].items.map { "\"\(try $0.id)\"" }.joined(separator: ",")
        let delete = #""AvailabilityBlockIds":["\#(try block.id)"]"#
        #expect(try await event.client.ask("availabilityBlocks/delete", delete).status == 403)
        let cancel = #""ReservationIds":[\#(ids)],"Notes":"The wedding is off""#
        #expect(try await event.client.ask("reservations/cancel", cancel).status == 200)
        #expect(try await event.client.ask("availabilityBlocks/delete", delete).status == 200)
        #expect(try await event.availability() == before)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// A wedding in a house of the demonstration, on the nights of 11 and 12 January 2027.
    private struct Event {
        let client: DemoClient
        private let service: String
        private let category: String
        private let rate: String
        private let adult: String
        private let customer: String
        private let hour: String

        init(_ client: DemoClient, zoneOffset: Int) async throws {
            self.client = client
            hour = "0\(zoneOffset):00:00Z"
            service = try await client.answer("services/getAll", DemoClient.page)["Services"].item("Names", "Stays").id
            let list = #""ServiceIds":["\#(service)"],\#(DemoClient.page)"#
            let categories = try await client.ask("resourceCategories/getAll", list).json["ResourceCategories"]
            category = try #require(categories.items.first { $0["Ordering"].digits == "1" }).id
            rate = try await client.ask("rates/getAll", list).json["Rates"].item("Names", "Best available").id
            adult = try await client.ask("ageCategories/getAll", list).json["AgeCategories"].item("Names", "Adults").id
            customer = try await client.ask("customers/add", #""LastName":"Bride","OverwriteExisting":true"#).json.id
        }

        private var nights: String {
            #""FirstTimeUnitStartUtc":"2027-01-11T\#(hour)","LastTimeUnitStartUtc":"2027-01-12T\#(hour)""#
        }

        func addBlock() async throws -> JSON {
            let (status, json) = try await client.ask(
                "availabilityBlocks/add",
                """
                "AvailabilityBlocks":[{"ServiceId":"\(service)","TemplateRateId":"\(rate)",\(nights),
                "State":"Confirmed","Name":"Wedding","BookerId":"\(customer)"}]
                """
            )
            try #require(status == 200, "\(json)")
            return json["AvailabilityBlocks"][0]
        }

        func setAside(_ count: String, for block: JSON) async throws {
            let (status, json) = try await client.ask(
                "services/updateAvailability",
                """
                "ServiceId":"\(service)","AvailabilityUpdates":[{\(nights),"ResourceCategoryId":"\(category)",
                "UnitCountAdjustment":{"Value":\(count)},"AvailabilityBlockId":"\(try block.id)"}]
                """
            )
            try #require(status == 200, "\(json)")
        }

        func availability() async throws -> [Int] {
            let (status, json) = try await client.ask(
                "services/getAvailability", #""ServiceId":"\#(service)",\#(nights)"#
            )
            try #require(status == 200, "\(json)")
            let own = json["CategoryAvailabilities"].items.first { $0["CategoryId"].text == category }
            return own?["Availabilities"].items.compactMap { Int($0.digits ?? "") } ?? []
        }

        func book(_ block: JSON) async throws -> (status: Int, json: JSON) {
            try await client.ask(
                "reservations/add",
                """
                "ServiceId":"\(service)","Reservations":[{"StartUtc":"2027-01-11T20:00:00Z",
                "EndUtc":"2027-01-13T15:00:00Z","CustomerId":"\(customer)","RequestedCategoryId":"\(category)",
                "RateId":"\(block["RateId"].text ?? "")","AvailabilityBlockId":"\(try block.id)",
                "PersonCounts":[{"AgeCategoryId":"\(adult)","Count":1}]}]
                """
            )
        }
    }
}
