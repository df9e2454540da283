import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Bills that correct others")
struct BillCorrectionsTests {
    let hotel: TestHotel
    /// Two bottles of 5.50 pounds each, on a closed invoice.
    let bottles: JSON
    let invoice: String

    init() async throws {
        hotel = try await TestHotel()
        bottles = try await hotel.drink(2)
        invoice = try #require(bottles["BillId"].text)
        _ = try await hotel.closed(invoice, as: "Invoice")
    }

    @Test("a bill that takes back a part of another is a credit note")
    func creditNote() async throws {
        let note = try await corrected(bottles)
        #expect(note["CorrectionState"].text == "CorrectiveBill")
        #expect(note["CorrectionType"].text == "CreditNote")
        #expect(note["CorrectedBillId"].text == invoice)
        let original = try await hotel.bill(invoice)
        #expect(original["CorrectionState"].text == "Bill")
        #expect(original["CorrectionType"].isNull)
        #expect(original["Options"]["Rebated"].flag == true)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("one that takes back the rest is a cancellation, and one that takes that back a reinstatement")
    func cancellation() async throws {
        _ = try await corrected(bottles)
        let cancellation = try await corrected(bottles)
        #expect(cancellation["CorrectionType"].text == "Cancellation")
        #expect(cancellation["CorrectedBillId"].text == invoice)
        let taken = try #require(try await hotel.itemsOn(cancellation["Id"].text ?? "").first)
        let again = try await corrected(taken)
        #expect(again["CorrectionType"].text == "Reinstatement")
        #expect(again["CorrectedBillId"].text == cancellation["Id"].text)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("one with anything else on it is a bill in its own right")
    func mixed() async throws {
        let rebate = try await hotel.item(try await hotel.rebate(bottles))
        _ = try await hotel.drink()
        let bill = try await hotel.closed(rebate["BillId"].text, as: "Invoice")
        #expect(bill["CorrectionState"].text == "Bill")
        #expect(bill["CorrectedBillId"].isNull)
        #expect(try await hotel.bill(invoice)["Options"]["Rebated"].flag == true)
    }

    @Test("what is given back on an open bill corrects nothing")
    func open() async throws {
        let drink = try await hotel.drink(3)
        _ = try await hotel.rebate(drink)
        let bill = try await hotel.closed(drink["BillId"].text, as: "Invoice")
        #expect(bill["CorrectionState"].text == "Bill")
        #expect(try await hotel.bill(drink["BillId"].text ?? "")["Options"]["Rebated"].flag == true)
    }

    @Test("a canceled stay that was paid on a closed bill is given back on a credit note")
    func canceledStay() async throws {
        let stay = try await hotel.booked(hotel.stay(20, 22))
        let night = try #require(try await hotel.stayItems(stay, "SpaceOrder").first)
        _ = try await hotel.closed(night["BillId"].text, as: "Invoice")
        let (status, _) = try await hotel.post(
            "reservations/cancel",
            """
            {"ReservationIds": ["\(stay["Id"].text ?? "")"], "PostCancellationFee": false, "SendEmail": false,
             "Notes": "Ill"}
            """
        )
        #expect(status == 200)
        let back = try #require(try await hotel.stayItems(stay, "NightRebate").first)
        let bill = try await hotel.closed(back["BillId"].text, as: "Invoice")
        #expect(bill["CorrectionType"].text == "Cancellation")
        #expect(bill["CorrectedBillId"].text == night["BillId"].text)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("are listed where they are asked for or named, not by themselves")
    func listed() async throws {
        let note = try #require(try await corrected(bottles)["Id"].text)
        func ids(_ filter: String) async throws -> [String?] {
            try await hotel.listBills(filter).map { $0["Id"].text }
        }
        #expect(try await ids(#""State": "Closed""#) == [invoice])
        #expect(try await ids(#""State": "Closed", "CorrectionState": ["Bill"]"#) == [invoice])
        #expect(try await ids(#""State": "Closed", "CorrectionState": ["CorrectiveBill"]"#) == [note])
        #expect(try await ids(#""State": "Closed", "CorrectionState": ["CorrectiveBill", "Bill"]"#) == [note, invoice])
        #expect(try await ids(#""BillIds": ["\#(note)", "\#(invoice)"]"#) == [note, invoice])
        #expect(try await ids(#""BillIds": ["\#(note)", "\#(invoice)"], "CorrectionState": ["Bill"]"#) == [invoice])
    }

    /// Takes back one unit of a closed charge, and closes the bill that this is on.
    private func corrected(_ charge: JSON) async throws -> JSON {
        let rebate = try await hotel.item(try await hotel.rebate(charge))
        return try await hotel.closed(rebate["BillId"].text, as: "Invoice")
    }
}
