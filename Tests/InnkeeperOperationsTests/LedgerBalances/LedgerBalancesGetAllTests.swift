import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("ledgerBalances/getAll")
struct LedgerBalancesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("books a charge as owed by the guest, earned without its taxes, and owed to the tax office")
    func charge() async throws {
        let charge = try await hotel.drink(2)
        let balances = try await closing()
        #expect(balances["Guest"] == "11.00")
        #expect(balances["Revenue"] == charge["Amount"]["NetValue"].digits)
        #expect(balances["Payment"] == "0.00")
        #expect(try await sum(["Revenue", "Tax"]) == 11)
    }

    @Test("books a payment as money that came in, for what the guest owed")
    func payment() async throws {
        _ = try await hotel.drink(2)
        _ = try await hotel.paid("11")
        let balances = try await closing()
        #expect(balances["Guest"] == "0.00")
        #expect(balances["Payment"] == "11.00")
    }

    @Test("moves what an unpaid invoice promises from the guest to the city ledger")
    func invoice() async throws {
        let charge = try await hotel.drink(2)
        _ = try await hotel.closed(charge["BillId"].text, as: "Invoice")
        let balances = try await closing()
        #expect(balances["Guest"] == "0.00")
        #expect(balances["City"] == "11.00")
        #expect(balances["Payment"] == "0.00")
    }

    @Test("knows no money that is still on its way")
    func pending() async throws {
        _ = try await hotel.charged(.threeDSecure)
        #expect(try await closing()["Payment"] == "0.00")
        try await hotel.wait(.minute)
        #expect(try await closing()["Payment"] == "10.00")
    }

    @Test("opens a day with what the day before closed with, and shows the last day first")
    func days() async throws {
        _ = try await hotel.paid("5")
        hotel.clock.set(to: hotel.march(3, 9))
        _ = try await hotel.paid("7")
        let rows = try await rows(1...4, ["Payment"])
        #expect(rows.map { $0["Date"].text } == ["2030-03-04", "2030-03-03", "2030-03-02", "2030-03-01"])
        #expect(rows.map { $0["OpeningBalance"]["GrossValue"].digits } == ["12.00", "5.00", "5.00", "0.00"])
        #expect(rows.map { $0["ClosingBalance"]["GrossValue"].digits } == ["12.00", "12.00", "5.00", "5.00"])
    }

    @Test("corrects what was booked on the day of the correction, and leaves the past as it was")
    func correction() async throws {
        let charge = try await hotel.drink(2)
        #expect(try await closing()["Guest"] == "11.00")
        hotel.clock.set(to: hotel.march(4, 9))
        let hotel = hotel
        try await hotel.write { transaction in
            let id = try #require(UUID(uuidString: charge["Id"].text ?? ""))
            try transaction.orderItems.cancel(
                [ID(id)], of: hotel.enterprise.id, withReservation: false, by: hotel.integration.id.uuid, at: hotel.now
            )
        }
        let rows = try await rows(1...4, ["Guest"])
        #expect(rows.map { $0["ClosingBalance"]["GrossValue"].digits } == ["0.00", "11.00", "11.00", "11.00"])
        let entries = try await hotel.read { transaction in
            try transaction.rows("SELECT side FROM ledger_entry ORDER BY id").map { try $0.string("side") }
        }
        #expect(entries.count >= 4)
        #expect(entries.count.isMultiple(of: 2))
    }

    @Test("books nothing twice, however often it is asked and the night comes")
    func once() async throws {
        _ = try await hotel.drink()
        for _ in 0..<3 {
            _ = try await closing()
            try await hotel.runNight()
        }
        #expect(try await closing()["Guest"] == "5.50")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("books a charge for the day it is consumed on, when that has come")
    func consumption() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await closing()["Revenue"] == "0.00")
        hotel.clock.set(to: hotel.march(6, 9))
        let rows = try await rows(2...6, ["Revenue"])
        let moved = rows.filter { $0["OpeningBalance"].canonical != $0["ClosingBalance"].canonical }
        let days = ["2030-03-03", "2030-03-04", "2030-03-05"]
        #expect(moved.compactMap { $0["Date"].text }.allSatisfy { days.contains($0) })
        #expect(!moved.isEmpty)
    }

    @Test("keeps the books of each currency by themselves, that of the house always")
    func currencies() async throws {
        _ = try await hotel.pay("1", #""Amount": {"Currency": "EUR", "GrossValue": 3}"#)
        let rows = try await rows(1...1, ["Payment"])
        #expect(rows.map { $0["ClosingBalance"]["Currency"].text } == ["GBP", "EUR"])
        #expect(rows.map { $0["ClosingBalance"]["GrossValue"].digits } == ["0.00", "3.00"])
    }

    @Test("goes from page to page without a gap, and knows no cursor of another list")
    func pages() async throws {
        _ = try await hotel.paid("5")
        var (seen, cursor): (Int, String?) = (0, nil)
        repeat {
            let after = cursor.map { #", "Cursor": "\#($0)""# } ?? ""
            let (status, answer) = try await post(1...4, Self.all, #""Limitation": {"Count": 5\#(after)}"#)
            #expect(status == 200)
            seen += answer["LedgerBalances"].items.count
            cursor = answer["Cursor"].text
        } while cursor != nil
        #expect(seen == 4 * 7)
        let foreign = #""Limitation": {"Count": 5, "Cursor": "\#(UUID.numbered(9))"}"#
        #expect(try await post(1...4, Self.all, foreign).status == 400)
    }

    @Test("wants books, each once, and no more than a month")
    func limits() async throws {
        #expect(try await post(1...3, []).status == 400)
        #expect(try await post(1...3, ["Guest", "Guest"]).status == 400)
        let (status, _) = try await hotel.post(
            "ledgerBalances/getAll",
            """
            {"Date": {"Start": "2030-01-01", "End": "2030-03-01"}, "LedgerTypes": ["Guest"],
             "Limitation": {"Count": 5}}
            """
        )
        #expect(status == 400)
    }

    // MARK: - Vocabulary

    private static let all = LedgerType.allCases.map(\.rawValue)

    private func post(
        _ days: ClosedRange<Int>, _ ledgers: [String], _ page: String = #""Limitation": {"Count": 1000}"#
    ) async throws -> (status: Int, json: JSON) {
        let names = ledgers.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await hotel.post(
            "ledgerBalances/getAll",
            """
            {"Date": {"Start": "2030-03-0\(days.lowerBound)", "End": "2030-03-0\(days.upperBound)"},
             "LedgerTypes": [\(names)], \(page)}
            """
        )
    }

    private func rows(_ days: ClosedRange<Int>, _ ledgers: [String]) async throws -> [JSON] {
        let (status, answer) = try await post(days, ledgers)
        #expect(status == 200, "\(answer)")
        return answer["LedgerBalances"].items
    }

    /// The balances of today's evening.
    private func closing() async throws -> [String: String] {
        let rows = try await rows(1...1, Self.all)
        return Dictionary(
            rows.map { ($0["LedgerType"].text ?? "", $0["ClosingBalance"]["GrossValue"].digits ?? "") },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private func sum(_ ledgers: [String]) async throws -> Double {
        let balances = try await closing()
        return ledgers.reduce(0) { $0 + (Double(balances[$1] ?? "") ?? 0) }
    }
}
