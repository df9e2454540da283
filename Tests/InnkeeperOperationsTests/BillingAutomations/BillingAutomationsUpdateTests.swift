import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("billingAutomations/update")
struct BillingAutomationsUpdateTests {
    let hotel: TestHotel
    let id: String

    init() async throws {
        hotel = try await TestHotel()
        id = try #require(try await hotel.added(automation: hotel.automation())["Id"].text)
    }

    @Test("changes what is given and keeps the rest")
    func changes() async throws {
        hotel.clock.set(to: hotel.march(2, 9))
        let (status, answer) = try await update(
            """
            "Name": {"Value": "Works"}, "Description": {"Value": "Since March"},
            "BillAggregationType": {"Value": "AggregateByCustomer"}, "Prepayment": {"Value": "Prepaid"},
            "AssignmentTargetType": {"Value": "CompanyAsDetails"}
            """
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        let changed = answer["BillingAutomations"][0]
        #expect(changed["Name"].text == "Works")
        #expect(changed["Description"].text == "Since March")
        #expect(changed["BillAggregationType"].text == "AggregateByCustomer")
        #expect(changed["Prepayment"].text == "Prepaid")
        #expect(changed["AssignmentTargetType"].text == "CompanyAsDetails")
        #expect(changed["TriggerType"].text == "Continuous")
        #expect(changed["CompaniesWithRelations"].items.count == 1)
        #expect(changed["Assignments"].items.count == 1)
        #expect(changed["UpdatedUtc"].text == "2030-03-02T09:00:00Z")
        #expect(try await hotel.listAutomations().map(\.canonical) == [changed.canonical])
        let cleared = try await update(#""Description": {"Value": null}"#)
        #expect(cleared.json["BillingAutomations"][0]["Description"].isNull)
    }

    @Test("replaces the companies as a whole")
    func companies() async throws {
        let (status, answer) = try await update(
            """
            "Companies": {"Value": [{"CompanyId": "\(hotel.engines.id)",
             "CompanyRelations": {"PartnerCompany": false, "TravelAgency": true}}]}
            """
        )
        #expect(status == 200)
        let relations = answer["BillingAutomations"][0]["CompaniesWithRelations"].items
        #expect(relations.map { $0["CompanyRelations"]["TravelAgency"].flag } == [true])
        #expect(relations.map { $0["CompanyRelations"]["PartnerCompany"].flag } == [false])
    }

    @Test("refuses what does not agree or is unknown, and changes nothing", arguments: [
        (#""AssignmentTargetType": {"Value": "NoCompany"}"#, "BillAggregationType"),
        (#""Companies": {"Value": null}"#, "CompaniesWithRelations"), (#""Name": {"Value": null}"#, "Name"),
        (#""Prepayment": {"Value": null}"#, "Prepayment"),
        (#""ProcessingStartOffset": {"Value": "soon"}"#, "ProcessingStartOffset"),
    ])
    func refused(members: String, member: String) async throws {
        let before = try await hotel.listAutomations().map(\.canonical)
        let (status, answer) = try await update(members)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
        #expect(try await hotel.listAutomations().map(\.canonical) == before)
    }

    @Test("leaves one that recurs its month and its time")
    func recurring() async throws {
        let monthly = try await hotel.added(
            automation: hotel.automation(
                """
                "TriggerType": "Recurring", "OrderItemConsumptionPeriod": "SameMonth",
                "ProcessingStartOffset": "P0Y0M2DT6H0M0S"
                """
            )
        )
        func change(_ members: String) async throws -> (status: Int, json: JSON) {
            try await hotel.post(
                "billingAutomations/update",
                """
                {"BillingAutomationUpdates": [{"BillingAutomationId": "\(monthly["Id"].text ?? "")", \(members)}]}
                """
            )
        }
        for member in ["OrderItemConsumptionPeriod", "ProcessingStartOffset"] {
            let (status, answer) = try await change(#""\#(member)": {"Value": null}"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        // What triggers it is not changed, whatever is sent.
        let (status, answer) = try await change(
            #""OrderItemConsumptionPeriod": {"Value": "MonthBefore"}, "TriggerType": {"Value": "Continuous"}"#
        )
        #expect(status == 200)
        #expect(answer["BillingAutomations"][0]["OrderItemConsumptionPeriod"].text == "MonthBefore")
        #expect(answer["BillingAutomations"][0]["TriggerType"].text == "Recurring")
    }

    private func update(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "billingAutomations/update",
            #"{"BillingAutomationUpdates": [{"BillingAutomationId": "\#(id)", \#(members)}]}"#
        )
    }
}
