import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/process")
struct ReservationsProcessTests {
    let hotel: TestHotel
    let booked: JSON

    init() async throws {
        hotel = try await TestHotel()
        booked = try await hotel.arrived()
        _ = try await hotel.start(booked)
    }

    @Test("refuses to let go who owes something, unless that is allowed and explained")
    func balance() async throws {
        hotel.clock.set(to: hotel.march(5, 10))
        let (status, answer) = try await process()
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("200") == true)
        let unexplained = try await process(#", "AllowOpenBalance": true"#)
        #expect(unexplained.status == 403)
        #expect(unexplained.json["Message"].text == ReservationRefusal.notesRequired.message)
        let (allowed, _) = try await process(#", "AllowOpenBalance": true, "Notes": "Pays tomorrow""#)
        #expect(allowed == 200)
        #expect(try await hotel.reservation(booked).state == .processed)
    }

    @Test("checks out who has paid, closes the bills, and leaves the room dirty")
    func checksOut() async throws {
        hotel.clock.set(to: hotel.march(5, 10))
        try await pay("200")
        let (status, answer) = try await process(#", "CloseBills": true"#)
        #expect(status == 200, "\(answer["Message"].text ?? "")")
        let stay = try await hotel.reservation(booked)
        #expect(stay.state == .processed)
        #expect(stay.actualEnd == hotel.now)
        let (room, enterprise) = (try #require(stay.assignedResourceID), hotel.enterprise.id)
        #expect(try await hotel.read { try $0.resources.find(room, of: enterprise)?.state } == .dirty)
        #expect(try await hotel.items(booked).allSatisfy { $0.state == .closed })
    }

    @Test("keeps what housekeeping says of the room at the same time")
    func roomAtTheSameTime() async throws {
        hotel.clock.set(to: hotel.march(5, 10))
        try await pay("200")
        let room = try #require(try await hotel.reservation(booked).assignedResourceID)
        let enterprise = hotel.enterprise.id
        let status = try await hotel.during { transaction, meanwhile in
            try transaction.lock(.enterprise(enterprise))
            var renamed = try #require(try transaction.resources.find(room, of: enterprise))
            renamed.name = "The Tower"
            try transaction.resources.update(renamed)
            meanwhile()
        } _: {
            try await process().status
        }
        #expect(status == 200)
        let left = try #require(try await hotel.read { try $0.resources.find(room, of: enterprise) })
        #expect(left.name == "The Tower")
        #expect(left.state == .dirty)
    }

    @Test("lets nobody go while a companion owes something or has paid too much")
    func companions() async throws {
        hotel.clock.set(to: hotel.march(5, 10))
        try await pay("200")
        _ = try await hotel.addCompanion(hotel.charles, to: booked)
        try await pay("5", by: hotel.charles)
        let (status, answer) = try await process()
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("5") == true)
        try await pay("-5", by: hotel.charles)
        #expect(try await process().status == 200)
        // Nobody asked to close the bills.
        #expect(try await hotel.items(booked).allSatisfy { $0.state == .open })
    }

    @Test("does not ask for what belongs to a stay that is still to come, nor takes its deposit for too much")
    func stayToCome() async throws {
        _ = try await hotel.booked(hotel.stay(20, 22))
        hotel.clock.set(to: hotel.march(5, 10))
        let (status, answer) = try await process()
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("200") == true)
        try await pay("250")
        #expect(try await process().status == 200)
    }

    @Test("asks for all that the stay and the orders linked to it are charged, consumed or not")
    func ownCharges() async throws {
        hotel.clock.set(to: hotel.march(5, 10))
        try await pay("200")
        let order = """
            {"ServiceId": "\(hotel.extras.id)", "AccountId": "\(hotel.ada.id)",
             "LinkedReservationId": "\(booked["Id"].text ?? "")", "ConsumptionUtc": "\(hotel.time(6, 12))",
             "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "Count": 1}]}
            """
        #expect(try await hotel.post("orders/add", order).status == 200)
        let (status, answer) = try await process()
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("5.5") == true)
    }

    @Test("lets nobody go whose profile does not tell what the house has to know of those who stay")
    func profiles() async throws {
        let office = ProfileOffice(store: hotel.store)
        #expect(try await office.want([.birthDate, .identityDocument], in: "The Lantern", now: hotel.now).count == 2)
        hotel.clock.set(to: hotel.march(5, 10))
        try await pay("200")
        _ = try await hotel.addCompanion(hotel.charles, to: booked)
        let (status, answer) = try await process()
        #expect(status == 403)
        let lacks = "lacks BirthDate, IdentityDocument"
        #expect(
            answer["Message"].text == "Profiles of customers who stay are not complete: "
                + "\(hotel.ada.id) \(lacks); \(hotel.charles.id) \(lacks)."
        )
        for customer in [hotel.ada, hotel.charles] {
            let told = """
                {"CustomerId": "\(customer.id)", "BirthDate": "1815-12-10",
                 "Passport": {"Number": "LOVELACE1", "Expiration": "2035-01-01"}}
                """
            #expect(try await hotel.post("customers/update", told).status == 200)
        }
        #expect(try await process().status == 200)
        let decided = try await lastChange
        hotel.clock.set(to: hotel.march(5, 11))
        #expect(try await office.want(nil, in: "The Lantern", now: hotel.now) == [.birthDate, .identityDocument])
        try await office.want([.identityDocument, .birthDate], in: "The Lantern", now: hotel.now)
        #expect(try await lastChange == decided, "nothing has changed")
        #expect(try await office.want([], in: "The Lantern", now: hotel.now) == [])
        await #expect(throws: HouseRefusal.unknown) { try await office.want([], in: "Nowhere", now: hotel.now) }
    }

    @Test("asks nothing of the profile of who pays and does not stay")
    func payer() async throws {
        try await ProfileOffice(store: hotel.store).want([.address], in: "The Lantern", now: hotel.now)
        hotel.clock.set(to: hotel.march(5, 10))
        try await pay("200")
        _ = try await hotel.addCompanion(hotel.charles, to: booked)
        let away = #"{"ReservationId": "\#(booked["Id"].text ?? "")", "CustomerId": "\#(hotel.ada.id)"}"#
        #expect(try await hotel.post("reservations/deleteCompanion", away).status == 200)
        let (_, answer) = try await process()
        #expect(answer["Message"].text?.hasSuffix(": \(hotel.charles.id) lacks Address.") == true)
        let address = #"{"CustomerId": "\#(hotel.charles.id)", "Address": {"Line1": "1 Dorset Street"}}"#
        #expect(try await hotel.post("customers/update", address).status == 200)
        #expect(try await process().status == 200)
    }

    @Test("refuses before the last day")
    func tooEarly() async throws {
        hotel.clock.set(to: hotel.march(4, 10))
        try await pay("200")
        let (status, answer) = try await process()
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("too early") == true)
    }

    @Test("refuses a stay that has not started")
    func notStarted() async throws {
        let other = try await hotel.booked(hotel.stay(6, 7))
        let (status, _) = try await hotel.post(
            "reservations/process", #"{"ReservationId": "\#(other["Id"].text ?? "")"}"#
        )
        #expect(status == 403)
    }

    /// When the house was changed last.
    private var lastChange: Date? {
        get async throws {
            let id = hotel.enterprise.id
            return try await hotel.read { try $0.enterprises.find(id)?.updatedAt }
        }
    }

    private func process(_ members: String = "") async throws -> (status: Int, json: JSON) {
        try await hotel.post("reservations/process", #"{"ReservationId": "\#(booked["Id"].text ?? "")"\#(members)}"#)
    }

    private func pay(_ amount: String, by customer: Customer? = nil) async throws {
        let (status, answer) = try await hotel.post(
            "payments/addExternal",
            """
            {"AccountId": "\((customer ?? hotel.ada).id)", "Amount": {"Currency": "GBP", "GrossValue": \(amount)}}
            """
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
    }
}
