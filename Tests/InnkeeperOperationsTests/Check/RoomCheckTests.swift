import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The check of keys and loyalty")
struct RoomCheckTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("finds nothing in a healthy house")
    func healthy() async throws {
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        _ = try await hotel.addKey(hotel.wantedKey(of: stay))
        let program = try await hotel.addProgram()
        _ = try await hotel.addMember(hotel.wantedMember(of: program))
        #expect(try await violations().isEmpty)
    }

    @Test("finds what opens doors after a stay")
    func lateKey() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let key = try await hotel.addKey(hotel.wantedKey(of: try #require(booked["Id"].text)))
        var stay = try await hotel.reservation(booked)
        stay.state = .processed
        stay.actualStart = hotel.now
        let ended = stay
        try await hotel.write { transaction in try transaction.reservations.update(ended) }
        #expect(
            try await violations()
                == ["Resource access token \(key) still opens doors, although its stay is over."]
        )
    }

    @Test("finds a member of a program that is gone, and one who is nobody")
    func strayMember() async throws {
        let hotel = hotel
        let program = LoyaltyProgram(
            id: hotel.newID(), chainID: hotel.chain.id, name: "Gone", code: "GONE", kind: .hotel, subscription: .free,
            isActive: false, created: hotel.now
        )
        let nobody = Account(id: hotel.newID(), type: .customer)
        let member = try LoyaltyMembership(
            id: hotel.newID(), chainID: hotel.chain.id, account: nobody, program: program.id, isPrimary: false,
            creator: Profile(kind: .integration, id: hotel.integration.id.uuid), created: hotel.now
        )
        try await hotel.write { transaction in
            try transaction.loyaltyPrograms.insert(program)
            try transaction.loyaltyMemberships.insert(member)
        }
        #expect(
            try await violations() == [
                "Loyalty membership \(member.id) is active in a program that is not.",
                "Loyalty membership \(member.id) belongs to an account that does not exist.",
            ]
        )
    }

    private func violations() async throws -> [String] {
        try await hotel.read { transaction in try transaction.roomViolations() }
    }
}
