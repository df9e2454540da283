import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("loyaltyPrograms/add")
struct LoyaltyProgramsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds programs of every kind to the chain of the token")
    func adds() async throws {
        let kinds = ["Hotel", "ExternalPartner", "SoftBrand", "Unknown"]
        let wanted = kinds.enumerated().map { index, kind in
            """
            {"Name": "Program \(index)", "Code": "P\(index)", "Type": "\(kind)",
             "Subscription": "\(index == 0 ? "Paid" : "Free")"}
            """
        }
        let answer = try await add(wanted)
        #expect(answer.status == 200)
        let programs = answer.json["LoyaltyPrograms"].items
        #expect(programs.map { $0["Type"].text } == kinds)
        #expect(programs.map { $0["Subscription"].text } == ["Paid", "Free", "Free", "Free"])
        #expect(programs.allSatisfy { $0["ChainId"].text == "\(hotel.chain.id)" })
        #expect([programs[1]["Name"].text, programs[1]["Code"].text] == ["Program 1", "P1"])
    }

    @Test("takes the chain that is named, and needs none while the token has only one")
    func chain() async throws {
        let wanted = #""LoyaltyPrograms": [\#(hotel.wantedProgram("LIGHTS"))]"#
        try await hotel.granted(
            "loyaltyPrograms/add", #""ChainId": "\#(hotel.chain.id)", \#(wanted)"#, token: TestHotel.portfolioToken
        )
        let foreign = try await hotel.post(
            "loyaltyPrograms/add", #"{"ChainId": "\#(hotel.ada.id)", \#(wanted)}"#,
            accessToken: TestHotel.portfolioToken
        )
        #expect(foreign.json["Message"].text == "Invalid ChainId.")
    }

    @Test("gives no code twice, for bookings name their program by it, and adds none then")
    func codes() async throws {
        _ = try await hotel.addProgram("LIGHTS")
        for wanted in [["OTHER", "LIGHTS"], ["OTHER", "OTHER"]] {
            let refused = try await add(wanted.map { hotel.wantedProgram($0) })
            #expect(refused.status == 400)
            #expect(refused.json["Message"].text == "Invalid Code.")
        }
        #expect(try await hotel.list("loyaltyPrograms/getAll", "LoyaltyPrograms", #""Codes": ["OTHER"]"#).isEmpty)
    }

    @Test("gives a code again that a deleted program had")
    func again() async throws {
        let old = try await hotel.addProgram("LIGHTS")
        try await hotel.granted("loyaltyPrograms/delete", #""LoyaltyProgramIds": ["\#(old)"]"#)
        #expect(try await hotel.addProgram("LIGHTS") != old)
    }

    private func add(_ wanted: [String]) async throws -> (status: Int, json: JSON) {
        try await hotel.post("loyaltyPrograms/add", #"{"LoyaltyPrograms": [\#(wanted.joined(separator: ","))]}"#)
    }
}
