import Testing

@Suite("An address", .timeLimit(.minutes(5)))
struct AddressTests {
    @Test("of an operation is answered to POST with JSON and the request's identifier")
    func answered() async throws {
        let server = try await TestServer()
        let reply = try await server.ask(.operation("test/text"))
        #expect(reply.status == 200)
        #expect(reply.text == #"{"Text":"xxx"}"#)
        #expect(reply.fields["content-type"] == "application/json; charset=utf-8")
        #expect(reply.fields["request-id"]?.count == 36)
    }

    @Test("is exact: anything else is 404 with the usual body", arguments: [
        "/api/connector/v1/test/nothing", "/api/connector/v1/test/text/", "/api/connector/v1/Test/text",
        "/api/connector/v1/", "/api/connector/v1", "/api/connector/v2/test/text", "//api/connector/v1/test/text",
        "/nothing", "/health", "/health/live/", "/api/connector/v1/test%2Ftext", "*",
    ])
    func exact(target: String) async throws {
        let server = try await TestServer()
        var request = Request.operation("test/text")
        request.target = target
        let reply = try await server.ask(request)
        #expect(reply.status == 404)
        #expect(reply.members["Message"] as? String != nil)
        #expect(reply.members["RequestId"] as? String == reply.fields["request-id"])
        #expect(reply.members.keys.sorted() == ["Details", "Message", "RequestId"])
    }

    @Test("may carry a query, which is not looked at")
    func query() async throws {
        let server = try await TestServer()
        #expect(try await server.ask(.operation("test/text?x=/y")).status == 200)
    }

    @Test("that exists is 405 to another method, and says which it takes", arguments: ["GET", "PUT", "DELETE", "PATCH"])
    func wrongMethod(method: String) async throws {
        let server = try await TestServer()
        var request = Request.operation("test/text")
        request.method = method
        request.body = []
        let reply = try await server.ask(request)
        #expect(reply.status == 405)
        #expect(reply.fields["allow"] == "POST")
        #expect(reply.members["Message"] as? String != nil)
        var page = Request(method: method == "GET" ? "POST" : method, target: "/health/live")
        page.body = []
        let second = try await server.ask(page)
        #expect(second.status == 405)
        #expect(second.fields["allow"] == "GET, HEAD")
    }

    @Test("without an operation has pages: health, metrics, the contract and an index")
    func pages() async throws {
        let server = try await TestServer()
        #expect(try await server.ask(.get("/health/live")).text == "alive\n")
        #expect(try await server.ask(.get("/health/ready")).text == "ready\n")
        #expect(try await server.ask(.get("/")).text.contains("Innkeeper"))
        let contract = try await server.ask(.get("/openapi.json"))
        #expect(contract.status == 200)
        #expect(contract.members["openapi"] as? String == "3.1.0")
    }

    @Test("answers HEAD with the length alone")
    func head() async throws {
        let server = try await TestServer()
        let connection = try await server.connect()
        try await connection.send("HEAD /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        let text = await connection.rest()
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(text.contains("Content-Length: 6\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }
}
