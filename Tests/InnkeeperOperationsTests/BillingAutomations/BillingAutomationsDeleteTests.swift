import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("billingAutomations/delete")
struct BillingAutomationsDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("ends a standing order; what it has sent to a bill stays there")
    func ends() async throws {
        let id = try #require(try await hotel.added(automation: hotel.automation())["Id"].text)
        let before = try await hotel.chargesOf(try await hotel.companyStay())
        let (status, answer) = try await delete([id])
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        #expect(try await hotel.listAutomations().isEmpty)
        #expect(before.contains { $0["AccountId"].text == hotel.engines.id.description })
        let after = try await hotel.chargesOf(try await hotel.companyStay(10))
        #expect(Set(after.map { $0["AccountId"].text }) == [hotel.ada.id.description])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("ends none when one is unknown, and takes at most a hundred")
    func refused() async throws {
        let id = try #require(try await hotel.added(automation: hotel.automation())["Id"].text)
        let refused = try await delete([id, hotel.ada.id.description])
        #expect(refused.json["Message"].text == "Invalid BillingAutomationIds.")
        #expect(try await delete(Array(repeating: id, count: 101)).status == 400)
        #expect(try await hotel.listAutomations().count == 1)
    }

    private func delete(_ ids: [String]) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "billingAutomations/delete",
            #"{"BillingAutomationIds": [\#(ids.map { "\"\($0)\"" }.joined(separator: ", "))]}"#
        )
    }
}
