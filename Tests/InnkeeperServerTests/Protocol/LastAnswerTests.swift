import InnkeeperServer
import NIOCore
import Testing

/// Clients that write everything before they read: the answer that ends the connection waits for them.
@Suite("The last answer of a connection", .timeLimit(.minutes(5)))
struct LastAnswerTests {
    private static let large = [UInt8](repeating: UInt8(ascii: " "), count: 30 << 20)

    /// Patient enough for a slow machine, on which a client may pause.
    private static var limits: ConnectionLimits {
        ConnectionLimits(bodyBytes: 1 << 20, linger: .minutes(4), lingerSilence: .minutes(2))
    }

    @Test("reaches a client that writes a body of 30 MB first, though it is too large", arguments: [
        [], [("Connection", "close")],
    ])
    func tooLarge(fields: [(String, String)]) async throws {
        let server = try await TestServer(limits: Self.limits)
        let connection = try await server.connect(writesOn: true)
        try await connection.fallSilent()
        let request = Request.operation("test/text", fields: fields).with(body: Self.large)
        try await connection.send(request.bytes)
        try await connection.listen()
        let reply = try await connection.reply()
        #expect(reply.status == 413)
        #expect(reply.fields["connection"] == "close")
        #expect(await connection.rest() == "")
    }

    @Test("reaches it when the body comes in chunks")
    func chunks() async throws {
        let server = try await TestServer(limits: Self.limits)
        let connection = try await server.connect(writesOn: true)
        try await connection.fallSilent()
        try await connection.send(
            "POST /api/connector/v1/test/text HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        for _ in 0..<30 { try await connection.send(Array("100000\r\n".utf8) + Self.large.prefix(1 << 20) + [13, 10]) }
        try await connection.listen()
        #expect(try await connection.reply().status == 413)
        #expect(await connection.rest() == "")
    }

    @Test("reaches it when the client wants to close and is answered early", arguments: [404, 415])
    func early(status: Int) async throws {
        let server = try await TestServer(limits: Self.limits)
        let connection = try await server.connect(writesOn: true)
        try await connection.fallSilent()
        let path = status == 404 ? "test/nothing" : "test/text"
        let request = Request.operation(path, fields: [("Connection", "close")]).with(body: Self.large)
        try await connection.send((status == 415 ? request.with("Content-Type", "text/plain") : request).bytes)
        try await connection.listen()
        #expect(try await connection.reply().status == status)
        #expect(await connection.rest() == "")
    }

    @Test("leaves a connection open whose body is merely not needed")
    func kept() async throws {
        let server = try await TestServer(limits: Self.limits)
        let connection = try await server.connect()
        try await connection.send(Request.operation("test/nothing").with(body: Self.large).bytes)
        let reply = try await connection.reply()
        #expect(reply.status == 404 && reply.fields["connection"] == nil)
        try await connection.send(Request.operation("test/text").bytes)
        #expect(try await connection.reply().status == 200)
    }

    @Test("reaches it when what it writes is no HTTP")
    func malformed() async throws {
        let server = try await TestServer(limits: Self.limits)
        let connection = try await server.connect(writesOn: true)
        try await connection.fallSilent()
        try await connection.send(Array("hello\r\n\r\n".utf8) + Self.large)
        try await connection.listen()
        #expect(try await connection.reply().status == 400)
        #expect(await connection.rest() == "")
    }

    @Test("reaches it when it was too slow")
    func tooSlow() async throws {
        var limits = Self.limits
        limits.request = .seconds(1)
        limits.bodyBytes = 64 << 20
        let server = try await TestServer(limits: limits)
        let connection = try await server.connect(writesOn: true)
        try await connection.fallSilent()
        let bytes = Request.operation("test/text").with(body: Self.large).bytes
        try await connection.send(Array(bytes.prefix(1000)))
        while !server.metrics.page().contains(#"status="408"}"#) { try await Task.sleep(for: .milliseconds(20)) }
        try await connection.send(Array(bytes.dropFirst(1000)))
        try await connection.listen()
        #expect(try await connection.reply().status == 408)
        #expect(await connection.rest() == "")
    }

    /// Each bound alone: the others are far beyond what a minute brings.
    @Test("is not waited for longer, in silence for longer, nor for more than was agreed", arguments: [
        (.seconds(1), .minutes(4), 1 << 30), (.minutes(4), .milliseconds(200), 1 << 30),
        (.minutes(4), .minutes(4), 1 << 20),
    ] as [(linger: TimeAmount, silence: TimeAmount, bytes: Int)])
    func bounds(linger: TimeAmount, silence: TimeAmount, bytes: Int) async throws {
        var limits = Self.limits
        (limits.linger, limits.lingerSilence, limits.lingerBytes) = (linger, silence, bytes)
        let server = try await TestServer(limits: limits)
        let connection = try await server.connect(writesOn: true)
        try await connection.fallSilent()
        try await connection.send(
            "POST /api/connector/v1/test/text HTTP/1.1\r\nHost: x\r\nContent-Length: \(1 << 40)\r\n\r\n"
        )
        // Sends until it is cut off.
        var isCut = false
        for _ in 0..<60 where !isCut {
            try await Task.sleep(for: .seconds(1))
            do {
                try await connection.send([UInt8](repeating: 32, count: 1 << 20))
            } catch {
                isCut = true
            }
        }
        #expect(isCut)
    }
}
