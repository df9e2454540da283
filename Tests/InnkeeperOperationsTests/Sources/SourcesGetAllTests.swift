import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("sources/getAll")
struct SourcesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists where reservations come from, with their codes")
    func listsSources() async throws {
        let answer = try await hotel.call(SourcesGetAll.self, .init(limitation: .init(count: 10)))
        #expect(answer.sources.map(\.name) == ["Website", "Travel site"])
        #expect(answer.sources.map(\.code) == [2, 1])
        #expect(answer.sources.map(\.type) == [.onlineBookingEngine, .onlineTravelAgency])
    }

    @Test("has the same choices as the contract")
    func sameChoices() {
        #expect(SourceType.allCases.map(\.rawValue) == Contract.SourceType.allCases.map(\.rawValue))
    }
}
