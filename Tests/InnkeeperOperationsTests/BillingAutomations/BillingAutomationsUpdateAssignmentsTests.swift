import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("billingAutomations/updateAssignments")
struct BillingAutomationsUpdateAssignmentsTests {
    let hotel: TestHotel
    let automation: JSON

    init() async throws {
        hotel = try await TestHotel()
        automation = try await hotel.added(automation: hotel.automation())
    }

    @Test("adds, changes and removes in one go, and answers with the automation")
    func changes() async throws {
        let extras = hotel.assignment(#""AllProducts": true"#, of: hotel.extras)
        let added = try await update(#""AssignmentsToAdd": [\#(extras)]"#)
        #expect(added.status == 200)
        let both = added.json["BillingAutomations"][0]["Assignments"].items
        #expect(both.map { $0["ServiceId"].text } == [hotel.stays.id.description, hotel.extras.id.description])
        let changed = try await update(
            """
            "AssignmentsToUpdate": [{"BillingAutomationAssignmentId": "\(both[1]["Id"].text ?? "")",
                "RoutedItemTypes": {"AllProducts": {"Value": false}, "AllCustomItems": {"Value": true}},
                "ProductIds": {"Value": ["\(hotel.minibar.id)"]}}],
            "AssignmentIdsToRemove": ["\(both[0]["Id"].text ?? "")"]
            """
        )
        #expect(changed.status == 200, "\(changed.json["Details"].text ?? "")")
        let left = changed.json["BillingAutomations"][0]["Assignments"].items
        #expect(left.map { $0["Id"].text } == [both[1]["Id"].text])
        #expect(left[0]["RoutedItemTypes"]["AllProducts"].flag == false)
        #expect(left[0]["RoutedItemTypes"]["AllCustomItems"].flag == true)
        #expect(left[0]["ProductIds"].items.map(\.text) == [hotel.minibar.id.description])
        #expect(try await hotel.listAutomations()[0]["Assignments"].canonical
            == changed.json["BillingAutomations"][0]["Assignments"].canonical)
    }

    @Test("keeps at least one, and refuses what is unknown")
    func refused() async throws {
        let own = automation["Assignments"][0]["Id"].text ?? ""
        let other = hotel.ada.id.description
        for (members, member) in [
            (#""AssignmentIdsToRemove": ["\#(own)"]"#, "Assignments"),
            (#""AssignmentIdsToRemove": ["\#(other)"]"#, "AssignmentIdsToRemove"),
            (
                #""AssignmentsToUpdate": [{"BillingAutomationAssignmentId": "\#(other)"}]"#,
                "BillingAutomationAssignmentId"
            ),
            (#""BillingAutomationId": "\#(other)""#, "BillingAutomationId"),
        ] {
            let (status, answer) = try await update(members)
            #expect(status == 400, "\(members)")
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.listAutomations().map(\.canonical) == [automation.canonical])
    }

    private func update(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "billingAutomations/updateAssignments",
            #"{"BillingAutomationId": "\#(automation["Id"].text ?? "")", \#(members)}"#
        )
    }
}
