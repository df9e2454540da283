import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import Testing

@Suite("The check of the furniture")
struct FurnitureCheckTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("finds nothing in a healthy house")
    func healthy() async throws {
        #expect(try await violations().isEmpty)
    }

    @Test("finds a cancellation policy of a rate group that its service does not have")
    func policyWithoutGroup() async throws {
        let policy = CancellationPolicy(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id, rateGroupID: hotel.newID(),
            applicability: .creation, applicabilityOffset: Period(), feeExtent: [.timeUnits], currencyCode: "GBP",
            created: hotel.now
        )
        try await hotel.write { transaction in try transaction.cancellationPolicies.insert(policy) }
        #expect(
            try await violations()
                == ["Cancellation policy \(policy.id) names a rate group that its service does not have."]
        )
    }

    @Test("finds every resource of a circle")
    func circle() async throws {
        var (first, second) = (hotel.room1, hotel.room2)
        first.parentID = second.id
        second.parentID = first.id
        let circle = [first, second]
        try await hotel.write { transaction in
            for resource in circle { try transaction.resources.update(resource) }
        }
        #expect(try await violations() == circle.map { "Resource \($0.id) is a part of itself." })
    }

    @Test("finds a resource in two categories of one service, and none in those of two")
    func soldTwice() async throws {
        try await hotel.openOffice()
        #expect(try await violations().isEmpty)
        let assignment = ResourceCategoryAssignment(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, resourceID: hotel.room1.id,
            categoryID: hotel.dorms.id, created: hotel.now
        )
        try await hotel.write { try $0.resourceCategoryAssignments.insert(assignment) }
        #expect(try await violations() == ["Resource \(hotel.room1.id) is sold in two categories of one service."])
    }

    private func violations() async throws -> [String] {
        try await hotel.read { transaction in try transaction.furnitureViolations() }
    }
}
