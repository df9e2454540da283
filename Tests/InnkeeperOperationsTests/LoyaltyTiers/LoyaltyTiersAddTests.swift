import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyTiers/add")
struct LoyaltyTiersAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds steps to a program")
    func adds() async throws {
        let program = try await hotel.addProgram()
        let wanted = [hotel.wantedTier("SILVER", of: program), hotel.wantedTier("GOLD", of: program, ordering: 2)]
        let tiers = try await add(wanted).json["LoyaltyTiers"].items
        #expect(tiers.map { $0["Code"].text } == ["SILVER", "GOLD"])
        #expect(tiers.map { $0["Ordering"].digits } == ["1", "2"])
        #expect(tiers.map { $0["Name"].text } == ["SILVER tier", "GOLD tier"])
        #expect(tiers.allSatisfy { $0["LoyaltyProgramId"].text == program })
    }

    @Test("gives no code of a program twice, and a code of another program gladly")
    func codes() async throws {
        let (first, second) = (try await hotel.addProgram("A"), try await hotel.addProgram("B"))
        _ = try await hotel.addTier("GOLD", of: first)
        let refused = try await add([hotel.wantedTier("GOLD", of: second), hotel.wantedTier("GOLD", of: first)])
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid Code.")
        _ = try await hotel.addTier("GOLD", of: second)
    }

    @Test("refuses a name or a code of more than fifty characters, and an unknown program")
    func refuses() async throws {
        let program = try await hotel.addProgram()
        let long = try await add([hotel.wantedTier(String(repeating: "x", count: 51), of: program)])
        #expect(long.status == 400)
        let unknown = try await add([hotel.wantedTier("GOLD", of: "\(hotel.ada.id)")])
        #expect(unknown.json["Message"].text == "Invalid LoyaltyProgramId.")
    }

    private func add(_ wanted: [String]) async throws -> (status: Int, json: JSON) {
        try await hotel.post("loyaltyTiers/add", #"{"LoyaltyTiers": [\#(wanted.joined(separator: ","))]}"#)
    }
}
