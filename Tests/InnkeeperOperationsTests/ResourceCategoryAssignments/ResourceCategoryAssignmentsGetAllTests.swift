import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("resourceCategoryAssignments/getAll")
struct ResourceCategoryAssignmentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists which resources are sold in a category, newest first")
    func listsAssignments() async throws {
        let answer = try await list([hotel.doubleRooms.id])
        #expect(answer.map(\.resourceID) == [hotel.room2.id.uuid, hotel.room1.id.uuid])
        #expect(answer.allSatisfy { $0.isActive && $0.categoryID == hotel.doubleRooms.id.uuid })
    }

    @Test("shows an assignment as inactive where its resource is, and still finds it as active by its own state")
    func activityOfParents() async throws {
        var closed = hotel.room2
        closed.isActive = false
        let update = closed
        try await hotel.write { transaction in try transaction.resources.update(update) }
        let answer = try await list([hotel.doubleRooms.id], states: [.active])
        #expect(answer.map(\.resourceID) == [hotel.room2.id.uuid, hotel.room1.id.uuid])
        #expect(answer.map(\.isActive) == [false, true])
    }

    @Test("filters by resource")
    func byResource() async throws {
        let answer = try await hotel.call(
            ResourceCategoryAssignmentsGetAll.self,
            .init(
                resourceCategoryIDs: [hotel.doubleRooms.id.uuid, hotel.dorms.id.uuid],
                resourceIDs: [hotel.dorm.id.uuid], limitation: .init(count: 10)
            )
        )
        #expect(answer.resourceCategoryAssignments.map(\.categoryID) == [hotel.dorms.id.uuid])
    }

    private func list(
        _ categories: [ID<ResourceCategory>], states: [Contract.ActivityStates]? = nil
    ) async throws -> [Contract.ResourceCategoryAssignment] {
        try await hotel.call(
            ResourceCategoryAssignmentsGetAll.self,
            .init(
                resourceCategoryIDs: categories.map(\.uuid), activityStates: states, limitation: .init(count: 10)
            )
        ).resourceCategoryAssignments
    }
}
