import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("bills/getPdf")
struct BillsGetPdfTests {
    let hotel: TestHotel
    /// Ada's, with a bottle of 5.50 pounds on it.
    let bill: String

    init() async throws {
        hotel = try await TestHotel()
        bill = try #require(try await hotel.drink()["BillId"].text)
    }

    @Test("prints a closed bill, and an open one as a preview")
    func prints() async throws {
        let preview = try await printed()
        #expect(preview.starts(with: Data("%PDF-".utf8)))
        _ = try await hotel.closed(bill, as: "Invoice")
        let invoice = try await printed()
        #expect(invoice.starts(with: Data("%PDF-".utf8)))
        #expect(invoice != preview)
        // The same bill is the same document, to the byte.
        #expect(try await printed() == invoice)
    }

    @Test(
        "prints in every template and language",
        arguments: ["Detailed", "Consumption", "Reservation", "OrderItem", "Guest"]
    )
    func templates(template: String) async throws {
        for (language, culture) in [("en", "en-GB"), ("de-DE", "de-DE"), ("ja-JP", "ja-JP"), ("ar-SA", "ar-SA")] {
            let culture = #""LanguageCode": "\#(language)", "CultureCode": "\#(culture)""#
            #expect(try await printed(#""PdfTemplate": "\#(template)", \#(culture)"#).starts(with: Data("%PDF-".utf8)))
        }
    }

    @Test("prints a bill of two thousand charges")
    func long() async throws {
        let items = (0..<1000).map { number in
            """
            {"Name": "Item \(number)", "UnitCount": 1,
             "UnitAmount": {"Currency": "GBP", "GrossValue": 1.25, "TaxCodes": ["UK-2022-20%"]}}
            """
        }
        // The second thousand is of the next day: what is alike on one day is one line.
        for day in 1...2 {
            let (status, _) = try await hotel.order(
                """
                "Items": [\(items.joined(separator: ", "))], "Options": {"DisableItemGrouping": true},
                "ConsumptionUtc": "\(hotel.time(day, 20))"
                """
            )
            #expect(status == 200)
        }
        let pdf = String(decoding: try await printed(), as: Unicode.ASCII.self)
        #expect(pdf.components(separatedBy: "/Type /Page %").count > 30)
    }

    @Test("prints a bill thirty times in seven days; printing an earlier print again is not counted")
    func quota() async throws {
        for _ in 0..<30 { _ = try await printed() }
        let (status, answer) = try await getPdf()
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("30 times") == true)
        let prints = try await hotel.read { transaction in
            try transaction.rows("SELECT id FROM bill_print").map { try $0.uuid("id") }
        }
        #expect(prints.count == 30)
        let again = #""BillPrintEventId": "\#(hotel.text(prints[0]))""#
        #expect(try await getPdf(again).status == 200)
        hotel.clock.set(to: hotel.march(9, 9))
        #expect(try await getPdf().status == 200)
    }

    @Test("waits for the fiscal machine: the print is noted, and fetched when the machine has answered")
    func fiscalMachine() async throws {
        try await hotel.openTill()
        #expect(try await getPdf().json["Result"]["Discriminator"].text == "BillPdfFile")
        _ = try await hotel.closed(bill, as: "Invoice")
        let (status, answer) = try await getPdf(#""PdfTemplate": "Guest""#)
        #expect(status == 200)
        #expect(answer["Result"]["Discriminator"].text == "BillPrintEvent")
        let event = try #require(answer["Result"]["Value"]["BillPrintEventId"].text)
        // Asking again for the same print is not counted.
        for _ in 0..<40 {
            let again = try await getPdf(#""BillPrintEventId": "\#(event)""#).json
            #expect(again["Result"]["Value"]["BillPrintEventId"].text == event)
        }
        _ = try await hotel.write { try $0.run("UPDATE device_command SET state = 'Processed'") }
        #expect(try await printed(#""BillPrintEventId": "\#(event)""#).starts(with: Data("%PDF-".utf8)))
        #expect(try await hotel.read { try $0.rows("SELECT id FROM bill_print").count } == 2)
    }

    @Test("wants a reason for another template where the law does")
    func french() async throws {
        var house = hotel.enterprise
        house.legalEnvironmentCode = "FR-2024"
        let caller = Caller(integration: hotel.integration, token: hotel.caller.token, enterprises: [house])
        let id = try #require(UUID(uuidString: bill))
        func print(
            _ template: Contract.FinancialDocumentPdfTemplateTypeEnum?, _ reason: String? = nil
        ) async throws {
            let request = Contract.BillPdfParameters(billID: id, pdfTemplate: template, printReason: reason)
            _ = try await hotel.call(BillsGetPdf.self, request, as: caller)
        }
        try await print(nil)
        await #expect(throws: InvalidReference.self) { try await print(.guest) }
        try await print(.guest, "The guest asked for it")
        await #expect(throws: InvalidReference.self) { try await print(nil) }
    }

    @Test("refuses unknown bills and prints, and reasons that are too long")
    func refused() async throws {
        let other = hotel.ada.id.description
        for (members, member) in [
            (#""BillId": "\#(other)""#, "BillId"), (#""BillPrintEventId": "\#(other)""#, "BillPrintEventId"),
        ] {
            let (status, answer) = try await getPdf(members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        let reason = String(repeating: "x", count: 256)
        #expect(try await getPdf(#""PrintReason": "\#(reason)""#).status == 400)
    }

    private func getPdf(_ members: String = "") async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "bills/getPdf", #"{"BillId": "\#(bill)"\#(members.isEmpty ? "" : ", " + members)}"#
        )
    }

    private func printed(_ members: String = "") async throws -> Data {
        let (status, answer) = try await getPdf(members)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        #expect(answer["BillId"].text == bill)
        #expect(answer["Result"]["Discriminator"].text == "BillPdfFile")
        return try #require(Data(base64Encoded: answer["Result"]["Value"]["Base64Data"].text ?? ""))
    }
}
