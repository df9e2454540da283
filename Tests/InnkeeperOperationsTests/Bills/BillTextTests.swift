import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// The printed bill is read back by another program, Poppler's `pdftotext`.
@Suite("bills/getPdf, what stands on the paper", .enabled(if: Poppler.isInstalled))
struct BillTextTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds up to what the bill adds up to: lines, taxes, payments and what is left")
    func sums() async throws {
        let bill = try #require(try await hotel.drink(3)["BillId"].text)
        let taxi = """
            {"Name": "Taxi", "UnitCount": 2,
             "UnitAmount": {"Currency": "GBP", "GrossValue": 12.34, "TaxCodes": ["UK-2022-5%"]}}
            """
        #expect(try await hotel.order(#""Items": [\#(taxi)]"#).status == 200)
        _ = try await hotel.paid("20")
        let closed = try await hotel.closed(bill, as: "Invoice")
        let items = try await hotel.itemsOn(bill)
        func sum(_ values: [String?]) throws -> ExactDecimal {
            try values.reduce(.zero) { $0 + (try #require(ExactDecimal($1 ?? ""))) }
        }
        let gross = try sum(items.map { $0["Amount"]["GrossValue"].digits })
        let tax = try sum(items.flatMap { $0["Amount"]["TaxValues"].items }.map { $0["Value"].digits })
        let text = try await text(of: bill)
        #expect(text.contains("Invoice \(closed["Number"].text ?? "")"))
        #expect(amount(after: "Total", in: text) == gross)
        #expect(amount(after: "Paid", in: text) == 20)
        #expect(amount(after: "To be paid", in: text) == gross - 20)
        // Name, count, unit price and amount of every line.
        for line in [["Minibar", "3", "£5.50", "£16.50"], ["Taxi", "2", "£12.34", "£24.68"]] {
            #expect(text.split(separator: "\n").contains { row in line.allSatisfy { row.contains($0) } }, "\(line)")
        }
        let taxes = try items.flatMap { $0["Amount"]["TaxValues"].items }.map { tax in
            let code = try #require(tax["Code"].text)
            let row = try #require(text.split(separator: "\n").first { $0.contains(code) })
            let value = try #require(ExactDecimal(tax["Value"].digits ?? ""))
            #expect(row.contains("£\(value.trimmed(toAtLeast: 2))"), "\(row)")
            return value
        }
        #expect(taxes.reduce(.zero, +) == tax)
        #expect(text.split(separator: "\n").contains { $0.contains("Payment") && $0.contains("£20.00") })
    }

    @Test("names payments and nameless charges in the language of the paper")
    func names() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let bill = try #require(try await hotel.stayItems(stay).first?["BillId"].text)
        _ = try await hotel.paid("20")
        _ = try await hotel.write { try $0.run("UPDATE payment SET external_type = 'Cheque'") }
        #expect(try await text(of: bill, "en-GB").contains("Cheque"))
        #expect(try await text(of: bill, "de-DE").contains("Scheck"))
        _ = try await hotel.write { try $0.run("UPDATE order_item SET billing_name = NULL") }
        #expect(try await text(of: bill, "de-DE").contains("Übernachtung"))
    }

    @Test("says which bill a credit note corrects")
    func creditNote() async throws {
        let bottles = try await hotel.drink(2)
        let number = try #require(try await hotel.closed(bottles["BillId"].text, as: "Invoice")["Number"].text)
        let rebate = try await hotel.item(try await hotel.rebate(bottles))
        let note = try await hotel.closed(rebate["BillId"].text, as: "Invoice")
        let text = try await text(of: note["Id"].text ?? "")
        #expect(text.contains("Credit note \(note["Number"].text ?? "")"))
        #expect(text.split(separator: "\n").contains { $0.contains("Corrects") && $0.contains(number) })
        #expect(text.contains("-£5.50"))
    }

    @Test("has every one of two thousand charges on it, and numbers its pages")
    func long() async throws {
        let items = (0..<1000).map { number in
            """
            {"Name": "Charge-\(number)-", "UnitCount": 1,
             "UnitAmount": {"Currency": "GBP", "GrossValue": 1.25, "TaxCodes": ["UK-2022-20%"]}}
            """
        }
        let bill = try await hotel.emptyBill(of: Account(hotel.ada.id))
        for _ in 0..<2 {
            let (status, _) = try await hotel.order(
                """
                "Items": [\(items.joined(separator: ", "))], "BillId": "\(bill)",
                "Options": {"DisableItemGrouping": true}
                """
            )
            #expect(status == 200)
        }
        let text = try await text(of: bill)
        for number in 0..<1000 { #expect(text.ranges(of: "Charge-\(number)-").count == 2, "\(number)") }
        #expect(amount(after: "Total", in: text) == 2500)
        let pages = text.split(separator: "\u{000C}", omittingEmptySubsequences: true)
        #expect(pages.count > 30)
        for (number, page) in pages.enumerated() {
            #expect(page.contains("Page \(number + 1) of \(pages.count)"), "\(number)")
        }
    }

    private func text(of bill: String, _ language: String = "en-GB") async throws -> String {
        let (status, answer) = try await hotel.post(
            "bills/getPdf", #"{"BillId": "\#(bill)", "LanguageCode": "\#(language)", "CultureCode": "\#(language)"}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        let pdf = try #require(Data(base64Encoded: answer["Result"]["Value"]["Base64Data"].text ?? ""))
        return try Poppler.text(of: pdf)
    }

    /// The amount on the first line that begins with these words.
    private func amount(after words: String, in text: String) -> ExactDecimal? {
        let line = text.split(separator: "\n").first { $0.trimmingPrefix(while: \.isWhitespace).hasPrefix(words + " ") }
        return line?.split(separator: " ").last.flatMap { ExactDecimal($0.filter { !"£,".contains($0) }) }
    }
}

/// The program that reads documents back; `Scripts/install-packages` installs it.
private enum Poppler {
    private static let program = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext", "/opt/homebrew/bin/pdftotext"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isInstalled: Bool { program != nil }

    /// The text of a document as it stands on the paper, with a form feed after each page.
    static func text(of pdf: Data) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "innkeeper-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, target) = (folder.appending(path: "bill.pdf"), folder.appending(path: "bill.txt"))
        try pdf.write(to: source)
        let process = Process()
        process.executableURL = try #require(program.map { URL(filePath: $0) })
        process.arguments = ["-layout", "-enc", "UTF-8", source.path, target.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try String(contentsOf: target, encoding: .utf8)
    }
}
