import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a till does that has no terminal of its own: it lets the one at reception take the money, then books the sale.
@Suite("Payment terminals")
struct PaymentTerminalTests {
    @Test("take the money first; then the sale and the payment go to a bill of their own, which closes")
    func sale() async throws {
        let demo = try await ServedDemo.shared.value
        let till = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let guest = try await guest(till)
        let (status, sent) = try await till.ask(
            "commands/addPaymentTerminal",
            """
            "Type":"Payment","TerminalId":"\(try await terminal(till))","CustomerId":"\(guest)","BillId":null,
            "Amount":{"Currency":"GBP","Value":9}
            """
        )
        try #require(status == 200, "\(sent)")
        let command = sent["CommandId"].text ?? ""
        #expect(try await payment(of: guest, till)["State"].text == "Pending")

        let (_, active) = try await till.ask("commands/getAllActive")
        #expect(active["Commands"].items.contains { $0["Id"].text == command })
        let (updated, answer) = try await till.ask(
            "commands/update", #""CommandId":"\#(command)","State":"Processed""#
        )
        #expect(updated == 200, "\(answer)")
        let payment = try await payment(of: guest, till)
        #expect(payment["State"].text == "Charged")
        #expect(payment["PaymentOrigin"].text == "Terminal")

        let item = try await sell(to: guest, till)
        let (added, bills) = try await till.ask("bills/add", #""Bills":[{"AccountId":"\#(guest)"}]"#)
        try #require(added == 200, "\(bills)")
        let bill = try bills["Bills"][0].id
        let moves = [item, try payment.id].map { #"{"AccountingItemId":"\#($0)","BillId":{"Value":"\#(bill)"}}"# }
        let (moved, problem) = try await till.ask(
            "accountingItems/update", #""AccountingItemUpdates":[\#(moves.joined(separator: ","))]"#
        )
        try #require(moved == 200, "\(problem)")
        let (closed, receipt) = try await till.ask("bills/close", #""BillId":"\#(bill)","Type":"Receipt""#)
        #expect(closed == 200, "\(receipt)")
        #expect(receipt["Bills"][0]["State"].text == "Closed")
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    @Test("that could not take the money leave nothing to pay with")
    func failure() async throws {
        let demo = try await ServedDemo.shared.value
        let till = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let guest = try await guest(till)
        let (_, sent) = try await till.ask(
            "commands/addPaymentTerminal",
            """
            "Type":"Payment","TerminalId":"\(try await terminal(till))","CustomerId":"\(guest)",
            "Amount":{"Currency":"GBP","Value":9}
            """
        )
        _ = try await till.ask(
            "commands/update", #""CommandId":"\#(sent["CommandId"].text ?? "")","State":"Error","Notes":"No signal""#
        )
        #expect(try await payment(of: guest, till)["State"].text == "Failed")
    }

    private func guest(_ till: DemoClient) async throws -> String {
        try await till.ask("customers/add", #""LastName":"Passer-by","OverwriteExisting":false"#).json.id
    }

    private func terminal(_ till: DemoClient) async throws -> String {
        try await till.ask("devices/getAll").json["Devices"].item("Type", "PaymentTerminal").id
    }

    private func payment(of guest: String, _ till: DemoClient) async throws -> JSON {
        let (_, answer) = try await till.ask("payments/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#)
        return answer["Payments"][0]
    }

    /// Sells something of nine pounds, and answers the charge.
    private func sell(to guest: String, _ till: DemoClient) async throws -> String {
        let services = try await till.ask("services/getAll", DemoClient.page).json["Services"]
        let extras = try services.item("Names", "Bar and extras").id
        let (status, order) = try await till.ask(
            "orders/add",
            """
            "ServiceId":"\(extras)","AccountId":"\(guest)",
            "Items":[{"Name":"Lunch","UnitCount":1,
                      "UnitAmount":{"Currency":"GBP","GrossValue":9,"TaxCodes":["UK-2022-20%"]}}]
            """
        )
        try #require(status == 200, "\(order)")
        let (_, items) = try await till.ask(
            "orderItems/getAll", #""ServiceOrderIds":["\#(order["OrderId"].text ?? "")"],\#(DemoClient.page)"#
        )
        return try items["OrderItems"][0].id
    }
}
