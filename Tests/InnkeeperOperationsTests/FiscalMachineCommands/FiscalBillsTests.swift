import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What fiscal machines are told of bills, in full, and what becomes of it.
@Suite("Bills at the fiscal machine")
struct FiscalBillsTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openTill()
    }

    @Test("come with all that stands on them: charges with their taxes, payments, parties and numbers")
    func whole() async throws {
        let charge = try await hotel.drink(2)
        _ = try await hotel.paid("11")
        let closed = try await hotel.closed(charge["BillId"].text)
        let bill = try await active()["Data"]["Bill"]
        #expect(bill["Number"].text == closed["Number"].text)
        #expect(bill["Revenue"].items.map { $0["Name"].text } == ["Minibar"])
        #expect(bill["OrderItems"].items.map { $0["UnitCount"].digits } == ["2"])
        let amount = bill["OrderItems"][0]["Amount"]
        #expect(amount["GrossValue"].digits == "11.00")
        #expect(amount["TaxValues"].items.isEmpty == false)
        #expect(bill["Payments"].items.map { $0["Amount"]["Value"].digits } == ["-11.00"])
        #expect(bill["PaymentItems"].items.map { $0["Data"]["Discriminator"].text } == ["Unspecified"])
        #expect(bill["OwnerData"].isNull == false)
    }

    @Test("tell the machines of Italy whether they are refunds, and of which receipt")
    func italian() async throws {
        try await moveToItaly()
        let charge = try await hotel.drink(2)
        _ = try await hotel.paid("11")
        _ = try await hotel.closed(charge["BillId"].text)
        let first = try await active()
        #expect(first["Data"]["BillFiscalMachineData"]["Value"]["IsRefund"].flag == false)
        #expect(first["Data"]["BillFiscalMachineData"]["Value"]["PrinterSerialNumber"].text == "99IEB0000001")
        #expect(first["Data"]["PayloadData"].isNull)
        try await update(first, "Processed", #", "Notes": "0012-0034""#)

        _ = try await hotel.rebate(charge)
        _ = try await hotel.paid("-5.50")
        let open = try await hotel.listBills(#""CustomerIds": ["\#(hotel.ada.id)"], "State": "Open""#)
        _ = try await hotel.closed(open.first?["Id"].text)
        let refund = try await active()["Data"]["BillFiscalMachineData"]["Value"]
        #expect(refund["IsRefund"].flag == true)
        #expect(refund["RebatedReceiptNumber"].text == "0034")
        #expect(refund["RebatedReceiptSequence"].text == "0012")
        #expect(refund["RebatedReceiptDateTimeUtc"].text == "2030-03-01T09:00:00Z")
    }

    @Test("are a file for the machines of Italy that print one")
    func file() async throws {
        try await moveToItaly(driver: "epson-fiscal")
        let charge = try await hotel.drink(2)
        _ = try await hotel.paid("11")
        _ = try await hotel.closed(charge["BillId"].text)
        let payload = try await active()["Data"]["PayloadData"]
        #expect(payload["Discriminator"].text == "ItalianFiscalMachine")
        let xml = String(decoding: try #require(Data(base64Encoded: payload["Value"].text ?? "")), as: UTF8.self)
        #expect(xml.contains(#"description="Minibar" quantity="2" unitPrice="5.50" department="3""#), "\(xml)")
        let (_, answer) = try await hotel.post(
            "fiscalMachineCommands/getAll",
            """
            {"DeviceIds": ["\(hotel.fiscalMachine.id)"], "States": ["Received"], "Limitation": {"Count": 9}}
            """
        )
        let data = answer["Commands"][0]["CommandData"]
        #expect(data["Discriminator"].text == "ItalianFiscalMachinePayload")
        #expect(data["ItalianFiscalMachinePayload"]["Payload"].text == payload["Value"].text)
        #expect(data["ItalianFiscalMachineData"].isNull)
    }

    @Test("are told again when the machine has failed, later each time, and not when people gave it up")
    func retry() async throws {
        let charge = try await hotel.drink()
        _ = try await hotel.paid("5.50")
        _ = try await hotel.closed(charge["BillId"].text)
        let first = try await active()
        try await update(first, "Error", #", "Notes": "Out of paper""#)
        try await hotel.runNight()
        #expect(try await all().count == 1)
        try await hotel.wait(.minute)
        let second = try await active()
        #expect(second["Id"].text != first["Id"].text)
        #expect(second["Data"]["Bill"]["Id"].text == first["Data"]["Bill"]["Id"].text)
        // While it waits, nobody tells the machine a third time.
        try await hotel.wait(.day)
        #expect(try await all().count == 2)
        try await update(second, "Error")
        try await hotel.wait(.minute)
        #expect(try await all().count == 2)
        try await hotel.wait(.minute)
        #expect(try await all().count == 3)
        try await update(try await active(), "Cancelled")
        try await hotel.wait(.day)
        #expect(try await all().count == 3)
    }

    // MARK: - Vocabulary

    /// The one command that the machine still has to do.
    private func active() async throws -> JSON {
        let (status, answer) = try await hotel.post("commands/getAllActive")
        #expect(status == 200)
        let commands = answer["Commands"].items.filter { $0["Device"]["Type"].text == "FiscalMachine" }
        #expect(commands.count == 1)
        return try #require(commands.first)
    }

    private func all() async throws -> [JSON] {
        let states = CommandState.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        let (_, answer) = try await hotel.post(
            "fiscalMachineCommands/getAll",
            #"{"DeviceIds": ["\#(hotel.fiscalMachine.id)"], "States": [\#(states)], "Limitation": {"Count": 99}}"#
        )
        return answer["Commands"].items
    }

    private func update(_ command: JSON, _ state: String, _ members: String = "") async throws {
        let (status, answer) = try await hotel.post(
            "commands/update", #"{"CommandId": "\#(command["Id"].text ?? "")", "State": "\#(state)"\#(members)}"#
        )
        #expect(status == 200, "\(answer)")
    }

    private func moveToItaly(driver: String = "fiscal") async throws {
        let data = #"{"serialNumber": "99IEB0000001", "departments": {"UK-2022-20%": "3"}}"#
        try await hotel.write { transaction in
            try transaction.run("UPDATE enterprise SET legal_environment_code = 'IT'")
            try transaction.run(
                "UPDATE device SET driver_name = \(driver), data = \(data) WHERE kind = 'FiscalMachine'"
            )
        }
    }
}
