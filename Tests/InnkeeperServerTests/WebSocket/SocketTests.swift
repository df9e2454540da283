import Foundation
import Hospitality
import InnkeeperServer
import InnkeeperStore
import NIOCore
import Testing

@Suite("/ws/connector", .timeLimit(.minutes(5)))
struct SocketTests {
    static let cookie = "ClientToken=\(TestServer.clientToken); AccessToken=\(TestServer.accessToken)"

    @Test("lets in who names good tokens, by cookie or query")
    func handshake() async throws {
        let server = try await TestServer()
        for request in [
            Self.handshake(cookie: Self.cookie),
            Self.handshake(cookie: Self.cookie.replacing("; ", with: ";")),
            Self.handshake(query: "?" + Self.cookie.replacing("; ", with: "&")),
        ] {
            let reply = try await server.ask(request)
            #expect(reply.status == 101)
            // The answer that the protocol prescribes for this key.
            #expect(reply.fields["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
            #expect(reply.fields["request-id"] != nil)
        }
    }

    @Test("answers 401 over HTTP to bad tokens, 426 to good ones without a handshake")
    func refused() async throws {
        let server = try await TestServer()
        let wrong = try await server.ask(Self.handshake(cookie: "ClientToken=x; AccessToken=y"))
        #expect(wrong.status == 401)
        #expect(wrong.members["Message"] as? String == "Cannot perform operation or session has expired.")
        #expect(try await server.ask(Self.handshake()).status == 401)
        #expect(try await server.ask(.get("/ws/connector")).status == 401)
        #expect(try await server.ask(.get("/ws/connector", fields: [("Cookie", Self.cookie)])).status == 426)
        let old = Self.handshake(cookie: Self.cookie).with("Sec-WebSocket-Version", "8")
        #expect(try await server.ask(old).status == 426)
        var elsewhere = Self.handshake(cookie: Self.cookie)
        elsewhere.target = "/health/live"
        #expect(try await server.ask(elsewhere).text == "alive\n")
    }

    @Test("sends an event after the change that announced it, one message a change")
    func events() async throws {
        let server = try await TestServer()
        let socket = try await Self.open(server)
        try await Self.announce("first", in: server)
        #expect(try await socket.message() == #"{"Events":[{"Id":"first"}]}"#)
        try await Self.announce("second", in: server)
        #expect(try await socket.message() == #"{"Events":[{"Id":"second"}]}"#)
    }

    @Test("sends nothing of other enterprises, for other integrations, or for webhooks")
    func scope() async throws {
        let server = try await TestServer()
        let socket = try await Self.open(server)
        try await Self.announce("webhook", kind: .resourceUpdated, in: server)
        try await Self.announce("other", kind: .deviceCommand, onlyFor: ID(UUID()), in: server)
        try await Self.announce("own", kind: .deviceCommand, onlyFor: server.integration.id, in: server)
        #expect(try await socket.message() == #"{"Events":[{"Id":"own"}]}"#)
    }

    @Test("answers a text ping and a control ping")
    func pings() async throws {
        let server = try await TestServer()
        let socket = try await Self.open(server)
        try await socket.send(.text, "ping")
        #expect(try await socket.message() == "pong")
        try await socket.send(.ping, "are you there")
        #expect(try await socket.frame() == .init(opcode: .pong, text: "are you there"))
        try await socket.send(.text, "anything else")
        try await socket.send(.text, "ping")
        #expect(try await socket.message() == "pong")
    }

    @Test("says goodbye to who says it first, and to all at shutdown")
    func goodbye() async throws {
        let server = try await TestServer()
        let (leaving, staying) = (try await Self.open(server), try await Self.open(server))
        try await leaving.send(.close, "\u{3}\u{e8}")
        #expect(try await leaving.frame().opcode == .close)
        await server.close()
        #expect(try await staying.frame().opcode == .close)
    }

    @Test("pings by itself and drops a client that does not answer")
    func silence() async throws {
        // Long enough for a busy machine to let the one that answers do so; its pings take longer than that.
        let limits = SocketLimits(pingInterval: .milliseconds(100), silence: .seconds(15))
        let server = try await TestServer(sockets: limits)
        let (answering, silent) = (try await Self.open(server), try await Self.open(server))
        for _ in 0..<160 {
            #expect(try await answering.frame().opcode == .ping)
            try await answering.send(.pong, "")
        }
        await silent.waitForEnd()
        try await answering.send(.text, "ping")
        #expect(try await answering.message() == "pong")
    }

    @Test("drops a client that does not read")
    func unread() async throws {
        let server = try await TestServer(sockets: SocketLimits(unreadBytes: 64 << 10))
        let socket = try await Self.open(server)
        try await socket.fallSilent()
        let large = String(repeating: "x", count: 100_000)
        for number in 0..<200 { try await Self.announce("\(number)\(large)", in: server) }
        _ = try await server.metricsPage(showing: "innkeeper_listeners 0.0")
    }

    @Test("shows out whose token is revoked")
    func revoked() async throws {
        let server = try await TestServer(sockets: SocketLimits(pingInterval: .milliseconds(100)))
        let socket = try await Self.open(server)
        let grants = try await server.store.read { transaction in try transaction.accessTokens.list() }
        let now = Date(timeIntervalSince1970: 1_795_000_000)
        try await server.store.write { transaction in
            for grant in grants { try transaction.accessTokens.revoke(grant.token.id, at: now) }
        }
        // The answer to a ping may come when the door is closed already.
        while try await socket.frame().opcode == .ping { try? await socket.send(.pong, "") }
        await socket.waitForEnd()
    }

    @Test("closes on frames that break the protocol")
    func broken() async throws {
        let server = try await TestServer()
        let socket = try await Self.open(server)
        try await socket.send([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
        await socket.waitForEnd()
        #expect(try await server.ask(.get("/health/live")).status == 200)
    }

    // MARK: - Vocabulary

    private static func handshake(cookie: String? = nil, query: String = "") -> Request {
        .get(
            "/ws/connector" + query,
            fields: [
                ("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Version", "13"),
                ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
            ] + (cookie.map { [("Cookie", $0)] } ?? [])
        )
    }

    private static func open(_ server: TestServer) async throws -> TestSocket {
        let connection = try await server.connect()
        try await connection.send(handshake(cookie: cookie).bytes)
        #expect(try await connection.reply().status == 101)
        let socket = TestSocket(connection: connection)
        // An answered ping proves that the listener has its place in the feed.
        try await socket.send(.text, "ping")
        #expect(try await socket.message() == "pong")
        return socket
    }

    private static func announce(
        _ text: String, kind: OutboxEvent.Kind = .reservation, onlyFor integration: ID<Integration>? = nil,
        in server: TestServer
    ) async throws {
        let event = OutboxEvent.Draft(
            kind, of: server.enterprise.id, subject: UUID(), onlyFor: integration, payload: #"{"Id":"\#(text)"}"#,
            at: Date(timeIntervalSince1970: 1_795_000_000)
        )
        try await server.store.write { transaction in transaction.outbox.append(event) }
    }
}
