import InnkeeperServer
import InnkeeperTesting
import ServiceLifecycle

/// A server of the test's own process, on a free port. It is closed when nobody holds it any more, and its database is
/// let go only after that.
final class RunningServer: Sendable {
    struct DidNotOpen: Error {}

    let port: Int
    private let group: ServiceGroup
    private let running: Task<Void, any Error>
    private let database: TestDatabase

    /// - Parameter make: Given what the server has to call with its port when it is open.
    init(
        on database: TestDatabase, _ make: (_ whenOpen: @escaping @Sendable (Int) -> Void) throws -> HouseServer
    ) async throws {
        let (ports, chosen) = AsyncStream.makeStream(of: Int.self)
        let server = try make { chosen.yield($0) }
        let group = ServiceGroup(configuration: .init(services: [server], logger: .silent))
        running = Task {
            defer { chosen.finish() }
            try await group.run()
        }
        self.group = group
        self.database = database
        var iterator = ports.makeAsyncIterator()
        guard let port = await iterator.next() else { throw DidNotOpen() }
        self.port = port
    }

    deinit {
        // A deinitializer cannot wait; the database goes when the server has.
        Task.detached { [group, running, database] in
            await group.triggerGracefulShutdown()
            _ = try? await running.value
            withExtendedLifetime(database) {}
        }
    }

    /// Asks it to close, as SIGTERM does.
    func close() async { await group.triggerGracefulShutdown() }

    /// Returns when it is closed.
    func waitForEnd() async throws { try await running.value }
}
