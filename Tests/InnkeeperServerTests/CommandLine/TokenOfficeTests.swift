import Foundation
import InnkeeperServer
import Testing

@Suite("The token office")
struct TokenOfficeTests {
    let now = Date(timeIntervalSince1970: 1_795_000_000)

    @Test("makes a pair that opens the house until it is revoked")
    func life() async throws {
        let server = try await TestServer()
        let office = TokenOffice(store: server.store)
        let pair = try await office.create(enterprise: "House", name: "Till", at: now)
        #expect(try await server.ask(request(try #require(pair.clientToken), pair.accessToken)).status == 200)
        #expect(pair.accessToken.count == 64)

        #expect(try await office.revoke(pair.token.id, at: now))
        #expect(try await office.revoke(pair.token.id, at: now) == false)
        let grants = try await office.list()
        #expect(grants.map(\.integration.name) == ["Till", "Test"])
        #expect(grants.map { $0.token.revokedAt != nil } == [true, false])
    }

    @Test("adds an access token to an integration that has a client token")
    func second() async throws {
        let server = try await TestServer()
        let pair = try await TokenOffice(store: server.store).create(
            enterprise: server.enterprise.id.description, name: "", clientToken: TestServer.clientToken, at: now
        )
        #expect(pair.clientToken == nil)
        #expect(pair.integration.name == "Test")
        #expect(try await server.ask(request(TestServer.clientToken, pair.accessToken)).status == 200)
    }

    @Test("remembers which channel manager's bookings an integration brings")
    func channelManager() async throws {
        let server = try await TestServer()
        let office = TokenOffice(store: server.store)
        _ = try await office.create(enterprise: "House", name: "Channels", channelManager: "Semaphore", at: now)
        #expect(try await office.list().map(\.integration.channelManager) == ["Semaphore", nil])
        let integrations = try await server.store.read { try $0.integrations.list() }
        #expect(integrations.map(\.channelManager) == ["Semaphore", nil])
    }

    @Test("refuses an unknown enterprise and an unknown client token, and makes nothing")
    func refused() async throws {
        let server = try await TestServer()
        let office = TokenOffice(store: server.store)
        await #expect(throws: TokenOffice.Refused.self) {
            try await office.create(enterprise: "Elsewhere", name: "Till", at: now)
        }
        await #expect(throws: TokenOffice.Refused.self) {
            try await office.create(enterprise: "House", name: "Till", clientToken: "guessed", at: now)
        }
        #expect(try await office.list().count == 1)
    }

    private func request(_ clientToken: String, _ accessToken: String) -> Request {
        let body = #"{"ClientToken":"\#(clientToken)","AccessToken":"\#(accessToken)","Client":"Test"}"#
        return Request.operation("test/text").with(body: Array(body.utf8))
    }
}
