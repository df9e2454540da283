import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("products/getAll")
struct ProductsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists what a service sells, with prices that hold their taxes")
    func listsProducts() async throws {
        let request = """
            {"ServiceIds": ["\(hotel.extras.id)"], "Limitation": {"Count": 10}}
            """
        let (status, json) = try await hotel.post("products/getAll", request)
        #expect(status == 200)
        #expect(json["CustomerProducts"].items.isEmpty)
        let products = json["Products"].items
        #expect(products.map { $0["Names"]["en-GB"].text } == ["Minibar", "Breakfast"])
        let price = products[1]["Price"]
        #expect(price["Currency"].text == "GBP")
        #expect(price["GrossValue"].digits == "12.00")
        #expect(price["NetValue"].digits == "10.00")
        #expect(price["TaxValues"][0]["Code"].text == "UK-2022-20%")
        #expect(price["TaxValues"][0]["Value"].digits == "2.00")
        #expect(products[1]["ChargingMode"].text == "PerPersonPerTimeUnit")
        #expect(products[1]["PostingMode"].text == "PerTimeUnit")
        #expect(products[1]["Posting"].text == "Daily")
        #expect(products[1]["ConsumptionMoment"].text == "NextTimeUnit")
        #expect(products[1]["Classifications"]["Food"].flag == true)
        #expect(products[1]["Pricing"]["Discriminator"].text == "Absolute")
    }

    @Test("lists the night of a stay only when default products or itself are asked for")
    func defaultProducts() async throws {
        let night = hotel.night.id.uuid
        #expect(try await list().isEmpty)
        #expect(try await list(includeDefault: true) == [night])
        #expect(try await list(products: [night]) == [night])
        #expect(try await list(products: [night], includeDefault: false).isEmpty)
    }

    @Test("refuses an unknown service")
    func refusesService() async throws {
        await #expect(throws: InvalidReference.unknown("ServiceIds", hotel.beaconStays.id.uuid)) {
            try await hotel.call(
                ProductsGetAll.self,
                .init(serviceIDs: [hotel.beaconStays.id.uuid], limitation: .init(count: 10))
            )
        }
    }

    @Test("shows a product without tax when its tax has ended")
    func endedTax() async throws {
        let old = Product(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.extras.id,
            names: ["en-GB": "Old"], charging: .once, price: 6, currencyCode: "GBP", taxCodes: ["UK-20%"],
            created: hotel.now
        )
        try await hotel.write { transaction in try transaction.products.insert(old) }
        let answer = try await hotel.call(
            ProductsGetAll.self, .init(serviceIDs: [hotel.extras.id.uuid], limitation: .init(count: 1))
        )
        #expect(answer.products[0].price.grossValue == 6)
        #expect(answer.products[0].price.netValue == 6)
        #expect(answer.products[0].price.taxValues.isEmpty)
    }

    @Test("has the same choices as the contract")
    func sameChoices() {
        #expect(
            ProductChargingMode.allCases.map(\.rawValue) == Contract.ProductChargingModeEnum.allCases.map(\.rawValue)
        )
        #expect(
            Set(ConsumptionMoment.allCases.map(\.rawValue))
                == Set(Contract.ProductConsumptionMomentEnum.allCases.map(\.rawValue))
        )
    }

    private func list(products: [UUID]? = nil, includeDefault: Bool? = nil) async throws -> [UUID] {
        try await hotel.call(
            ProductsGetAll.self,
            .init(
                productIDs: products, serviceIDs: [hotel.stays.id.uuid], includeDefault: includeDefault,
                limitation: .init(count: 10)
            )
        ).products.map(\.id)
    }
}
