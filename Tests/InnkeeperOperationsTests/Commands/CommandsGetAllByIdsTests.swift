import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("commands/getAllByIds")
struct CommandsGetAllByIdsTests {
    @Test("lists commands newest first, with or without a limitation, and leaves unknown ones out")
    func lists() async throws {
        let hotel = try await TestHotel()
        let first = try await hotel.printCommand()
        let second = try await hotel.printCommand()
        let unknown = "00000000-0000-7000-8000-00000000ffff"
        #expect(try await hotel.commands([first, second, unknown]).map { $0["Id"].text } == [second, first])
        let page = try await hotel.post(
            "commands/getAllByIds", #"{"CommandIds": ["\#(first)", "\#(second)"], "Limitation": {"Count": 1}}"#
        ).json
        #expect(page["Commands"].items.map { $0["Id"].text } == [second])
        #expect(page["Cursor"].text == second)
    }
}
