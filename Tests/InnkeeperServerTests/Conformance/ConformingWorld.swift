import Foundation
import InnkeeperContract
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A demonstration in which everything that the contract offers was done once, so that its lists have seen things come
/// and go. Nobody changes it afterwards.
struct ConformingWorld: Sendable {
    private let database: TestDatabase
    let door: Gateway
    /// What was not as the contract says while it was done.
    private(set) var problems: [String] = []

    static let shared = Task { try await ConformingWorld() }

    private init() async throws {
        // No whole second, as on any day.
        let clock = TestClock(ServedDemo.afternoon.addingTimeInterval(0.25))
        database = try await TestDatabase()
        try await DemoWorld.create(in: database.store, now: clock.now, size: .short, vault: TestHotel.premises.vault)
        let ids = IDSource(
            milliseconds: { UInt64(clock.now.timeIntervalSince1970 * 1000) }, random: { 0x5EED_5EED_5EED_5EED }
        )
        door = Gateway(
            store: database.store, clock: clock, ids: ids, limit: nil, logger: .silent, premises: TestHotel.premises
        )
        let requests = try await LeastRequests(door)
        for path in Self.inOrder {
            clock.advance(seconds: 7)
            problems += await requests.problems(with: path)
        }
    }

    /// Nothing is changed before it is added, nor after it is deleted.
    private static let inOrder = ContractIndex.operations.map { $0.facts.path }.sorted { one, other in
        (turn(of: one), one) < (turn(of: other), other)
    }

    private static func turn(of path: String) -> Int {
        // A restriction without a day closes the house for all that come after it.
        if path.hasPrefix("restrictions/") { return path.hasSuffix("add") || path.hasSuffix("set") ? 3 : 4 }
        return switch path.drop(while: { $0 != "/" }) {
        case "/add", "/addTokenized": 0
        case "/delete", "/clear", "/disable", "/merge": 2
        default: 1
        }
    }
}

extension LeastRequests {
    fileprivate func problems(with path: String) async -> [String] {
        do {
            let request = try await request(for: path)
            let (status, json) = try await client.ask(path, String(request.written.dropFirst().dropLast()))
            guard status == 200 else { return ["\(path) \(request.written.prefix(300)): \(json.written)"] }
            return try WireShapes.all.get().problems(with: json, of: path).prefix(5).map { "\(path): \($0)" }
        } catch {
            return ["\(path): \(error)"]
        }
    }
}

@Suite("Every operation of the contract")
struct LeastRequestTests {
    @Test("does the least that can be asked of it, and answers as the contract draws it")
    func least() async throws {
        let problems = try await ConformingWorld.shared.value.problems
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }
}
