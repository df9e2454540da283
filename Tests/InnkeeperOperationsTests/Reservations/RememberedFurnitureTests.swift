import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@testable import InnkeeperStore

/// Each books once, changes a thing of the house, and books the same again: on SQLite the writer remembers the house
/// from the first time.
@Suite("A house that is remembered from booking to booking")
struct RememberedFurnitureTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func ordering(_ product: Product) -> String { #""ProductOrders": [{"ProductId": "\#(product.id)"}]"# }

    /// What a night of Ada's in March costs her now, with all that she orders.
    private func charges(_ members: String = "") async throws -> [String] {
        try await hotel.items(try await hotel.booked(hotel.stay(3, 4, members))).map { "\($0.unitAmount.gross)" }
    }

    private func misses() async throws -> Int? {
        try await hotel.store.write { $0.session.memory?.misses }
    }

    @Test("is asked for nothing by a booking that was there in the same words before")
    func isNotAsked() async throws {
        _ = try await hotel.added(rule: hotel.rule())
        try await hotel.setLimit(3, 3, 10)
        let stay = hotel.stay(3, 5, ordering(hotel.breakfast))
        // Both rooms, and once without one: which of them a stay gets is a question, too.
        for _ in 1...3 { _ = try await hotel.booked(stay) }
        let before = try await misses()
        _ = try await hotel.booked(stay)
        #expect(try await misses() == before)
        // Another number of nights is another question.
        _ = try await hotel.booked(hotel.stay(3, 6))
        if let before { #expect(try await misses() ?? 0 > before) }
    }

    @Test("closes for the next booking when it is restricted")
    func restriction() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        try await hotel.restrict(hotel.entry("Stay", 4, 4))
        #expect(try await hotel.add([hotel.stay(3, 5)]).status == 403)
        try await hotel.unrestrict(hotel.entry("Stay", 4, 4))
        #expect(try await hotel.add([hotel.stay(3, 5)]).status == 200)
    }

    @Test("sells at its new prices: of the night, of a product, and of one that goes with a rate")
    func prices() async throws {
        try await hotel.setLimit(9, 3, 3)
        let order = ordering(hotel.breakfast)
        let before = try await charges(order)
        let update = """
            "PriceUpdates": [{"Value": 77, "FirstTimeUnitStartUtc": "\(hotel.time(3, 0))",
             "LastTimeUnitStartUtc": "\(hotel.time(3, 0))"}]
            """
        let (rate, product) = (#""RateId": "\#(hotel.bestRate.id)""#, #""ProductId": "\#(hotel.breakfast.id)""#)
        #expect(try await hotel.post("rates/updatePrice", "{\(rate), \(update)}").status == 200)
        let withNight = try await charges(order)
        #expect(withNight != before)
        let dearer = update.replacing("77", with: "31")
        #expect(try await hotel.post("products/updatePrice", "{\(product), \(dearer)}").status == 200)
        let withProduct = try await charges(order)
        #expect(withProduct != withNight && withProduct.contains { $0.hasPrefix("31") })
        let ofRate = update.replacing("77", with: "29")
        #expect(try await hotel.post("rates/updatePrice", "{\(rate), \(product), \(ofRate)}").status == 200)
        #expect(try await charges(order).contains { $0.hasPrefix("29") })
    }

    @Test("charges children less from when they pay less")
    func ages() async throws {
        let party = """
            "PersonCounts": [{"AgeCategoryId": "\(hotel.adult.id)", "Count": 1},
             {"AgeCategoryId": "\(hotel.child.id)", "Count": 1}], \(ordering(hotel.breakfast))
            """
        let before = try await charges(party)
        try await hotel.letChildrenEatForLess()
        #expect(try await charges(party) != before)
    }

    @Test("takes no orders of a product that it has given up")
    func product() async throws {
        let order = ordering(hotel.breakfast)
        _ = try await charges(order)
        let request = #"{"ProductIds": ["\#(hotel.breakfast.id)"]}"#
        #expect(try await hotel.post("products/delete", request).status == 200)
        #expect(try await hotel.add([hotel.stay(3, 4, order)]).status == 400)
    }

    @Test("sends charges to bills by the rules and automations that it has now")
    func billing() async throws {
        func associated() async throws -> [String?] {
            let stay = try await hotel.companyStay()
            let bill = try #require(try await hotel.chargesOf(stay).first?["BillId"].text)
            let json = try await hotel.bill(bill)
            return [json["AccountId"].text] + json["AssociatedAccountIds"].items.map(\.text)
        }
        try await hotel.setLimit(9, 3, 4)
        let (ada, engines) = (hotel.ada.id.description, hotel.engines.id.description)
        #expect(try await associated() == [ada])
        let rule = try await hotel.added(rule: hotel.rule())
        #expect(try await associated() == [ada, engines])
        _ = try await hotel.added(automation: hotel.automation())
        #expect(try await associated().first == engines)
        let request = #"{"RoutingRuleIds": ["\#(rule["Id"].text ?? "")"]}"#
        #expect(try await hotel.post("routingRules/delete", request).status == 200)
        #expect(try await associated().first == engines)
    }

    @Test("sells one room too many from when it may")
    func overbooking() async throws {
        for _ in 1...2 { _ = try await hotel.booked(hotel.stay(3, 4)) }
        #expect(try await hotel.add([hotel.stay(3, 4)]).status == 403)
        try await hotel.setLimit(1, 3, 3)
        #expect(try await hotel.add([hotel.stay(3, 4)]).status == 200)
    }

    @Test("gives no room that was closed meanwhile")
    func block() async throws {
        let first = try await hotel.reservation(try await hotel.booked(hotel.stay(3, 5)))
        let id = try #require(first.assignedResourceID)
        let cancel = #"{"ReservationIds": ["\#(first.id)"], "Notes": "Ill"}"#
        #expect(try await hotel.post("reservations/cancel", cancel).status == 200)
        let room = try #require([hotel.room1, hotel.room2].first { $0.id == id })
        _ = try await hotel.blocked(room, 3, 5)
        let second = try await hotel.reservation(try await hotel.booked(hotel.stay(3, 5)))
        #expect(second.assignedResourceID != nil && second.assignedResourceID != id)
    }
}
