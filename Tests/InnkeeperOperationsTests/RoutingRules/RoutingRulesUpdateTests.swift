import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("routingRules/update")
struct RoutingRulesUpdateTests {
    let hotel: TestHotel
    let id: String

    init() async throws {
        hotel = try await TestHotel()
        id = try #require(try await hotel.added(rule: hotel.rule())["Id"].text)
    }

    @Test("changes what is given and keeps the rest")
    func changes() async throws {
        let (status, answer) = try await update(
            """
            "CompanyRelation": {"Value": "TravelAgency"}, "Applicability": {"Value": "PrepaidOnly"},
            "RouteType": {"Value": "SelectedStayItems"}, "AssignmentTargetType": {"Value": "CompanyAsOwner"},
            "SelectedStayItems": {"Nights": {"Value": true}}
            """
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        let rule = answer["RoutingRules"][0]
        #expect(rule["CompanyRelation"].text == "TravelAgency")
        #expect(rule["Applicability"].text == "PrepaidOnly")
        #expect(rule["RouteType"].text == "SelectedStayItems")
        #expect(rule["SelectedStayItems"]["Nights"].flag == true)
        #expect(rule["CompanyId"].text == hotel.engines.id.description)
        let more = try await update(
            """
            "SelectedStayItems": {"CityTax": {"Value": true}, "ProductCategoryIds": {"Value": ["\(hotel.meals.id)"]}}
            """
        )
        let selected = more.json["RoutingRules"][0]["SelectedStayItems"]
        #expect(selected["Nights"].flag == true)
        #expect(selected["CityTax"].flag == true)
        #expect(selected["ProductCategoryIds"].items.count == 1)
        let all = try await update(#""RouteType": {"Value": "AllStayItems"}"#)
        #expect(all.json["RoutingRules"][0]["SelectedStayItems"].isNull)
        #expect(try await hotel.listRules().map(\.canonical) == [all.json["RoutingRules"][0].canonical])
    }

    @Test("refuses what is unknown or cannot be taken away", arguments: [
        (#""CompanyRelation": {"Value": "Friend"}"#, 400), (#""Applicability": {"Value": null}"#, 400),
        (#""CompanyId": {"Value": null}"#, 400), (#""RouteType": {"Value": "SelectedStayItems"}"#, 400),
        (#""ServiceId": {"Value": "00000000-0000-7000-8000-000000000999"}"#, 400), (#""CompanyId": null"#, 200),
    ])
    func refused(members: String, expected: Int) async throws {
        let before = try await hotel.listRules().map(\.canonical)
        #expect(try await update(members).status == expected)
        #expect(try await hotel.listRules().map(\.canonical) == before)
    }

    private func update(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "routingRules/update", #"{"RoutingRuleUpdates": [{"RoutingRuleId": "\#(id)", \#(members)}]}"#
        )
    }
}
