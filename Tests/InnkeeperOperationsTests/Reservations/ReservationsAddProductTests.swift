import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/addProduct")
struct ReservationsAddProductTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("charges the count for each unit by which the product is charged, and answers the items")
    func perUnit() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await add(hotel.breakfast, 2, to: booked)
        #expect(status == 200)
        let items = try await hotel.items(booked).filter { $0.kind == .productOrder }
        #expect(answer["ItemIds"].items.map(\.text) == items.map(\.id.description))
        #expect(items.map(\.unitCount) == [4, 4])
        #expect(items.map(\.grossText) == ["48.00", "48.00"])
        #expect(items.allSatisfy { $0.serviceID == hotel.extras.id })
    }

    @Test("takes another price and a part of the stay")
    func ownPrice() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let amount = #", "UnitAmount": {"Currency": "GBP", "GrossValue": 10, "TaxCodes": []}"#
        let one = #", "StartUtc": "\#(hotel.time(4, 0))", "EndUtc": "\#(hotel.time(4, 0))""#
        #expect(try await add(hotel.breakfast, 1, to: booked, amount + one).status == 200)
        let items = try await hotel.items(booked).filter { $0.kind == .productOrder }
        #expect(items.map(\.grossText) == ["20.00"])
    }

    @Test("is not got around by booking a stay with a product less than once", arguments: [0, -1])
    func negativeCount(count: Int) async throws {
        let orders = #""ProductOrders": [{"ProductId": "\#(hotel.minibar.id)", "Count": \#(count)}]"#
        let (status, answer) = try await hotel.add([hotel.stay(3, 5, orders)])
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Count.")
    }

    @Test("wants no interval for what is charged once, and a positive count")
    func refusals() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let two = #", "StartUtc": "\#(hotel.time(3, 0))", "EndUtc": "\#(hotel.time(4, 0))""#
        #expect(try await add(hotel.minibar, 1, to: booked, two).json["Message"].text == "Invalid EndUtc.")
        #expect(try await add(hotel.minibar, 0, to: booked).json["Message"].text == "Invalid Count.")
        #expect(try await hotel.items(booked).count == 2)
    }

    @Test("charges each person once for what is for each person, and wants no interval for it")
    func perPerson() async throws {
        try await hotel.offerWelcomeDrink()
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let two = #", "StartUtc": "\#(hotel.time(3, 0))", "EndUtc": "\#(hotel.time(4, 0))""#
        #expect(try await add(hotel.welcomeDrink, 1, to: booked, two).json["Message"].text == "Invalid EndUtc.")
        #expect(try await add(hotel.welcomeDrink, 2, to: booked).status == 200)
        let items = try await hotel.items(booked).filter { $0.kind == .productOrder }
        #expect(items.map(\.unitCount) == [4])
        #expect(items.map(\.grossText) == ["12.00"])
    }

    private func add(
        _ product: Product, _ count: Int, to booked: JSON, _ members: String = ""
    ) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "reservations/addProduct",
            """
            {"ReservationId": "\(booked["Id"].text ?? "")", "ProductId": "\(product.id)", "Count": \(count)\(members)}
            """
        )
    }
}
