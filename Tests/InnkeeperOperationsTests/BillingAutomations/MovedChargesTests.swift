import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Standing orders leave alone what people moved")
struct MovedChargesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("a friend who took over the nights keeps them, whatever is noted on the stay")
    func friend() async throws {
        _ = try await hotel.added(automation: hotel.automation())
        let stay = try await hotel.companyStay()
        try await hand(nightsOf: stay, to: hotel.charles)
        try await change(stay, #""ChannelNumber": {"Value": "X-1"}"#)
        #expect(try await payers(stay) == [hotel.charles.id.description])
        // Nor does another company take what somebody else pays already.
        for company in ["null", "\"\(hotel.engines.id)\""] {
            try await change(stay, #""CompanyId": {"Value": \#(company)}"#)
            #expect(try await payers(stay) == [hotel.charles.id.description])
        }
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a guest whose company will not pay after all keeps the nights until the company changes")
    func guest() async throws {
        _ = try await hotel.added(automation: hotel.automation())
        let stay = try await hotel.companyStay()
        try await hand(nightsOf: stay, to: hotel.ada)
        for members in [#""ChannelNumber": {"Value": "X-1"}"#, #""CompanyId": {"Value": "\#(hotel.engines.id)"}"#] {
            try await change(stay, members)
            #expect(try await payers(stay) == [hotel.ada.id.description])
        }
        for company in ["null", "\"\(hotel.engines.id)\""] {
            try await change(stay, #""CompanyId": {"Value": \#(company)}"#)
        }
        #expect(try await payers(stay) == [hotel.engines.id.description])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a stay that is paid after it was booked goes to its bill with the next change, but not a second time")
    func prepaid() async throws {
        _ = try await hotel.added(automation: hotel.automation(#""Prepayment": "Prepaid""#))
        let stay = try await hotel.companyStay()
        try await change(stay, #""ChannelNumber": {"Value": "X-1"}"#)
        #expect(try await payers(stay) == [hotel.ada.id.description])
        hotel.clock.set(to: hotel.march(1, 10))
        _ = try await hotel.paid("10", #""ReservationId": "\#(stay["Id"].text ?? "")""#)
        try await change(stay, #""ChannelNumber": {"Value": "X-2"}"#)
        #expect(try await payers(stay) == [hotel.engines.id.description])
        hotel.clock.set(to: hotel.march(1, 11))
        try await hand(nightsOf: stay, to: hotel.ada)
        try await change(stay, #""ChannelNumber": {"Value": "X-3"}"#)
        #expect(try await payers(stay) == [hotel.ada.id.description])
    }

    @Test("the order of every month takes what the guests owe, and not what a friend took over")
    func monthly() async throws {
        let drinks = hotel.assignment(#""AllProducts": true"#, of: hotel.extras)
        _ = try await hotel.added(automation: hotel.automation(Self.monthly, hotel.assignment(), drinks))
        let (handed, kept) = (try await april(9), try await april(14))
        try await hand(nightsOf: handed, to: hotel.charles)
        // Who orders for the stay of somebody else has moved nothing.
        let drink = try await hotel.drink(
            1, #""AccountId": "\#(hotel.charles.id)", "LinkedReservationId": "\#(kept["Id"].text ?? "")""#
        )
        let april = hotel.march(41, 9)
        _ = try await hotel.write { transaction in
            try transaction.run("UPDATE order_item SET consumed_ms = \(april) WHERE product_id IS NOT NULL")
        }
        hotel.clock.set(to: hotel.march(3, 6))
        _ = try await hotel.runAtNight()
        #expect(try await payers(handed) == [hotel.charles.id.description])
        #expect(try await payers(kept) == [hotel.engines.id.description])
        let ids = #""OrderItemIds": ["\#(drink["Id"].text ?? "")"]"#
        let served = try await hotel.list("orderItems/getAll", "OrderItems", ids)
        #expect(served.first?["AccountId"].text == hotel.engines.id.description)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("of five orders for the same charges the oldest has them, and the others make no bills")
    func five() async throws {
        for _ in 0..<5 { _ = try await hotel.added(automation: hotel.automation(Self.monthly)) }
        let stay = try await april(9)
        hotel.clock.set(to: hotel.march(3, 6))
        let report = try await hotel.runAtNight()
        #expect(report.done["recurring billing"] == 2)
        #expect(try await payers(stay) == [hotel.engines.id.description])
        let makers = try await hotel.read { transaction in
            try transaction.rows("SELECT route_id FROM routed_bill").map { try $0.uuid("route_id") }
        }
        let oldest = try #require(try await hotel.listAutomations().last?["Id"].text)
        #expect(makers.map { $0.uuidString.lowercased() } == [oldest])
    }

    private static let monthly = """
        "TriggerType": "Recurring", "OrderItemConsumptionPeriod": "MonthAfter",
        "ProcessingStartOffset": "P0Y0M2DT6H0M0S"
        """

    /// Two nights in April; the engine works pay.
    private func april(_ day: Int) async throws -> JSON {
        let (first, last) = (day < 10 ? "0\(day)" : "\(day)", "\(day + 2)")
        return try await hotel.companyStay(
            20, #""StartUtc": "2030-04-\#(first)T14:00:00Z", "EndUtc": "2030-04-\#(last)T10:00:00Z""#
        )
    }

    /// Moves the nights to a bill of somebody, as people do at the desk.
    private func hand(nightsOf stay: JSON, to guest: Customer) async throws {
        let bill = try await hotel.opened(guest.id.uuid)
        for night in try await nights(stay) {
            let (status, answer) = try await hotel.move(
                """
                {"AccountingItemId": "\(night["Id"].text ?? "")", "AccountId": {"Value": "\(guest.id)"},
                 "BillId": {"Value": "\(bill)"}}
                """
            )
            #expect(status == 200, "\(answer)")
        }
    }

    private func change(_ stay: JSON, _ members: String) async throws {
        let update = #"{"ReservationId": "\#(stay["Id"].text ?? "")", \#(members)}"#
        let (status, answer) = try await hotel.post(
            "reservations/update",
            #"{"Reprice": false, "ApplyCancellationFee": false, "ReservationUpdates": [\#(update)]}"#
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
    }

    private func nights(_ stay: JSON) async throws -> [JSON] {
        try await hotel.chargesOf(stay).filter { $0["Type"].text == "SpaceOrder" }
    }

    private func payers(_ stay: JSON) async throws -> Set<String?> {
        Set(try await nights(stay).map { $0["AccountId"].text })
    }
}
