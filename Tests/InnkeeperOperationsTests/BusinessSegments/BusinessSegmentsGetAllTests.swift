import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("businessSegments/getAll")
struct BusinessSegmentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the segments of all bookable services, or of those that are named")
    func listsSegments() async throws {
        let all = try await hotel.call(BusinessSegmentsGetAll.self, .init(limitation: .init(count: 10)))
        #expect(all.businessSegments.map(\.name) == ["Leisure"])
        let ofService = try await hotel.call(
            BusinessSegmentsGetAll.self, .init(serviceIDs: [hotel.stays.id.uuid], limitation: .init(count: 10))
        )
        #expect(ofService.businessSegments.map(\.serviceID) == [hotel.stays.id.uuid])
    }
}
