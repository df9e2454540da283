import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("enterprises/getAll")
struct EnterprisesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists all enterprises of a portfolio newest first, each since it joined")
    func listsPortfolio() async throws {
        let answer = try await hotel.call(
            EnterprisesGetAll.self, .init(limitation: .init(count: 10)), as: hotel.portfolioCaller
        )
        #expect(answer.enterprises.map(\.id) == [hotel.beacon.id.uuid, hotel.enterprise.id.uuid])
        #expect(answer.enterprises.map { $0.linkedUTC.timeIntervalSince(TestHotel.opening) } == [120, 60])
        #expect(answer.cursor == hotel.enterprise.id.uuid)
    }

    @Test("lists the one enterprise of any other token, since it exists")
    func listsOwn() async throws {
        let answer = try await hotel.call(EnterprisesGetAll.self, .init(limitation: .init(count: 10)))
        #expect(answer.enterprises.map(\.id) == [hotel.enterprise.id.uuid])
        #expect(answer.enterprises.map(\.linkedUTC) == [TestHotel.opening])
    }

    @Test("gives every enterprise once, page after page")
    func pages() async throws {
        let first = try await hotel.call(
            EnterprisesGetAll.self, .init(limitation: .init(count: 1)), as: hotel.portfolioCaller
        )
        #expect(first.enterprises.map(\.name) == ["The Beacon"])
        let second = try await hotel.call(
            EnterprisesGetAll.self, .init(limitation: .init(count: 1, cursor: first.cursor)), as: hotel.portfolioCaller
        )
        #expect(second.enterprises.map(\.name) == ["The Lantern"])
        let third = try await hotel.call(
            EnterprisesGetAll.self, .init(limitation: .init(count: 1, cursor: second.cursor)), as: hotel.portfolioCaller
        )
        #expect(third.enterprises.isEmpty)
        #expect(third.cursor == nil)
    }

    @Test("filters by external identifier and by the time of joining")
    func filters() async throws {
        let named = try await hotel.call(
            EnterprisesGetAll.self, .init(externalIdentifiers: ["LANTERN"], limitation: .init(count: 10)),
            as: hotel.portfolioCaller
        )
        #expect(named.enterprises.map(\.name) == ["The Lantern"])
        let joined = TestHotel.opening.addingTimeInterval(120)
        let linked = try await hotel.call(
            EnterprisesGetAll.self,
            .init(linkedUTC: .init(startUTC: joined, endUTC: joined), limitation: .init(count: 10)),
            as: hotel.portfolioCaller
        )
        #expect(linked.enterprises.map(\.name) == ["The Beacon"])
        for (start, count) in [(TestHotel.opening, 2), (hotel.now, 0)] {
            let updated = try await hotel.call(
                EnterprisesGetAll.self,
                .init(updatedUTC: .init(startUTC: start, endUTC: nil), limitation: .init(count: 10)),
                as: hotel.portfolioCaller
            )
            #expect(updated.enterprises.count == count)
        }
    }

    @Test("refuses an enterprise outside the token's scope")
    func foreignEnterprise() async throws {
        await #expect(throws: InvalidReference.unknown("EnterpriseIds", hotel.beacon.id.uuid)) {
            try await hotel.call(
                EnterprisesGetAll.self,
                .init(enterpriseIDs: [hotel.beacon.id.uuid], limitation: .init(count: 10))
            )
        }
    }
}
