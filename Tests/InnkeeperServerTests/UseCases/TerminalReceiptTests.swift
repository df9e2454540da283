import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// The end of a sale that a payment terminal took the money for: the till hears of it, and the guest gets the bill.
@Suite("Receipts of payment terminals")
struct TerminalReceiptTests {
    @Test("are heard of over a WebSocket, told to the fiscal machine, and printed on a printer of the house")
    func printed() async throws {
        let demo = try await ServedDemo.shared.value
        let desk = try await GuestDesk(Visit.houses[0], demo)
        let guest = try await desk.ask("customers/add", #""LastName":"Walker","OverwriteExisting":false"#).id
        let devices = try await desk.ask("devices/getAll")["Devices"]
        let socket = try await demo.socket(desk.visit.houseToken)

        let command = try #require(
            try await desk.ask(
                "commands/addPaymentTerminal",
                """
                "Type":"Payment","TerminalId":"\(devices.item("Type", "PaymentTerminal").id)",
                "CustomerId":"\(guest)","Amount":{"Currency":"GBP","Value":12}
                """
            )["CommandId"].text
        )
        _ = try await desk.ask("commands/update", #""CommandId":"\#(command)","State":"Processed""#)
        _ = try await socket.event(of: command, "DeviceCommand", state: "Processed")

        let bill = try await soldAndClosed(to: guest, desk)
        var pdf = try await desk.ask("bills/getPdf", #""BillId":"\#(bill)""#)["Result"]
        // The law wants the machine's number on it, so the document waits for the machine.
        #expect(pdf["Discriminator"].text == "BillPrintEvent")
        let waiting = try #require(pdf["Value"]["BillPrintEventId"].text)
        try await fiscalMachinePrints(bill, try devices.item("Type", "FiscalMachine").id, desk)
        pdf = try await desk.ask("bills/getPdf", #""BillId":"\#(bill)","BillPrintEventId":"\#(waiting)""#)["Result"]
        #expect(pdf["Discriminator"].text == "BillPdfFile")
        let data = try #require(pdf["Value"]["Base64Data"].text)
        let printing = try #require(
            try await desk.ask(
                "commands/addPrinter",
                #""PrinterId":"\#(devices.item("Type", "Printer").id)","Data":"\#(data)","CopyCount":2"#
            )["CommandId"].text
        )
        let known = try await desk.ask("commands/getAllByIds", #""CommandIds":["\#(printing)"],\#(DemoClient.page)"#)
        #expect(known["Commands"][0]["State"].text == "Pending")
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// A bill of twelve pounds with the payment that has come in, closed.
    private func soldAndClosed(to guest: String, _ desk: GuestDesk) async throws -> String {
        let bill = try await desk.ask("bills/add", #""Bills":[{"AccountId":"\#(guest)"}]"#)["Bills"][0].id
        _ = try await desk.ask(
            "orders/add",
            """
            "ServiceId":"\(desk.extras)","AccountId":"\(guest)","BillId":"\(bill)",
            "Items":[{"Name":"Lunch","UnitCount":1,
                      "UnitAmount":{"Currency":"GBP","GrossValue":12,"TaxCodes":["UK-2022-20%"]}}]
            """
        )
        let payment = try await desk.ask("payments/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#)
        let move = #"{"AccountingItemId":"\#(try payment["Payments"][0].id)","BillId":{"Value":"\#(bill)"}}"#
        _ = try await desk.ask("accountingItems/update", #""AccountingItemUpdates":[\#(move)]"#)
        let closed = try await desk.ask("bills/close", #""BillId":"\#(bill)","Type":"Receipt""#)
        #expect(closed["Bills"][0]["State"].text == "Closed")
        return bill
    }

    /// What the program beside the fiscal machine does.
    private func fiscalMachinePrints(_ bill: String, _ machine: String, _ desk: GuestDesk) async throws {
        let waiting = try await desk.ask(
            "fiscalMachineCommands/getAll", #""DeviceIds":["\#(machine)"],"States":["Pending"],\#(DemoClient.page)"#
        )
        let command = try #require(waiting["Commands"].items.first { $0["Bill"]["Id"].text == bill })
        _ = try await desk.ask(
            "commands/update", #""CommandId":"\#(command.id)","State":"Processed","Notes":"0001-0007""#
        )
    }
}
