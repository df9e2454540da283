import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyPrograms/getAll")
struct LoyaltyProgramsGetAllTests {
    @Test("finds a program by the code that a booking carries, and deleted ones only when they are asked for")
    func lists() async throws {
        let hotel = try await TestHotel()
        let old = try await hotel.addProgram("OLD")
        hotel.clock.advance(seconds: 60)
        let new = try await hotel.addProgram("NEW")
        #expect(try await ids(of: hotel, "") == [new, old])
        #expect(try await ids(of: hotel, #""Codes": ["OLD", "NONE"], "#) == [old])
        #expect(try await ids(of: hotel, #""LoyaltyProgramIds": ["\#(new)"], "#) == [new])
        #expect(try await ids(of: hotel, #""ChainIds": ["\#(hotel.chain.id)"], "#) == [new, old])
        let minute = #"{"StartUtc": "2030-03-01T09:01:00Z", "EndUtc": "2030-03-01T09:02:00Z"}"#
        #expect(try await ids(of: hotel, #""CreatedUtc": \#(minute), "#) == [new])
        try await hotel.granted("loyaltyPrograms/delete", #""LoyaltyProgramIds": ["\#(old)"]"#)
        #expect(try await ids(of: hotel, #""UpdatedUtc": \#(minute), "#) == [new])
        #expect(try await ids(of: hotel, "") == [new])
        #expect(try await ids(of: hotel, #""ActivityStates": ["Deleted"], "#) == [old])
        #expect(try await ids(of: hotel, #""ActivityStates": ["Deleted", "Active"], "#) == [new, old])
        let page = try await hotel.granted(
            "loyaltyPrograms/getAll", #""ActivityStates": ["Deleted", "Active"], "Limitation": {"Count": 1}"#
        )
        #expect(page["Cursor"].text == new)
    }

    private func ids(of hotel: TestHotel, _ filter: String) async throws -> [String?] {
        let answer = try await hotel.granted("loyaltyPrograms/getAll", #"\#(filter)"Limitation": {"Count": 10}"#)
        return answer["LoyaltyPrograms"].items.map { $0["Id"].text }
    }
}
