import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperServer
import InnkeeperStore
import InnkeeperTesting

/// A server on a free port with a database of its own, in which one integration may work with one enterprise.
///
/// It is closed when nobody holds it or a connection to it any more.
final class TestServer: Sendable {
    static let clientToken = "CLIENT-OF-THE-TEST"
    static let accessToken = "ACCESS-OF-THE-TEST"

    let enterprise: Enterprise
    let integration: Integration
    let metrics = PrometheusMetrics()
    private let database: TestDatabase
    private let server: RunningServer

    var store: Store { database.store }
    var port: Int { server.port }

    init(
        limits: ConnectionLimits = ConnectionLimits(), sockets: SocketLimits = SocketLimits(),
        requestLimit: RequestLimit? = nil
    ) async throws {
        let database = try await TestDatabase()
        (enterprise, integration) = try await Self.furnish(database.store)
        var options = ServerOptions()
        options.port = 0
        options.connections = limits
        options.sockets = sockets
        let gateway = Gateway(
            store: database.store, clock: SystemClock(), ids: IDSource(), limit: requestLimit, logger: .silent,
            operations: [TestSlow.self, TestText.self, TestBroken.self]
        )
        server = try await RunningServer(on: database) { [options, metrics] whenOpen in
            HouseServer(
                store: database.store, gateway: gateway, options: options, metrics: metrics,
                logger: .silent, whenOpen: whenOpen
            )
        }
        self.database = database
    }

    /// Asks it to close, as SIGTERM does.
    func close() async { await server.close() }

    /// Returns when it is closed.
    func waitForEnd() async throws { try await server.waitForEnd() }

    func connect(writesOn: Bool = false) async throws -> RawConnection {
        try await RawConnection(port: port, to: self, writesOn: writesOn)
    }

    /// One request on a connection of its own.
    func ask(_ request: Request) async throws -> RawConnection.Reply {
        let connection = try await connect()
        try await connection.send(request.bytes)
        return try await connection.reply()
    }

    /// The metrics page as soon as it shows `line`: an answer may be read before it is counted.
    func metricsPage(showing line: String) async throws -> String {
        while true {
            let page = try await ask(.get("/metrics")).text
            if page.contains(line) { return page }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private static func furnish(_ store: Store) async throws -> (Enterprise, Integration) {
        let now = Date(timeIntervalSince1970: 1_795_000_000)
        let ids = IDSource()
        let chain = Chain(id: ID(ids.next()), name: "Chain", createdAt: now)
        let enterprise = Enterprise(
            id: ID(ids.next()), chain: chain, name: "House", timeZone: .gmt, environmentCode: "UK",
            taxEnvironmentCode: "UK-2022", defaultLanguageCode: "en-GB", address: Address(id: ID(ids.next())),
            pricing: .gross, currencies: [AcceptedCurrency("GBP", isDefault: true)], createdAt: now
        )
        let integration = Integration(id: ID(ids.next()), name: "Test", createdAt: now)
        let token = AccessToken(
            id: ID(ids.next()), integrationID: integration.id, scope: .enterprise(enterprise.id), createdAt: now
        )
        try await store.write { transaction in
            try transaction.chains.insert(chain)
            try transaction.enterprises.insert(enterprise)
            try transaction.integrations.insert(integration, clientToken: TokenHash(of: clientToken))
            try transaction.accessTokens.insert(token, hash: TokenHash(of: accessToken))
        }
        return (enterprise, integration)
    }
}

/// A request to send byte by byte: well formed unless a test says otherwise.
struct Request {
    var method = "POST"
    var target: String
    var fields: [(String, String)] = []
    var body: [UInt8] = []

    /// A request for an operation with the tokens of the test and more members.
    static func operation(_ path: String, _ members: String = "", fields: [(String, String)] = []) -> Request {
        let more = members.isEmpty ? "" : "," + members
        return Request(
            target: "/api/connector/v1/\(path)",
            fields: [("Content-Type", "application/json")] + fields,
            body: Array(
                """
                {"ClientToken":"\(TestServer.clientToken)","AccessToken":"\(TestServer.accessToken)",\
                "Client":"Test 1.0"\(more)}
                """.utf8
            )
        )
    }

    static func get(_ target: String, fields: [(String, String)] = []) -> Request {
        Request(method: "GET", target: target, fields: fields)
    }

    func with(_ name: String, _ value: String) -> Request {
        var request = self
        request.fields.removeAll { $0.0 == name }
        request.fields.append((name, value))
        return request
    }

    func with(body: [UInt8]) -> Request {
        var request = self
        request.body = body
        return request
    }

    var bytes: [UInt8] {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: test\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        if method == "POST" { head += "Content-Length: \(body.count)\r\n" }
        return Array((head + "\r\n").utf8) + body
    }
}
