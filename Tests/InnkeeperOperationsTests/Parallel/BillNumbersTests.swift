import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Bill numbers")
struct BillNumbersTests {
    private static let rounds = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] == nil ? 2 : 40
    private static let callers = 50

    @Test("have no gap and no duplicate when fifty close at the same time, some of them in vain")
    func fifty() async throws {
        let hotel = try await TestHotel(isInFile: true)
        let guests = [hotel.ada, hotel.charles].map { Account($0.id) }
        var closed = 0
        for _ in 0..<Self.rounds {
            // Bills of two guests, most with a drink on them; the others are empty and cannot be closed.
            var bills: [(id: String, isEmpty: Bool)] = []
            for number in 0..<Self.callers {
                let (guest, isEmpty) = (guests[number % 2], number % 5 == 4)
                let bill = try await hotel.emptyBill(of: guest)
                if !isEmpty { _ = try await hotel.drink(1, #""AccountId": "\#(guest.id)", "BillId": "\#(bill)""#) }
                bills.append((bill, isEmpty))
            }
            let answers = try await withThrowingTaskGroup { group in
                for bill in bills {
                    group.addTask { (bill.isEmpty, try await hotel.close(bill.id, as: "Invoice")) }
                }
                return try await group.reduce(into: [(isEmpty: Bool, answer: (status: Int, json: JSON))]()) {
                    $0.append($1)
                }
            }
            #expect(answers.allSatisfy { $0.answer.status == ($0.isEmpty ? 403 : 200) })
            let numbers = answers.compactMap { Int($0.answer.json["Bills"][0]["Number"].text?.dropFirst() ?? "") }
            #expect(numbers.sorted() == Array(closed + 1...closed + Self.callers * 4 / 5))
            closed += numbers.count
        }
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }
}
