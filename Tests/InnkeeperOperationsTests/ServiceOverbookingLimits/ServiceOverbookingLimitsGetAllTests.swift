import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("serviceOverbookingLimits/getAll")
struct ServiceOverbookingLimitsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the limits that hold, newest first, and the others only if they are asked for")
    func lists() async throws {
        try await hotel.setLimit(1, 3, 5)
        try await hotel.setLimit(2, 3, 5)
        #expect(try await hotel.limits() == [[3, 5, 2]])
        #expect(try await hotel.limits(#""ActivityStates": ["Deleted"]"#) == [[3, 5, 1]])
        #expect(try await hotel.limits(#""ActivityStates": ["Active", "Deleted"]"#).count == 2)
        let limit = try await page()["ServiceOverbookingLimits"][0]
        #expect(limit["ServiceId"].text == "\(hotel.stays.id)")
        #expect(limit["IsActive"].flag == true)
        #expect(limit["CreatedUtc"].text == "2030-03-01T09:00:00Z")
    }

    @Test("finds them by identifier, time and update, a page at a time")
    func filters() async throws {
        try await hotel.setLimit(1, 3, 5)
        hotel.clock.advance(seconds: 3600)
        try await hotel.setLimit(2, 8, 9)
        let id = try await page()["ServiceOverbookingLimits"][1]["Id"].text ?? ""
        #expect(try await hotel.limits(#""ServiceOverbookingLimitIds": ["\#(id)"]"#) == [[3, 5, 1]])
        let colliding = #""CollidingUtc": {"StartUtc": "2030-03-06T00:00:00Z", "EndUtc": "2030-03-08T00:00:01Z"}"#
        #expect(try await hotel.limits(colliding) == [[8, 9, 2]])
        let early = #""UpdatedUtc": {"StartUtc": "2030-03-01T09:00:00Z", "EndUtc": "2030-03-01T09:00:00Z"}"#
        #expect(try await hotel.limits(early) == [[3, 5, 1]])
        let first = try await page(#""Limitation": {"Count": 1}"#)
        let cursor = first["Cursor"].text ?? ""
        let second = try await page(#""Limitation": {"Count": 1, "Cursor": "\#(cursor)"}"#)
        #expect(second["ServiceOverbookingLimits"][0]["Id"].text == id)
    }

    @Test("refuses services that sell no stays and those of others")
    func services() async throws {
        for service in [hotel.extras.id, hotel.beaconStays.id] {
            let answer = try await hotel.post(
                "serviceOverbookingLimits/getAll", #"{"ServiceIds": ["\#(service)"], "Limitation": {"Count": 10}}"#
            )
            #expect(answer.json["Message"].text == "Invalid ServiceIds.")
        }
    }

    private func page(_ limitation: String = #""Limitation": {"Count": 10}"#) async throws -> JSON {
        let (status, json) = try await hotel.post(
            "serviceOverbookingLimits/getAll", #"{"ServiceIds": ["\#(hotel.stays.id)"], \#(limitation)}"#
        )
        #expect(status == 200, "\(json)")
        return json
    }
}
