import Foundation
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Valid requests for bills, outlets and the rules by which charges find their bills.
extension Baselines {
    func billsRequest(_ path: String) async throws -> String? {
        let page = #""Limitation": {"Count": 10}"#
        switch path {
        case "bills/add": return #""Bills": [{"AccountId": "\#(hotel.ada.id)"}]"#
        case "bills/update":
            let owner = #""AccountId": {"Value": "\#(hotel.ada.id)"}"#
            return #""BillsUpdates": [{"BillId": "\#(try await hotel.opened(hotel.ada.id.uuid))", \#(owner)}]"#
        case "bills/delete": return #""BillIds": ["\#(try await hotel.opened(hotel.ada.id.uuid))"]"#
        case "bills/getPdf": return #""BillId": "\#(try await hotel.opened(hotel.ada.id.uuid))""#
        case "orderItems/cancel": return #""OrderItemIds": ["\#(try await hotel.drink()["Id"].text ?? "")"]"#
        case "accountingItems/getAll":
            return #""Extent": {"OrderItems": true}, "ItemIds": ["\#(hotel.ada.id)"]"#
        case "accountingItems/update":
            let bill = try await hotel.opened(hotel.ada.id.uuid)
            return """
                "AccountingItemUpdates": [{"AccountingItemId": "\(try await hotel.drink()["Id"].text ?? "")",
                    "BillId": {"Value": "\(bill)"}}]
                """
        case "outletItems/getAll": return #""Ids": ["\#(hotel.ada.id)"], \#(page)"#
        case "outletBills/add": return #""Bills": [\#(hotel.receipt("R-1", [hotel.line("Soup", "6")]))]"#
        default: return try await routingRequest(path)
        }
    }

    private func routingRequest(_ path: String) async throws -> String? {
        switch path {
        case "billingAutomations/add": return #""BillingAutomations": [\#(hotel.automation())]"#
        case "billingAutomations/update":
            return #""BillingAutomationUpdates": [{"BillingAutomationId": "\#(try await automation())"}]"#
        case "billingAutomations/updateAssignments":
            return #""BillingAutomationId": "\#(try await automation())""#
        case "billingAutomations/delete": return #""BillingAutomationIds": ["\#(try await automation())"]"#
        case "routingRules/add": return #""RoutingRules": [\#(hotel.rule())]"#
        case "routingRules/update": return #""RoutingRuleUpdates": [{"RoutingRuleId": "\#(try await rule())"}]"#
        case "routingRules/delete": return #""RoutingRuleIds": ["\#(try await rule())"]"#
        default: return nil
        }
    }

    private func automation() async throws -> String {
        try await hotel.added(automation: hotel.automation())["Id"].text ?? ""
    }

    private func rule() async throws -> String { try await hotel.added(rule: hotel.rule())["Id"].text ?? "" }
}
