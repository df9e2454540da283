import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("orderItems/getAll")
struct OrderItemsGetAllTests {
    let hotel: TestHotel
    /// Of 1 March, on a closed bill.
    let closed: JSON
    /// Of 2 March, canceled on the 3rd.
    let canceled: JSON
    /// Of 4 March.
    let open: JSON
    /// Of 5 March, for a person who owes nothing yet.
    let inactive: JSON

    init() async throws {
        hotel = try await TestHotel()
        let first = try await hotel.drink(1, #""ConsumptionUtc": "2030-03-08T20:00:00Z""#)
        _ = try await hotel.paid("5.50")
        _ = try await hotel.closed(first["BillId"].text)
        hotel.clock.set(to: hotel.march(2, 9))
        let second = try await hotel.drink()
        hotel.clock.set(to: hotel.march(3, 9))
        try await hotel.cancel(item: second)
        hotel.clock.set(to: hotel.march(4, 9))
        let third = try await hotel.drink(2)
        hotel.clock.set(to: hotel.march(5, 9))
        let fourth = try await hotel.booked(hotel.stay(6, 7, customer: hotel.charles, #""State": "Optional""#))
        closed = try await hotel.item(first)
        canceled = try await hotel.item(second)
        open = third
        inactive = try #require(try await hotel.wireItems(fourth).first)
    }

    @Test("lists charges in every state, newest first")
    func everyState() async throws {
        let accounts = #""AccountIds": ["\#(hotel.ada.id)", "\#(hotel.charles.id)"]"#
        #expect(try await states(accounts) == ["Inactive", "Open", "Canceled", "Closed"])
        let ids = try await list(accounts).map { $0["Id"].text }
        #expect(ids == [inactive, open, canceled, closed].map { $0["Id"].text })
    }

    @Test("narrows by each of its filters", arguments: Filter.allCases)
    func filters(_ filter: Filter) async throws {
        let json: String =
            switch filter {
            case .ids: #""OrderItemIds": ["\#(open["Id"].text ?? "")", "\#(closed["Id"].text ?? "")"]"#
            case .accounts: #""AccountIds": ["\#(hotel.charles.id)"]"#
            case .serviceOrders: #""ServiceOrderIds": ["\#(canceled["ServiceOrderId"].text ?? "")"]"#
            case .services: #""ServiceIds": ["\#(hotel.stays.id)"]"#
            case .bills: #""BillIds": ["\#(closed["BillId"].text ?? "")"]"#
            case .created: hotel.interval("CreatedUtc", 2, 5)
            case .updated: hotel.interval("UpdatedUtc", 3, 5)
            case .consumed: hotel.interval("ConsumedUtc", 8, 9)
            case .canceled: hotel.interval("CanceledUtc", 3, 4)
            case .closed: hotel.interval("ClosedUtc", 1, 2)
            case .states: #"\#(hotel.interval("CreatedUtc", 1, 9)), "AccountingStates": ["Open", "Inactive"]"#
            case .types: #"\#(hotel.interval("CreatedUtc", 1, 9)), "Types": ["SpaceOrder"]"#
            }
        #expect(try await states(json) == filter.states)
    }

    @Test("lists nothing that is outside of an interval")
    func outside() async throws {
        for name in ["CreatedUtc", "UpdatedUtc", "ConsumedUtc", "CanceledUtc", "ClosedUtc"] {
            #expect(try await list(hotel.interval(name, 20, 22)).isEmpty)
        }
    }

    @Test("wants a filter, and no more than 100 accounts")
    func filterRequired() async throws {
        let (status, answer) = try await post(#""AccountingStates": ["Open"]"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid OrderItemIds.")
        let accounts = (0..<101).map { "\"\(UUID.numbered($0))\"" }.joined(separator: ", ")
        let many = try await post(#""AccountIds": [\#(accounts)]"#)
        #expect(many.status == 400)
        #expect(many.json["Message"].text == "Invalid AccountIds.")
        #expect(try await post(#""CreatedUtc": \#(hotel.months(4))"#).status == 400)
    }

    @Test("goes from page to page without a gap")
    func pages() async throws {
        let march = hotel.interval("CreatedUtc", 1, 9)
        let seen = try await hotel.paged("orderItems/getAll", "OrderItems", march, count: 3)
        #expect(seen == [inactive, open, canceled, closed].map { $0["Id"].text })
    }

    @Test("tells amounts in another currency at the rates of the house, and the original ones beside them")
    func currency() async throws {
        let filter = #""AccountIds": ["\#(hotel.ada.id)"]"#
        #expect(try await list(filter + #", "Currency": "GBP""#).count == 3)
        let bottles = try #require(try await list(filter + #", "Currency": "EUR""#).first)
        // Two bottles of 5.50 pounds, at 1.17 euros for a pound.
        #expect(bottles["Amount"]["Currency"].text == "EUR")
        #expect(bottles["Amount"]["GrossValue"].digits == "12.87")
        #expect(bottles["UnitAmount"]["GrossValue"].digits == "6.44")
        #expect(bottles["Amount"]["TaxValues"][0]["Value"].digits == "2.15")
        #expect(bottles["Amount"]["NetValue"].digits == "10.72")
        #expect(bottles["OriginalAmount"].canonical == open["Amount"].canonical)
        for currency in ["JPY", "XYZ"] {
            let (status, answer) = try await post(filter + #", "Currency": "\#(currency)""#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid Currency.")
        }
    }

    @Test("tells amounts in another currency whose tables of taxes add up")
    func exchangedTable() async throws {
        _ = try await hotel.drink(5)
        let bottles = try #require(try await list(#""AccountIds": ["\#(hotel.ada.id)"], "Currency": "EUR""#).first)
        let amount = bottles["Amount"]
        #expect([amount["GrossValue"].digits, amount["NetValue"].digits] == ["32.18", "26.80"])
        // 22.90 pounds without tax would be 26.79 euros by themselves.
        #expect(amount["Breakdown"]["Items"].items.map { $0["NetValue"].digits } == ["26.80"])
        #expect(amount["Breakdown"]["Items"].items.map { $0["TaxValue"].digits } == ["5.38"])
    }

    @Test("says when and by whom a charge was made, closed and canceled")
    func moments() {
        #expect(closed["CreatedUtc"].text == "2030-03-01T09:00:00Z")
        #expect(closed["ConsumedUtc"].text == "2030-03-08T20:00:00Z")
        #expect(closed["ClosedUtc"].text == "2030-03-01T09:00:00Z")
        #expect(closed["CanceledUtc"].isNull)
        #expect(canceled["CanceledUtc"].text == "2030-03-03T09:00:00Z")
        #expect(canceled["UpdatedUtc"].text == "2030-03-03T09:00:00Z")
        #expect(canceled["BillId"].isNull)
        #expect(canceled["Options"]["CanceledWithReservation"].flag == false)
        #expect(open["CreatorProfileId"].text == hotel.integration.id.description)
        #expect(open["Amount"]["GrossValue"].digits == "11.00")
        #expect(open["OriginalAmount"]["GrossValue"].digits == "11.00")
        #expect(inactive["ServiceId"].text == hotel.stays.id.description)
        #expect(inactive["Type"].text == "SpaceOrder")
    }

    @Test("shows the payload of products and rebates, and none for the rest")
    func data() async throws {
        #expect(open["Data"]["Discriminator"].text == "Product")
        #expect(open["Data"]["Product"]["ProductId"].text == hotel.minibar.id.description)
        #expect(open["Data"]["Product"]["ProductType"].text == "Product")
        #expect(open["Data"]["Rebate"].isNull)
        #expect(inactive["Data"].isNull)
        #expect(open["TaxExemptionReason"].isNull)

        let rebate = try await hotel.rebate(open)
        let shown = try await hotel.item(rebate)
        #expect(shown["Type"].text == "ProductOrderRebate")
        #expect(shown["Data"]["Discriminator"].text == "Rebate")
        #expect(shown["Data"]["Rebate"]["RebatedItemId"].text == open["Id"].text)
        #expect(shown["Data"]["Rebate"]["ProductId"].text == hotel.minibar.id.description)
    }

    @Test("knows every type of the contract", arguments: OrderItem.Kind.allCases)
    func types(_ kind: OrderItem.Kind) async throws {
        let march = hotel.interval("CreatedUtc", 1, 9)
        #expect(try await post(#"\#(march), "Types": ["\#(kind.rawValue)"]"#).status == 200)
    }

    @Test("keeps to the enterprises of the token")
    func scope() async throws {
        try await hotel.expectScope("orderItems/getAll", hotel.interval("CreatedUtc", 1, 9))
        let both = try await hotel.post(
            "orderItems/getAll", "{\(hotel.interval("CreatedUtc", 1, 9)), \"Limitation\": {\"Count\": 9}}",
            accessToken: TestHotel.portfolioToken
        )
        #expect(both.json["OrderItems"].items.count == 4)
    }

    // MARK: - Vocabulary

    enum Filter: CaseIterable {
        case ids, accounts, serviceOrders, services, bills, created, updated, consumed, canceled, closed, states, types

        /// Of the charges that pass, newest first.
        var states: [String] {
            switch self {
            case .ids: ["Open", "Closed"]
            case .accounts, .services, .types: ["Inactive"]
            case .serviceOrders, .canceled: ["Canceled"]
            case .bills, .consumed, .closed: ["Closed"]
            case .created, .updated: ["Open", "Canceled"]
            case .states: ["Inactive", "Open"]
            }
        }
    }

    private func list(_ filter: String) async throws -> [JSON] {
        let (status, answer) = try await post(filter)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["OrderItems"].items
    }

    private func states(_ filter: String) async throws -> [String] {
        try await list(filter).compactMap { $0["AccountingState"].text }
    }

    private func post(_ filter: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("orderItems/getAll", #"{\#(filter), "Limitation": {"Count": 100}}"#)
    }
}
