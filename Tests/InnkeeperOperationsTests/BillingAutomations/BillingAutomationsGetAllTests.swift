import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("billingAutomations/getAll")
struct BillingAutomationsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists standing orders, newest first, page by page and by company or identifier")
    func lists() async throws {
        let first = try await hotel.added(automation: hotel.automation(#""Name": "First""#))
        let anybody = """
            "Name": "Second", "CompaniesWithRelations": [], "AssignmentTargetType": "NoCompany",
            "BillAggregationType": "AggregateByCustomer"
            """
        _ = try await hotel.added(automation: hotel.automation(anybody))
        #expect(try await hotel.listAutomations().map { $0["Name"].text } == ["Second", "First"])
        let byCompany = try await hotel.listAutomations(#""CompanyIds": ["\#(hotel.engines.id)"]"#)
        #expect(byCompany.map { $0["Name"].text } == ["First"])
        let byID = try await hotel.listAutomations(#""BillingAutomationIds": ["\#(first["Id"].text ?? "")"]"#)
        #expect(byID.map { $0["Name"].text } == ["First"])
        let page = try await hotel.post("billingAutomations/getAll", #"{"Limitation": {"Count": 1}}"#).json
        let next = try await hotel.post(
            "billingAutomations/getAll", #"{"Limitation": {"Count": 1, "Cursor": "\#(page["Cursor"].text ?? "")"}}"#
        ).json
        #expect(next["BillingAutomations"].items.map { $0["Name"].text } == ["First"])
    }

    @Test("takes at most a hundred companies and identifiers")
    func limits() async throws {
        let many = Array(repeating: "\"\(hotel.engines.id)\"", count: 101).joined(separator: ", ")
        for filter in ["CompanyIds", "BillingAutomationIds"] {
            let body = #"{"\#(filter)": [\#(many)], "Limitation": {"Count": 1}}"#
            #expect(try await hotel.post("billingAutomations/getAll", body).status == 400)
        }
    }

    @Test("uses the words of the contract")
    func words() {
        typealias Wire = Contract
        #expect(BillingAutomation.Trigger.allCases.map(\.rawValue)
            == Wire.BillingAutomationTriggerTypeEnum.allCases.map(\.rawValue))
        #expect(Set(BillingAutomation.Target.allCases.map(\.rawValue))
            == Set(Wire.BillingAutomationAssignmentTargetTypeEnum.allCases.map(\.rawValue)))
        #expect(Set(BillingAutomation.Aggregation.allCases.map(\.rawValue))
            == Set(Wire.BillingAutomationBillAggregationTypeEnum.allCases.map(\.rawValue)))
        #expect(Set(BillingAutomation.ConsumptionPeriod.allCases.map(\.rawValue))
            == Set(Wire.BillingAutomationOrderItemConsumptionPeriodTypeEnum.allCases.map(\.rawValue)))
        #expect(Set(BillingAutomation.Prepayment.allCases.map(\.rawValue))
            == Set(Wire.BillingAutomationPrepaymentEnum.allCases.map(\.rawValue)))
        #expect(Set(OutletItem.Kind.allCases.map(\.rawValue)) == Set(Wire.OutletItemType.allCases.map(\.rawValue)))
        #expect(Set(RoutingRule.Relation.allCases.map(\.rawValue))
            == Set(Wire.RoutingRuleCompanyRelation.allCases.map(\.rawValue)))
        #expect(Set(RoutingRule.Applicability.allCases.map(\.rawValue))
            == Set(Wire.RoutingRuleApplicability.allCases.map(\.rawValue)))
        #expect(Set(RoutingRule.Target.allCases.map(\.rawValue))
            == Set(Wire.RoutingRuleAssignmentTargetType.allCases.map(\.rawValue)))
    }
}
