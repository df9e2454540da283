import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The door of the breakfast room")
struct ClaimOfficeTests {
    let hotel: TestHotel
    var office: ClaimOffice { ClaimOffice(store: hotel.store) }

    init() async throws { hotel = try await TestHotel() }

    @Test("knows who is charged for what today, and ticks it off once")
    func claims() async throws {
        let drink = try await hotel.drink(2)
        #expect(drink["ClaimedUtc"].isNull)
        let listed = try await office.list(at: "The Lantern", on: nil, now: hotel.now)
        #expect(listed.map(\.item.id.description) == [drink["Id"].text])
        #expect(listed.map(\.guest) == ["Ada Lovelace"])
        #expect(try await office.list(at: "The Lantern", on: LocalDate("2030-03-02"), now: hotel.now).isEmpty)
        let id = listed[0].item.id
        hotel.clock.set(to: hotel.march(1, 18))
        try await office.claim(id, at: "The Lantern", now: hotel.now)
        #expect(try await charge(drink)["ClaimedUtc"].text == hotel.time(1, 18))
        #expect(try await charge(drink)["UpdatedUtc"].text == hotel.time(1, 18))
        await #expect(throws: ClaimRefusal.claimed) { try await office.claim(id, at: "The Lantern", now: hotel.now) }
        try await office.claim(id, at: "The Lantern", undoes: true, now: hotel.now)
        #expect(try await charge(drink)["ClaimedUtc"].isNull)
        await #expect(throws: ClaimRefusal.notClaimed) {
            try await office.claim(id, at: "The Lantern", undoes: true, now: hotel.now)
        }
    }

    @Test("lets nobody in for what they are not charged for, and asks in the right house")
    func refusals() async throws {
        let drink = try await hotel.drink()
        let id = ID<OrderItem>(try #require(UUID(uuidString: drink["Id"].text ?? "")))
        await #expect(throws: HouseRefusal.unknown) { try await office.claim(id, at: "Nowhere", now: hotel.now) }
        await #expect(throws: ClaimRefusal.unknown) {
            try await office.claim(id, at: hotel.beacon.id.description, now: hotel.now)
        }
        #expect(try await hotel.post("orderItems/cancel", #"{"OrderItemIds": ["\#(id)"]}"#).status == 200)
        await #expect(throws: ClaimRefusal.notCharged) { try await office.claim(id, at: "The Lantern", now: hotel.now) }
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let night = ID<OrderItem>(try #require(UUID(uuidString: try await hotel.stayItems(stay)[0]["Id"].text ?? "")))
        await #expect(throws: ClaimRefusal.noProduct) {
            try await office.claim(night, at: "The Lantern", now: hotel.now)
        }
    }

    private func charge(_ listed: JSON) async throws -> JSON {
        try await hotel.item(listed)
    }
}
