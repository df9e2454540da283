import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("routingRules/delete")
struct RoutingRulesDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("removes rules: all of them or none")
    func removes() async throws {
        let id = try #require(try await hotel.added(rule: hotel.rule())["Id"].text)
        let refused = try await delete([id, hotel.ada.id.description])
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid RoutingRuleIds.")
        let (status, answer) = try await delete([id])
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        #expect(try await hotel.listRules().isEmpty)
    }

    private func delete(_ ids: [String]) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "routingRules/delete", #"{"RoutingRuleIds": [\#(ids.map { "\"\($0)\"" }.joined(separator: ", "))]}"#
        )
    }
}
