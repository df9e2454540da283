import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("resourceCategories/getAll")
struct ResourceCategoriesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the categories of a bookable service newest first")
    func listsCategories() async throws {
        let answer = try await hotel.call(ResourceCategoriesGetAll.self, request([hotel.stays.id]))
        #expect(answer.resourceCategories.map(\.id) == [hotel.dormBeds, hotel.dorms, hotel.doubleRooms].map(\.id.uuid))
        let double = answer.resourceCategories[2]
        #expect(double.type == .room)
        #expect(double.classification == .standardDouble)
        #expect(double.capacity == 2)
        #expect(double.extraCapacity == 1)
        #expect(double.externalIdentifier == "DBL")
        #expect(double.accountingCategoryID == hotel.accommodation.id.uuid)
    }

    @Test("filters by category and activity")
    func filters() async throws {
        let one = try await hotel.call(
            ResourceCategoriesGetAll.self,
            .init(
                resourceCategoryIDs: [hotel.dorms.id.uuid], serviceIDs: [hotel.stays.id.uuid],
                limitation: .init(count: 10)
            )
        )
        #expect(one.resourceCategories.map(\.id) == [hotel.dorms.id.uuid])
        let deleted = try await hotel.call(
            ResourceCategoriesGetAll.self,
            .init(serviceIDs: [hotel.stays.id.uuid], activityStates: [.deleted], limitation: .init(count: 10))
        )
        #expect(deleted.resourceCategories.isEmpty)
        #expect(deleted.cursor == nil)
    }

    @Test("refuses a service that sells no stays and one of another enterprise")
    func refusesServices() async throws {
        await #expect(throws: InvalidReference.self) {
            try await hotel.call(ResourceCategoriesGetAll.self, request([hotel.extras.id]))
        }
        await #expect(throws: InvalidReference.unknown("ServiceIds", hotel.beaconStays.id.uuid)) {
            try await hotel.call(ResourceCategoriesGetAll.self, request([hotel.beaconStays.id]))
        }
    }

    @Test("has the same choices as the contract")
    func sameChoices() {
        #expect(ResourceCategoryType.allCases.map(\.rawValue) == Contract.ResourceCategoryType.allCases.map(\.rawValue))
        #expect(
            ResourceClassification.allCases.map(\.rawValue) == Contract.ResourceClassification.allCases.map(\.rawValue)
        )
    }

    private func request(_ services: [ID<Service>]) -> ResourceCategoriesGetAll.Request {
        .init(serviceIDs: services.map(\.uuid), limitation: .init(count: 10))
    }
}
