import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accountingItems/update")
struct AccountingItemsUpdateTests {
    let hotel: TestHotel
    /// A bottle on Ada's bill.
    let charge: JSON

    init() async throws {
        hotel = try await TestHotel()
        charge = try await hotel.drink()
    }

    @Test("moves a charge to another bill of the same account")
    func bill() async throws {
        let other = try await hotel.opened(hotel.ada.id.uuid)
        let (status, answer) = try await hotel.move(update(charge, bill: other))
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        #expect(answer["OrderItems"][0]["BillId"].text == other)
        #expect(answer["PaymentItems"].items.isEmpty)
        #expect(try await hotel.itemsOn(other).count == 1)
        #expect(try await hotel.itemsOn(charge["BillId"].text ?? "").isEmpty)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("moves a charge to the bill of another account when that account is named")
    func account() async throws {
        let other = try await hotel.opened(hotel.charles.id.uuid)
        let unnamed = try await hotel.move(update(charge, bill: other))
        #expect(unnamed.status == 400)
        #expect(unnamed.json["Message"].text == "Invalid BillId.")
        let (status, answer) = try await hotel.move(update(charge, bill: other, account: hotel.charles.id.uuid))
        #expect(status == 200)
        #expect(answer["OrderItems"][0]["AccountId"].text == hotel.charles.id.description)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("takes a charge off its bill to another one of its account, made if there is none")
    func off() async throws {
        let (status, answer) = try await hotel.move(update(charge, bill: nil))
        #expect(status == 200)
        let bill = try #require(answer["OrderItems"][0]["BillId"].text)
        #expect(bill != charge["BillId"].text)
        #expect(try await hotel.bill(bill)["AccountId"].text == hotel.ada.id.description)
        let back = try await hotel.move(update(charge, bill: nil))
        #expect(back.json["OrderItems"][0]["BillId"].text == charge["BillId"].text)
    }

    @Test("moves a payment that is pending or open, and none that is closed")
    func payments() async throws {
        let pending = JSON.object(["Id": .string(try await hotel.pendingPayment(on: nil).description)])
        let paid = try await hotel.paid("1")
        let other = try await hotel.opened(hotel.charles.id.uuid)
        let events = try await hotel.read { try $0.outbox.lastSequence() }
        let (status, answer) = try await hotel.move(
            update(pending, bill: other, account: hotel.charles.id.uuid),
            update(charge, bill: other, account: hotel.charles.id.uuid)
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        #expect(answer["PaymentItems"].items.map { $0["BillId"].text } == [other])
        #expect(answer["OrderItems"].items.map { $0["BillId"].text } == [other])
        #expect(try await hotel.read { try $0.outbox.lastSequence() } == events + 1)
        #expect(try await hotel.move(update(paid, bill: other, account: hotel.charles.id.uuid)).status == 200)
        _ = try await hotel.closed(other, as: "Invoice")
        let refused = try await hotel.move(update(paid, bill: nil))
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid AccountingItemId.")
    }

    @Test("moves nothing when one item cannot move")
    func refused() async throws {
        let other = try await hotel.opened(hotel.ada.id.uuid)
        let closed = try await hotel.drink(1, #""BillId": "\#(other)""#)
        _ = try await hotel.closed(other, as: "Invoice")
        let open = try await hotel.opened(hotel.ada.id.uuid)
        let unknown = JSON.object(["Id": .string(hotel.ada.id.description)])
        let refusals = [
            (update(closed, bill: open), "AccountingItemId"), (update(unknown, bill: open), "AccountingItemId"),
            (update(charge, bill: other), "BillId"), (update(charge, bill: hotel.ada.id.description), "BillId"),
            (update(charge, bill: open, account: hotel.enterprise.id.uuid), "AccountId"),
            (#"{"AccountingItemId": "\#(charge["Id"].text ?? "")"}"#, "BillId"),
        ]
        for (update, member) in refusals {
            let (status, answer) = try await hotel.move(self.update(charge, bill: open), update)
            #expect(status == 400, "\(update)")
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.item(charge)["BillId"].text == charge["BillId"].text)
    }

    @Test("moves no charge that is canceled or owed by nobody yet, and no payment that failed")
    func unmovable() async throws {
        let option = try await hotel.booked(hotel.stay(6, 7, #""State": "Optional""#))
        let inactive = try #require(try await hotel.wireItems(option).first)
        #expect(inactive["AccountingState"].text == "Inactive")
        let canceled = try await hotel.drink()
        try await hotel.cancel(item: canceled)
        #expect(try await hotel.charge(try await hotel.card(.declined)).status == 403)
        let failed = try await hotel.lastPayment()
        let other = try await hotel.opened(hotel.ada.id.uuid)
        for item in [inactive, canceled, failed] {
            let (status, answer) = try await hotel.move(update(item, bill: other))
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid AccountingItemId.")
        }
        #expect(try await hotel.itemsOn(other).isEmpty)
    }

    private func update(_ item: JSON, bill: String?, account: UUID? = nil) -> String {
        let account = account.map { #", "AccountId": {"Value": "\#(hotel.text($0))"}"# } ?? ""
        let bill = bill.map { "\"\($0)\"" } ?? "null"
        return #"{"AccountingItemId": "\#(item["Id"].text ?? "")", "BillId": {"Value": \#(bill)}\#(account)}"#
    }
}
