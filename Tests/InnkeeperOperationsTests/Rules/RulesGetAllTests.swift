import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("rules/getAll")
struct RulesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists rules with their conditions, and in the extent what they name")
    func lists() async throws {
        let rule = try await hotel.houseRule(
            [RuleCondition(.rate, is: hotel.bestRate.id), RuleCondition(.origin, isNot: "Distributor")],
            [(.add, hotel.breakfast)], minimum: 2
        )
        let (status, answer) = try await hotel.post(
            "rules/getAll",
            """
            {"ServiceIds": ["\(hotel.stays.id)"], "Limitation": {"Count": 10}, "Extent": {"RuleActions": true,
             "Rates": true, "RateGroups": true, "ResourceCategories": true, "BusinessSegments": false}}
            """
        )
        #expect(status == 200)
        let listed = answer["Rules"][0]
        #expect(listed["Id"].text == "\(rule.id)")
        #expect(listed["Conditions"]["RateId"]["Value"].text == "\(hotel.bestRate.id)")
        #expect(listed["Conditions"]["RateId"]["ConditionType"].text == "Equals")
        #expect(listed["Conditions"]["Origin"]["ConditionType"].text == "NotEquals")
        #expect(listed["Conditions"]["TravelAgencyId"].isNull)
        #expect(listed["Conditions"]["MinimumTimeUnitCount"].digits == "2")
        #expect(answer["RuleActions"][0]["RuleId"].text == "\(rule.id)")
        #expect(answer["RuleActions"][0]["Data"]["Value"]["ActionType"].text == "Add")
        #expect(answer["RuleActions"][0]["Data"]["Value"]["ProductId"].text == "\(hotel.breakfast.id)")
        #expect(answer["Rates"][0]["Id"].text == "\(hotel.bestRate.id)")
        #expect(answer["RateGroups"].items.isEmpty)
        #expect(answer["BusinessSegments"].isNull)
        #expect(answer["Cursor"].text == "\(rule.id)")
    }

    @Test("wants to be told the services and the extent")
    func required() async throws {
        let services = #""ServiceIds": ["\#(hotel.stays.id)"]"#
        let page = #""Limitation": {"Count": 10}"#
        #expect(try await hotel.post("rules/getAll", "{\(services), \(page)}").status == 400)
        #expect(try await hotel.post("rules/getAll", #"{"Extent": {}, \#(page)}"#).status == 400)
    }
}

extension TestHotel {
    /// Makes a rule about the stays of the Lantern.
    @discardableResult
    func houseRule(
        _ conditions: [RuleCondition], _ actions: [(RuleAction.Kind, Product)], minimum: Int? = nil
    ) async throws -> Rule {
        let rule = Rule(
            id: newID(), enterpriseID: enterprise.id, serviceID: stays.id, conditions: conditions,
            minimumUnits: minimum, actions: actions.map { RuleAction(id: newID(), $0.0, $0.1.id) }, created: now
        )
        try await write { try $0.rules.insert(rule) }
        return rule
    }
}
