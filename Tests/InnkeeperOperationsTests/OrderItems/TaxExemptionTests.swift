import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Why a charge bears no tax.
@Suite("Tax exemptions")
struct TaxExemptionTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("are those of the product, where its charge bears no tax; it keeps them whatever becomes of the product")
    func product() async throws {
        try await exempt("product", "IT_N4", "Art. 10 DPR 633/72")
        // It bears a tax, so it is not exempt, whatever the product says.
        let taxed = try await hotel.drink()
        #expect(taxed["Amount"]["TaxValues"].items.isEmpty == false)
        #expect(taxed["TaxExemptionReason"].isNull && taxed["TaxExemptionLegalReference"].isNull)
        try await hotel.write { try $0.run("UPDATE product SET tax_codes = '[]'") }
        let charge = try await hotel.drink()
        #expect(charge["TaxExemptionReason"].text == "IT_N4")
        #expect(charge["TaxExemptionLegalReference"].text == "Art. 10 DPR 633/72")
        try await exempt("product", "PL_ZW", "Art. 43")
        #expect(try await hotel.item(charge)["TaxExemptionReason"].text == "IT_N4")
        // What is taken back was exempt for the reason of the charge, not for that of today.
        let rebate = try await hotel.item(try await hotel.rebate(charge))
        #expect(rebate["TaxExemptionReason"].text == "IT_N4")
        #expect(rebate["TaxExemptionLegalReference"].text == "Art. 10 DPR 633/72")
    }

    @Test("are those of the rate for nights, and for nothing else of the stay")
    func rate() async throws {
        try await exempt("rate", "DE_NATO", nil)
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let items = try await hotel.wireItems(stay)
        let nights = items.filter { $0["Type"].text == "SpaceOrder" }
        #expect(nights.count == 2)
        #expect(nights.allSatisfy { $0["TaxExemptionReason"].text == "DE_NATO" })
        #expect(nights.allSatisfy { $0["TaxExemptionLegalReference"].isNull })
        #expect(items.filter { $0["Type"].text != "SpaceOrder" }.allSatisfy { $0["TaxExemptionReason"].isNull })
    }

    @Test("are in the older shape of charges too")
    func older() async throws {
        try await exempt("product", "FR_293_B", nil)
        try await hotel.write { try $0.run("UPDATE product SET tax_codes = '[]'") }
        let charge = try await hotel.drink()
        let (status, answer) = try await hotel.post(
            "bills/getAll",
            """
            {"BillIds": ["\(charge["BillId"].text ?? "")"], "Extent": {"Items": true}, "Limitation": {"Count": 1}}
            """
        )
        #expect(status == 200)
        #expect(answer["Bills"][0]["Revenue"][0]["TaxExemptionReasonCode"].text == "FR_293_B")
    }

    private func exempt(_ table: String, _ reason: String, _ reference: String?) async throws {
        try await hotel.write { transaction in
            if table == "rate" {
                try transaction.run(
                    "UPDATE rate SET tax_exemption_reason = \(reason), tax_exemption_legal_reference = \(reference)"
                )
            } else {
                try transaction.run(
                    "UPDATE product SET tax_exemption_reason = \(reason), tax_exemption_legal_reference = \(reference)"
                )
            }
        }
    }
}
