import InnkeeperServer
import NIOCore
import Testing

@Suite("A connection", .timeLimit(.minutes(5)))
struct ConnectionTests {
    @Test("takes one request after another")
    func keepAlive() async throws {
        let server = try await TestServer()
        let connection = try await server.connect()
        for length in [1, 50_000, 2] {
            try await connection.send(Request.operation("test/text", #""Length":\#(length)"#).bytes)
            #expect(try await connection.reply().body.count == length + #"{"Text":""}"#.count)
        }
    }

    @Test("answers pipelined requests in their order, also when the first is slow")
    func pipelining() async throws {
        let server = try await TestServer()
        let connection = try await server.connect()
        let requests: [Request] = [
            .operation("test/slow", #""Milliseconds":100"#), .operation("test/nothing"), .get("/health/live"),
            .operation("test/text", #""Length":1"#),
        ]
        try await connection.send(requests.flatMap(\.bytes))
        #expect(try await connection.reply().text == #"{"Text":"done"}"#)
        #expect(try await connection.reply().status == 404)
        #expect(try await connection.reply().text == "alive\n")
        #expect(try await connection.reply().text == #"{"Text":"x"}"#)
    }

    @Test("is closed after the answer when the client says so", arguments: ["close", "Close"])
    func close(word: String) async throws {
        let server = try await TestServer()
        let connection = try await server.connect()
        let request = Request.operation("test/text", fields: [("Connection", word)])
        try await connection.send(request.bytes + request.bytes)
        let reply = try await connection.reply()
        #expect(reply.status == 200)
        #expect(reply.fields["connection"] == "close")
        #expect(await connection.rest() == "")
    }

    @Test("of HTTP/1.0 is closed unless the client wants to keep it")
    func oldClient() async throws {
        let server = try await TestServer()
        let connection = try await server.connect()
        try await connection.send("GET /health/live HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        #expect(try await connection.reply().fields["connection"] == "keep-alive")
        try await connection.send("GET /health/live HTTP/1.0\r\n\r\n")
        #expect(try await connection.reply().fields["connection"] == "close")
        #expect(await connection.rest() == "")
    }

    @Test("that speaks no HTTP is answered with 400 and closed", arguments: [
        "\u{16}\u{3}\u{1}\u{2}", "hello\r\n\r\n", "GET\r\n\r\n", "POST /x HTTP/9.9\r\n\r\n",
        "POST /x HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST /x HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST /x HTTP/1.1\r\nA: \(String(repeating: "a", count: 40_000))\r\n\r\n",
        "POST /api/connector/v1/test/text HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ])
    func malformed(text: String) async throws {
        let server = try await TestServer()
        let connection = try await server.connect()
        try await connection.send(text)
        let reply = try await connection.reply()
        #expect(reply.status == 400)
        #expect(reply.fields["connection"] == "close")
        #expect(reply.members["RequestId"] as? String == reply.fields["request-id"])
        _ = await connection.rest()
        #expect(try await server.ask(.get("/health/live")).status == 200)
    }

    @Test("answers what came before the malformed bytes first")
    func malformedLater() async throws {
        let server = try await TestServer()
        let connection = try await server.connect()
        try await connection.send(Request.operation("test/slow", #""Milliseconds":50"#).bytes + [0, 1, 2, 13, 10])
        #expect(try await connection.reply().status == 200)
        #expect(try await connection.reply().status == 400)
        #expect(await connection.rest() == "")
    }

    @Test("answers 408 when the operation or the body takes too long")
    func tooSlow() async throws {
        var limits = ConnectionLimits()
        limits.request = .milliseconds(200)
        let server = try await TestServer(limits: limits)
        let slow = try await server.connect()
        try await slow.send(Request.operation("test/slow", #""Milliseconds":8000"#).bytes)
        let reply = try await slow.reply()
        #expect(reply.status == 408)
        #expect(reply.members["Message"] as? String == "The request took too long.")
        #expect(await slow.rest() == "")

        let half = try await server.connect()
        try await half.send(Array(Request.operation("test/text").bytes.dropLast()))
        #expect(try await half.reply().status == 408)
        #expect(server.metrics.page().contains(#"status="408"} 2"#))
    }

    @Test("is closed when it is idle for long, before and after a request")
    func idle() async throws {
        var limits = ConnectionLimits()
        limits.idle = .seconds(2)
        let server = try await TestServer(limits: limits)
        let fresh = try await server.connect()
        #expect(await fresh.rest() == "")
        // On a busy machine it may be idle for as long before it has asked; then it comes again.
        while true {
            let used = try await server.connect()
            guard let reply = try? await Self.health(on: used) else { continue }
            #expect(reply.status == 200)
            #expect(await used.rest() == "")
            break
        }
    }

    private static func health(on connection: RawConnection) async throws -> RawConnection.Reply {
        try await connection.send(Request.get("/health/live").bytes)
        return try await connection.reply()
    }

    @Test("that asks for HTTP/2 first is answered in HTTP/1.1, with its body")
    func otherUpgrade() async throws {
        let server = try await TestServer()
        let fields = [("Connection", "Upgrade, HTTP2-Settings"), ("Upgrade", "h2c"), ("HTTP2-Settings", "AAMAAABk")]
        #expect(try await server.ask(.operation("test/text", fields: fields)).status == 200)
    }

    @Test("is closed at shutdown when it is idle; a request in flight is answered first")
    func shutdown() async throws {
        let server = try await TestServer()
        let (fresh, idle, busy) = (try await server.connect(), try await server.connect(), try await server.connect())
        try await idle.send(Request.get("/health/live").bytes)
        _ = try await idle.reply()
        try await busy.send(Request.operation("test/slow", #""Milliseconds":3000"#).bytes)
        // The slow one and the one that asks for this page.
        _ = try await server.metricsPage(showing: "innkeeper_requests_in_flight 2.0")
        await server.close()
        let reply = try await busy.reply()
        #expect(reply.text == #"{"Text":"done"}"#)
        #expect(reply.fields["connection"] == "close")
        #expect(await busy.rest() == "")
        #expect(await fresh.rest() == "")
        #expect(await idle.rest() == "")
        try await server.waitForEnd()
    }
}
