import Testing

@testable import InnkeeperServer

@Suite("The tokens of a socket")
struct SocketTokensTests {
    @Test("are read from cookies, with or without a space, and from the query", arguments: [
        (["ClientToken=C; AccessToken=A"], "/ws/connector"),
        (["ClientToken=C;AccessToken=A"], "/ws/connector"),
        (["theme=dark; AccessToken=A ;ClientToken=C; x"], "/ws/connector"),
        (["ClientToken=C", "AccessToken=A"], "/ws/connector"),
        ([], "/ws/connector?ClientToken=C&AccessToken=A"),
        ([], "/ws/connector?x&AccessToken=%41&ClientToken=C"),
        (["theme=dark"], "/ws/connector?ClientToken=C&AccessToken=A"),
        (["ClientToken=C; AccessToken=A"], "/ws/connector?ClientToken=X&AccessToken=Y"),
    ] as [([String], String)])
    func read(cookies: [String], target: String) throws {
        let tokens = try #require(SocketTokens(cookies: cookies, target: target))
        #expect(tokens.client == "C")
        #expect(tokens.access == "A")
    }

    @Test("are both needed", arguments: [
        ([], "/ws/connector"), (["ClientToken=C"], "/ws/connector"), (["ClientToken=C; AccessToken="], "/ws/connector"),
        (["clienttoken=C; accesstoken=A"], "/ws/connector"), ([], "/ws/connector?ClientToken=C"), ([";;=;"], "?=&&"),
    ] as [([String], String)])
    func missing(cookies: [String], target: String) {
        #expect(SocketTokens(cookies: cookies, target: target) == nil)
    }
}
