import Foundation
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The last room, where blocks and limits decide")
struct LastOfBlockTests {
    private static let callers = 24

    @Test("of a block goes to as many as it has, and none of them from the public")
    func pickup() async throws {
        let hotel = try await TestHotel(isInFile: true)
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        let statuses = try await atOnce { place in
            // Every third comes from the street, where one room is left.
            let stay = place.isMultiple(of: 3) ? hotel.stay(3, 5) : hotel.pickup(block, 3, 5)
            return (place.isMultiple(of: 3) ? "public" : "block", try await hotel.add([stay]).status)
        }
        #expect(statuses.allSatisfy { $0.1 == 200 || $0.1 == 403 }, "\(statuses)")
        #expect(statuses.count { $0 == ("public", 200) } == 1)
        #expect(statuses.count { $0 == ("block", 200) } == 1)
        try await hotel.expectInOrder()
    }

    @Test("is set aside or sold, and not both")
    func setAside() async throws {
        let hotel = try await TestHotel(isInFile: true)
        _ = try await hotel.booked(hotel.stay(3, 5))
        let block = try await hotel.block()
        // A block may be filled beyond what is there; then nothing of the rest is sold.
        let statuses = try await atOnce { place in
            guard place.isMultiple(of: 4) else { return ("stay", try await hotel.add([hotel.stay(3, 5)]).status) }
            try await hotel.fill(block, with: 1)
            return ("fill", 200)
        }
        let sold = statuses.count { $0 == ("stay", 200) }
        #expect(sold <= 1)
        #expect(try await hotel.add([hotel.stay(3, 5)]).status == 403)
        #expect(try await hotel.add([hotel.pickup(block, 3, 5)]).status == 200)
        try await hotel.expectInOrder()
    }

    @Test("is sold as many times too often as the limit says, and not once more")
    func limit() async throws {
        let hotel = try await TestHotel(isInFile: true)
        try await hotel.setLimit(3, 3, 4)
        let statuses = try await atOnce { _ in ("stay", try await hotel.add([hotel.stay(3, 5)]).status) }
        #expect(statuses.count { $0.1 == 200 } == 5)
        #expect(statuses.count { $0.1 == 403 } == Self.callers - 5)
        try await hotel.expectInOrder()
    }

    @Test("is not sold by a limit that is taken away meanwhile")
    func limitTakenAway() async throws {
        let hotel = try await TestHotel(isInFile: true)
        try await hotel.setLimit(2, 3, 4)
        let statuses = try await atOnce { place in
            guard place == 5 else { return ("stay", try await hotel.add([hotel.stay(3, 5)]).status) }
            try await hotel.setLimit(0, 3, 4)
            return ("limit", 200)
        }
        let sold = statuses.count { $0 == ("stay", 200) }
        #expect((2...4).contains(sold))
        #expect(try await hotel.add([hotel.stay(3, 5)]).status == 403)
        try await hotel.expectInOrder()
    }

    private func atOnce(
        _ body: @escaping @Sendable (Int) async throws -> (String, Int)
    ) async throws -> [(String, Int)] {
        try await withThrowingTaskGroup(of: (String, Int).self) { group in
            for place in 0..<Self.callers { group.addTask { try await body(place) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}
