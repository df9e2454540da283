import InnkeeperOperations
import Testing

@Suite("An answer", .timeLimit(.minutes(5)))
struct AnswerTests {
    @Test("is 204 without body and type when it is empty and the client prefers that", arguments: [
        "return=minimal", "Return=Minimal", "respond-async, return=minimal", "return=minimal; foo",
    ])
    func minimal(prefer: String) async throws {
        let server = try await TestServer()
        let request = Request.operation("test/slow", #""Milliseconds":0"#)
        #expect(try await server.ask(request).status == 200)
        let reply = try await server.ask(request.with("Prefer", prefer))
        #expect(reply.status == 204)
        #expect(reply.body.isEmpty)
        #expect(reply.fields["content-type"] == nil)
        #expect(reply.fields["content-length"] == nil)
        #expect(reply.fields["request-id"] != nil)
        #expect(try await server.ask(.operation("test/text").with("Prefer", prefer)).status == 200)
    }

    @Test("is 429 past the limit, with the seconds to wait")
    func limited() async throws {
        let server = try await TestServer(requestLimit: RequestLimit(count: 3, seconds: 30))
        for _ in 0..<3 { #expect(try await server.ask(.operation("test/text")).status == 200) }
        let reply = try await server.ask(.operation("test/text"))
        #expect(reply.status == 429)
        #expect((1...30).contains(Int(reply.fields["retry-after"] ?? "") ?? 0))
        #expect(reply.members["Message"] as? String == "Too many requests.")
    }

    @Test("to a failure of ours is 500 and gives nothing away")
    func broken() async throws {
        let server = try await TestServer()
        let reply = try await server.ask(.operation("test/broken"))
        #expect(reply.status == 500)
        #expect(!reply.text.contains("hunter2"))
        #expect(!reply.text.contains("Secret"))
        #expect(reply.members["RequestId"] as? String == reply.fields["request-id"])
    }

    @Test("to unknown tokens is 401")
    func refused() async throws {
        let server = try await TestServer()
        let body = Array(#"{"ClientToken":"no","AccessToken":"no","Client":"Test"}"#.utf8)
        let reply = try await server.ask(.operation("test/text").with(body: body))
        #expect(reply.status == 401)
        #expect(reply.members["Message"] as? String == "Cannot perform operation or session has expired.")
    }

    @Test("is counted: by operation, status and time")
    func counted() async throws {
        let server = try await TestServer()
        _ = try await server.ask(.operation("test/text"))
        _ = try await server.ask(.operation("test/made-up"))
        let page = try await server.metricsPage(showing: "innkeeper_requests_in_flight 1.0")
        #expect(page.contains(#"innkeeper_requests_total{operation="test/text",status="200"} 1"#))
        #expect(page.contains(#"innkeeper_requests_total{operation="unknown",status="404"} 1"#))
        #expect(page.contains(#"innkeeper_request_seconds_count{operation="test/text"} 1"#))
        #expect(page.contains("process_resident_memory_bytes "))
        #expect(page.contains("innkeeper_transactions_running 0"))
        #expect(!page.contains("made-up"))
    }
}
