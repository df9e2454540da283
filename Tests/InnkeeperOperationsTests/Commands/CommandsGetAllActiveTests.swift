import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("commands/getAllActive")
struct CommandsGetAllActiveTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("hands out what is to do, oldest first, and so marks it as received")
    func receives() async throws {
        let first = try await hotel.printCommand()
        let second = try await hotel.printCommand()
        let answer = try await hotel.post("commands/getAllActive").json
        #expect(answer["Commands"].items.map { $0["Id"].text } == [first, second])
        #expect(answer["Commands"].items.map { $0["State"].text } == ["Received", "Received"])
        #expect(answer["Cursor"].text == second)
        #expect(try await hotel.store.events(after: 0, limit: 10).count == 4)

        let again = try await hotel.post("commands/getAllActive").json
        #expect(again["Commands"].items.count == 2)
        #expect(try await hotel.store.events(after: 0, limit: 10).count == 4)
    }

    @Test("brings nothing back to life that ends at the same time")
    func sameTime() async throws {
        let id = try await hotel.printCommand()
        let hotel = hotel
        let command = ID<DeviceCommand>(try #require(UUID(uuidString: id)))
        let answer = try await hotel.during { transaction, meanwhile in
            try transaction.lock(.other(hotel.printer.id))
            let table = transaction.deviceCommands
            let found = try table.list(
                [command], for: hotel.integration.id, of: hotel.enterprise.id, Page(count: 1)
            )
            var ended = try #require(found.first)
            ended.state = .cancelled
            try table.update(ended)
            meanwhile()
        } _: {
            try await hotel.post("commands/getAllActive")
        }
        #expect(answer.status == 200)
        #expect(try await hotel.commands([id])[0]["State"].text == "Cancelled")
    }

    @Test("leaves out what is being worked on or has ended")
    func onlyActive() async throws {
        let id = try await hotel.printCommand()
        _ = try await hotel.post("commands/update", #"{"CommandId": "\#(id)", "State": "Processing"}"#)
        let answer = try await hotel.post("commands/getAllActive").json
        #expect(answer["Commands"].items.isEmpty)
        #expect(answer["Cursor"].isNull)
    }
}
