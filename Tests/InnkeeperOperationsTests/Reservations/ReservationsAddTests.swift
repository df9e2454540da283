import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/add")
struct ReservationsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("books all reservations of a request as one group, in order, and echoes their identifiers")
    func booksOneGroup() async throws {
        let (status, answer) = try await hotel.add(
            [hotel.stay(3, 5, #""Identifier": "first""#), hotel.stay(4, 6, #""Identifier": "second""#)]
        )
        #expect(status == 200)
        let added = answer["Reservations"].items
        #expect(added.map { $0["Identifier"].text } == ["first", "second"])
        #expect(added.map { $0["Reservation"]["Number"].text } == ["1", "2"])
        #expect(added.allSatisfy { $0["Reservation"]["State"].text == "Confirmed" })
        #expect(Set(added.map { $0["Reservation"]["GroupId"].text }).count == 1)
        #expect(try await hotel.doublesHeld(2...6) == [0, 1, 2, 1, 0])
    }

    @Test("answers the older shape, with the owner as companion and people by age")
    func olderShape() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        #expect(stay["CustomerId"].text == hotel.ada.id.description)
        #expect(stay["OwnerId"].text == hotel.ada.id.description)
        #expect(stay["CompanionIds"].items.map(\.text) == [hotel.ada.id.description])
        #expect(stay["AdultCount"].digits == "2")
        #expect(stay["ChildCount"].digits == "0")
        #expect(stay["Origin"].text == "Connector")
        #expect(stay["AssignedSpaceId"].text == stay["AssignedResourceId"].text)
        #expect(stay["AssignedResourceLocked"].flag == false)
    }

    @Test("books nothing when one night of one reservation is full")
    func allOrNothing() async throws {
        _ = try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)])
        let before = try await hotel.holdings()
        let (status, answer) = try await hotel.add([hotel.stay(6, 7), hotel.stay(4, 8)])
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("no availability") == true)
        #expect(answer["Message"].text?.contains("2030-03-04") == true)
        #expect(try await hotel.holdings() == before)
        #expect(try await hotel.doublesHeld(3...7) == [2, 2, 0, 0, 0])
    }

    @Test("overbooks where the check is switched off, and then gives no room")
    func overbooks() async throws {
        _ = try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)])
        let stay = try await hotel.booked(hotel.stay(3, 5), #""CheckOverbooking": false"#)
        #expect(stay["AssignedResourceId"].isNull)
        #expect(try await hotel.doublesHeld(3...4) == [3, 3])
    }

    @Test("sells the room of a customer who departs that morning")
    func departureDayIsFree() async throws {
        _ = try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)])
        #expect(try await hotel.add([hotel.stay(5, 6), hotel.stay(5, 6)]).status == 200)
    }

    @Test("gives each stay a free room at once, unlocked, and the one that was asked for to who asked")
    func rooms() async throws {
        let asked = try await hotel.booked(
            hotel.stay(3, 5, #""AssignedResourceId": "\#(hotel.room1.id)", "AssignedResourceLocked": true"#)
        )
        #expect(asked["AssignedResourceId"].text == hotel.room1.id.description)
        #expect(asked["AssignedResourceLocked"].flag == true)
        let other = try await hotel.booked(hotel.stay(4, 6))
        #expect(other["AssignedResourceId"].text == hotel.room2.id.description)
        #expect(other["AssignedResourceLocked"].flag == false)
    }

    @Test("refuses a room that another stay has, naming its number")
    func roomTaken() async throws {
        let first = try await hotel.booked(hotel.stay(3, 5))
        let room = try #require(first["AssignedResourceId"].text)
        let (status, answer) = try await hotel.add([hotel.stay(4, 6, #""AssignedResourceId": "\#(room)""#)])
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("reservation 1") == true)
    }

    @Test("charges a night each on the account of the owner; nothing counts yet for an optional stay")
    func charges() async throws {
        let confirmed = try await hotel.items(try await hotel.booked(hotel.stay(3, 5)))
        #expect(confirmed.map(\.kind) == [.spaceOrder, .spaceOrder])
        #expect(confirmed.map(\.grossText) == ["100.00", "100.00"])
        #expect(confirmed.allSatisfy { $0.state == .open && $0.account == Account(hotel.ada.id) && $0.billID != nil })
        let optional = try await hotel.items(
            try await hotel.booked(hotel.stay(3, 4, #""State": "Optional", "ReleasedUtc": "2030-03-02T12:00:00Z""#))
        )
        #expect(optional.map(\.state) == [.inactive])
    }

    @Test("charges agreed prices: one for every night, or some by their place and the rate's for the rest")
    func agreedPrices() async throws {
        let amount = #"{"Currency": "GBP", "GrossValue": 60, "TaxCodes": ["UK-2022-20%"]}"#
        let every = try await hotel.booked(hotel.stay(3, 5, #""TimeUnitAmount": \#(amount)"#))
        #expect(try await hotel.items(every).map(\.grossText) == ["60.00", "60.00"])
        let second = try await hotel.booked(
            hotel.stay(3, 5, #""TimeUnitPrices": [{"Index": 1, "Amount": \#(amount)}]"#)
        )
        #expect(try await hotel.items(second).map(\.grossText) == ["100.00", "60.00"])
    }

    @Test("begins no stay in the middle of its life", arguments: ["Started", "Processed", "Canceled", "Requested"])
    func states(state: String) async throws {
        #expect(try await hotel.add([hotel.stay(3, 5, #""State": "\#(state)""#)]).status == 400)
    }

    @Test("remembers until when an optional stay is held, and only of an optional one")
    func released() async throws {
        let until = #""ReleasedUtc": "\#(hotel.time(2, 12))""#
        let optional = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional", \#(until)"#))
        #expect(optional["ReleasedUtc"].text == hotel.time(2, 12))
        let confirmed = try await hotel.booked(hotel.stay(3, 5, until))
        #expect(confirmed["ReleasedUtc"].isNull)
        let (status, answer) = try await hotel.add(
            [hotel.stay(6, 7, #""State": "Optional", "ReleasedUtc": "\#(hotel.time(1, 8))""#)]
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ReleasedUtc.")
    }

    @Test("books for somebody, whom the price could do without")
    func owner() async throws {
        let before = try await hotel.holdings()
        let anonymous = hotel.stay(3, 5).replacing(try Regex(#""CustomerId": "[^"]*","#), with: "")
        let (status, answer) = try await hotel.add([hotel.stay(3, 5), anonymous])
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CustomerId.")
        #expect(answer["Details"].text?.contains("Reservations[1]") == true)
        #expect(try await hotel.holdings() == before)
    }

    @Test("does not know a group of nobody, nor a party without anybody")
    func groupAndParty() async throws {
        let (status, answer) = try await hotel.add(
            [hotel.stay(3, 5)], #""GroupId": "00000000-0000-7000-8000-0000000fffff""#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid GroupId.")
        #expect(try await hotel.add([hotel.stay(3, 5, persons: 0)]).status == 400)
    }

    @Test("only asks about an enquired stay: it holds no night and no room")
    func enquired() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5, #""State": "Enquired""#))
        #expect(stay["State"].text == "Enquired")
        #expect(stay["AssignedResourceId"].isNull)
        #expect(try await hotel.doublesHeld(3...4) == [0, 0])
    }

    @Test("adds to an existing group and leaves its name alone")
    func existingGroup() async throws {
        let first = try await hotel.booked(hotel.stay(3, 5), #""GroupName": "Engineers""#)
        let group = try #require(first["GroupId"].text)
        let second = try await hotel.booked(hotel.stay(3, 5), #""GroupId": "\#(group)", "GroupName": "Others""#)
        #expect(second["GroupId"].text == group)
        let (_, groups) = try await hotel.post(
            "reservationGroups/getAll", #"{"ReservationGroupIds": ["\#(group)"], "Limitation": {"Count": 5}}"#
        )
        #expect(groups["ReservationGroups"].items.map { $0["Name"].text } == ["Engineers"])
    }

    @Test("charges the products of a stay by how they are charged")
    func products() async throws {
        let orders = """
            "ProductOrders": [{"ProductId": "\(hotel.breakfast.id)"}, {"ProductId": "\(hotel.minibar.id)", "Count": 3}]
            """
        let items = try await hotel.items(try await hotel.booked(hotel.stay(3, 5, orders)))
        let breakfasts = items.filter { $0.productID == hotel.breakfast.id }
        #expect(breakfasts.map(\.unitCount) == [2, 2])
        #expect(breakfasts.map(\.grossText) == ["24.00", "24.00"])
        let minibar = items.filter { $0.productID == hotel.minibar.id }
        #expect(minibar.map(\.grossText) == ["16.50"])
    }

    @Test("keeps notes as a note of the order")
    func notes() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, #""Notes": "A quiet room, please""#))
        let (stay, enterprise) = (try await hotel.reservation(booked), hotel.enterprise.id)
        let notes = try await hotel.read { try $0.serviceOrderNotes.notes(on: stay.id, of: enterprise) }
        #expect(notes.map(\.text) == ["A quiet room, please"])
        #expect(notes.map(\.kind) == [.general])
    }

    @Test("sells a private rate to nobody without a voucher, unless the check is switched off")
    func privateRate() async throws {
        let (status, answer) = try await hotel.add([hotel.stay(3, 5, rate: hotel.corporate)])
        #expect(status == 403)
        #expect(answer["Message"].text == "The rate Corporate is not public. It needs a voucher code.")
        let opened = hotel.stay(3, 5, rate: hotel.corporate, #""VoucherCode": "ENGINE""#)
        #expect(try await hotel.add([opened]).status == 200)
        let closed = hotel.stay(3, 5, rate: hotel.corporate)
        #expect(try await hotel.add([closed], #""CheckRateApplicability": false"#).status == 200)
    }

    @Test("records a walk-in within the editable history and nothing older")
    func past() async throws {
        let recent = hotel.stay(1, 3).replacingOccurrences(of: "2030-03-01", with: "2030-02-27")
        #expect(try await hotel.add([recent]).status == 200)
        let old = hotel.stay(1, 3).replacingOccurrences(of: "2030-03-01", with: "2030-02-01")
        let (status, answer) = try await hotel.add([old])
        #expect(status == 403)
        #expect(answer["Message"].text == ReservationRefusal.tooLongAgo.message)
    }

    @Test(
        "does not know what the house does not have",
        arguments: [
            "CustomerId", "BookerId", "RequestedCategoryId", "RateId", "CompanyId", "TravelAgencyId",
            "BusinessSegmentId", "AssignedResourceId", "CreditCardId", "AvailabilityBlockId",
        ]
    )
    func unknown(member: String) async throws {
        let before = try await hotel.holdings()
        let nobody = "00000000-0000-7000-8000-0000000fffff"
        var stay = hotel.stay(3, 5)
        if stay.contains("\"\(member)\": \"") {
            stay = stay.replacing(try Regex("\"\(member)\": \"[^\"]*\""), with: "\"\(member)\": \"\(nobody)\"")
        } else {
            stay = hotel.stay(3, 5, "\"\(member)\": \"\(nobody)\"")
        }
        let (status, answer) = try await hotel.add([stay])
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
        #expect(try await hotel.holdings() == before)
    }

    @Test("reads the older counts of adults and children, and wants at least one person")
    func olderCounts() async throws {
        let people = try Regex(#""PersonCounts": \[[^\]]*\]"#)
        let older = hotel.stay(3, 5).replacing(people, with: #""AdultCount": 2, "ChildCount": 1"#)
        let stay = try await hotel.booked(older)
        #expect(stay["AdultCount"].digits == "2")
        #expect(stay["ChildCount"].digits == "1")
        let (status, answer) = try await hotel.add([hotel.stay(3, 5).replacing(people, with: #""AdultCount": 0"#)])
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid PersonCounts.")
    }

    @Test("refuses a stay that does not end after it starts")
    func emptyStay() async throws {
        let (status, answer) = try await hotel.add([hotel.stay(5, 5)])
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid EndUtc.")
    }

    @Test("lets exactly one of many book the last room")
    func lastRoom() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        let hotel = hotel
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await hotel.add([hotel.stay(3, 5)]).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 200 } == 1)
        #expect(statuses.count { $0 == 403 } == 19)
        #expect(try await hotel.doublesHeld(3...4) == [2, 2])
    }
}
