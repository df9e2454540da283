import Foundation
import Testing

@Suite("Whatever is sent", .timeLimit(.minutes(5)))
struct FuzzTests {
    @Test("random JSON is never answered with 5xx", arguments: 0..<4)
    func randomJSON(seed: UInt64) async throws {
        let server = try await TestServer()
        var chance = Chance(seed: seed)
        let connection = try await server.connect()
        for _ in 0..<200 {
            let body = Array(chance.json(depth: 4).utf8)
            try await connection.send(Request.operation("test/text").with(body: body).bytes)
            let status = try await connection.reply().status
            #expect(status < 500, "\(String(decoding: body, as: UTF8.self))")
        }
    }

    @Test("random bytes as a body are never answered with 5xx, and as a request never stop the server")
    func garbage() async throws {
        let server = try await TestServer()
        var chance = Chance(seed: 7)
        for round in 0..<100 {
            let bytes = (0..<Int.random(in: 1...400, using: &chance)).map { _ in
                UInt8.random(in: .min ... .max, using: &chance)
            }
            let reply = try await server.ask(.operation("test/text").with(body: bytes))
            #expect(reply.status == 400, "round \(round)")
            let connection = try await server.connect()
            try await connection.send(bytes + [13, 10, 13, 10])
        }
        #expect(try await server.ask(.get("/health/live")).status == 200)
    }

    @Test("JSON that nests too deep is 400")
    func deep() async throws {
        let server = try await TestServer()
        let body = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(try await server.ask(.operation("test/text").with(body: body)).status == 400)
    }
}

/// A source of chance that a failure can be repeated with.
private struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Mostly valid JSON; members are often those that the gateway reads.
    mutating func json(depth: Int) -> String {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &self) {
        case 0: return "null"
        case 1: return Bool.random(using: &self) ? "true" : "false"
        case 2: return String(Int64.random(in: .min ... .max, using: &self))
        case 3: return "1e\(Int.random(in: -400...400, using: &self))"
        case 4: return ["\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\(TestServer.clientToken)\"", "\"é\""]
            .randomElement(using: &self) ?? ""
        case 5: return ["", "nul", "{", "\"", "[1,]", "{\"a\"}"].randomElement(using: &self) ?? ""
        case 6: return "[" + (0..<3).map { _ in json(depth: depth - 1) }.joined(separator: ",") + "]"
        default:
            let names = ["ClientToken", "AccessToken", "Client", "Length", "LanguageCode", "CultureCode", "x", ""]
            let members = (0..<4).map { _ in
                "\"\(names.randomElement(using: &self) ?? "")\":" + json(depth: depth - 1)
            }
            return "{" + members.joined(separator: ",") + "}"
        }
    }
}
