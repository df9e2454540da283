import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The products of a stay that changes")
struct ProductsOfChangedStaysTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("cost in the nights that are added what the house asks for those, and what they cost in the others")
    func dated() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5, order()))
        try await price(15, from: 5, to: 6)
        try await price(20, from: 3, to: 4)
        try await move(stay, to: 7)
        #expect(try await charges(stay) == ["2 × 12.00", "2 × 12.00", "2 × 15.00", "2 × 15.00"])
    }

    @Test("keep a price that was agreed upon, also in the nights that are added")
    func agreed() async throws {
        let amount = #""UnitAmount": {"Currency": "GBP", "GrossValue": 10, "TaxCodes": []}"#
        let stay = try await hotel.booked(hotel.stay(3, 5, order(amount)))
        try await price(15, from: 5, to: 6)
        try await move(stay, to: 6)
        #expect(try await charges(stay) == ["2 × 10.00", "2 × 10.00", "2 × 10.00"])
    }

    @Test("cost what the new rate asks for them where the stay is priced anew, and else what they cost")
    func ofRate() async throws {
        let halfBoard = Rate(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id, groupID: hotel.flexible.id,
            pricing: .base(BaseRatePricing(price: 100, taxCodes: [])), names: ["en-GB": "Half board"],
            created: hotel.now
        )
        try await hotel.write { try $0.rates.insert(halfBoard) }
        let update = """
            {"RateId": "\(halfBoard.id)", "ProductId": "\(hotel.breakfast.id)", "PriceUpdates": [{"Value": 9,
             "FirstTimeUnitStartUtc": "\(hotel.time(3, 0))", "LastTimeUnitStartUtc": "\(hotel.time(9, 0))"}]}
            """
        #expect(try await hotel.post("rates/updatePrice", update).status == 200)
        let rate = #""RateId": {"Value": "\#(halfBoard.id)"}"#
        let kept = try await hotel.booked(hotel.stay(3, 5, order()))
        try await self.update(kept, rate, #", "Reprice": false"#)
        #expect(try await charges(kept) == ["2 × 12.00", "2 × 12.00"])
        let anew = try await hotel.booked(hotel.stay(3, 5, order()))
        try await self.update(anew, rate)
        #expect(try await charges(anew) == ["2 × 9.00", "2 × 9.00"])
        try await move(kept, to: 6)
        #expect(try await charges(kept) == ["2 × 12.00", "2 × 12.00", "2 × 9.00"])
    }

    @Test("are for each age what that age pays, when a child comes and when the stay grows")
    func ages() async throws {
        try await hotel.letChildrenEatForLess()
        let stay = try await hotel.booked(hotel.stay(3, 4, order()))
        let people = """
            "PersonCounts": {"Value": [{"AgeCategoryId": "\(hotel.adult.id)", "Count": 2},
             {"AgeCategoryId": "\(hotel.child.id)", "Count": 1}]}
            """
        try await update(stay, people)
        #expect(try await charges(stay).sorted() == ["1 × 7.00", "2 × 12.00"])
        #expect(try await hotel.items(stay).compactMap(\.ageCategoryID) == [hotel.child.id])
        try await move(stay, to: 5)
        #expect(try await charges(stay).sorted() == ["1 × 7.00", "1 × 7.00", "2 × 12.00", "2 × 12.00"])
        try await move(stay, to: 4)
        #expect(try await charges(stay).sorted() == ["1 × 7.00", "2 × 12.00"])
    }

    @Test("that are posted once for all nights are one charge for each price")
    func onePosting() async throws {
        let parking = try await hotel.openCarPark()
        let stay = try await hotel.booked(hotel.stay(3, 5, order(parking.id)))
        try await price(15, from: 5, to: 6, of: parking.id)
        try await move(stay, to: 6)
        #expect(try await charges(stay) == ["2 × 10.00", "1 × 15.00"])
        try await move(stay, to: 7)
        #expect(try await charges(stay) == ["2 × 10.00", "2 × 15.00"])
        try await move(stay, to: 4)
        #expect(try await charges(stay) == ["1 × 10.00"])
    }

    @Test("stay as they are where nothing about them changes")
    func untouched() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5, order()))
        let before = try await hotel.items(stay).filter { $0.kind == .productOrder }.map(\.id)
        try await price(20, from: 3, to: 4)
        try await update(stay, #""CompanyId": {"Value": null}"#)
        #expect(try await hotel.items(stay).filter { $0.kind == .productOrder }.map(\.id) == before)
    }

    private func order(_ members: String = "") -> String { order(hotel.breakfast.id, members) }

    private func order(_ product: ID<Product>, _ members: String = "") -> String {
        #""ProductOrders": [{"ProductId": "\#(product)"\#(members.isEmpty ? "" : ", " + members)}]"#
    }

    private func price(_ value: Int, from first: Int, to last: Int, of product: ID<Product>? = nil) async throws {
        let update = """
            {"ProductId": "\(product ?? hotel.breakfast.id)", "PriceUpdates": [{"Value": \(value),
             "FirstTimeUnitStartUtc": "\(hotel.time(first, 0))", "LastTimeUnitStartUtc": "\(hotel.time(last, 0))"}]}
            """
        #expect(try await hotel.post("products/updatePrice", update).status == 200)
    }

    private func move(_ stay: JSON, to day: Int) async throws {
        let (status, answer) = try await hotel.post(
            "reservations/updateInterval",
            """
            {"ReservationId": "\(stay["Id"].text ?? "")", "EndUtc": "\(hotel.time(day, 11))",
             "ChargeCancellationFee": false}
            """
        )
        #expect(status == 200, "\(answer)")
    }

    private func update(_ stay: JSON, _ members: String, _ whole: String = "") async throws {
        let id = stay["Id"].text ?? ""
        let (status, answer) = try await hotel.post(
            "reservations/update",
            #"{"ReservationUpdates": [{"ReservationId": "\#(id)", \#(members)}]\#(whole)}"#
        )
        #expect(status == 200, "\(answer)")
    }

    /// By night.
    private func charges(_ stay: JSON) async throws -> [String] {
        try await hotel.items(stay).filter { $0.kind == .productOrder }
            .sorted { ($0.unitIndex ?? 0, $0.id) < ($1.unitIndex ?? 0, $1.id) }
            .map { "\($0.unitCount) × \($0.unitAmount.gross.trimmed(toAtLeast: 2))" }
    }
}
