import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("commands/addKeyCutter")
struct CommandsAddKeyCutterTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("has a key cut with what the reservation says of the guest, the time and the room")
    func cuts() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await hotel.post("commands/addKeyCutter", cutting(for: stay["Id"].text))
        #expect(status == 200)
        let data = try await hotel.commands([answer["CommandId"].text ?? ""])[0]["Data"]
        #expect(data["KeyCutterId"].text == "KEY-1")
        #expect(data["KeyCount"].digits == "2")
        #expect(data["LockIds"].items.count == 1)
        #expect(data["StartUtc"].text == hotel.time(3, 15))
        #expect(data["EndUtc"].text == hotel.time(5, 11))
        #expect(data["LastName"].text == "Lovelace")
        #expect(data["NormalizedLastName"].text == "LOVELACE")
        #expect(data["Email"].text == "ada@example.com")
        #expect(data["ReservationNumber"].text == stay["Number"].text)
    }

    @Test("tells the integration that drives the encoder, of the command and of every step")
    func events() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let (_, answer) = try await hotel.post("commands/addKeyCutter", cutting(for: stay["Id"].text))
        let update = #"{"CommandId": "\#(answer["CommandId"].text ?? "")", "State": "Processed"}"#
        #expect(try await hotel.post("commands/update", update).status == 200)
        let events = try await hotel.events(after: last)
        #expect(events.map(\.kind) == [.deviceCommand, .deviceCommand])
        #expect(events.allSatisfy { $0.integrationID == hotel.integration.id })
        #expect(events[0].payload.contains(#""State":"Pending""#))
        #expect(events[1].payload.contains(#""State":"Processed""#))
    }

    @Test("refuses a printer, an unknown stay and a hundred and one keys")
    func refuses() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))["Id"].text
        let printer = try await hotel.post("commands/addKeyCutter", cutting(for: stay, on: "\(hotel.printer.id)"))
        #expect(printer.json["Message"].text == "Invalid KeyCutterId.")
        let unknown = try await hotel.post(
            "commands/addKeyCutter", cutting(for: "00000000-0000-7000-8000-00000000ffff")
        )
        #expect(unknown.json["Message"].text == "Invalid ReservationId.")
        let many = try await hotel.post("commands/addKeyCutter", cutting(for: stay, keys: 101))
        #expect(many.json["Message"].text == "Invalid KeyCount.")
    }

    private func cutting(for reservation: String?, on device: String? = nil, keys: Int = 2) -> String {
        """
        {"KeyCutterId": "\(device ?? "\(hotel.encoder.id)")", "ReservationId": "\(reservation ?? "")",
         "KeyCount": \(keys)}
        """
    }
}
