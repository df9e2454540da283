import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("routingRules/add")
struct RoutingRulesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("sends what is charged with a booking to a bill of the guest that names the company")
    func routes() async throws {
        let rule = try await hotel.added(rule: hotel.rule())
        #expect(rule["CompanyId"].text == hotel.engines.id.description)
        #expect(rule["ServiceId"].text == hotel.stays.id.description)
        #expect(rule["RouteType"].text == "AllStayItems")
        #expect(rule["SelectedStayItems"].isNull)
        let charges = try await hotel.chargesOf(try await hotel.companyStay())
        let bills = Set(charges.compactMap { $0["BillId"].text })
        #expect(bills.count == 1)
        let first = try #require(bills.first)
        let bill = try await hotel.bill(first)
        // CompanyAsDetails is meant where nothing is said.
        #expect(bill["AccountId"].text == hotel.ada.id.description)
        #expect(bill["AssociatedAccountIds"].items.map(\.text) == [hotel.engines.id.description])
        #expect(try await hotel.drink()["BillId"].text != bill["Id"].text)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("knows what is charged with a booking, although clocks are finer than the database")
    func betweenMilliseconds() async throws {
        _ = try await hotel.added(rule: hotel.rule(#""AssignmentTargetType": "CompanyAsOwner""#))
        hotel.clock.set(to: hotel.now.addingTimeInterval(0.000_456_7))
        let charges = try await hotel.chargesOf(try await hotel.companyStay())
        #expect(Set(charges.map { $0["AccountId"].text }) == [hotel.engines.id.description])
    }

    @Test("takes only what is selected, to a bill that the company owns")
    func selected() async throws {
        let rule = try await hotel.added(
            rule: hotel.rule(
                """
                "RouteType": "SelectedStayItems", "AssignmentTargetType": "CompanyAsOwner",
                "SelectedStayItems": {"Nights": false, "CityTax": true, "ProductCategoryIds": ["\(hotel.meals.id)"]}
                """
            )
        )
        #expect(rule["SelectedStayItems"]["CityTax"].flag == true)
        #expect(rule["SelectedStayItems"]["Nights"].flag == false)
        #expect(rule["SelectedStayItems"]["ProductCategoryIds"].items.map(\.text) == [hotel.meals.id.description])
        let charges = try await hotel.chargesOf(try await hotel.companyStay())
        let owners = Dictionary(grouping: charges) { $0["Type"].text }.mapValues { $0[0]["AccountId"].text }
        #expect(owners["ProductOrder"] == hotel.engines.id.description)
        #expect(owners["SpaceOrder"] == hotel.ada.id.description)
    }

    @Test("concerns only stays that were paid before, where it says so")
    func prepaid() async throws {
        _ = try await hotel.added(rule: hotel.rule(#""Applicability": "PrepaidOnly""#))
        let stay = try await hotel.companyStay()
        let bill = try #require(try await hotel.chargesOf(stay).first?["BillId"].text)
        #expect(try await hotel.bill(bill)["AssociatedAccountIds"].items.isEmpty)
    }

    @Test("adds none when one is wrong")
    func refused() async throws {
        let other = hotel.ada.id.description
        let categories = #"{"Nights": true, "CityTax": true, "ProductCategoryIds": ["\#(other)"]}"#
        for (rule, member) in [
            (hotel.rule(#""RouteType": "SelectedStayItems""#), "SelectedStayItems"),
            (hotel.rule(#""CompanyId": "\#(other)""#), "CompanyId"),
            (hotel.rule(#""ServiceId": "\#(other)""#), "ServiceId"),
            (
                hotel.rule(#""RouteType": "SelectedStayItems", "SelectedStayItems": \#(categories)"#),
                "ProductCategoryIds"
            ),
        ] {
            let (status, answer) = try await hotel.add(rules: hotel.rule(), rule)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.listRules().isEmpty)
    }
}
