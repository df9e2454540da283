import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the contract with a travel agency means for money.
@Suite("Contracts with agencies")
struct ContractMoneyTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("estimate the commission on the nights of the stays that an agency brought, and on nothing else")
    func commission() async throws {
        _ = try await hotel.addContract(#", "Commission": 0.125, "CommissionIncluded": true"#)
        let agency = #""TravelAgencyId": "\#(hotel.engines.id)""#
        let stay = try await hotel.booked(hotel.stay(3, 5, agency))
        _ = try await hotel.booked(hotel.stay(6, 8, customer: hotel.charles))
        _ = try await hotel.drink(1, #""LinkedReservationId": "\#(stay["Id"].text ?? "")""#)
        let nights = try await hotel.wireItems(stay).filter { $0["Type"].text == "SpaceOrder" }
        let price = nights.reduce(Decimal.zero) { $0 + (Decimal(string: $1["Amount"]["GrossValue"].digits ?? "") ?? 0) }
        let stays = try await estimate(1...31)
        #expect(stays.count == 1)
        #expect(stays[0].number == stay["Number"].text)
        #expect(stays[0].agency == "Analytical Engines")
        #expect(Decimal(string: "\(stays[0].base)") == price)
        #expect(Decimal(string: "\(stays[0].commission ?? 0)") == price / 8)
        // By the day of departure.
        #expect(try await estimate(1...4).isEmpty)
        #expect(try await estimate(5...5).count == 1)
    }

    @Test("count cancellation fees where that was agreed")
    func fees() async throws {
        _ = try await hotel.addContract(#", "Commission": 0.1"#)
        let stay = try await hotel.booked(hotel.stay(3, 5, #""TravelAgencyId": "\#(hotel.engines.id)""#))
        let (status, answer) = try await hotel.post(
            "reservations/cancel",
            #"{"ReservationIds": ["\#(stay["Id"].text ?? "")"], "Notes": "Ill", "PostCancellationFee": true}"#
        )
        #expect(status == 200, "\(answer)")
        let stays = try await estimate(1...31)
        #expect(stays.count == 1)
        #expect(stays[0].nights == 0)
        #expect(stays[0].cancellationFees > 0)
        #expect(stays[0].base == stays[0].cancellationFees)
        #expect(stays[0].contract.isCommissionIncluded == nil)
    }

    @Test("know no commission where nobody has agreed on one, and no house of another name")
    func nothing() async throws {
        _ = try await hotel.addContract()
        _ = try await hotel.booked(hotel.stay(3, 5, #""TravelAgencyId": "\#(hotel.engines.id)""#))
        #expect(try await estimate(1...31)[0].commission == nil)
        let office = CommissionOffice(store: hotel.store)
        let day = try #require(LocalDate("2030-03-01"))
        await #expect(throws: CommissionRefusal.unknownHouse) {
            try await office.stays(at: "Elsewhere", from: day, to: day)
        }
        await #expect(throws: CommissionRefusal.backwards) {
            try await office.stays(at: hotel.enterprise.name, from: day, to: day.adding(days: -1))
        }
    }

    @Test("give the agency time to pay its invoices, unless the invoice says otherwise")
    func due() async throws {
        _ = try await hotel.addContract(#", "InvoiceDueInterval": "P0M14DT0H0M0S""#)
        for (members, due) in [
            ("", "2030-03-15T00:00:00Z"), (#""DueDate": {"Value": "2030-04-01"}"#, "2030-03-31T23:00:00Z"),
        ] {
            let bill = try await invoice(members)
            #expect(bill["DueUtc"].text == due)
        }
        // Ada has agreed on nothing.
        let charge = try await hotel.drink()
        #expect(try await hotel.closed(charge["BillId"].text, as: "Invoice")["DueUtc"].isNull)
    }

    // MARK: - Vocabulary

    private func estimate(_ days: ClosedRange<Int>) async throws -> [AgencyStay] {
        let first = try #require(LocalDate("2030-03-01")).adding(days: days.lowerBound - 1)
        return try await CommissionOffice(store: hotel.store).stays(
            at: hotel.enterprise.name, from: first, to: first.adding(days: days.count - 1)
        )
    }

    /// An invoice to the agency for a night.
    private func invoice(_ members: String) async throws -> JSON {
        let (status, answer) = try await hotel.post(
            "orders/add",
            """
            {"ServiceId": "\(hotel.extras.id)", "AccountId": "\(hotel.engines.id)",
             "Items": [{"Name": "Rooms in March", "UnitCount": 1,
              "UnitAmount": {"Currency": "GBP", "GrossValue": 100, "TaxCodes": ["UK-2022-20%"]}}]}
            """
        )
        #expect(status == 200, "\(answer)")
        let charge = try #require(try await hotel.charges(of: answer).first)
        let hotel = hotel
        // As if a routing rule had brought a night to the agency's bill.
        try await hotel.write { transaction in
            try transaction.run(
                """
                UPDATE order_item SET service_id = \(hotel.stays.id)
                WHERE bill_id = \(try #require(UUID(uuidString: charge["BillId"].text ?? "")))
                """
            )
        }
        return try await hotel.closed(charge["BillId"].text, as: "Invoice", members)
    }
}
