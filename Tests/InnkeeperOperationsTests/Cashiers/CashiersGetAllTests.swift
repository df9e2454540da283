import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("cashiers/getAll")
struct CashiersGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the drawers, newest first, and those that are no longer used where they are asked for")
    func list() async throws {
        let bar = Cashier(
            id: .named(799), enterpriseID: hotel.enterprise.id, isActive: false, name: "Bar", created: hotel.now
        )
        try await hotel.write { try $0.cashiers.insert(bar) }
        #expect(try await names() == ["Bar", "Front desk"])
        #expect(try await names(#""ActivityStates": ["Active"],"#) == ["Front desk"])
        #expect(try await names(#""ActivityStates": ["Deleted"],"#) == ["Bar"])
        #expect(try await names(#""ActivityStates": ["Deleted", "Active"],"#) == ["Bar", "Front desk"])
        #expect(try await names(#""Ids": ["\#(hotel.drawer.id)"],"#) == ["Front desk"])
        let updated = #""UpdatedUtc": {"StartUtc": "\#(hotel.time(1, 8))", "EndUtc": "\#(hotel.time(1, 10))"},"#
        #expect(try await names(updated) == ["Bar"])
    }

    private func names(_ members: String = "") async throws -> [String?] {
        let (status, answer) = try await hotel.post("cashiers/getAll", #"{\#(members) "Limitation": {"Count": 9}}"#)
        #expect(status == 200, "\(answer)")
        return answer["Cashiers"].items.map { $0["Name"].text }
    }
}
