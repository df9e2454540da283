import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("productCategories/getAll")
struct ProductCategoriesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists menus newest first, each with the one it is a part of")
    func listsCategories() async throws {
        let answer = try await hotel.call(
            ProductCategoriesGetAll.self, .init(serviceIDs: [hotel.extras.id.uuid], limitation: .init(count: 10))
        )
        #expect(answer.productCategories.map(\.id) == [hotel.morningMeals.id.uuid, hotel.meals.id.uuid])
        #expect(answer.productCategories.map { $0.parentProductCategory?.id } == [hotel.meals.id.uuid, nil])
        #expect(answer.productCategories[0].parentProductCategory?.names == ["en-GB": "Meals"])
    }

    @Test("tells the parent also when it is on another page")
    func parentBeyondPage() async throws {
        let answer = try await hotel.call(
            ProductCategoriesGetAll.self, .init(serviceIDs: [hotel.extras.id.uuid], limitation: .init(count: 1))
        )
        #expect(answer.productCategories.map { $0.parentProductCategory?.id } == [hotel.meals.id.uuid])
    }
}
