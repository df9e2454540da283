import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("restrictions/delete")
struct RestrictionsDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("deletes restrictions by their identifiers, and what they closed is sold again")
    func deletes() async throws {
        try await hotel.restrict(hotel.entry("Stay", 3, 4), hotel.entry("Start", 20, 21))
        #expect(try await hotel.add([hotel.stay(3, 5)]).status == 403)
        let id = try #require(try await hotel.restrictions().last?["Id"].text)
        #expect(try await delete([id]).status == 200)
        #expect(try await hotel.shownRestrictions() == ["Start 20-21"])
        #expect(try await hotel.add([hotel.stay(3, 5)]).status == 200)
    }

    @Test("deletes all of them or none")
    func allOrNone() async throws {
        try await hotel.restrict(hotel.entry("Stay", 3, 4))
        try await hotel.restrictByHand(.stay, 5, 9)
        let ids = try await hotel.restrictions().compactMap { $0["Id"].text }
        let refused = try await delete(ids)
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid RestrictionIds.")
        #expect(try await delete([ids[1], "00000000-0000-7000-8000-00000000ffff"]).status == 400)
        #expect(try await hotel.restrictions().count == 2)
    }

    private func delete(_ ids: [String]) async throws -> (status: Int, json: JSON) {
        let list = ids.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await hotel.post("restrictions/delete", #"{"RestrictionIds": [\#(list)]}"#)
    }
}
