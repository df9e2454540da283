import Foundation
import InnkeeperTesting
import Testing

@Suite("A house that is killed")
struct KilledHouseTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let usual = environment["INNKEEPER_TEST_LONG"] == nil ? 600 : 200_000
    private static let operations = environment["INNKEEPER_TEST_WALK"].flatMap { Int($0) } ?? usual
    /// Another number is another walk.
    private static let seed = environment["INNKEEPER_TEST_SEED"].flatMap { Int($0) } ?? 1
    /// How long it lives, in milliseconds.
    private static let lives = 200...2_000

    @Test("at any moment while sixteen ask has everything that it answered, and all is in order")
    func isKilled() async throws {
        let hotel = try await TestHotel(isInFile: true)
        let house = RestlessHouse(hotel)
        try await house.open()
        let walk = try await Walk(in: hotel, through: house, seed: Self.seed)
        try await withThrowingTaskGroup { group in
            group.addTask { try await walk.take(Self.operations) }
            group.addTask {
                var chance = Chance(seed: Self.seed)
                while walk.book.answered < Self.operations, walk.book.surprises.isEmpty {
                    try await Task.sleep(for: .milliseconds(chance.number(Self.lives)))
                    await house.kill()
                    try await house.open(later: chance.number(0...6))
                }
            }
            try await group.waitForAll()
        }
        #expect(house.openings > 1)
        let problems = try await walk.problems()
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))\n\(walk.book.summary)")
        await house.close()
        let check = try await Program.run(["check", "--database", hotel.databaseAddress])
        #expect(check.output == "All is in order.\n" && check.status == 0, "\(check.output)")
    }
}
