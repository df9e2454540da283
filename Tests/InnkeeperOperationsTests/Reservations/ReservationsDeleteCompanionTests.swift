import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/deleteCompanion")
struct ReservationsDeleteCompanionTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("forgets that somebody stays and keeps the profile")
    func leaves() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.addCompanion(hotel.charles, to: booked)
        let (status, _) = try await delete(hotel.charles, from: booked)
        #expect(status == 200)
        let (stay, enterprise) = (try await hotel.reservation(booked), hotel.enterprise.id)
        let left = try await hotel.read { try $0.companionships.customers(of: [stay.id], of: [enterprise]) }
        #expect(left[stay.id] == [hotel.ada.id])
        let (id, chain) = (hotel.charles.id, hotel.chain.id)
        #expect(try await hotel.read { try $0.customers.find(id, of: chain)?.isActive } == true)
    }

    @Test("lets an owner who only pays go")
    func owner() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await delete(hotel.ada, from: booked).status == 200)
        #expect(try await hotel.reservation(booked).account == Account(hotel.ada.id))
    }

    @Test("does not know who does not stay")
    func stranger() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await delete(hotel.charles, from: booked)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CustomerId.")
    }

    private func delete(_ customer: Customer, from booked: JSON) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "reservations/deleteCompanion",
            #"{"ReservationId": "\#(booked["Id"].text ?? "")", "CustomerId": "\#(customer.id)"}"#
        )
    }
}
