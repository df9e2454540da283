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

    @Test("tells what is alike on one line, as each template wants it", arguments: [
        // Two nights of each of two guests, and two bottles of Ada's on each of two days.
        ("Detailed", ["Night 1", "Night 1", "Night 1", "Night 1", "Minibar 2", "Minibar 2"]),
        ("Consumption", ["Night 2", "Night 2", "Minibar 2", "Minibar 2"]),
        ("Reservation", ["Night 2", "Night 2", "Minibar 4"]), ("OrderItem", ["Night 4", "Minibar 4"]),
        ("Guest", ["Night 1", "Night 1", "Night 1", "Night 1", "Minibar 2", "Minibar 2"]),
    ])
    func templates(template: String, lines: [String]) async throws {
        let bill = try await hotel.emptyBill(of: Account(hotel.ada.id))
        for customer in [hotel.ada, hotel.charles] {
            let stay = try await hotel.booked(hotel.stay(3, 5, customer: customer))
            for night in try await hotel.stayItems(stay, "SpaceOrder") {
                let move = """
                    {"AccountingItemId": "\(night["Id"].text ?? "")", "BillId": {"Value": "\(bill)"},
                     "AccountId": {"Value": "\(hotel.ada.id)"}}
                    """
                #expect(try await hotel.move(move).status == 200)
            }
        }
        for day in [3, 3, 4, 4] {
            _ = try await hotel.drink(1, #""BillId": "\#(bill)", "ConsumptionUtc": "\#(hotel.time(day, 20))""#)
        }
        _ = try await hotel.write { transaction in
            try transaction.run("UPDATE order_item SET billing_name = 'Night' WHERE type = 'SpaceOrder'")
        }
        let text = try await text(of: bill, template: template)
        let found = text.split(separator: "\n").compactMap { row -> String? in
            let words = row.split(separator: " ")
            guard let place = words.firstIndex(where: { $0 == "Night" || $0 == "Minibar" }), place + 1 < words.count
            else { return nil }
            return "\(words[place]) \(words[place + 1])"
        }
        #expect(found.sorted() == lines.sorted(), "\(text)")
        #expect(text.contains("Charles") == ["Detailed", "Reservation", "Guest"].contains(template))
    }

    @Test("reads telephone numbers and signs of currencies from the left in Arabic, too")
    func rightToLeft() async throws {
        try await hotel.write { _ = try $0.run("UPDATE enterprise SET phone = '+44 20 7946 0000'") }
        let bill = try #require(try await hotel.drink()["BillId"].text)
        let text = try await text(of: bill, "ar-SA")
        #expect(text.contains("+44 20 7946 0000"))
        #expect(text.contains("UK£"))
        #expect(!text.contains("£UK"))
        // The number of the page is written as all other numbers are.
        let foot = try #require(text.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) })
        #expect(foot.contains("١") && !foot.contains("1"))
    }

    @Test("puts the family first in a Japanese name, and names no days where it tells none")
    func japanese() async throws {
        try await hotel.write { _ = try $0.run("UPDATE customer SET first_name = '太郎', last_name = '山田'") }
        let bill = try #require(try await hotel.drink()["BillId"].text)
        let text = try await text(of: bill, "ja-JP").filter { !$0.isWhitespace }
        #expect(text.contains("山田太郎"))
        #expect(text.contains("日付"))
        #expect(try await !self.text(of: bill, "ja-JP", template: "OrderItem").contains("日付"))
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

    @Test("says nothing of how an allowance ended, and adds up all the same")
    func breakage() async throws {
        try await hotel.openKitchen()
        let stay = try await hotel.stayed(with: hotel.mealAllowance)
        try await hotel.eat("12")
        try await hotel.checkOut(stay)
        let items = try await hotel.stayItems(stay)
        let bill = try #require(items.first?["BillId"].text)
        let gross = try await hotel.itemsOn(bill).reduce(ExactDecimal.zero) { sum, item in
            sum + (ExactDecimal(item["Amount"]["GrossValue"].digits ?? "") ?? 0)
        }
        let paper = try await text(of: bill)
        #expect(paper.contains("Dinner"))
        #expect(!paper.contains("£18.00"))
        #expect(amount(after: "Total", in: paper) == gross)
        // One half of it that stands alone is told of: the paper has to add up.
        let half = try #require(try await hotel.stayItems(stay, "AllowanceBreakage").first?["Id"].text)
        let other = try await hotel.emptyBill(of: Account(hotel.ada.id))
        let (status, _) = try await hotel.move(
            #"{"AccountingItemId": "\#(half)", "BillId": {"Value": "\#(other)"}}"#
        )
        #expect(status == 200)
        #expect(amount(after: "Total", in: try await text(of: other)) == 18)
    }

    @Test("tells for which invoice a payment is, and what is carried on of it")
    func settlement() async throws {
        try await hotel.trackReceivables()
        let invoice = try await hotel.closed(try await hotel.drink(2)["BillId"].text, as: "Invoice")
        let open = #""AccountIds": ["\#(hotel.ada.id)"], "AccountingStates": ["Open"]"#
        let claim = try #require(try await hotel.listPayments(open).first?["Id"].text)
        let bill = try await hotel.emptyBill(of: Account(hotel.ada.id))
        _ = try await hotel.move(#"{"AccountingItemId": "\#(claim)", "BillId": {"Value": "\#(bill)"}}"#)
        _ = try await hotel.paid("4", #""BillId": "\#(bill)""#)
        _ = try await hotel.closed(bill, as: "Invoice")
        let paper = try await text(of: bill)
        let number = invoice["Number"].text ?? ""
        #expect(paper.contains("Payment of an invoice"))
        func row(_ words: String...) -> Bool {
            paper.split(separator: "\n").contains { row in words.allSatisfy { row.contains($0) } }
        }
        #expect(row("Corrects", number))
        #expect(row("Invoice \(number)", "£11.00"))
        #expect(row("To be paid: Invoice \(number)", "-£7.00"))
        #expect(amount(after: "Total", in: paper) == 4)
        #expect(amount(after: "Paid", in: paper) == 4)
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
        // The second thousand is of the next day: what is alike on one day is one line.
        for day in 1...2 {
            let (status, _) = try await hotel.order(
                """
                "Items": [\(items.joined(separator: ", "))], "BillId": "\(bill)",
                "ConsumptionUtc": "\(hotel.time(day, 20))",
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

    private func text(
        of bill: String, _ language: String = "en-GB", template: String = "Detailed"
    ) async throws -> String {
        let (status, answer) = try await hotel.post(
            "bills/getPdf",
            """
            {"BillId": "\(bill)", "LanguageCode": "\(language)", "CultureCode": "\(language)",
             "PdfTemplate": "\(template)"}
            """
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
