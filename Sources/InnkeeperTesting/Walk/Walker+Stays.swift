import Foundation
import Hospitality
import InnkeeperWire

/// What is done with stays.
extension Walker {
    static let stayHabits: [Habit] = [
        (13, { try await $0.book() }), (3, { try await $0.askPrice() }), (2, { try await $0.confirm() }),
        (7, { try await $0.start() }), (6, { try await $0.leave() }), (3, { try await $0.cancel() }),
        (3, { try await $0.move() }), (4, { try await $0.change() }), (3, { try await $0.addProduct() }),
        (2, { try await $0.addCompanion() }), (1, { try await $0.changeOwner() }), (2, { try await $0.note() }),
        (3, { try await $0.look() }),
    ]

    /// One stay of a request, for somebody, today or soon.
    private mutating func stay(of owner: String, _ members: String = "") -> String {
        let (first, count) = (chance.happens(60) ? 0 : chance.number(1...9), chance.number(1...4))
        let rate = chance.one(of: [hotel.bestRate, hotel.bestRate, hotel.nonRefundable])
        return """
            {"StartUtc": "\(text(first, at: 15))", "EndUtc": "\(text(first + count, at: 11))",
             "CustomerId": "\(owner)", "RequestedCategoryId": "\(category().id)", "RateId": "\(rate.id)",
             "PersonCounts": [{"AgeCategoryId": "\(hotel.adult.id)", "Count": \(chance.number(1...2))}]\(members)}
            """
    }

    private mutating func book() async throws {
        let owner = someone()
        var members = ""
        if chance.happens(15) { members += #", "State": "Optional""# }
        if chance.happens(30) { members += #", "ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}]"# }
        let count = chance.happens(85) ? 1 : chance.number(2...4)
        var stays: [String] = []
        for _ in 0..<count { stays.append(stay(of: owner, members)) }
        try await add(stays, of: owner)
    }

    func add(_ stays: [String], of owner: String) async throws {
        let json = try await post(
            "reservations/add",
            #""ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(stays.joined(separator: ","))]"#
        )
        for added in json?["Reservations"].items ?? [] {
            let stay = added["Reservation"]
            book.acknowledge(.reservation, stay["Id"].text)
            let room = stay["AssignedResourceId"].text ?? ""
            book.put(WalkThing(id: stay["Id"].text ?? "", account: owner, detail: room), on: .stay)
        }
    }

    private mutating func askPrice() async throws {
        let stay = stay(of: someone())
        try await post("reservations/price", #""ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(stay)]"#)
    }

    private mutating func confirm() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        try await post("reservations/confirm", #""ReservationIds": ["\#(stay.id)"]"#)
    }

    private mutating func start() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        if !stay.detail.isEmpty {
            try await post(
                "resources/update",
                #""ResourceUpdates": [{"ResourceId": "\#(stay.detail)", "State": {"Value": "Inspected"}}]"#
            )
        }
        if try await post("reservations/start", #""ReservationId": "\#(stay.id)""#) != nil {
            book.acknowledge(.reservation, stay.id, "State", ["Started", "Processed"])
            book.put(stay, on: .guest)
        }
    }

    private mutating func leave() async throws {
        guard let stay = book.pick(.guest, &chance) ?? book.pick(.stay, &chance) else { return }
        let left = try await post(
            "reservations/process",
            """
            "ReservationId": "\(stay.id)", "AllowOpenBalance": \(chance.happens(70)), "Notes": "In a hurry",
            "CloseBills": \(chance.happens(50))
            """
        )
        guard left != nil else { return }
        book.acknowledge(.reservation, stay.id, "State", ["Processed"])
        book.remove(stay.id, from: .guest)
    }

    private mutating func cancel() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        let fee = chance.happens(50)
        let members = #""ReservationIds": ["\#(stay.id)"], "PostCancellationFee": \#(fee), "Notes": "Ill""#
        guard try await post("reservations/cancel", members) != nil else { return }
        book.acknowledge(.reservation, stay.id, "State", ["Canceled"])
    }

    private mutating func move() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        let arrival = chance.number(-2...5)
        let start = chance.happens(50) ? #""StartUtc": "\#(text(arrival, at: 15))", "# : ""
        try await post(
            "reservations/updateInterval",
            """
            "ReservationId": "\(stay.id)", \(start)"EndUtc": "\(text(arrival + chance.number(1...4), at: 11))",
            "ChargeCancellationFee": \(chance.happens(50))
            """
        )
    }

    /// Everything else that a desk changes of a stay.
    private mutating func change() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        let adults = #"[{"AgeCategoryId": "\#(hotel.adult.id)", "Count": \#(chance.number(1...2))}]"#
        let rooms = [hotel.room1, hotel.room2] + hotel.wing
        let changes = [
            #""PersonCounts": {"Value": \#(adults)}"#,
            #""AssignedResourceId": {"Value": "\#(chance.one(of: rooms).id)"}"#,
            #""RequestedCategoryId": {"Value": "\#(category().id)"}"#,
            #""RateId": {"Value": "\#(chance.one(of: [hotel.bestRate, hotel.nonRefundable]).id)"}"#,
            #""EndUtc": {"Value": "\#(text(chance.number(1...8), at: 11))"}"#,
            #""TimeUnitPrices": {"Value": [{"Index": 0, "Amount": {\#(pounds(40...140)), "TaxCodes": []}}]}"#,
            #""BusinessSegmentId": {"Value": "\#(hotel.leisure.id)"}"#,
            #""ChannelNumber": {"Value": "C-\#(chance.number(1...999))"}"#,
        ]
        try await post(
            "reservations/update",
            """
            "Reason": "On the phone", "Reprice": \(chance.happens(70)),
            "ReservationUpdates": [{"ReservationId": "\(stay.id)", \(chance.one(of: changes))}]
            """
        )
    }

    private mutating func addProduct() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        let product = chance.happens(50) ? hotel.breakfast : hotel.minibar
        try await post(
            "reservations/addProduct",
            #""ReservationId": "\#(stay.id)", "ProductId": "\#(product.id)", "Count": \#(chance.number(1...3))"#
        )
    }

    private mutating func addCompanion() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        let verb = chance.happens(70) ? "addCompanion" : "deleteCompanion"
        try await post("reservations/\(verb)", #""ReservationId": "\#(stay.id)", "CustomerId": "\#(someone())""#)
    }

    private mutating func changeOwner() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        try await post("reservations/updateCustomer", #""ReservationId": "\#(stay.id)", "CustomerId": "\#(someone())""#)
    }

    private mutating func note() async throws {
        guard let stay = book.pick(.stay, &chance) else { return }
        try await post(
            "serviceOrderNotes/add", #""ServiceOrderNotes": [{"ServiceOrderId": "\#(stay.id)", "Text": "Late"}]"#
        )
    }

    private mutating func look() async throws {
        let wanted = [
            #""States": ["Started"], "Limitation": {"Count": 50}"#,
            #""ServiceIds": ["\#(hotel.stays.id)"], "Limitation": {"Count": 20}"#,
            #""AccountIds": ["\#(someone())"], "Limitation": {"Count": 20}"#,
        ]
        try await post("reservations/getAll/2023-06-06", chance.one(of: wanted))
    }
}
