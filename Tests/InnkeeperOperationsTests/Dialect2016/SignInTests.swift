import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Logging
import Testing

@Suite("The first edition: who may speak it")
struct SignInTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("a client signs in and works with its session, and with the token itself as well")
    func signsIn() async throws {
        let session = try #require(try await hotel.signIn2016())
        #expect(session.count == 64)
        #expect(session != TestHotel.tokens.access)
        #expect(try await hotel.ask2016("spaces/getAll", accessToken: session).status == 200)
        #expect(try await hotel.ask2016("spaces/getAll").status == 200)
    }

    @Test("only the client that signed in last has a session")
    func onlyOne() async throws {
        let first = try #require(try await hotel.signIn2016())
        let second = try #require(try await hotel.signIn2016())
        #expect(first != second)
        try await expectRefused(first)
        #expect(try await hotel.ask2016("spaces/getAll", accessToken: second).status == 200)
        // Another token of the house has a session of its own.
        _ = try await hotel.signIn2016(TestHotel.stayToken)
        #expect(try await hotel.ask2016("spaces/getAll", accessToken: second).status == 200)
    }

    @Test("two clients that sign in at the same time leave one session")
    func together() async throws {
        let hotel = hotel
        let sessions = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<8 { group.addTask { try await hotel.signIn2016() } }
            return try await group.reduce(into: [String]()) { all, session in session.map { all.append($0) } }
        }
        #expect(Set(sessions).count == 8)
        var alive = 0
        for session in sessions {
            alive += try await hotel.ask2016("spaces/getAll", accessToken: session).status == 200 ? 1 : 0
        }
        #expect(alive == 1)
    }

    @Test("a session opens no other, and nothing of today")
    func sessionIsNoToken() async throws {
        let session = try #require(try await hotel.signIn2016())
        #expect(try await hotel.signIn2016(session) == nil)
        #expect(try await hotel.post("configuration/get", accessToken: session).status == 401)
    }

    @Test("nobody signs in with an unknown token, with none, or with one that is no text")
    func refused() async throws {
        for (body, status) in [
            (#"{"ConnectorToken": "guessed"}"#, 401), ("{}", 400), (#"{"ConnectorToken": 7}"#, 400),
            (#"{"ConnectorToken": ""}"#, 400), (#"{"AccessToken": "ACCESS-TO-THE-LANTERN"}"#, 400),
        ] {
            let answer = try await hotel.send("app/signIn", Array(body.utf8))
            #expect(answer.status == status, "\(body): \(answer.json)")
            #expect(status == 401 || answer.json["Details"].text?.contains("ConnectorToken") == true)
        }
    }

    @Test("a revoked token opens no session, and ends the one that it had")
    func revoked() async throws {
        let session = try #require(try await hotel.signIn2016())
        let now = hotel.now
        _ = try await hotel.write { try $0.accessTokens.revoke(.named(8), at: now) }
        try await expectRefused(session)
        // The caller is still remembered; the sign-in looks again.
        let answer = try await hotel.send("app/signIn", Array(#"{"ConnectorToken": "ACCESS-TO-THE-LANTERN"}"#.utf8))
        #expect(answer.status == 401)
    }

    @Test("the token of several houses does not speak it, as in those days there was none")
    func portfolio() async throws {
        #expect(try await hotel.signIn2016(TestHotel.portfolioToken) == nil)
        try await expectRefused(TestHotel.portfolioToken)
    }

    @Test("a token does only what it may do today")
    func permissions() async throws {
        let hotel = hotel
        try await hotel.write { transaction in
            try transaction.accessTokens.insert(
                AccessToken(
                    id: .named(11), integrationID: hotel.integration.id, scope: .enterprise(hotel.enterprise.id),
                    permissions: .only(["resources/getAll", "tasks/add"]), createdAt: hotel.now
                ),
                hash: TokenHash(of: "SOME")
            )
        }
        let session = try #require(try await hotel.signIn2016("SOME"))
        for token in ["SOME", session] {
            #expect(try await hotel.ask2016("spaces/getAll", accessToken: token).status == 200)
            #expect(try await hotel.ask2016("commands/getAllActive", accessToken: token).status == 401)
            let balance = try await hotel.ask2016(
                "customers/getBalance", #""CustomerId": "\#(hotel.ada.id)""#, accessToken: token
            )
            #expect(balance.status == 401)
        }
    }

    @Test("at an address that only today has, the client token is asked for")
    func todayOnly() async throws {
        let answer = try await hotel.ask2016("configuration/get")
        #expect(answer.status == 400)
        #expect(answer.json["Message"].text == "Invalid ClientToken.")
        #expect(try await hotel.ask2016("nothing/getAll").status == 404)
    }

    @Test("a request with a client token is one of today, and one without any token too")
    func todayFirst() async throws {
        let answer = try await hotel.post("tasks/add", #"{"Name": "Towels", "DeadlineUtc": "2030-03-01T12:00:00Z"}"#)
        #expect(answer.json["TaskId"].text != nil)
        let nobody = try await hotel.send("tasks/add", Array("{}".utf8))
        #expect(nobody.json["Message"].text == "Invalid ClientToken.")
        #expect(try await hotel.post("customers/getBalance", #"{"CustomerId": "\#(hotel.ada.id)"}"#).status == 404)
        let empty = try await hotel.send("customers/getBalance", Array("{}".utf8))
        #expect(empty.json["Message"].text == "Invalid AccessToken.")
    }

    @Test("requests of a token count together, whichever edition they are of and whoever has its session")
    func limit() async throws {
        let hotel = hotel
        let door = Gateway(
            store: hotel.store, clock: hotel.clock,
            ids: IDSource(milliseconds: { 1_898_586_000_000 }, random: { 7 }),
            limit: RequestLimit(count: 3, seconds: 30), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        func ask(_ path: String, _ body: String) async throws -> GatewayAnswer {
            await door.answer(path: path, body: Array(body.utf8), prefersMinimal: false, requestID: "test")
        }
        let token = TestHotel.tokens.access
        let signedIn = try await ask("app/signIn", #"{"ConnectorToken": "\#(token)"}"#)
        let session = try #require(try JSON(parsing: signedIn.body)["AccessToken"].text)
        #expect(try await ask("spaces/getAll", #"{"AccessToken": "\#(session)"}"#).status == 200)
        let today = #"{"ClientToken": "\#(TestHotel.tokens.client)", "AccessToken": "\#(token)"}"#
        #expect(try await ask("configuration/get", today).status == 200)
        let last = try await ask("spaces/getAll", #"{"AccessToken": "\#(session)"}"#)
        #expect(last.status == 429)
        #expect(last.retryAfterSeconds != nil)
    }

    private func expectRefused(_ token: String) async throws {
        let answer = try await hotel.ask2016("spaces/getAll", accessToken: token)
        #expect(answer.status == 401)
        #expect(answer.json["Message"].text == "Cannot perform operation or session has expired.")
    }
}
