import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("A random walk")
struct RandomWalkTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let usual = environment["INNKEEPER_TEST_LONG"] == nil ? 2_000 : 100_000
    private static let operations = environment["INNKEEPER_TEST_WALK"].flatMap { Int($0) } ?? usual
    /// Another number is another walk.
    private static let seed = environment["INNKEEPER_TEST_SEED"].flatMap { Int($0) } ?? 1

    /// What a walk of any length comes to.
    private static let paths = [
        "reservations/add", "reservations/start", "reservations/process", "reservations/cancel", "rates/updatePrice",
        "restrictions/set", "services/updateAvailability", "availabilityBlocks/add", "resourceBlocks/add", "orders/add",
        "accountingItems/update", "bills/close", "payments/addExternal", "creditCards/charge", "customers/merge",
    ]

    @Test("of sixteen at once leaves both ledgers right, loses nothing that was answered and no number of a bill")
    func isSurvived() async throws {
        let hotel = try await TestHotel(isInFile: true)
        let walk = try await Walk(in: hotel, seed: Self.seed)
        try await walk.take(Self.operations)
        let problems = try await walk.problems()
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))\n\(walk.book.summary)")
        // The callers run side by side, so no two walks are alike, and a short one may find a few doors closed.
        let missed = Self.paths.filter { walk.book.successes(of: $0) == 0 }
        #expect(
            missed.count <= (Self.operations < 10_000 ? 3 : 0), "\(missed) never came to pass:\n\(walk.book.summary)"
        )
        let numbers = try await Self.billNumbers(of: hotel)
        #expect(numbers == Array(1...max(1, numbers.count)))
    }

    /// The numbers of all closed bills, in order.
    private static func billNumbers(of hotel: TestHotel) async throws -> [Int] {
        var filter = BillFilter(enterprises: [hotel.enterprise.id])
        filter.state = .closed
        let closed = filter
        return try await hotel.read { transaction in
            try transaction.bills.list(closed, Page(count: 100_000)).compactMap(\.number).compactMap {
                Int($0.dropFirst())
            }.sorted()
        }
    }
}
