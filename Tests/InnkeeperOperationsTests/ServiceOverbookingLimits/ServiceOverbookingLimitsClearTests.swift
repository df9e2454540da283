import InnkeeperTesting
import Testing

@Suite("serviceOverbookingLimits/clear")
struct ServiceOverbookingLimitsClearTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("takes a limit away in an interval and leaves what it has before and after")
    func splices() async throws {
        try await hotel.setLimit(1, 3, 9)
        try await clear(5, 6)
        #expect(try await hotel.limits() == [[3, 4, 1], [7, 9, 1]])
        for _ in 1...2 { _ = try await hotel.booked(hotel.stay(5, 6)) }
        #expect(try await hotel.add([hotel.stay(5, 6)]).status == 403)
        try await clear(1, 20)
        #expect(try await hotel.limits().isEmpty)
    }

    @Test("leaves what was there before a limit was set and cleared again")
    func setAndClear() async throws {
        try await hotel.setLimit(1, 3, 4)
        try await hotel.setLimit(7, 6, 8)
        try await clear(6, 8)
        #expect(try await hotel.limits() == [[3, 4, 1]])
    }

    @Test("does not change what is over, nor more than a year and two days at once")
    func limits() async throws {
        func send(_ first: String, _ last: String) async throws -> Int {
            try await hotel.post(
                "serviceOverbookingLimits/clear",
                """
                {"ServiceId": "\(hotel.stays.id)", "ClearServiceOverbookingLimits": [
                 {"FirstTimeUnitStartUtc": "\(first)T00:00:00Z", "LastTimeUnitStartUtc": "\(last)T00:00:00Z"}]}
                """
            ).status
        }
        #expect(try await send("2030-02-21", "2030-03-03") == 403)
        #expect(try await send("2030-03-02", "2031-03-03") == 200)
        #expect(try await send("2030-03-02", "2031-03-04") == 400)
    }

    private func clear(_ first: Int, _ last: Int) async throws {
        let (status, json) = try await hotel.post(
            "serviceOverbookingLimits/clear",
            """
            {"ServiceId": "\(hotel.stays.id)", "ClearServiceOverbookingLimits": [{\(hotel.span(first, last))}]}
            """
        )
        #expect(status == 200 && json.names.isEmpty, "\(json)")
    }
}
