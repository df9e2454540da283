import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("What a stay is charged for products")
struct ProductChargesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func order(_ product: ID<Product>) -> String { #""ProductOrders": [{"ProductId": "\#(product)"}]"# }

    private func charges(_ stay: JSON) async throws -> [String] {
        try await hotel.items(stay).filter { $0.kind == .productOrder }
            .map { "\($0.unitCount) × \($0.unitAmount.gross.trimmed(toAtLeast: 2))" }
    }

    @Test("is for each age what that age pays")
    func ages() async throws {
        try await hotel.letChildrenEatForLess()
        let people = """
            "PersonCounts": [{"AgeCategoryId": "\(hotel.adult.id)", "Count": 2},
             {"AgeCategoryId": "\(hotel.child.id)", "Count": 1}]
            """
        let stay = try await hotel.booked(hotel.stay(3, 5, "\(people), \(order(hotel.breakfast.id))"))
        #expect(try await charges(stay).sorted() == ["1 × 7.00", "1 × 7.00", "2 × 12.00", "2 × 12.00"])
        let agreed = """
            "ProductOrders": [{"ProductId": "\(hotel.breakfast.id)",
             "UnitAmount": {"Currency": "GBP", "GrossValue": 10, "TaxCodes": []}}]
            """
        let other = try await hotel.booked(hotel.stay(3, 4, "\(people), \(agreed)"))
        #expect(try await charges(other) == ["3 × 10.00"])
    }

    @Test("is one charge for the nights that cost the same, where a product is posted once")
    func onePosting() async throws {
        let product = try await hotel.openCarPark()
        let update = """
            {"ProductId": "\(product.id)", "PriceUpdates": [{"Value": 15,
             "FirstTimeUnitStartUtc": "\(hotel.time(4, 0))", "LastTimeUnitStartUtc": "\(hotel.time(5, 0))"}]}
            """
        #expect(try await hotel.post("products/updatePrice", update).status == 200)
        let stay = try await hotel.booked(hotel.stay(3, 8, order(product.id)))
        #expect(try await charges(stay).sorted() == ["2 × 15.00", "3 × 10.00"])
    }

    @Test("is what the stay's rate asks for it, also of those who stay at a rate that follows it")
    func ofRate() async throws {
        let update = """
            {"RateId": "\(hotel.bestRate.id)", "ProductId": "\(hotel.breakfast.id)", "PriceUpdates": [{"Value": 9,
             "FirstTimeUnitStartUtc": "\(hotel.time(3, 0))", "LastTimeUnitStartUtc": "\(hotel.time(3, 0))"}]}
            """
        #expect(try await hotel.post("rates/updatePrice", update).status == 200)
        let stay = try await hotel.booked(
            hotel.stay(3, 5, rate: hotel.nonRefundable, order(hotel.breakfast.id))
        )
        #expect(try await charges(stay).sorted() == ["2 × 12.00", "2 × 9.00"])
        let added = try await hotel.post(
            "reservations/addProduct",
            #"{"ReservationId": "\#(stay["Id"].text ?? "")", "ProductId": "\#(hotel.breakfast.id)", "Count": 1}"#
        )
        #expect(added.status == 200)
        #expect(try await charges(stay).filter { $0 == "2 × 9.00" }.count == 2)
    }
}
