import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperServer
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// The demonstration world, small, served on a free port.
///
/// It is closed when nobody holds it or a connection to it any more.
final class ServedDemo: Sendable {
    /// The afternoon of 21 November 2026 in London, noon in Washington.
    static let afternoon = Date(timeIntervalSince1970: 1_795_280_400)

    /// One that stands still at ``afternoon``, for all tests that leave room for the others.
    static let shared = Task { try await ServedDemo(clock: TestClock(afternoon)) }

    private let database: TestDatabase
    private let server: RunningServer

    var store: Store { database.store }
    var port: Int { server.port }

    init(clock: any HouseClock) async throws {
        let database = try await TestDatabase()
        try await DemoWorld.create(in: database.store, now: clock.now, size: .short, vault: TestHotel.premises.vault)
        var options = ServerOptions()
        options.port = 0
        let gateway = Gateway(
            store: database.store, clock: clock, ids: IDSource(), limit: nil, logger: .silent,
            premises: TestHotel.premises
        )
        server = try await RunningServer(on: database) { [options] whenOpen in
            HouseServer(
                store: database.store, gateway: gateway, options: options, metrics: PrometheusMetrics(),
                logger: .silent, whenOpen: whenOpen
            )
        }
        self.database = database
    }

    /// A client with a token of the first integration.
    func client(_ accessToken: String) async throws -> DemoClient {
        DemoClient(
            connection: try await RawConnection(port: port, to: self),
            clientToken: DemoTokens.integrations[0].clientToken, accessToken: accessToken
        )
    }
}

/// An integration of the demonstration: on a connection that stays open, or at the door itself, where nothing is late.
final class DemoClient {
    private enum Way {
        case connection(RawConnection)
        case door(Gateway)
    }

    /// So many rows that every list of the demonstration is whole.
    static let page = #""Limitation":{"Count":1000}"#

    private let way: Way
    private let tokens: String

    init(connection: RawConnection, clientToken: String, accessToken: String) {
        way = .connection(connection)
        tokens = Self.tokens(clientToken, accessToken)
    }

    init(door: Gateway, clientToken: String, accessToken: String) {
        way = .door(door)
        tokens = Self.tokens(clientToken, accessToken)
    }

    private static func tokens(_ clientToken: String, _ accessToken: String) -> String {
        #""ClientToken":"\#(clientToken)","AccessToken":"\#(accessToken)","Client":"Test 1.0""#
    }

    /// Asks, and expects to be answered.
    func answer(_ path: String, _ members: String = "") async throws -> JSON {
        let (status, json) = try await ask(path, members)
        try #require(status == 200, "\(path): \(json)")
        return json
    }

    /// Sends members of a request, as JSON without its braces, and answers whatever comes back.
    func ask(_ path: String, _ members: String = "") async throws -> (status: Int, json: JSON) {
        let body = Array("{\(tokens)\(members.isEmpty ? "" : ",")\(members)}".utf8)
        switch way {
        case .connection(let connection):
            let request = Request(
                target: "/api/connector/v1/\(path)", fields: [("Content-Type", "application/json")], body: body
            )
            try await connection.send(request.bytes)
            let reply = try await connection.reply()
            return (reply.status, try JSON(parsing: reply.body))
        case .door(let door):
            let answer = await door.answer(path: path, body: body, prefersMinimal: false, requestID: "test")
            return (answer.status, try JSON(parsing: answer.body))
        }
    }
}
