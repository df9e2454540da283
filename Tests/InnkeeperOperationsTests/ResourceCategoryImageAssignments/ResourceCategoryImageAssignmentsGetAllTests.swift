import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("resourceCategoryImageAssignments/getAll")
struct ResourceCategoryImageAssignmentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the images of a category with their order")
    func listsAssignments() async throws {
        let answer = try await hotel.call(
            ResourceCategoryImageAssignmentsGetAll.self,
            .init(resourceCategoryIDs: [hotel.doubleRooms.id.uuid], limitation: .init(count: 10))
        )
        #expect(answer.resourceCategoryImageAssignments.map(\.imageID) == [hotel.pictureOfDoubleRooms.imageID])
        #expect(answer.resourceCategoryImageAssignments.map(\.ordering) == [1])
    }
}
