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
        // The contract calls corrective what undoes a whole bill; a credit note is a bill beside the other.
        #expect(note["CorrectionState"].text == "Bill")
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
        #expect(cancellation["CorrectionState"].text == "CorrectiveBill")
        #expect(cancellation["CorrectedBillId"].text == invoice)
        let taken = try #require(try await hotel.itemsOn(cancellation["Id"].text ?? "").first)
        let again = try await corrected(taken)
        #expect(again["CorrectionType"].text == "Reinstatement")
        #expect(again["CorrectionState"].text == "Bill")
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

    @Test("one that changes what another charged is an edit of it")
    func edit() async throws {
        let stay = try await hotel.booked(hotel.stay(20, 22))
        let nights = try #require(try await hotel.stayItems(stay, "SpaceOrder").first?["BillId"].text)
        _ = try await hotel.closed(nights, as: "Invoice")
        let raised = try await changed(stay, prices: ["120", "100"])
        #expect(raised["CorrectionState"].text == "CorrectiveBill")
        #expect(raised["CorrectionType"].text == "Edit")
        #expect(raised["CorrectedBillId"].text == nights)
        let lowered = try await changed(stay, prices: ["120", "80"])
        #expect(lowered["CorrectionType"].text == "CreditNote")
        #expect(lowered["CorrectedBillId"].text == nights)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("what is taxed otherwise is given back and charged anew")
    func taxedOtherwise() async throws {
        let stay = try await hotel.booked(hotel.stay(20, 22))
        let nights = try #require(try await hotel.stayItems(stay, "SpaceOrder").first?["BillId"].text)
        _ = try await hotel.closed(nights, as: "Invoice")
        let edit = try await changed(stay, prices: ["120", "100"], taxes: #""UK-2022-20%""#)
        #expect(edit["CorrectionType"].text == "Edit")
        #expect(edit["CorrectedBillId"].text == nights)
        let amounts = try await hotel.itemsOn(edit["Id"].text ?? "").compactMap { $0["Amount"]["GrossValue"].digits }
        #expect(amounts.sorted() == ["-100.00", "-100.00", "100.00", "120.00"])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a night that is charged instead of another is an edit too")
    func moved() async throws {
        let stay = try await hotel.booked(hotel.stay(20, 21))
        let nights = try #require(try await hotel.stayItems(stay, "SpaceOrder").first?["BillId"].text)
        _ = try await hotel.closed(nights, as: "Invoice")
        let interval = """
            "StartUtc": {"Value": "\(hotel.time(24, 15))"}, "EndUtc": {"Value": "\(hotel.time(25, 11))"}
            """
        let edit = try await changed(stay, interval)
        #expect(edit["CorrectionType"].text == "Edit")
        #expect(edit["CorrectedBillId"].text == nights)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
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
        let cancellation = try #require(try await corrected(bottles)["Id"].text)
        func ids(_ filter: String) async throws -> [String?] {
            try await hotel.listBills(filter).map { $0["Id"].text }
        }
        let all = [cancellation, note, invoice]
        #expect(try await ids(#""State": "Closed""#) == [note, invoice])
        #expect(try await ids(#""State": "Closed", "CorrectionState": ["Bill"]"#) == [note, invoice])
        #expect(try await ids(#""State": "Closed", "CorrectionState": ["CorrectiveBill"]"#) == [cancellation])
        #expect(try await ids(#""State": "Closed", "CorrectionState": ["CorrectiveBill", "Bill"]"#) == all)
        let named = #""BillIds": [\#(all.map { "\"\($0)\"" }.joined(separator: ", "))]"#
        #expect(try await ids(named) == all)
        #expect(try await ids(named + #", "CorrectionState": ["Bill"]"#) == [note, invoice])
    }

    /// Agrees on prices of the two nights, and closes the bill that the difference is on.
    private func changed(_ stay: JSON, prices: [String], taxes: String = "") async throws -> JSON {
        let nights = prices.enumerated().map { index, price in
            """
            {"Index": \(index), "Amount": {"Currency": "GBP", "GrossValue": \(price), "TaxCodes": [\(taxes)]}}
            """
        }
        return try await changed(stay, #""TimeUnitPrices": {"Value": [\#(nights.joined(separator: ", "))]}"#)
    }

    private func changed(_ stay: JSON, _ members: String) async throws -> JSON {
        let id = stay["Id"].text ?? ""
        let (status, answer) = try await hotel.post(
            "reservations/update",
            """
            {"ReservationUpdates": [{"ReservationId": "\(id)", \(members)}], "Reason": "Agreed", "Reprice": true,
             "ApplyCancellationFee": false, "CheckOverbooking": false, "CheckRateApplicability": false}
            """
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        let open = try await hotel.stayItems(stay).last { $0["AccountingState"].text == "Open" }
        return try await hotel.closed(open?["BillId"].text, as: "Invoice")
    }

    /// Takes back one unit of a closed charge, and closes the bill that this is on.
    private func corrected(_ charge: JSON) async throws -> JSON {
        let rebate = try await hotel.item(try await hotel.rebate(charge))
        return try await hotel.closed(rebate["BillId"].text, as: "Invoice")
    }
}
