import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("payments/getAll")
struct PaymentsGetAllTests {
    let hotel: TestHotel
    let stay: String
    /// Of 1 March, on a receipt that was closed on the 2nd.
    let closed: JSON
    /// Of 3 March, on an open bill, for the stay.
    let open: JSON
    /// Of 4 March, what balances the invoice of Charles.
    let balancing: JSON

    init() async throws {
        hotel = try await TestHotel()
        stay = try #require(try await hotel.booked(hotel.stay(10, 11))["Id"].text)
        let bar = try await hotel.emptyBill(of: Account(hotel.ada.id))
        _ = try await hotel.drink(1, #""BillId": "\#(bar)""#)
        let first = try await hotel.paid("5.50", #""BillId": "\#(bar)""#)
        hotel.clock.set(to: hotel.march(2, 9))
        _ = try await hotel.closed(bar)
        hotel.clock.set(to: hotel.march(3, 9))
        open = try await hotel.paid("10", #""ReservationId": "\#(stay)""#)
        hotel.clock.set(to: hotel.march(4, 9))
        let drink = try await hotel.drink(1, #""AccountId": "\#(hotel.charles.id)""#)
        _ = try await hotel.closed(drink["BillId"].text, as: "Invoice")
        closed = try #require(try await hotel.listPayments(#""PaymentIds": ["\#(first["Id"].text ?? "")"]"#).first)
        balancing = try #require(try await hotel.listPayments(#""AccountIds": ["\#(hotel.charles.id)"]"#).first)
    }

    @Test("lists payments of every state and type, newest first")
    func everything() async throws {
        #expect(try await ids(hotel.interval("CreatedUtc", 1, 9)) == [balancing, open, closed].map { $0["Id"].text })
    }

    @Test("narrows by each of its filters", arguments: Filter.allCases)
    func filters(_ filter: Filter) async throws {
        let all = hotel.interval("CreatedUtc", 1, 9)
        let (json, expected): (String, [JSON]) =
            switch filter {
            case .ids: (#""PaymentIds": ["\#(open["Id"].text ?? "")"]"#, [open])
            case .accounts: (#""AccountIds": ["\#(hotel.ada.id)"]"#, [open, closed])
            case .bills: (#""BillIds": ["\#(closed["BillId"].text ?? "")"]"#, [closed])
            case .reservations: (#""ReservationIds": ["\#(stay)"]"#, [open])
            case .created: (hotel.interval("CreatedUtc", 3, 4), [open])
            case .updated: (hotel.interval("UpdatedUtc", 2, 3), [closed])
            case .charged: (hotel.interval("ChargedUtc", 1, 3), [closed])
            case .closed: (hotel.interval("ClosedUtc", 2, 5), [balancing, closed])
            case .settled: (#"\#(all), \#(hotel.interval("SettlementUtc", 1, 9))"#, [])
            case .accountingStates: (#"\#(all), "AccountingStates": ["Open"]"#, [open])
            case .states: (#"\#(all), "States": ["Charged", "Failed"]"#, [balancing, open, closed])
            case .otherStates: (#"\#(all), "States": ["Pending", "Verifying", "Canceled", "Failed"]"#, [])
            case .external: (#"\#(all), "Type": "ExternalPayment""#, [open, closed])
            case .invoice: (#"\#(all), "Type": "InvoicePayment""#, [balancing])
            case .anyType: (#"\#(all), "Type": "Payment""#, [balancing, open, closed])
            }
        #expect(try await ids(json) == expected.map { $0["Id"].text })
    }

    @Test("finds what the gateway has paid out by the day on which it did")
    func settlement() async throws {
        let payment = try await hotel.charged()
        try await hotel.wait(.day)
        let created = hotel.interval("CreatedUtc", 1, 9)
        #expect(try await ids(#"\#(created), \#(hotel.interval("SettlementUtc", 5, 6))"#) == [payment["Id"].text])
        #expect(try await ids(#"\#(created), \#(hotel.interval("SettlementUtc", 6, 8))"#).isEmpty)
    }

    @Test("wants a filter; the settlement alone and more than 100 accounts are none")
    func filterRequired() async throws {
        for filter in [#""States": ["Charged"]"#, hotel.interval("SettlementUtc", 1, 9)] {
            let (status, answer) = try await post(filter)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid PaymentIds.")
        }
        let accounts = (0..<101).map { "\"\(UUID.numbered($0))\"" }.joined(separator: ", ")
        let many = try await post(#""AccountIds": [\#(accounts)]"#)
        #expect(many.status == 400)
        #expect(many.json["Message"].text == "Invalid AccountIds.")
    }

    @Test("tells the amounts in another currency that the house exchanges, and the original ones beside them")
    func currency() async throws {
        let filter = hotel.interval("CreatedUtc", 3, 4)
        let same = try await post(filter + #", "Currency": "GBP""#).json["Payments"][0]
        #expect(same["Amount"]["Currency"].text == "GBP")
        let (_, answer) = try await post(filter + #", "Currency": "EUR""#)
        let payment = answer["Payments"][0]
        #expect(payment["Amount"]["Currency"].text == "EUR")
        #expect(payment["Amount"]["GrossValue"].digits == "-11.70")
        #expect(payment["OriginalAmount"]["GrossValue"].digits == "-10.00")
        for currency in ["USD", "XYZ"] {
            let (status, answer) = try await post(filter + #", "Currency": "\#(currency)""#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid Currency.")
        }
    }

    @Test("shows when a payment was closed, and null for a settlement and a kind that only gateways have")
    func members() {
        #expect(closed["AccountingState"].text == "Closed")
        #expect(closed["ClosedUtc"].text == "2030-03-02T09:00:00Z")
        #expect(closed["UpdatedUtc"].text == "2030-03-02T09:00:00Z")
        #expect(open["ClosedUtc"].isNull)
        #expect(open.names.contains("SettlementUtc"))
        #expect(open["SettlementUtc"].isNull)
        #expect(open["SettlementId"].isNull)
        #expect(open["Kind"].isNull)
    }

    @Test("shows what balances an invoice: the invoice that it promises to pay")
    func balancingPayment() {
        #expect(balancing["Type"].text == "InvoicePayment")
        #expect(balancing["Data"]["Discriminator"].text == "Invoice")
        #expect(balancing["Data"]["Invoice"]["InvoiceId"].text == balancing["BillId"].text)
        #expect(balancing["Data"]["Invoice"]["Type"].text == "Balancing")
        #expect(balancing["PaymentOrigin"].text == "BillBalancing")
        #expect(balancing["Amount"]["GrossValue"].digits == "-5.50")
        #expect(balancing["AccountingState"].text == "Closed")
    }

    @Test("goes from page to page without a gap")
    func pages() async throws {
        let seen = try await hotel.paged("payments/getAll", "Payments", hotel.interval("CreatedUtc", 1, 9))
        #expect(seen == [balancing, open, closed].map { $0["Id"].text })
    }

    @Test("keeps to the enterprises of the token")
    func scope() async throws {
        let filter = hotel.interval("CreatedUtc", 1, 9)
        try await hotel.expectScope("payments/getAll", filter)
        let beacon = try await hotel.post(
            "payments/getAll",
            #"{\#(filter), "EnterpriseIds": ["\#(hotel.beacon.id)"], "Limitation": {"Count": 9}}"#,
            accessToken: TestHotel.portfolioToken
        )
        #expect(beacon.status == 200)
        #expect(beacon.json["Payments"].items.isEmpty)
    }

    // MARK: - Vocabulary

    enum Filter: CaseIterable {
        case ids, accounts, bills, reservations, created, updated, charged, closed, settled, accountingStates, states
        case otherStates, external, invoice, anyType
    }

    private func ids(_ filter: String) async throws -> [String?] {
        try await hotel.listPayments(filter).map { $0["Id"].text }
    }

    private func post(_ filter: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("payments/getAll", #"{\#(filter), "Limitation": {"Count": 100}}"#)
    }
}
