import InnkeeperDemo
import InnkeeperOperations
import InnkeeperServer
import InnkeeperTesting
import InnkeeperWire
import Testing

/// The demonstration of ``ServedDemo/afternoon``, far from any midnight, small, in a database that the program opens,
/// too.
final class OpenDemo: Sendable {
    /// The one of the suite that is running; gone when the suite is over.
    @TaskLocal static var current: OpenDemo?

    static var shared: OpenDemo { get throws { try #require(current) } }

    static let london = "The Lamplighter"

    let database: TestDatabase
    private let door: Gateway

    init() async throws {
        database = try await TestDatabase.forProgram()
        let clock = try await HouseTime.move(to: ServedDemo.afternoon, in: database.store)
        try await DemoWorld.create(in: database.store, now: clock.now, size: .short)
        door = Gateway(
            store: database.store, clock: clock, ids: IDSource(by: clock), limit: nil, logger: .silent,
            premises: TestHotel.premises
        )
    }

    /// Runs the program on the database. Its log is silent, so that what it says to a person stands alone.
    func run(_ arguments: [String]) async throws -> Program.Outcome {
        try await Program.run(arguments + ["--log-level", "critical", "--database", database.addressText])
    }

    /// What an integration of the house in London is answered.
    func ask(_ path: String, _ members: String) async throws -> JSON {
        let tokens = DemoTokens.integrations[0]
        let client = DemoClient(door: door, clientToken: tokens.clientToken, accessToken: tokens.grossAccessToken)
        return try await client.answer(path, members)
    }
}

/// Opens one demonstration for all tests of a suite.
struct OneDemo: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await OpenDemo.$current.withValue(try await OpenDemo()) { try await function() }
    }
}
