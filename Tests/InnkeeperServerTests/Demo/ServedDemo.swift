import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperServer
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Logging
import ServiceLifecycle

/// The demonstration world, small, served on a free port.
///
/// It is closed when nobody holds it or a connection to it any more.
final class ServedDemo: Sendable {
    struct DidNotOpen: Error {}

    /// The afternoon of 21 November 2026 in London, noon in Washington.
    static let afternoon = Date(timeIntervalSince1970: 1_795_280_400)

    /// One that stands still at ``afternoon``, for all tests that leave room for the others.
    static let shared = Task { try await ServedDemo(clock: TestClock(afternoon)) }

    let port: Int
    private let database: TestDatabase
    private let group: ServiceGroup
    private let running: Task<Void, any Error>

    var store: Store { database.store }

    init(clock: any HouseClock) async throws {
        database = try await TestDatabase()
        try await DemoWorld.create(in: database.store, now: clock.now, size: .short, vault: TestHotel.premises.vault)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (ports, chosen) = AsyncStream.makeStream(of: Int.self)
        var options = ServerOptions()
        options.port = 0
        let server = HouseServer(
            store: database.store,
            gateway: Gateway(
                store: database.store, clock: clock, ids: IDSource(), limit: nil, logger: logger,
                premises: TestHotel.premises
            ),
            options: options, metrics: PrometheusMetrics(), logger: logger, whenOpen: { chosen.yield($0) }
        )
        let group = ServiceGroup(configuration: .init(services: [server], logger: logger))
        self.group = group
        running = Task {
            defer { chosen.finish() }
            try await group.run()
        }
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

    /// A client with a token of the first integration.
    func client(_ accessToken: String) async throws -> DemoClient {
        DemoClient(
            connection: try await RawConnection(port: port, to: self),
            clientToken: DemoTokens.integrations[0].clientToken, accessToken: accessToken
        )
    }
}

/// An integration of the demonstration on a connection that stays open.
final class DemoClient {
    private let connection: RawConnection
    private let tokens: String

    init(connection: RawConnection, clientToken: String, accessToken: String) {
        self.connection = connection
        tokens = #""ClientToken":"\#(clientToken)","AccessToken":"\#(accessToken)","Client":"Test 1.0""#
    }

    /// Sends members of a request, as JSON without its braces, and answers whatever comes back.
    func ask(_ path: String, _ members: String = "") async throws -> (status: Int, json: JSON) {
        let body = "{\(tokens)\(members.isEmpty ? "" : ",")\(members)}"
        let request = Request(
            target: "/api/connector/v1/\(path)", fields: [("Content-Type", "application/json")], body: Array(body.utf8)
        )
        try await connection.send(request.bytes)
        let reply = try await connection.reply()
        return (reply.status, try JSON(parsing: reply.body))
    }
}
