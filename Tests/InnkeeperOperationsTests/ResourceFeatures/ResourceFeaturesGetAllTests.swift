import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("resourceFeatures/getAll")
struct ResourceFeaturesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists what resources of a service can have")
    func listsFeatures() async throws {
        let answer = try await hotel.call(
            ResourceFeaturesGetAll.self, .init(serviceIDs: [hotel.stays.id.uuid], limitation: .init(count: 10))
        )
        #expect(answer.resourceFeatures.map(\.id) == [hotel.balcony.id.uuid])
        #expect(answer.resourceFeatures.map(\.classification) == [.balcony])
        #expect(answer.cursor == hotel.balcony.id.uuid)
    }

    @Test("has the same choices as the contract")
    func sameChoices() {
        #expect(
            ResourceFeatureClassification.allCases.map(\.rawValue)
                == Contract.ResourceFeatureClassification.allCases.map(\.rawValue)
        )
    }
}
