import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("serviceOrderNotes/add")
struct ServiceOrderNotesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("notes something about a stay or an order, as a general note")
    func adds() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))["Id"].text ?? ""
        let (status, answer) = try await hotel.addNote("Allergic to feathers", to: stay)
        #expect(status == 200)
        let note = answer["ServiceOrderNotes"][0]
        #expect(note["OrderId"].text == stay)
        #expect(note["Text"].text == "Allergic to feathers")
        #expect(note["Type"].text == "General")
        #expect(note["CreatedUtc"].text == hotel.time(1, 9))
        let drink = try await hotel.orderedDrink()
        #expect(try await hotel.addNote("With ice", to: drink).status == 200)
        #expect(try await hotel.notes(on: drink) == ["With ice"])
    }

    @Test("tells everybody that the stay was updated, and nobody of an order")
    func events() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))["Id"].text ?? ""
        let drink = try await hotel.orderedDrink()
        var last = try await hotel.read { try $0.outbox.lastSequence() }
        _ = try await hotel.addNote("Late", to: stay)
        #expect(try await hotel.events(after: last).map(\.kind) == [.reservation, .serviceOrderUpdated])
        last = try await hotel.read { try $0.outbox.lastSequence() }
        _ = try await hotel.addNote("Cold", to: drink)
        #expect(try await hotel.events(after: last).isEmpty)
    }

    @Test("notes nothing about what the house does not have")
    func unknown() async throws {
        let (status, answer) = try await hotel.addNote("Lost", to: "\(hotel.ada.id)")
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ServiceOrderId.")
    }
}
