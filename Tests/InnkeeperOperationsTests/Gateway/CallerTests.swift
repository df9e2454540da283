import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Who is let in, and in which language one is answered.
@Suite("A caller")
struct CallerTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("is let in by both tokens, for what it is permitted")
    func permission() async throws {
        let token = try await hotel.grant(["services/getAll"])
        #expect(try await ask("services/getAll", token) == 200)
        let refused = try await hotel.post("configuration/get", accessToken: token)
        #expect(refused.status == 401)
        #expect(refused.json["Message"].text?.isEmpty == false)
        #expect(try await ask("services/getAll", "NOBODY") == 401)
    }

    @Test("is not let in any more when its token is revoked or its house is closed to integrations")
    func disabled() async throws {
        let (first, second) = (try await hotel.grant(["services/getAll"]), try await hotel.grant(["rates/getAll"]))
        let (now, house) = (hotel.now, hotel.enterprise.id)
        _ = try await hotel.write { transaction in
            try transaction.run(
                "UPDATE access_token SET revoked_ms = \(now) WHERE token_hash = \(TokenHash(of: first))"
            )
        }
        #expect(try await ask("services/getAll", first) == 401)
        _ = try await hotel.write { try $0.run("UPDATE enterprise SET is_active = \(false) WHERE id = \(house)") }
        #expect(try await ask("rates/getAll", second) == 401)
    }

    @Test("is answered in another language where it names the language and the culture, and only then")
    func language() async throws {
        let house = hotel.enterprise.id
        let names = #"{"en-GB": "Stays", "de-DE": "Aufenthalte"}"#
        _ = try await hotel.write { transaction in
            try transaction.run(
                "UPDATE service SET names = \(names) WHERE enterprise_id = \(house) AND ordering = 0"
            )
        }
        for (members, name) in [
            (#""LanguageCode": "de-DE", "CultureCode": "de-DE""#, "Aufenthalte"),
            (#""LanguageCode": "de-DE""#, "Stays"), (#""CultureCode": "de-DE""#, "Stays"),
        ] {
            let found = try await hotel.list("services/getAll", "Services", members)
            #expect(found.contains { $0["Name"].text == name }, "\(members)")
        }
    }

    private func ask(_ path: String, _ token: String) async throws -> Int {
        let members = path == "rates/getAll" ? #""ServiceIds": ["\#(hotel.stays.id)"], "# : ""
        return try await hotel.post(path, #"{\#(members)"Limitation": {"Count": 1}}"#, accessToken: token).status
    }
}
