import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire

/// Somebody at the desk who does what comes to mind, with no regard for the others.
struct Receptionist {
    let hotel: TestHotel
    let book: DeskBook
    var chance: Chance

    mutating func act() async throws {
        if chance.happens(4) { hotel.clock.advance(seconds: 8 * 3600) }
        guard !chance.happens(20), let stay = book.stay(&chance) else { return try await add() }
        let named = #""ReservationId": "\#(stay.id)""#
        switch chance.number(0...13) {
        case 0: try await post("reservations/confirm", #""ReservationIds": ["\#(stay.id)"]"#)
        case 1...3: try await start(stay)
        case 4, 5: try await leave(book.guest(&chance) ?? stay)
        case 6: try await cancel(stay)
        case 7: try await move(stay)
        case 8: try await addProduct(stay)
        case 9: try await order(for: stay)
        case 10, 11: try await pay(for: stay)
        case 12: try await post("reservations/addCompanion", #"\#(named), "CustomerId": "\#(someone().id)""#)
        default: try await closeBill(of: stay)
        }
    }

    @discardableResult
    private func post(_ path: String, _ members: String) async throws -> JSON? {
        let (status, json) = try await hotel.post(path, "{\(members)}")
        book.note(status, of: path, json)
        return status == 200 ? json : nil
    }

    private mutating func someone() -> Customer { chance.happens(50) ? hotel.ada : hotel.charles }

    private mutating func add() async throws {
        let categories = [hotel.doubleRooms, hotel.dorms, hotel.dormBeds, hotel.dormBeds]
        let rate = chance.happens(70) ? hotel.bestRate : hotel.nonRefundable
        let owner = someone()
        let first = hotel.now.addingTimeInterval(Double(chance.number(-1...2)) * 86_400)
        var members = chance.happens(20) ? #", "State": "Optional""# : ""
        if chance.happens(30) { members += #", "ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}]"# }
        let stays = (0..<(chance.happens(80) ? 1 : 2)).map { _ in
            hotel.stay(
                from: first, nights: chance.number(1...3), category: categories[chance.number(0...3)], rate: rate,
                customer: owner, persons: chance.number(1...2), members
            )
        }
        let wanted = stays.joined(separator: ",")
        let json = try await post(
            "reservations/add", #""ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(wanted)]"#
        )
        for added in json?["Reservations"].items ?? [] {
            guard let id = added["Reservation"]["Id"].text else { continue }
            book.note(DeskBook.Stay(id: id, room: added["Reservation"]["AssignedResourceId"].text, owner: owner))
        }
    }

    private func start(_ stay: DeskBook.Stay) async throws {
        if let room = stay.room {
            try await post(
                "resources/update", #""ResourceUpdates": [{"ResourceId": "\#(room)", "State": {"Value": "Inspected"}}]"#
            )
        }
        if try await post("reservations/start", #""ReservationId": "\#(stay.id)""#) != nil { book.noteArrival(stay) }
    }

    private mutating func leave(_ stay: DeskBook.Stay) async throws {
        let closesBills = chance.happens(50)
        let left = try await post(
            "reservations/process",
            """
            "ReservationId": "\(stay.id)", "AllowOpenBalance": \(chance.happens(70)), "Notes": "In a hurry",
            "CloseBills": \(closesBills)
            """
        )
        if left != nil { book.noteDeparture(stay) }
    }

    private mutating func cancel(_ stay: DeskBook.Stay) async throws {
        try await post(
            "reservations/cancel",
            #""ReservationIds": ["\#(stay.id)"], "PostCancellationFee": \#(chance.happens(50)), "Notes": "Ill""#
        )
    }

    private mutating func move(_ stay: DeskBook.Stay) async throws {
        let arrival = hotel.now.addingTimeInterval(Double(chance.number(-3...4)) * 86_400)
        let departure = arrival.addingTimeInterval(Double(chance.number(1...4)) * 86_400)
        let start = chance.happens(50) ? #""StartUtc": "\#(TestHotel.instant(arrival, 15))", "# : ""
        try await post(
            "reservations/updateInterval",
            """
            "ReservationId": "\(stay.id)", \(start)"EndUtc": "\(TestHotel.instant(departure, 11))",
            "ChargeCancellationFee": \(chance.happens(50))
            """
        )
    }

    private mutating func addProduct(_ stay: DeskBook.Stay) async throws {
        let product = chance.happens(50) ? hotel.breakfast : hotel.minibar
        try await post(
            "reservations/addProduct",
            #""ReservationId": "\#(stay.id)", "ProductId": "\#(product.id)", "Count": \#(chance.number(1...3))"#
        )
    }

    private mutating func order(for stay: DeskBook.Stay) async throws {
        let link = chance.happens(50) ? #", "LinkedReservationId": "\#(stay.id)""# : ""
        try await post(
            "orders/add",
            """
            "ServiceId": "\(hotel.extras.id)", "AccountId": "\(stay.owner.id)",
            "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "Count": \(chance.number(1...4))}]\(link)
            """
        )
    }

    /// Pays all that is open, or anything.
    private mutating func pay(for stay: DeskBook.Stay) async throws {
        var value = "\(chance.number(1...200)).\(chance.number(10...99))"
        if chance.happens(60) { value = try await due(from: stay.owner) }
        try await post(
            "payments/addExternal",
            #""AccountId": "\#(stay.owner.id)", "Amount": {"Currency": "GBP", "GrossValue": \#(value)}"#
        )
    }

    private func due(from owner: Customer) async throws -> String {
        let (account, enterprise) = (ID<Account>(owner.id.uuid), hotel.enterprise.id)
        let balances = try await hotel.read { try $0.accounts.balances(of: [account], in: enterprise) }
        return balances[account]?["GBP"]?.description ?? "1"
    }

    private mutating func closeBill(of stay: DeskBook.Stay) async throws {
        let bills = try await post(
            "bills/getAll", #""CustomerIds": ["\#(stay.owner.id)"], "State": "Open", "Limitation": {"Count": 10}"#
        )
        guard let bill = bills?["Bills"][0]["Id"].text else { return }
        let type = chance.happens(50) ? "Invoice" : "Receipt"
        try await post("bills/close", #""BillId": "\#(bill)", "Type": "\#(type)""#)
    }
}
