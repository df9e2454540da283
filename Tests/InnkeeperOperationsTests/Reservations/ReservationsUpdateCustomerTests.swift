import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/updateCustomer")
struct ReservationsUpdateCustomerTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("gives a stay another owner, who stays in the old one's place and owes what he owed")
    func handsOver() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await update(booked, to: "\(hotel.charles.id)")
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        let stay = try await hotel.reservation(booked)
        #expect(stay.account == Account(hotel.charles.id))
        #expect(try await hotel.items(booked).allSatisfy { $0.account == Account(hotel.charles.id) })
        let (house, id) = (hotel.enterprise.id, stay.id)
        let companions = try await hotel.read { try $0.companionships.customers(of: [id], of: [house])[id] }
        #expect(companions == [hotel.charles.id])
        #expect(try await owed() == [nil, "200.00"])
    }

    @Test("makes one of those who stay the owner, and the old one stays all the same")
    func companion() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await hotel.addCompanion(hotel.charles, to: booked).status == 200)
        #expect(try await update(booked, to: "\(hotel.charles.id)").status == 200)
        let (house, stay) = (hotel.enterprise.id, try await hotel.reservation(booked))
        #expect(stay.account == Account(hotel.charles.id))
        let companions = try await hotel.read { try $0.companionships.customers(of: [stay.id], of: [house])[stay.id] }
        #expect(Set(companions ?? []) == [hotel.ada.id, hotel.charles.id])
    }

    @Test("hands over an optional stay too, whose charges count for nobody yet")
    func optional() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        #expect(try await update(booked, to: "\(hotel.charles.id)").status == 200)
        #expect(try await hotel.items(booked).allSatisfy { $0.account == Account(hotel.charles.id) })
        #expect(try await owed() == [nil, nil])
    }

    @Test("tells everybody")
    func events() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        #expect(try await update(booked, to: "\(hotel.charles.id)").status == 200)
        #expect(try await hotel.events(after: last).map(\.kind) == [.reservation, .serviceOrderUpdated])
    }

    @Test("knows no customer that the chain does not have")
    func unknown() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await update(booked, to: "\(hotel.adult.id)")
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CustomerId.")
    }

    private func owed() async throws -> [String?] {
        let (house, accounts) = (hotel.enterprise.id, [Account(hotel.ada.id).id, Account(hotel.charles.id).id])
        let balances = try await hotel.read { try $0.accounts.balances(of: accounts, in: house) }
        return accounts.map { balances[$0]?["GBP"]?.trimmed(toAtLeast: 2).description }
    }

    private func update(_ booked: JSON, to customer: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "reservations/updateCustomer",
            #"{"ReservationId": "\#(booked["Id"].text ?? "")", "CustomerId": "\#(customer)"}"#
        )
    }
}
