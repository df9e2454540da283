import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("ageCategories/getAll")
struct AgeCategoriesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the age categories of all bookable services when no service is named")
    func listsAll() async throws {
        let answer = try await hotel.call(AgeCategoriesGetAll.self, .init(limitation: .init(count: 10)))
        #expect(answer.ageCategories.map(\.id) == [hotel.child.id.uuid, hotel.adult.id.uuid])
        #expect(answer.ageCategories.map(\.classification) == [.child, .adult])
        #expect(answer.ageCategories.map(\.minimalAge) == [2, 18])
        #expect(answer.ageCategories.map(\.maximalAge) == [17, nil])
    }

    @Test("refuses a service that sells no stays")
    func refusesOrderable() async throws {
        await #expect(throws: InvalidReference.self) {
            try await hotel.call(
                AgeCategoriesGetAll.self, .init(serviceIDs: [hotel.extras.id.uuid], limitation: .init(count: 10))
            )
        }
    }
}
