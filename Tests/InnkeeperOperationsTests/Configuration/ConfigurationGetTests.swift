import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("configuration/get")
struct ConfigurationGetTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells the time, the enterprise and what it accepts")
    func tellsEnterprise() async throws {
        let answer = try await hotel.call(ConfigurationGet.self, .init())
        #expect(answer.nowUTC == hotel.now)
        #expect(answer.enterprise.id == hotel.enterprise.id.uuid)
        #expect(answer.enterprise.name == "The Lantern")
        #expect(answer.enterprise.timeZoneIdentifier == "Europe/London")
        #expect(answer.enterprise.pricing == .gross)
        #expect(answer.enterprise.taxEnvironmentCode == "UK-2022")
        #expect(answer.enterprise.currencies.map(\.currency) == ["GBP", "EUR"])
        #expect(answer.enterprise.currencies.map(\.isDefault) == [true, false])
        #expect(answer.service == nil)
    }

    @Test("ignores the enterprise that the token of a single one names")
    func ignoresForeignEnterprise() async throws {
        let answer = try await hotel.call(ConfigurationGet.self, .init(enterpriseID: hotel.beacon.id.uuid))
        #expect(answer.enterprise.id == hotel.enterprise.id.uuid)
    }

    @Test("tells a token that is bound to a service which one it is")
    func tellsBoundService() async throws {
        let answer = try await hotel.call(ConfigurationGet.self, .init(), as: hotel.stayCaller)
        #expect(answer.service?.id == hotel.stays.id.uuid)
    }

    @Test("gives a portfolio token the enterprise it names, or a stand-in for the portfolio")
    func portfolio() async throws {
        let beacon = try await hotel.call(
            ConfigurationGet.self, .init(enterpriseID: hotel.beacon.id.uuid), as: hotel.portfolioCaller
        )
        #expect(beacon.enterprise.name == "The Beacon")
        #expect(beacon.enterprise.pricing == .net)
        #expect(beacon.enterprise.isPortfolio == false)

        let standIn = try await hotel.call(ConfigurationGet.self, .init(), as: hotel.portfolioCaller)
        #expect(standIn.enterprise.name == "Both lights")
        #expect(standIn.enterprise.isPortfolio == true)
    }

    @Test("tells how the house keeps its books: what it takes, what cards cost, and what it wants on bills")
    func accounting() async throws {
        let hotel = hotel
        let options = #"["OptionalCreditCardPaymentDetails", "GroupTaxesOnBill"]"#
        try await hotel.write { transaction in
            try transaction.run(
                """
                UPDATE enterprise SET external_payment_types = '["Cash", "Cheque"]',
                    surcharge_fees = '{"Visa": "1.5", "Amex": "2"}', accounting_options = \(options),
                    iban = 'GB00LAMP', company_name = 'Lantern Ltd'
                WHERE id = \(hotel.enterprise.id)
                """
            )
        }
        let (_, json) = try await hotel.post("configuration/get")
        let accounting = json["Enterprise"]["AccountingConfiguration"]
        #expect(accounting["EnabledExternalPaymentTypes"].items.map(\.text) == ["Cash", "Cheque"])
        let surcharges = accounting["SurchargeConfiguration"]["SurchargeFees"]
        #expect(surcharges["Visa"].digits == "1.5")
        #expect(surcharges["Amex"].digits == "2")
        #expect(accounting["Options"].items.map(\.text) == ["OptionalCreditCardPaymentDetails", "GroupTaxesOnBill"])
        #expect(accounting["Iban"].text == "GB00LAMP")
        #expect(accounting["CompanyName"].text == "Lantern Ltd")
        #expect((json["Enterprise"]["ShortName"].text ?? "").count <= 11)
    }

    @Test("tells whether papers need their numbers")
    func documentNumbers() async throws {
        #expect(try await hotel.post("configuration/get").json["IsIdentityDocumentNumberRequired"].flag == false)
        try await hotel.requireDocumentNumbers()
        #expect(try await hotel.post("configuration/get").json["IsIdentityDocumentNumberRequired"].flag == true)
    }

    @Test("writes every member, with durations spelled out")
    func wholeAnswer() async throws {
        let (status, json) = try await hotel.post("configuration/get")
        #expect(status == 200)
        #expect(json["Enterprise"]["AccountingEditableHistoryInterval"].text == "P0M7DT0H0M0S")
        #expect(json["Enterprise"]["Address"]["City"].text == "London")
        #expect(json["Enterprise"].names.contains("CoverImageId"))
        #expect(
            json.names == ["Enterprise", "IsIdentityDocumentNumberRequired", "NowUtc", "PaymentCardStorage", "Service"]
        )
        #expect(json["NowUtc"].text == "2030-03-01T09:00:00Z")
    }
}
