import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("bills/update")
struct BillsUpdateTests {
    let hotel: TestHotel
    /// Ada's, with a bottle of 5.50 pounds on it.
    let bill: String

    init() async throws {
        hotel = try await TestHotel()
        bill = try #require(try await hotel.drink()["BillId"].text)
    }

    @Test("makes a bill out to another account, which then owes all that stands on it")
    func owner() async throws {
        _ = try await hotel.paid("2")
        let events = try await hotel.read { try $0.outbox.lastSequence() }
        let (status, answer) = try await hotel.update(bill: bill, owner(hotel.charles.id.uuid))
        #expect(status == 200)
        #expect(answer["Bills"][0]["AccountId"].text == hotel.charles.id.description)
        #expect(try await hotel.itemsOn(bill).map { $0["AccountId"].text } == [hotel.charles.id.description])
        let payments = try await hotel.listPayments(#""BillIds": ["\#(bill)"]"#)
        #expect(payments.map { $0["AccountId"].text } == [hotel.charles.id.description])
        #expect(try await hotel.read { try $0.outbox.lastSequence() } > events)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
        // Ada's next drink is on a bill of her own.
        #expect(try await hotel.drink()["BillId"].text != bill)
    }

    @Test("names another account on the bill, and takes it away again")
    func associated() async throws {
        let set = try await hotel.update(
            bill: bill, #""AssociatedAccountIds": {"Value": ["\#(hotel.engines.id)"]}"#
        )
        #expect(set.status == 200)
        #expect(set.json["Bills"][0]["AssociatedAccountIds"].items.map(\.text) == [hotel.engines.id.description])
        let kept = try await hotel.update(bill: bill, owner(hotel.charles.id.uuid))
        #expect(kept.json["Bills"][0]["AssociatedAccountIds"].items.count == 1)
        let cleared = try await hotel.update(bill: bill, #""AssociatedAccountIds": {"Value": null}"#)
        #expect(cleared.status == 200)
        #expect(cleared.json["Bills"][0]["AssociatedAccountIds"].items.isEmpty)
    }

    @Test("refuses closed and unknown bills, unknown accounts, and an owner that is taken away or named twice")
    func refused() async throws {
        let closed = try await hotel.opened(hotel.charles.id.uuid)
        _ = try await hotel.drink(1, #""AccountId": "\#(hotel.charles.id)", "BillId": "\#(closed)""#)
        _ = try await hotel.closed(closed, as: "Invoice")
        let before = try await hotel.books()
        let unknown = hotel.enterprise.id.uuid
        let refusals: [(String, String, String)] = [
            (closed, owner(hotel.ada.id.uuid), "BillId"), (hotel.text(unknown), owner(hotel.ada.id.uuid), "BillId"),
            (bill, owner(unknown), "AccountId"), (bill, #""AccountId": {"Value": null}"#, "AccountId"),
            (bill, associate(hotel.ada.id.uuid), "AssociatedAccountIds"),
            (bill, associate(unknown), "AssociatedAccountIds"),
        ]
        for (bill, members, member) in refusals {
            let (status, answer) = try await hotel.update(bill: bill, members)
            #expect(status == 400, "\(members)")
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        let two = #"{"Value": ["\#(hotel.engines.id)", "\#(hotel.charles.id)"]}"#
        #expect(try await hotel.update(bill: bill, #""AssociatedAccountIds": \#(two)"#).status == 400)
        #expect(try await hotel.books() == before)
        #expect(try await hotel.bill(bill)["AccountId"].text == hotel.ada.id.description)
    }

    @Test("changes at most ten bills at once")
    func atMostTen() async throws {
        let update = #"{"BillId": "\#(bill)", \#(owner(hotel.ada.id.uuid))}"#
        for (count, status) in [(10, 200), (11, 400)] {
            let updates = Array(repeating: update, count: count).joined(separator: ", ")
            #expect(try await hotel.post("bills/update", #"{"BillsUpdates": [\#(updates)]}"#).status == status)
        }
    }

    @Test("hands a bill over while it is charged without losing a charge")
    func parallel() async throws {
        let (hotel, bill) = (hotel, bill)
        let accounts = [hotel.charles.id.uuid, hotel.ada.id.uuid]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<10 {
                group.addTask { _ = try await hotel.update(bill: bill, owner(accounts[number % 2])) }
                group.addTask {
                    _ = try await hotel.order(#""ProductOrders": [{"ProductId": "\#(hotel.minibar.id)"}]"#)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    private func owner(_ account: UUID) -> String { #""AccountId": {"Value": "\#(hotel.text(account))"}"# }

    private func associate(_ account: UUID) -> String {
        #""AssociatedAccountIds": {"Value": ["\#(hotel.text(account))"]}"#
    }
}
