import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The release of availability blocks")
struct BlockReleasesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("gives all that nobody has picked up to the public at its time, and not before")
    func fixed() async throws {
        let block = try await hotel.block(#""ReleasedUtc": "\#(hotel.time(2, 12))""#)
        try await hotel.fill(block, with: 2)
        let stay = try await hotel.booked(hotel.pickup(block, 3, 4))
        hotel.clock.set(to: hotel.march(2, 11))
        #expect(try await hotel.runNight().done.isEmpty)
        hotel.clock.set(to: hotel.march(2, 12))
        #expect(try await hotel.runNight().done == ["availability blocks released": 1])
        #expect(try await hotel.runNight().done.isEmpty)
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [1, 2, 2, 2])
        #expect(try await hotel.reservation(stay).state == .confirmed)
        #expect(try await hotel.adjustments().isEmpty)
        #expect(try await hotel.add([hotel.pickup(block, 4, 5)]).status == 403)
        try await hotel.expectInOrder()
        // Who is in the house already may stay longer, among the public.
        #expect(try await hotel.move(stay, to: 3, 6) == 200)
        try await hotel.expectInOrder()
    }

    @Test("rolls night by night where the block says so")
    func rolling() async throws {
        let block = try await hotel.block(#""RollingReleaseOffset": "P0M2DT0H0M0S""#)
        try await hotel.fill(block, with: 2)
        let steps: [(Int, [Int])] = [(2, [2, 2, 0, 0]), (3, [2, 2, 2, 0]), (4, [2, 2, 2, 2])]
        for (day, free) in steps {
            hotel.clock.set(to: hotel.march(day, 9))
            #expect(try await hotel.runNight().done == ["availability blocks released": 1])
            #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == free, "\(day) March")
            try await hotel.expectInOrder()
        }
        #expect(try await hotel.runNight().done.isEmpty)
    }

    @Test("can come after the night has begun")
    func afterwards() async throws {
        let block = try await hotel.block(#""RollingReleaseOffset": "-P0M0DT20H0M0S""#, nights: 2...2)
        try await hotel.fill(block, with: 2, 2, 2)
        hotel.clock.set(to: hotel.march(2, 19))
        #expect(try await hotel.runNight().done.isEmpty)
        hotel.clock.set(to: hotel.march(2, 20))
        #expect(try await hotel.runNight().done == ["availability blocks released": 1])
        #expect(try await hotel.availability(of: hotel.doubleRooms, 2, 2) == [2])
    }

    @Test("never comes to a block without one")
    func never() async throws {
        try await hotel.fill(try await hotel.block(), with: 2)
        hotel.clock.set(to: hotel.march(20, 9))
        #expect(try await hotel.runNight().done.isEmpty)
        #expect(try await hotel.adjustments().count == 1)
    }
}
