import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("routingRules/getAll")
struct RoutingRulesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists rules, newest first, by company, identifier and change, page by page")
    func lists() async throws {
        let first = try #require(try await hotel.added(rule: hotel.rule())["Id"].text)
        let second = try #require(
            try await hotel.added(rule: hotel.rule(#""CompanyRelation": "TravelAgency""#))["Id"].text
        )
        #expect(try await hotel.listRules().map { $0["Id"].text } == [second, first])
        #expect(try await hotel.listRules(#""CompanyIds": ["\#(hotel.engines.id)"]"#).count == 2)
        #expect(try await hotel.listRules(#""CompanyIds": ["\#(hotel.ada.id)"]"#).isEmpty)
        #expect(try await hotel.listRules(#""RoutingRuleIds": ["\#(first)"]"#).count == 1)
        #expect(try await hotel.listRules(#""UpdatedUtc": \#(hotel.months(1))"#).isEmpty)
        let page = try await hotel.post(
            "routingRules/getAll", #"{"Limitation": {"Count": 1, "Cursor": "\#(second)"}}"#
        ).json
        #expect(page["RoutingRules"].items.map { $0["Id"].text } == [first])
    }
}
