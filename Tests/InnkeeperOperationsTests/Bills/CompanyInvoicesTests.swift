import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Invoices to companies")
struct CompanyInvoicesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("are made out only to those that may owe; what is paid needs nobody's leave")
    func invoiceable() async throws {
        let company = try await company(isInvoiceable: false)
        let bill = try await charged(company)
        let (status, answer) = try await close(bill, "Invoice")
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("not invoiceable") == true)
        #expect(try await hotel.bill(bill)["State"].text == "Open")
        try await pay("12", company, bill)
        #expect(try await close(bill, "Invoice").status == 200)

        let update = #"{"CompanyId": "\#(company)", "Options": {"Invoiceable": {"Value": true}}}"#
        let (updated, problem) = try await hotel.post("companies/update", update)
        #expect(updated == 200, "\(problem["Details"].text ?? "")")
        #expect(try await close(try await charged(company), "Invoice").status == 200)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("leave out the tax where the company hands it to the tax office itself")
    func taxDeducted() async throws {
        try await hotel.trackReceivables()
        let company = try await company(deductsTax: true)
        let bill = try await charged(company)
        #expect(try await close(bill, "Invoice").status == 200)
        // Twelve pounds with a fifth of tax on the net price.
        #expect(
            try await payments(of: company)
                == ["InvoicePayment 10.00 Open", "InvoicePayment -10.00 Closed", "TaxDeductedPayment -2.00 Closed"]
        )
        let deducted = try #require(try await listed(of: company).last)
        #expect(deducted["Data"].isNull)
        #expect(deducted["PaymentOrigin"].text == "BillBalancing")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
        let lists = #"{"BillIds": ["\#(bill)"], "Extent": {"Items": true}, "Limitation": {"Count": 1}}"#
        let (status, answer) = try await hotel.post("bills/getAll", lists)
        #expect(status == 200)
        #expect(answer["Bills"][0]["PaymentItems"].items.count == 2)
        #expect(try await hotel.post("bills/getPdf", #"{"BillId": "\#(bill)"}"#).status == 200)
    }

    @Test("deduct at most what is still to be paid, and nothing from receipts")
    func paidInPart() async throws {
        let company = try await company(deductsTax: true)
        let bill = try await charged(company)
        try await pay("11", company, bill)
        #expect(try await close(bill, "Invoice").status == 200)
        #expect(try await payments(of: company) == ["TaxDeductedPayment -1.00 Closed", "ExternalPayment -11.00 Closed"])
        let receipt = try await charged(company)
        try await pay("12", company, receipt)
        #expect(try await close(receipt, "Receipt").status == 200)
        #expect(try await payments(of: company).count == 3)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("give the deducted tax back with the charges")
    func rebate() async throws {
        let company = try await company(deductsTax: true)
        #expect(try await close(try await charged(company, "-12"), "Invoice").status == 200)
        #expect(try await payments(of: company) == ["InvoicePayment 10.00 Closed", "TaxDeductedPayment 2.00 Closed"])
    }

    // MARK: - Vocabulary

    private func company(isInvoiceable: Bool = true, deductsTax: Bool = false) async throws -> String {
        let (status, answer) = try await hotel.post(
            "companies/add",
            """
            {"Name": "Town Hall", "Options": {"Invoiceable": \(isInvoiceable), "AddFeesToInvoices": false,
             "AddTaxDeductedPaymentToInvoices": \(deductsTax)}}
            """
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        return try #require(answer["Companies"][0]["Id"].text)
    }

    /// A charge on a bill of its own of a company's.
    private func charged(_ company: String, _ gross: String = "12") async throws -> String {
        let (added, bills) = try await hotel.post("bills/add", #"{"Bills": [{"AccountId": "\#(company)"}]}"#)
        #expect(added == 200)
        let bill = try #require(bills["Bills"][0]["Id"].text)
        let amount = #"{"Currency": "GBP", "GrossValue": \#(gross), "TaxCodes": ["UK-2022-20%"]}"#
        let (status, answer) = try await hotel.post(
            "orders/add",
            """
            {"ServiceId": "\(hotel.extras.id)", "AccountId": "\(company)", "BillId": "\(bill)",
             "Items": [{"Name": "Meeting", "UnitCount": 1, "UnitAmount": \(amount)}]}
            """
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        return bill
    }

    private func pay(_ value: String, _ company: String, _ bill: String) async throws {
        let (status, answer) = try await hotel.post(
            "payments/addExternal",
            """
            {"AccountId": "\(company)", "BillId": "\(bill)",
             "Amount": {"Currency": "GBP", "GrossValue": \(value)}}
            """
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
    }

    private func close(_ bill: String, _ type: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("bills/close", #"{"BillId": "\#(bill)", "Type": "\#(type)"}"#)
    }

    private func listed(of company: String) async throws -> [JSON] {
        let (_, answer) = try await hotel.post(
            "payments/getAll", #"{"AccountIds": ["\#(company)"], "Limitation": {"Count": 10}}"#
        )
        return answer["Payments"].items
    }

    private func payments(of company: String) async throws -> [String] {
        try await listed(of: company).map { payment in
            let value = payment["Amount"]["GrossValue"].digits ?? ""
            return "\(payment["Type"].text ?? "") \(value) \(payment["AccountingState"].text ?? "")"
        }
    }
}
