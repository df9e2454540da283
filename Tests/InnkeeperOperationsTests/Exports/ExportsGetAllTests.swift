import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("exports/getAll")
struct ExportsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells how far an export is: pending, then a success with its files, in the end expired without them")
    func states() async throws {
        let id = try await hotel.export(.customer).json["Export"]["Id"].text ?? ""
        #expect(try await hotel.exportState(id)["Status"].text == "Pending")
        try await hotel.door.workOnExports { $0 }
        let done = try await hotel.exportState(id)
        #expect(done["Status"].text == "Success")
        #expect(done["ExpiresUtc"].text == "2030-03-08T09:00:00Z")
        #expect(done["Files"].items.count == 1)
        #expect((Int(done["Files"][0]["SizeInBytes"].digits ?? "") ?? 0) > 0)
        hotel.clock.set(to: hotel.march(8, 9))
        #expect(try await hotel.exportState(id)["Status"].text == "Expired")
        try await hotel.door.workOnExports { $0 }
        let over = try await hotel.exportState(id)
        #expect(over["Status"].text == "Expired")
        #expect(over["Files"].items.isEmpty)
        let parts = try await hotel.read { try #require(try $0.row("SELECT count(*) AS n FROM export_part")).int("n") }
        #expect(parts == 0)
    }

    @Test("gives addresses that open for ten minutes, new ones each time, and to nobody who changes them")
    func links() async throws {
        let id = try await hotel.export(.customer).json["Export"]["Id"].text ?? ""
        try await hotel.door.workOnExports { $0 }
        let address = try #require(try await hotel.exportState(id)["Files"][0]["Url"].text)
        #expect(address.hasPrefix(TestHotel.premises.address + "/exports/\(id)-1.jsonl.gz?"))
        #expect(try await hotel.download(address) != nil)
        #expect(try await hotel.download(address.replacing("-1.jsonl", with: "-2.jsonl")) == nil)
        hotel.clock.set(to: hotel.now.addingTimeInterval(599))
        #expect(try await hotel.download(address) != nil)
        hotel.clock.set(to: hotel.now.addingTimeInterval(1))
        #expect(try await hotel.download(address) == nil)
        let fresh = try #require(try await hotel.exportState(id)["Files"][0]["Url"].text)
        #expect(fresh != address)
        #expect(try await hotel.download(fresh) != nil)
    }

    @Test("tells a token of its own exports only")
    func own() async throws {
        let id = try await hotel.export(.customer).json["Export"]["Id"].text ?? ""
        let (status, answer) = try await hotel.post(
            "exports/getAll", #"{"ExportIds": ["\#(id)"]}"#, accessToken: TestHotel.portfolioToken
        )
        #expect(status == 200)
        #expect(answer["Exports"].items.isEmpty)
    }
}
