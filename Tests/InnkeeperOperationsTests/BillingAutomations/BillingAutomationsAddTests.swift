import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("billingAutomations/add")
struct BillingAutomationsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds a standing order as it was given")
    func adds() async throws {
        let conditions = """
            , "RateIds": ["\(hotel.bestRate.id)"], "ProductCategoryIds": ["\(hotel.meals.id)"],
            "ProductIds": ["\(hotel.minibar.id)"], "AccountingCategories": [{"AccountingCategoryId":
            "\(hotel.food.id)", "ItemTypes": {"Products": true, "CustomItems": false}}]
            """
        let added = try await hotel.added(
            automation: hotel.automation(
                #""Description": "Monthly""#, hotel.assignment("\"CityTax\": true", conditions)
            )
        )
        #expect(added["Name"].text == "Engines")
        #expect(added["Description"].text == "Monthly")
        #expect(added["TriggerType"].text == "Continuous")
        #expect(added["CreatorProfileId"].text == hotel.integration.id.description)
        #expect(added["ProcessingStartOffset"].isNull)
        let relation = added["CompaniesWithRelations"][0]
        #expect(relation["CompanyId"].text == hotel.engines.id.description)
        #expect(relation["CompanyRelations"]["PartnerCompany"].flag == true)
        let assignment = added["Assignments"][0]
        #expect(assignment["BillingAutomationId"].text == added["Id"].text)
        #expect(assignment["ServiceId"].text == hotel.stays.id.description)
        #expect(assignment["RoutedItemTypes"]["CityTax"].flag == true)
        #expect(assignment["RoutedItemTypes"]["SpaceOrder"].flag == false)
        #expect(assignment["RateIds"].items.map(\.text) == [hotel.bestRate.id.description])
        #expect(assignment["ProductCategoryIds"].items.map(\.text) == [hotel.meals.id.description])
        #expect(assignment["ProductIds"].items.map(\.text) == [hotel.minibar.id.description])
        let category = assignment["AccountingCategoryAssignments"][0]
        #expect(category["AccountingCategoryId"].text == hotel.food.id.description)
        #expect(category["ItemTypes"]["Products"].flag == true)
        #expect(try await hotel.listAutomations().map(\.canonical) == [added.canonical])
    }

    @Test("refuses members that do not agree, and adds nothing", arguments: [
        (
            #""BillAggregationType": "OnePerReservation", "AssignmentTargetType": "CompanyAsDetails""#,
            "BillAggregationType"
        ),
        (#""BillAggregationType": "AggregateAll", "AssignmentTargetType": "NoCompany""#, "BillAggregationType"),
        (#""CompaniesWithRelations": []"#, "CompaniesWithRelations"),
        (#""TriggerType": "Recurring", "ProcessingStartOffset": "P0Y0M1DT0H0M0S""#, "OrderItemConsumptionPeriod"),
        (#""TriggerType": "Recurring", "OrderItemConsumptionPeriod": "SameMonth""#, "ProcessingStartOffset"),
        (
            #""TriggerType": "Recurring", "OrderItemConsumptionPeriod": "SameMonth", "ProcessingStartOffset": "P2M""#,
            "ProcessingStartOffset"
        ),
    ])
    func disagreeing(members: String, member: String) async throws {
        let (status, answer) = try await hotel.add(
            automations: hotel.automation(), hotel.automation(members)
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
        #expect(try await hotel.listAutomations().isEmpty)
    }

    @Test("needs no company where none owns the bills")
    func withoutCompany() async throws {
        for target in ["CompanyAsDetails", "NoCompany"] {
            _ = try await hotel.added(
                automation: hotel.automation(
                    """
                    "CompaniesWithRelations": [], "AssignmentTargetType": "\(target)",
                    "BillAggregationType": "AggregateByCustomer"
                    """
                )
            )
        }
    }

    @Test("refuses what is unknown")
    func unknown() async throws {
        let other = hotel.ada.id.description
        for (automation, member) in [
            (hotel.automation().replacing(hotel.engines.id.description, with: other), "CompanyId"),
            (hotel.automation().replacing(hotel.stays.id.description, with: other), "ServiceId"),
            (hotel.automation("", hotel.assignment("\"CityTax\": true", #", "RateIds": ["\#(other)"]"#)), "RateIds"),
            (
                hotel.automation("", hotel.assignment("\"CityTax\": true", #", "ProductIds": ["\#(other)"]"#)),
                "ProductIds"
            ),
        ] {
            let (status, answer) = try await hotel.add(automations: automation)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.listAutomations().isEmpty)
    }

    @Test("takes at most a hundred, and at most twenty assignments in each")
    func limits() async throws {
        let many = Array(repeating: hotel.assignment(), count: 21).joined(separator: ", ")
        #expect(try await hotel.add(automations: hotel.automation(#""Assignments": [\#(many)]"#)).status == 400)
        let automations = Array(repeating: hotel.automation(), count: 101).joined(separator: ", ")
        #expect(try await hotel.add(automations: automations).status == 400)
    }
}
