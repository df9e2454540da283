import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("rateGroups/getAll")
struct RateGroupsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the groups of a service newest first")
    func listsGroups() async throws {
        let answer = try await hotel.call(
            RateGroupsGetAll.self, .init(serviceIDs: [hotel.stays.id.uuid], limitation: .init(count: 10))
        )
        #expect(answer.rateGroups.map(\.id) == [hotel.strict.id.uuid, hotel.flexible.id.uuid])
        #expect(answer.rateGroups.map(\.ordering) == [2, 1])
        #expect(answer.rateGroups.map(\.externalIdentifier) == ["strict", nil])
        #expect(answer.rateGroups[0].names == ["en-GB": "Strict"])
        #expect(answer.rateGroups[0].shortNames == ["en-GB": "S"])
        #expect(answer.rateGroups[1].shortNames == nil)
        #expect(answer.cursor == hotel.flexible.id.uuid)
    }

    @Test("finds groups by identifier alone")
    func byIdentifier() async throws {
        let answer = try await hotel.call(
            RateGroupsGetAll.self, .init(rateGroupIDs: [hotel.strict.id.uuid], limitation: .init(count: 10))
        )
        #expect(answer.rateGroups.map(\.id) == [hotel.strict.id.uuid])
    }

    @Test("does not look for groups of a service that sells no stays")
    func otherService() async throws {
        let (status, body) = try await hotel.post(
            "rateGroups/getAll", #"{"ServiceIds": ["\#(hotel.extras.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(status == 400)
        #expect(body["Message"].text == "Invalid ServiceIds.")
    }

    @Test("needs a service or a group to look for")
    func needsFilter() async throws {
        let (status, _) = try await hotel.post("rateGroups/getAll", "{\"Limitation\": {\"Count\": 10}}")
        #expect(status == 400)
    }
}
