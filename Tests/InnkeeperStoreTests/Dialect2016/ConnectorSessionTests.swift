import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The session of an access token")
struct ConnectorSessionTests {
    let hotel: TestHotel
    let token = ID<AccessToken>.named(8)

    init() async throws { hotel = try await TestHotel() }

    @Test("is the one that began last, and one for each token")
    func last() async throws {
        try await start("one")
        #expect(try await grant("one") == token)
        try await start("two")
        #expect(try await grant("one") == nil)
        #expect(try await grant("two") == token)
        try await start("other", of: .named(10))
        #expect(try await grant("two") == token)
        #expect(try await grant("other") == .named(10))
    }

    @Test("ends with its token")
    func revoked() async throws {
        try await start("one")
        let (token, now) = (token, hotel.now)
        _ = try await hotel.write { try $0.accessTokens.revoke(token, at: now) }
        #expect(try await grant("one") == nil)
    }

    private func start(_ session: String, of other: ID<AccessToken>? = nil) async throws {
        let (token, now) = (other ?? token, hotel.now)
        try await hotel.write { try $0.connectorSessions.start(TokenHash(of: session), of: token, at: now) }
    }

    private func grant(_ session: String) async throws -> ID<AccessToken>? {
        try await hotel.read { try $0.connectorSessions.grant(of: TokenHash(of: session))?.token.id }
    }
}
