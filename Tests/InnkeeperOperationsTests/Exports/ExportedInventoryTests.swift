import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Exports of what the house has to sell, and whose they are.
@Suite("exports/add, of the inventory and of whom")
struct ExportedInventoryTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("writes blocks and adjustments as their lists answer them")
    func inventory() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        try await hotel.adjust(hotel.doubleRooms, by: 1, 10, 12)
        _ = try await hotel.blocked(hotel.room1, 20, 22)
        for (entity, path, name) in [
            (Export.Entity.availabilityBlock, "availabilityBlocks/getAll", "AvailabilityBlocks"),
            (.availabilityAdjustment, "availabilityAdjustments/getAll", "AvailabilityAdjustments"),
            (.resourceBlock, "resourceBlocks/getAll", "ResourceBlocks"),
        ] {
            let (status, list) = try await hotel.post(
                path,
                """
                {\(hotel.interval("UpdatedUtc", 1, 2)), "Extent": {"AvailabilityBlocks": true},
                 "Limitation": {"Count": 100}}
                """
            )
            #expect(status == 200, "\(path): \(list)")
            let lines = try await hotel.exported(entity)
            #expect(!lines.isEmpty, "\(entity)")
            #expect(lines.map(\.canonical) == list[name].items.map(\.canonical), "\(entity)")
        }
    }

    @Test("takes at most 180 days, up to five minutes ago")
    func interval() async throws {
        for (start, end, status) in [
            ("2029-09-01T00:00:00Z", "2030-02-28T00:00:00Z", 200),
            ("2029-08-31T00:00:00Z", "2030-02-28T00:00:00Z", 400),
            ("2030-02-01T00:00:00Z", "2030-03-01T08:55:00Z", 200),
            ("2030-02-01T00:00:00Z", "2030-03-01T08:55:01Z", 400),
        ] {
            let (answered, answer) = try await hotel.export(
                .payment, #""Filters": {"UpdatedUtc": {"StartUtc": "\#(start)", "EndUtc": "\#(end)"}}"#
            )
            #expect(answered == status, "\(start) \(end)")
            if status == 400 { #expect(answer["Message"].text == "Invalid UpdatedUtc.") }
            try await hotel.door.workOnExports { $0 }
        }
    }

    @Test("looks at the chains of the scope for people and companies, and at the houses for everything else")
    func scope() async throws {
        let elsewhere = hotel.ada.id
        for (entity, chosen, other) in [
            (Export.Entity.customer, "ChainIds", "EnterpriseIds"), (.company, "ChainIds", "EnterpriseIds"),
            (.bill, "EnterpriseIds", "ChainIds"),
        ] {
            let (refused, answer) = try await hotel.export(entity, #""Scope": {"\#(chosen)": ["\#(elsewhere)"]}"#)
            #expect(refused == 400)
            #expect(answer["Message"].text == "Invalid \(chosen).")
            let (status, export) = try await hotel.export(entity, #""Scope": {"\#(other)": ["\#(elsewhere)"]}"#)
            #expect(status == 200)
            #expect(export["Export"]["Scope"][other].isNull)
        }
    }
}
