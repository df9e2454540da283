import InnkeeperServer
import Testing

@testable import InnkeeperServer

@Suite("The body of a request", .timeLimit(.minutes(5)))
struct BodyTests {
    @Test("is JSON, whatever charset is named, or of no type at all", arguments: [
        "application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8", "text/json", "",
        "application/vnd.house+json",
    ])
    func json(type: String) async throws {
        let server = try await TestServer()
        #expect(try await server.ask(.operation("test/text").with("Content-Type", type)).status == 200)
    }

    @Test("of another type is 415", arguments: ["text/plain", "application/xml", "application/x-www-form-urlencoded"])
    func otherType(type: String) async throws {
        let server = try await TestServer()
        let reply = try await server.ask(.operation("test/text").with("Content-Type", type))
        #expect(reply.status == 415)
        #expect(reply.members["Message"] as? String != nil)
    }

    @Test("may be compressed", arguments: [ContentCoding.gzip, .deflate])
    func compressed(coding: ContentCoding) async throws {
        let server = try await TestServer()
        let request = Request.operation("test/text", #""Length":7"#, fields: [("Content-Encoding", coding.rawValue)])
        let body = try #require(coding.compressed(request.body))
        #expect(try await server.ask(request.with(body: body)).text == #"{"Text":"xxxxxxx"}"#)
    }

    @Test("may be deflated without a header, as some clients do")
    func compressedWithoutHeader() async throws {
        let server = try await TestServer()
        let request = Request.operation("test/text", #""Length":7"#, fields: [("Content-Encoding", "deflate")])
        // Two bytes of header before and four of a checksum after the bare stream.
        let body = Array(try #require(ContentCoding.deflate.compressed(request.body)).dropFirst(2).dropLast(4))
        #expect(try await server.ask(request.with(body: body)).text == #"{"Text":"xxxxxxx"}"#)
    }

    @Test("in a compression that nobody knows is 415, damaged 400")
    func damaged() async throws {
        let server = try await TestServer()
        let request = Request.operation("test/text", fields: [("Content-Encoding", "gzip")])
        let body = try #require(ContentCoding.gzip.compressed(request.body))
        #expect(try await server.ask(request.with("Content-Encoding", "br")).status == 415)
        #expect(try await server.ask(request.with(body: body.dropLast(9))).status == 400)
        #expect(try await server.ask(request).status == 400)
    }

    @Test("is 413 when it is larger than the limit: announced, sent in chunks, or grown out of compression")
    func tooLarge() async throws {
        var limits = ConnectionLimits()
        limits.bodyBytes = 8000
        let server = try await TestServer(limits: limits)
        let large = [UInt8](repeating: UInt8(ascii: " "), count: 8001)
        let request = Request.operation("test/text")
        #expect(try await server.ask(request.with(body: large)).status == 413)

        let bomb = try #require(ContentCoding.gzip.compressed([UInt8](repeating: 32, count: 1 << 20)))
        #expect(bomb.count < 8000)
        let reply = try await server.ask(request.with("Content-Encoding", "gzip").with(body: bomb))
        #expect(reply.status == 413)

        let connection = try await server.connect()
        try await connection.send(
            "POST /api/connector/v1/test/text HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        for _ in 0..<9 { try await connection.send("3e8\r\n\(String(repeating: " ", count: 1000))\r\n") }
        #expect(try await connection.reply().status == 413)
    }

    @Test("may come in chunks and byte by byte")
    func chunks() async throws {
        let server = try await TestServer()
        let body = Request.operation("test/text").body
        let connection = try await server.connect()
        try await connection.send(
            "POST /api/connector/v1/test/text HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        for byte in body { try await connection.send(Array("1\r\n".utf8) + [byte] + Array("\r\n".utf8)) }
        try await connection.send("0\r\n\r\n")
        #expect(try await connection.reply().status == 200)
    }

    @Test("is invited when the client waits for that")
    func expectation() async throws {
        let server = try await TestServer()
        let request = Request.operation("test/text", fields: [("Expect", "100-continue")])
        let connection = try await server.connect()
        try await connection.send(Array(request.bytes.dropLast(request.body.count)))
        #expect(try await connection.reply().status == 100)
        try await connection.send(request.body)
        #expect(try await connection.reply().status == 200)
    }

    @Test("of an answer is compressed when the client takes that and it is worth it", arguments: [
        ("gzip", ContentCoding.gzip), ("deflate", .deflate), ("deflate, gzip;q=1.0, *;q=0.5", .gzip),
        ("gzip;q=0, deflate", .deflate), ("br, *", .gzip),
    ])
    func answerCompressed(accepted: String, coding: ContentCoding) async throws {
        let server = try await TestServer()
        let fields = [("Accept-Encoding", accepted)]
        let reply = try await server.ask(.operation("test/text", #""Length":50000"#, fields: fields))
        #expect(reply.fields["content-encoding"] == coding.rawValue)
        #expect(reply.fields["vary"] == "Accept-Encoding")
        #expect(reply.body.count < 1000)
        let plain = try coding.decompressed(reply.body, limit: 100_000)
        #expect(plain.count == 50_000 + #"{"Text":""}"#.count)
    }

    @Test("of an answer is plain when the client does not ask or it is small", arguments: [
        (nil, 50_000), ("identity", 50_000), ("br", 50_000), ("gzip;q=0", 50_000), ("gzip", 100),
    ] as [(String?, Int)])
    func answerPlain(accepted: String?, length: Int) async throws {
        let server = try await TestServer()
        let fields = accepted.map { [("Accept-Encoding", $0)] } ?? []
        let reply = try await server.ask(.operation("test/text", #""Length":\#(length)"#, fields: fields))
        #expect(reply.fields["content-encoding"] == nil)
        #expect(reply.body.count == length + #"{"Text":""}"#.count)
    }
}
