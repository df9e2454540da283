import InnkeeperContract
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A demonstration in which everything that the contract offers was done once, so that its lists have seen things come
/// and go. Nobody changes it afterwards.
struct ConformingWorld: Sendable {
    let demo: ServedDemo
    /// What was not as the contract says while it was done.
    let problems: [String]

    static let shared = Task { try await ConformingWorld() }

    private init() async throws {
        // No whole second, as on any day.
        let clock = TestClock(ServedDemo.afternoon.addingTimeInterval(0.25))
        demo = try await ServedDemo(clock: clock)
        let requests = try await LeastRequests(demo)
        var problems: [String] = []
        for path in ContractIndex.operations.map({ $0.facts.path }) {
            clock.advance(seconds: 7)
            problems += await requests.problems(with: path)
        }
        self.problems = problems
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
