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
    /// So many requests it answers before it is killed, which is in the middle of others.
    private static let lives = environment["INNKEEPER_TEST_LONG"] == nil ? 30...150 : 100...2_000

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
                    let end = walk.book.answered + chance.number(Self.lives)
                    while walk.book.answered < min(end, Self.operations), walk.book.surprises.isEmpty {
                        try await Task.sleep(for: .milliseconds(1))
                    }
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
        let check = try await Program.run(["check", "--database", hotel.database.addressText])
        #expect(check.output == "All is in order.\n" && check.status == 0, "\(check.output)")
    }
}
