import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("resourceFeatureAssignments/getAll")
struct ResourceFeatureAssignmentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists which resources have a feature")
    func listsAssignments() async throws {
        let answer = try await hotel.call(
            ResourceFeatureAssignmentsGetAll.self,
            .init(resourceFeatureIDs: [hotel.balcony.id.uuid], limitation: .init(count: 10))
        )
        #expect(answer.resourceFeatureAssignments.map(\.resourceID) == [hotel.room2.id.uuid])
    }

    @Test("needs to be told the features")
    func needsFeatures() async throws {
        let (status, json) = try await hotel.post(
            "resourceFeatureAssignments/getAll", "{\"Limitation\": {\"Count\": 10}}"
        )
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid ResourceFeatureIds.")
    }
}
