import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("A busy day")
struct BusyDayTests {
    private static let isLong = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] != nil
    private static let receptionists = 16
    private static let actions = isLong ? 10_000 : 2_400

    @Test("leaves both ledgers right and no gap between bills, whatever sixteen people do at once")
    func isSurvived() async throws {
        let hotel = try await TestHotel(isInFile: true)
        let book = DeskBook()
        try await withThrowingTaskGroup { group in
            for number in 0..<Self.receptionists {
                group.addTask {
                    var receptionist = Receptionist(hotel: hotel, book: book, chance: Chance(seed: number))
                    for _ in 0..<Self.actions / Self.receptionists { try await receptionist.act() }
                }
            }
            try await group.waitForAll()
        }
        #expect(book.surprises.isEmpty)
        for path in ["reservations/add", "reservations/start", "reservations/process", "bills/close"] {
            #expect(book.successes(of: path) > 0, "\(path) never came to pass:\n\(book.summary)")
        }
        let violations = try await HouseCheck.violations(in: hotel.store)
        #expect(violations.isEmpty, "\(book.summary)")
        let numbers = try await Self.billNumbers(of: hotel)
        let expected = numbers.indices.map { index in "B\(String(10_001 + index).dropFirst())" }
        #expect(numbers == expected)
    }

    /// The numbers of all closed bills, in order.
    private static func billNumbers(of hotel: TestHotel) async throws -> [String] {
        var filter = BillFilter(enterprises: [hotel.enterprise.id])
        filter.state = .closed
        let closed = filter
        return try await hotel.read { transaction in
            try transaction.bills.list(closed, Page(count: 100_000)).compactMap(\.number).sorted()
        }
    }
}
