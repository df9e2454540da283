import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("products/delete")
struct ProductsDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func delete(_ products: [String], _ token: String = TestHotel.tokens.access) async throws -> JSON {
        let list = products.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await hotel.post("products/delete", #"{"ProductIds": [\#(list)]}"#, accessToken: token).json
    }

    private func isActive(_ product: ID<Product>) async throws -> Bool? {
        let enterprise = hotel.enterprise.id
        return try await hotel.read { try $0.products.find(product, of: enterprise)?.isActive }
    }

    @Test("ends the sale of products; what was ordered stays ordered")
    func ends() async throws {
        let order = #""ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}]"#
        let stay = try await hotel.booked(hotel.stay(3, 5, order))
        let before = try await hotel.items(stay).map(\.amount)
        #expect(try await delete(["\(hotel.breakfast.id)", "\(hotel.minibar.id)"]).names.isEmpty)
        #expect(try await isActive(hotel.breakfast.id) == false)
        #expect(try await hotel.items(stay).map(\.amount) == before)
        let again = try await hotel.add([hotel.stay(3, 5, order)])
        #expect(again.json["Message"].text == "Invalid ProductId.")
    }

    @Test("refuses the night itself, and deletes none of the request")
    func night() async throws {
        let answer = try await delete(["\(hotel.minibar.id)", "\(hotel.night.id)"])
        #expect(answer["Message"].text == "The product Night is what its service sells, and cannot be deleted.")
        #expect(try await isActive(hotel.minibar.id) == true)
    }

    @Test("does not know what is deleted or nobody's, nor a product of a service that the token does not open")
    func unknown() async throws {
        _ = try await delete(["\(hotel.minibar.id)"])
        for product in ["\(hotel.minibar.id)", "00000000-0000-7000-8000-00000000ffff"] {
            #expect(try await delete(["\(hotel.breakfast.id)", product])["Message"].text == "Invalid ProductIds.")
        }
        #expect(try await isActive(hotel.breakfast.id) == true)
        try await hotel.openOffice()
        let coffee = Product(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.hours.id,
            names: ["en-GB": "Coffee"], charging: .once, price: 3, currencyCode: "GBP", created: hotel.now
        )
        try await hotel.write { try $0.products.insert(coffee) }
        #expect(try await delete(["\(coffee.id)"], TestHotel.stayToken)["Message"].text == "Invalid ProductIds.")
    }

    @Test("takes at most a thousand")
    func limit() async throws {
        let many = try await delete((0...1000).map { _ in "\(hotel.minibar.id)" })
        #expect(many["Message"].text == "Invalid ProductIds.")
        let most = try await delete((0..<1000).map { _ in "\(hotel.minibar.id)" })
        #expect(most.names.isEmpty)
    }
}
