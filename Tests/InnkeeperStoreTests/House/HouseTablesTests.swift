import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import Testing

@Suite("The tables of the house")
struct HouseTablesTests {
    let database: TestDatabase
    let now = Date(timeIntervalSince1970: 1_898_586_000)
    var store: Store { database.store }

    init() async throws { database = try await TestDatabase() }

    private var chain: Chain { Chain(id: .numbered(1), name: "Lantern Houses", createdAt: now) }

    private func enterprise(_ number: Int) throws -> Enterprise {
        var enterprise = Enterprise(
            id: .numbered(number),
            chain: chain,
            name: "The Lantern \(number)",
            timeZone: try #require(TimeZone(identifier: "Europe/Lisbon")),
            environmentCode: "PT",
            taxEnvironmentCode: "PT",
            defaultLanguageCode: "pt-PT",
            address: Address(id: .numbered(number), line1: "Rua da Luz 1", city: "Lisboa", countryCode: "PT"),
            pricing: .gross,
            currencies: [AcceptedCurrency("EUR", isDefault: true), AcceptedCurrency("GBP", isEnabled: false)],
            createdAt: now
        )
        enterprise.latitude = ExactDecimal("38.713889")
        enterprise.groupNames = ["City", "Small \"houses\""]
        enterprise.taxPrecision = 3
        enterprise.businessDayClosingOffset = Period(seconds: 6 * 3600)
        enterprise.accounting.surchargeFees = ["Visa": try #require(ExactDecimal("0.015"))]
        enterprise.accounting.options = ["GroupTaxesOnBill"]
        return enterprise
    }

    @Test("give an enterprise back as it was stored, with its currencies in their order")
    func enterprises() async throws {
        let (chain, one, two) = (chain, try enterprise(1), try enterprise(2))
        try await store.write { transaction in
            try transaction.chains.insert(chain)
            try transaction.enterprises.insert(one)
            try transaction.enterprises.insert(two)
        }
        #expect(try await store.read { try $0.enterprises.find(one.id) } == one)
        #expect(try await store.read { try $0.enterprises.list() } == [two, one])
        #expect(try await store.read { try $0.enterprises.list([one.id, .numbered(9)]) } == [one])
        #expect(try await store.read { try $0.enterprises.list(ofChain: chain.id) }.count == 2)
        #expect(try await store.read { try $0.chains.list() } == [chain])
        #expect(one.defaultCurrency == "EUR")
    }

    @Test("grant a pair of tokens what they are for, until they are revoked")
    func tokens() async throws {
        let (chain, one, two) = (chain, try enterprise(1), try enterprise(2))
        let integration = Integration(id: .numbered(1), name: "Channel", createdAt: now, channelManager: "Flags")
        let portfolio = Portfolio(id: .numbered(1), name: "All", createdAt: now)
        let single = AccessToken(
            id: .numbered(1), integrationID: integration.id, scope: .enterprise(one.id), serviceID: .numbered(5),
            permissions: .only(["a", "b"]), createdAt: now
        )
        let wide = AccessToken(
            id: .numbered(2), integrationID: integration.id, scope: .portfolio(portfolio.id), createdAt: now
        )
        try await store.write { [now] transaction in
            try transaction.chains.insert(chain)
            try transaction.enterprises.insert(one)
            try transaction.enterprises.insert(two)
            try transaction.portfolios.insert(portfolio)
            try transaction.portfolios.link(two.id, to: portfolio.id, at: now)
            try transaction.integrations.insert(integration, clientToken: TokenHash(of: "client"))
            try transaction.accessTokens.insert(single, hash: TokenHash(of: "single"))
            try transaction.accessTokens.insert(wide, hash: TokenHash(of: "wide"))
        }
        #expect(try await grant("client", "single")?.token == single)
        #expect(try await grant("client", "single")?.integration == integration)
        #expect(try await grant("client", "wide")?.token == wide)
        #expect(try await grant("other", "single") == nil)
        #expect(try await grant("client", "unknown") == nil)
        #expect(try await store.read { try $0.enterprises.list(inScope: single.scope) } == [one])
        #expect(try await store.read { try $0.enterprises.list(inScope: wide.scope) } == [two])

        let later = now.addingTimeInterval(60)
        #expect(try await store.write { try $0.accessTokens.revoke(single.id, at: later) })
        #expect(try await store.write { try $0.accessTokens.revoke(single.id, at: later) } == false)
        #expect(try await grant("client", "single") == nil)
        #expect(try await store.read { try $0.accessTokens.list() }.map(\.token.revokedAt) == [nil, later])
    }

    private func grant(_ client: String, _ access: String) async throws -> AccessTokenTable.Grant? {
        try await store.read { transaction in
            try transaction.accessTokens.find(
                clientToken: TokenHash(of: client),
                accessToken: TokenHash(of: access)
            )
        }
    }

    @Test("hold no token in the clear")
    func hash() {
        #expect(
            TokenHash(of: "abc").hexadecimal == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test("remember a setting until it is changed")
    func settings() async throws {
        #expect(try await store.read { try $0.settings.value(of: "demo") } == nil)
        try await store.write { try $0.settings.set("demo", to: "1") }
        try await store.write { try $0.settings.set("demo", to: "2") }
        #expect(try await store.read { try $0.settings.value(of: "demo") } == "2")
    }
}
