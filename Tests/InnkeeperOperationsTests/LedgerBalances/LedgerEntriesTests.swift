import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the ledger writes down of each kind of item, on which day and in which books.
@Suite("Ledger entries")
struct LedgerEntriesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("of money that is paid ahead of a stay are a deposit, until the guests come")
    func deposit() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.paid("50", #""ReservationId": "\#(stay["Id"].text ?? "")""#)
        #expect(try await entries() == ["03-01 Payment: Deposit -50, Payment 50"])
        try await hotel.inspect(stay)
        hotel.clock.set(to: hotel.march(3, 14))
        #expect(try await hotel.start(stay).status == 200)
        #expect(try await entries(.payment, .depositBalancingPayment) == [
            "03-01 Payment: Deposit -50, Payment 50", "03-03 DepositBalancingPayment: Deposit 50, Guest -50",
        ])
        // What is paid at the desk is ahead of nothing.
        _ = try await hotel.paid("7", #""ReservationId": "\#(stay["Id"].text ?? "")""#)
        #expect(try await entries(.payment, .depositBalancingPayment).last == "03-03 Payment: Guest -7, Payment 7")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("of money that was paid ahead become the guest's own when the stay is given up")
    func canceled() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.paid("50", #""ReservationId": "\#(stay["Id"].text ?? "")""#)
        hotel.clock.set(to: hotel.march(2, 9))
        let (status, answer) = try await hotel.post(
            "reservations/cancel",
            #"{"ReservationIds": ["\#(stay["Id"].text ?? "")"], "Notes": "Ill", "PostCancellationFee": false}"#
        )
        #expect(status == 200, "\(answer)")
        #expect(try await entries(.payment, .depositBalancingPayment) == [
            "03-01 Payment: Deposit -50, Payment 50", "03-02 DepositBalancingPayment: Deposit 50, Guest -50",
        ])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("of an invoice move what it is about from the guest to the city")
    func invoice() async throws {
        let charge = try await hotel.drink(2)
        _ = try await hotel.closed(charge["BillId"].text, as: "Invoice")
        #expect(try await entries(.invoice) == ["03-01 Invoice: City 11, Guest -11"])
    }

    @Test("of a deposit that is charged are no income")
    func depositItem() async throws {
        let charge = try await hotel.drink()
        let hotel = hotel
        try await hotel.write { transaction in
            let id = try #require(UUID(uuidString: charge["Id"].text ?? ""))
            try transaction.run("UPDATE order_item SET type = 'Deposit', product_id = NULL WHERE id = \(id)")
        }
        let lines = try await entries(.depositItem)
        #expect(lines.count == 1)
        #expect(lines[0].hasPrefix("03-01 DepositItem: Deposit -"))
    }

    @Test("of outlets tell what was earned, taxed and paid there, and what is not the house's money")
    func outlets() async throws {
        let lines = [
            hotel.line("Dinner", "60", count: 2), hotel.line("Tip", "10", type: "NonRevenue"),
            hotel.line("Card", "-130", type: "Payment"),
        ]
        let (status, answer) = try await hotel.report(hotel.receipt("17", lines))
        #expect(status == 200, "\(answer)")
        #expect(try await entries(.outletItem).sorted() == [
            "02-28 OutletItem: Guest -130, Payment 130", "02-28 OutletItem: Guest 10, NonRevenue -8.33, Tax -1.67",
            "02-28 OutletItem: Guest 120, Revenue -100, Tax -20",
        ])
        // Nothing twice, however often the night comes.
        try await hotel.runNight()
        #expect(try await entries(.outletItem).count == 3)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("are exported with the contract's names of what they tell of")
    func export() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.paid("50", #""ReservationId": "\#(stay["Id"].text ?? "")""#)
        try await hotel.inspect(stay)
        hotel.clock.set(to: hotel.march(3, 14))
        #expect(try await hotel.start(stay).status == 200)
        _ = try await hotel.report(hotel.receipt("17", [hotel.line("Dinner", "60")]))
        _ = try await hotel.drink()
        let days = #""Filters": {"LedgerEntryFilters": {"Posting": {"Start": "2030-02-01", "End": "2030-03-31"}}}"#
        let rows = try await hotel.exported(.ledgerEntry, days)
        let types = Set(rows.compactMap { $0["AccountingItemType"].text })
        #expect(types.isSuperset(of: ["Payment", "DepositBalancingPayment", "OutletItem", "OrderItem"]))
        // A guest who walked in has no account of their own: the outlet stands for them.
        let dinner = rows.filter { $0["AccountingItemType"].text == "OutletItem" }
        #expect(Set(dinner.map { $0["AccountId"].text }) == [hotel.restaurant.id.description])
        #expect(dinner.allSatisfy { $0["BillId"].isNull })
        for (_, lines) in Dictionary(grouping: rows, by: { $0["TransactionId"].text }) {
            let sum = lines.reduce(Decimal.zero) { sum, line in
                let value = Decimal(string: line["Value"].digits ?? "") ?? .nan
                return line["LedgerEntryType"].text == "Debit" ? sum + value : sum - value
            }
            #expect(sum == 0)
        }
    }

    private func entries(_ types: LedgerEntry.ItemType...) async throws -> [String] {
        try await LedgerLines.of(hotel, types)
    }
}

/// What is in the books of the Lantern.
enum LedgerLines {
    static func of(_ hotel: TestHotel, _ types: LedgerEntry.ItemType...) async throws -> [String] {
        try await of(hotel, types)
    }

    /// The postings of these kinds, oldest first: the day, the kind, and what each book gets, debits positive.
    static func of(_ hotel: TestHotel, _ types: [LedgerEntry.ItemType]) async throws -> [String] {
        try await LedgerBalancesGetAllTests.catchUp(hotel)
        return try await hotel.read { transaction in
            guard let first = LocalDate("2030-01-01"), let last = LocalDate("2030-12-31") else { return [] }
            let all = try transaction.ledger.list(
                of: [hotel.enterprise.id], from: first, to: last, Page(count: 1000)
            ).reversed().filter { types.isEmpty || types.contains($0.itemType) }
            var order: [UUID] = []
            for entry in all where !order.contains(entry.transactionID) { order.append(entry.transactionID) }
            return order.map { id in
                let lines = all.filter { $0.transactionID == id }.sorted {
                    $0.line.ledger.rawValue < $1.line.ledger.rawValue
                }
                let books = lines.map { "\($0.line.ledger.rawValue) \($0.line.value.trimmed(toAtLeast: 0))" }
                let day = lines[0].postingDate.description.dropFirst(5)
                return "\(day) \(lines[0].itemType.rawValue): \(books.joined(separator: ", "))"
            }
        }
    }
}

extension LedgerBalancesGetAllTests {
    /// Has the books brought up to date, as whoever asks for a balance does.
    static func catchUp(_ hotel: TestHotel) async throws {
        let (status, answer) = try await hotel.post(
            "ledgerBalances/getAll",
            """
            {"Date": {"Start": "2030-03-01", "End": "2030-03-01"}, "LedgerTypes": ["Guest"],
             "Limitation": {"Count": 1}}
            """
        )
        #expect(status == 200, "\(answer)")
    }
}
