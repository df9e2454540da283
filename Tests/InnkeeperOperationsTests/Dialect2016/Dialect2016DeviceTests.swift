import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The first edition: devices")
struct Dialect2016DeviceTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("a key cutter is one of VisiOnline, and is told all that it needs and the stay that the key is for")
    func key() async throws {
        try await hotel.placeVisiOnline()
        let booked = try await hotel.arrived()
        let id = try await cut(for: booked, on: hotel.visiOnline)
        let command = try await active()[0]
        #expect(command["Id"].text == id)
        #expect(command["Device"]["Type"].text == "VisiOnlineKeyCutter")
        let data = command["Data"]
        #expect(
            data.names == [
                "ApiUrl", "KeyCount", "KeyCutterId", "LockIds", "Password", "Reservation", "UserName",
                "ValidityEndUtc", "ValidityStartUtc",
            ]
        )
        #expect(data["ApiUrl"].text == "https://192.0.2.8/api/v1")
        #expect(data["UserName"].text == "lantern")
        #expect(data["Password"].text == "wick")
        #expect(data["KeyCutterId"].text == "CUT-1")
        #expect(data["KeyCount"].digits == "2")
        #expect(data["ValidityStartUtc"].text == hotel.time(3, 15))
        #expect(data["ValidityEndUtc"].text == hotel.time(5, 11))
        #expect(data["LockIds"].items.count == 1)
        #expect(data["Reservation"]["Id"].text == booked["Id"].text)
        #expect(data["Reservation"]["Customer"]["LastName"].text == "Lovelace")
    }

    @Test("a cutter without a user says so with empty texts")
    func bareCutter() async throws {
        _ = try await cut(for: try await hotel.arrived(), on: hotel.encoder)
        let data = try await active()[0]["Data"]
        for name in ["ApiUrl", "UserName", "Password"] { #expect(data[name].text == "", "\(name)") }
    }

    @Test("commands are received by who fetches them, and stay on the list until they are worked on")
    func received() async throws {
        let first = try await hotel.printCommand()
        let second = try await hotel.printCommand()
        #expect(try await active().map { $0["Id"].text } == [first, second])
        #expect(try await active().map { $0["State"].text } == ["Received", "Received"])
        _ = try await update(first, #""State": "Processing", "Progress": 0.5"#)
        #expect(try await active().map { $0["Id"].text } == [second])
    }

    @Test("commands to devices that the edition does not know wait for a client that does")
    func others() async throws {
        try await hotel.placeTerminal()
        let (status, answer) = try await hotel.post("commands/addPaymentTerminal", hotel.charging())
        #expect(status == 200, "\(answer)")
        #expect(try await active().isEmpty)
        let id = try #require(answer["CommandId"].text)
        #expect(try await hotel.commands([id])[0]["State"].text == "Pending")
        // Nor does it say what became of them.
        let (refused, problem) = try await hotel.ask2016(
            "commands/update", #""CommandId": "\#(id)", "State": "Processed""#
        )
        #expect(refused == 400)
        #expect(problem["Message"].text == "Invalid CommandId.")
    }

    @Test("what a device answers is kept when it is done, and only then")
    func result() async throws {
        let first = try await hotel.printCommand()
        _ = try await update(first, #""State": "Processing", "Result": {"Pages": 1}"#)
        #expect(try await result(of: first) == nil)
        _ = try await update(first, #""State": "Processed", "Result": {"Pages": 2, "Trays": ["A"]}, "Notes": "Done""#)
        #expect(try await result(of: first) == #"{"Pages":2,"Trays":["A"]}"#)
        #expect(try await hotel.commands([first])[0]["State"].text == "Processed")
        let second = try await hotel.printCommand()
        _ = try await update(second, #""State": "Error", "Result": {"Pages": 0}, "Notes": "No paper""#)
        #expect(try await result(of: second) == nil)
    }

    @Test(
        "a result that is no object or has no end is refused, and the command stays as it was",
        arguments: ["7", "[]", #""text""#, #"{"Text": "\#(String(repeating: "x", count: 100_001))"}"#]
    )
    func badResult(result: String) async throws {
        let id = try await hotel.printCommand()
        let (status, answer) = try await hotel.ask2016(
            "commands/update", #""CommandId": "\#(id)", "State": "Processed", "Result": \#(result)"#
        )
        #expect(status == 400)
        #expect(answer["Details"].text?.contains("Result") == true)
        #expect(try await hotel.commands([id])[0]["State"].text == "Pending")
    }

    private func active() async throws -> [JSON] {
        try await hotel.answer2016("commands/getAllActive")["Commands"].items
    }

    private func update(_ id: String, _ members: String) async throws -> JSON {
        try await hotel.answer2016("commands/update", #""CommandId": "\#(id)", \#(members)"#)
    }

    private func cut(for booked: JSON, on cutter: Device) async throws -> String? {
        let (status, answer) = try await hotel.post(
            "commands/addKeyCutter",
            #"{"KeyCutterId": "\#(cutter.id)", "ReservationId": "\#(booked["Id"].text ?? "")", "KeyCount": 2}"#
        )
        #expect(status == 200, "\(answer)")
        return answer["CommandId"].text
    }

    private func result(of command: String) async throws -> String? {
        let (id, enterprise) = (ID<DeviceCommand>(try #require(UUID(uuidString: command))), hotel.enterprise.id)
        return try await hotel.read { try $0.deviceCommands.result(of: id, of: enterprise) }
    }
}
