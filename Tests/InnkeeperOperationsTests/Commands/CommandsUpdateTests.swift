import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("commands/update")
struct CommandsUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("takes a command through its life and tells of every step")
    func lives() async throws {
        let id = try await hotel.printCommand()
        for state in ["Received", "Processing", "Processed"] {
            #expect(try await update(id, state).status == 200)
            #expect(try await hotel.commands([id])[0]["State"].text == state)
        }
        let events = try await hotel.store.events(after: 0, limit: 10)
        #expect(events.count == 4)
        #expect(events.last?.payload.contains(#""State":"Processed""#) == true)
    }

    @Test("does not wake a command that has ended", arguments: ["Processed", "Cancelled", "Error"])
    func terminal(end: String) async throws {
        let id = try await hotel.printCommand()
        #expect(try await update(id, end, #""Notes": "Paper is out.""#).status == 200)
        let (status, answer) = try await update(id, "Processing")
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CommandId.")
        #expect(try await hotel.commands([id])[0]["State"].text == end)
    }

    @Test("refuses a progress beyond the whole, and ignores one where nothing is in progress")
    func progress() async throws {
        let id = try await hotel.printCommand()
        #expect(try await update(id, "Received", #""Progress": -5"#).status == 200)
        #expect(try await update(id, "Processing", #""Progress": 0.5"#).status == 200)
        let (status, answer) = try await update(id, "Processing", #""Progress": -1"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Progress.")
    }

    @Test("keeps the notes of a command that has ended, and none of one that goes on")
    func notes() async throws {
        let id = try await hotel.printCommand()
        func kept() async throws -> [String?] {
            try await hotel.read { transaction in
                try transaction.rows("SELECT notes FROM device_command").map { try $0.optionalString("notes") }
            }
        }
        #expect(try await update(id, "Processing", #""Notes": "Warming up""#).status == 200)
        #expect(try await kept() == [nil])
        #expect(try await update(id, "Error", #""Notes": "Paper is out", "Progress": -1"#).status == 200)
        #expect(try await kept() == ["Paper is out"])
    }

    @Test("does not go back behind what another report says at the same time")
    func sameTime() async throws {
        let id = try await hotel.printCommand()
        let hotel = hotel
        let command = ID<DeviceCommand>(try #require(UUID(uuidString: id)))
        let status = try await hotel.during { transaction, meanwhile in
            try transaction.lock(.other(hotel.printer.id))
            let table = transaction.deviceCommands
            let found = try table.list(
                [command], for: hotel.integration.id, of: hotel.enterprise.id, Page(count: 1)
            )
            var ended = try #require(found.first)
            ended.state = .processed
            try table.update(ended)
            meanwhile()
        } _: {
            try await update(id, "Processing").status
        }
        #expect(status == 400)
        #expect(try await hotel.commands([id])[0]["State"].text == "Processed")
    }

    @Test("knows the states of the contract, and no others")
    func states() {
        #expect(CommandState.allCases.map(\.rawValue) == Contract.DeviceCommandStateEnum.allCases.map(\.rawValue))
    }

    @Test("knows no command of others")
    func unknown() async throws {
        let (status, answer) = try await update("00000000-0000-7000-8000-00000000ffff", "Received")
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CommandId.")
    }

    private func update(
        _ id: String, _ state: String, _ members: String = ""
    ) async throws -> (status: Int, json: JSON) {
        let more = members.isEmpty ? "" : ", \(members)"
        return try await hotel.post("commands/update", #"{"CommandId": "\#(id)", "State": "\#(state)"\#(more)}"#)
    }
}
