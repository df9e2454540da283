import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("commands/addPrinter")
struct CommandsAddPrinterTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("makes a pending command and tells the integration that drives the printer")
    func prints() async throws {
        let id = try await hotel.printCommand()
        let command = try await hotel.commands([id])[0]
        #expect(command["State"].text == "Pending")
        #expect(command["Device"]["Type"].text == "Printer")
        #expect(command["Data"]["CopyCount"].digits == "2")
        #expect(command["Data"]["FileType"].text == "application/pdf")
        #expect(command["Data"]["FileData"].text == "JVBERi0=")
        #expect(command["Data"]["PrinterName"].text == "PRN-1")

        let events = try await hotel.store.events(after: 0, limit: 10)
        #expect(events.map(\.kind) == [.deviceCommand])
        #expect(events[0].integrationID == hotel.integration.id)
        #expect(events[0].payload.contains(#""State":"Pending""#))
    }

    @Test("refuses another device, data that are no base64, and no copies at all")
    func refuses() async throws {
        let other = try await hotel.post("commands/addPrinter", hotel.printing(on: "\(hotel.encoder.id)"))
        #expect(other.json["Message"].text == "Invalid PrinterId.")
        let data = try await hotel.post("commands/addPrinter", hotel.printing(data: "%%%"))
        #expect(data.json["Message"].text == "Invalid Data.")
        let copies = try await hotel.post("commands/addPrinter", hotel.printing(copies: 0))
        #expect(copies.json["Message"].text == "Invalid CopyCount.")
        #expect([other.status, data.status, copies.status] == [400, 400, 400])
        #expect(try await hotel.store.events(after: 0, limit: 10).isEmpty)
    }
}

extension TestHotel {
    func printing(on printer: String? = nil, data: String = "JVBERi0=", copies: Int = 2) -> String {
        #"{"PrinterId": "\#(printer ?? "\(self.printer.id)")", "Data": "\#(data)", "CopyCount": \#(copies)}"#
    }

    /// Sends two copies to the printer and answers the command's identifier.
    func printCommand() async throws -> String {
        try #require(try await post("commands/addPrinter", printing()).json["CommandId"].text)
    }

    func commands(_ ids: [String]) async throws -> [JSON] {
        let list = ids.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await post("commands/getAllByIds", #"{"CommandIds": [\#(list)]}"#).json["Commands"].items
    }
}
