import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("fiscalMachineCommands/getAll")
struct FiscalMachineCommandsGetAllTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openTill()
    }

    @Test("lists what the machine has to tell the tax office: the bill that was closed")
    func closed() async throws {
        let bill = try await closeBill()
        let commands = try await list()
        #expect(commands.count == 1)
        let command = commands[0]
        #expect(command["State"].text == "Pending")
        #expect(command["Device"]["Id"].text == hotel.fiscalMachine.id.description)
        #expect(command["FiscalMachineId"].text == "FISCAL-1")
        #expect(command["ApiUrl"].text == "http://192.0.2.7")
        #expect(command["FiscalMachineData"].text == "till=1")
        #expect(command["Bill"]["Id"].text == bill["Id"].text)
        #expect(command["Bill"]["Number"].text == bill["Number"].text)
        #expect(command["Bill"]["Owner"]["BillCustomerData"]["LastName"].text == "Lovelace")
        #expect(command["Creator"]["Discriminator"].text == "Integration")
        // Only the machines of Italy want more than the bill.
        #expect(command["CommandData"].isNull)
    }

    @Test("lists commands by their identifiers, or by their machines, states and changes")
    func filters() async throws {
        _ = try await closeBill()
        let id = try await list()[0]["Id"].text ?? ""
        #expect(try await list(#""CommandIds": ["\#(id)"]"#).count == 1)
        #expect(try await list(#""CommandIds": ["\#(UUID.numbered(9))"]"#).isEmpty)
        let machine = #""DeviceIds": ["\#(hotel.fiscalMachine.id)"]"#
        #expect(try await list(machine + #", "States": ["Processed"]"#).isEmpty)
        let day = #""UpdatedUtc": {"StartUtc": "\#(hotel.time(1, 0))", "EndUtc": "\#(hotel.time(2, 0))"}"#
        #expect(try await list(machine + #", "States": ["Pending"], \#(day)"#).count == 1)
        let (status, _) = try await hotel.post("commands/update", #"{"CommandId": "\#(id)", "State": "Processed"}"#)
        #expect(status == 200)
        #expect(try await list(machine + #", "States": ["Processed"]"#).count == 1)
    }

    @Test("wants identifiers, or machines with states, and not both")
    func alternatives() async throws {
        let id = #""CommandIds": ["\#(UUID.numbered(9))"]"#
        let machine = #""DeviceIds": ["\#(hotel.fiscalMachine.id)"]"#
        for filter in [machine, #""States": ["Pending"]"#, #"\#(id), \#(machine), "States": ["Pending"]"#] {
            let (status, _) = try await hotel.post(
                "fiscalMachineCommands/getAll", #"{\#(filter), "Limitation": {"Count": 9}}"#
            )
            #expect(status == 400, "\(filter)")
        }
    }

    @Test("is among the commands that a device still has to do, with the bill")
    func active() async throws {
        let bill = try await closeBill()
        let (status, answer) = try await hotel.post("commands/getAllActive")
        #expect(status == 200)
        let command = try #require(answer["Commands"].items.first { $0["Device"]["Type"].text == "FiscalMachine" })
        #expect(command["Data"]["Bill"]["Id"].text == bill["Id"].text)
    }

    private func closeBill() async throws -> JSON {
        let charge = try await hotel.drink()
        _ = try await hotel.paid("5.50")
        return try await hotel.closed(charge["BillId"].text)
    }

    private func list(_ filter: String? = nil) async throws -> [JSON] {
        let standard = #""DeviceIds": ["\#(hotel.fiscalMachine.id)"], "States": ["Pending"]"#
        let (status, answer) = try await hotel.post(
            "fiscalMachineCommands/getAll", #"{\#(filter ?? standard), "Limitation": {"Count": 9}}"#
        )
        #expect(status == 200, "\(answer)")
        return answer["Commands"].items
    }
}
