import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/update")
struct ReservationsUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes several stays of a request, without tokens of their own, and answers them in the older shape")
    func batch() async throws {
        let first = try await hotel.booked(hotel.stay(3, 5))
        let second = try await hotel.booked(hotel.stay(10, 12))
        let (status, answer) = try await hotel.post(
            "reservations/update",
            """
            {"ReservationUpdates": [
                {"ReservationId": "\(first["Id"].text ?? "")", "ChannelNumber": {"Value": "B-1"}},
                {"ReservationId": "\(second["Id"].text ?? "")", "EndUtc": {"Value": "\(hotel.time(13, 11))"}}]}
            """
        )
        #expect(status == 200)
        let answered = answer["Reservations"]
        #expect(answered.items.map { $0["Id"].text } == [first["Id"].text, second["Id"].text])
        #expect(answered[0]["ChannelNumber"].text == "B-1")
        #expect(answered[1]["EndUtc"].text == hotel.time(13, 11))
        #expect(answered[1]["AdultCount"].digits == "2")
        #expect(answer["Customers"].isNull)
        #expect(answer["Cursor"].isNull)
        #expect(answer.names.contains("ResourceAccessTokens"))
        #expect(try await amounts(second, .spaceOrder) == ["100.00", "100.00", "100.00"])
    }

    @Test("changes all stays or none")
    func allOrNothing() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let before = try await hotel.holdings()
        let (status, answer) = try await hotel.post(
            "reservations/update",
            """
            {"ReservationUpdates": [
                {"ReservationId": "\(booked["Id"].text ?? "")", "ChannelNumber": {"Value": "B-1"}},
                {"ReservationId": "\(hotel.ada.id)", "ChannelNumber": {"Value": "B-2"}}]}
            """
        )
        #expect(status == 400)
        #expect(answer["Message"].text?.contains("ReservationId") == true)
        #expect(try await hotel.holdings() == before)
        #expect(try await hotel.reservation(booked).channel.number == nil)
    }

    @Test("takes the older form, of one stay beside the list")
    func olderForm() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await hotel.post(
            "reservations/update",
            #"{"ReservationId": "\#(booked["Id"].text ?? "")", "Purpose": {"Value": "Business"}}"#
        )
        #expect(status == 200)
        #expect(answer["Reservations"][0]["Purpose"].text == "Business")
        #expect(try await update(booked, #""Purpose": {"Value": null}"#).status == 200)
        #expect(try await hotel.reservation(booked).purpose == nil)
    }

    @Test("gives the nights the price of today unless it is told not to")
    func reprice() async throws {
        let kept = try await hotel.booked(hotel.stay(3, 5))
        let rate = #""RateId": {"Value": "\#(hotel.nonRefundable.id)"}"#
        #expect(try await update(kept, rate, #""Reprice": false"#).status == 200)
        #expect(try await amounts(kept, .spaceOrder) == ["100.00", "100.00"])
        #expect(try await hotel.reservation(kept).sale.rateID == hotel.nonRefundable.id)
        let repriced = try await hotel.booked(hotel.stay(10, 12))
        #expect(try await update(repriced, rate).status == 200)
        #expect(try await amounts(repriced, .spaceOrder) == ["90.00", "90.00"])
        #expect(try await amounts(repriced, .cancellationFee).isEmpty)
    }

    @Test("charges for nights that go what the policy says, unless it is told not to")
    func fee() async throws {
        let charged = try await hotel.booked(hotel.stay(3, 5))
        let shorter = #""EndUtc": {"Value": "\#(hotel.time(4, 11))"}"#
        #expect(try await update(charged, shorter).status == 200)
        #expect(try await amounts(charged, .cancellationFee) == ["50.00"])
        #expect(try await amounts(charged, .spaceOrder) == ["100.00"])
        let spared = try await hotel.booked(hotel.stay(3, 5))
        #expect(try await update(spared, shorter, #""ApplyCancellationFee": false"#).status == 200)
        #expect(try await amounts(spared, .cancellationFee).isEmpty)
        #expect(try await hotel.doublesHeld(3...4) == [2, 0])
    }

    @Test("agrees on prices of single nights, and wants a reason for it")
    func unitPrices() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 6))
        let prices = """
            "TimeUnitPrices": {"Value": [{"Index": 1, "Amount":
                {"Currency": "GBP", "GrossValue": 60, "TaxCodes": ["UK-2022-20%"]}}]}
            """
        let refused = try await update(booked, prices)
        #expect(refused.status == 403)
        #expect(refused.json["Message"].text == ReservationRefusal.reasonRequired.message)
        #expect(try await update(booked, prices, #""Reason": "A promise""#).status == 200)
        #expect(try await nights(booked) == ["100.00", "60.00", "100.00"])
        let id = try await hotel.reservation(booked).id
        let house = hotel.enterprise.id
        #expect(try await hotel.read { try $0.serviceOrderNotes.notes(on: id, of: house) }.map(\.text) == ["A promise"])
        let beyond = prices.replacing(#""Index": 1"#, with: #""Index": 3"#)
        #expect(try await update(booked, beyond, #""Reason": "A promise""#).status == 400)
    }

    @Test("replaces the people as a whole, and what they pay for")
    func persons() async throws {
        let breakfast = #""ProductOrders": [{"ProductId": "\#(hotel.breakfast.id)"}]"#
        let booked = try await hotel.booked(hotel.stay(3, 4, breakfast))
        #expect(try await amounts(booked, .productOrder) == ["24.00"])
        let one = #""PersonCounts": {"Value": [{"AgeCategoryId": "\#(hotel.adult.id)", "Count": 1}]}"#
        #expect(try await update(booked, one).status == 200)
        #expect(try await hotel.reservation(booked).persons == [PersonCount(hotel.adult.id, 1)])
        #expect(try await amounts(booked, .spaceOrder) == ["90.00"])
        #expect(try await amounts(booked, .productOrder) == ["12.00"])
        #expect(try await update(booked, #""PersonCounts": {"Value": []}"#).status == 400)
    }

    @Test("moves nobody out of a promised room before it is unlocked")
    func lockedRoom() async throws {
        let promised = #""AssignedResourceId": "\#(hotel.room1.id)", "AssignedResourceLocked": true"#
        let booked = try await hotel.booked(hotel.stay(3, 5, promised))
        let other = #""AssignedResourceId": {"Value": "\#(hotel.room2.id)"}"#
        let refused = try await update(booked, other)
        #expect(refused.status == 403)
        #expect(refused.json["Message"].text?.contains("Unlock it first") == true)
        let unlocked = try await update(booked, other + #", "AssignedResourceLocked": {"Value": false}"#)
        #expect(unlocked.status == 200)
        #expect(unlocked.json["Reservations"][0]["AssignedResourceId"].text == "\(hotel.room2.id)")
        #expect(unlocked.json["Reservations"][0]["AssignedResourceLocked"].flag == false)
        #expect(try await update(booked, #""AssignedResourceId": {"Value": null}"#).status == 200)
        #expect(try await hotel.reservation(booked).assignedResourceID == nil)
    }

    @Test("gives no room that somebody else has")
    func takenRoom() async throws {
        let room = #""AssignedResourceId": "\#(hotel.room1.id)""#
        _ = try await hotel.booked(hotel.stay(3, 5, room))
        let booked = try await hotel.booked(hotel.stay(4, 6))
        let (status, answer) = try await update(booked, #""AssignedResourceId": {"Value": "\#(hotel.room1.id)"}"#)
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("taken by the reservation 1") == true)
    }

    @Test("finds a night that is full, and changes nothing")
    func full() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.add([hotel.stay(5, 6), hotel.stay(5, 6)])
        let before = try await hotel.holdings()
        let (status, answer) = try await update(booked, #""EndUtc": {"Value": "\#(hotel.time(6, 11))"}"#)
        #expect(status == 403)
        #expect(answer["Message"].text?.contains("no availability") == true)
        #expect(try await hotel.holdings() == before)
        // What never was a member of this operation changes nothing.
        let unchecked = #""CheckOverbooking": false, "CheckRateApplicability": false"#
        let end = #""EndUtc": {"Value": "\#(hotel.time(6, 11))"}"#
        #expect(try await update(booked, end, unchecked).status == 403)
        #expect(try await update(booked, "\(end), \(unchecked)").status == 403)
    }

    @Test("moves an optional stay's release, and only its")
    func release() async throws {
        let option = #""State": "Optional", "ReleasedUtc": "\#(hotel.time(2, 12))""#
        let optional = try await hotel.booked(hotel.stay(10, 12, option))
        let later = #""ReleasedUtc": {"Value": "\#(hotel.time(4, 12))"}"#
        #expect(try await update(optional, later).status == 200)
        #expect(try await hotel.reservation(optional).released == hotel.march(4, 12))
        let confirmed = try await hotel.booked(hotel.stay(10, 12))
        #expect(try await update(confirmed, later).status == 400)
    }

    @Test("notes company, agency, segment and booker, and knows only those of the house")
    func sale() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let members = """
            "CompanyId": {"Value": "\(hotel.engines.id)"}, "TravelAgencyId": {"Value": "\(hotel.engines.id)"},
            "BusinessSegmentId": {"Value": "\(hotel.leisure.id)"}, "BookerId": {"Value": "\(hotel.charles.id)"}
            """
        #expect(try await update(booked, members).status == 200)
        let stay = try await hotel.reservation(booked)
        #expect(stay.sale.partnerCompanyID == hotel.engines.id)
        #expect(stay.sale.travelAgencyID == hotel.engines.id)
        #expect(stay.sale.businessSegmentID == hotel.leisure.id)
        #expect(stay.bookerID == hotel.charles.id)
        for member in ["CompanyId", "TravelAgencyId", "BusinessSegmentId", "BookerId", "CreditCardId"] {
            let (status, answer) = try await update(booked, #""\#(member)": {"Value": "\#(hotel.adult.id)"}"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await update(booked, #""CompanyId": {"Value": null}"#).status == 200)
        #expect(try await hotel.reservation(booked).sale.partnerCompanyID == nil)
    }

    @Test("takes note that the owner has checked in, and tells everybody")
    func checkIn() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let (status, answer) = try await update(booked, #""Options": {"OwnerCheckedIn": {"Value": true}}"#)
        #expect(status == 200)
        #expect(answer["Reservations"][0]["Options"]["OwnerCheckedIn"].flag == true)
        #expect(try await hotel.events(after: last).map(\.kind) == [.reservation, .serviceOrderUpdated])
    }

    @Test("corrects the facts of a stay that is over, and not its nights")
    func isOver() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let id = booked["Id"].text ?? ""
        let cancel = #"{"ReservationIds": ["\#(id)"], "PostCancellationFee": false, "Notes": "Ill"}"#
        #expect(try await hotel.post("reservations/cancel", cancel).status == 200)
        #expect(try await update(booked, #""ChannelNumber": {"Value": "C"}"#).status == 200)
        #expect(try await update(booked, #""EndUtc": {"Value": "\#(hotel.time(6, 11))"}"#).status == 403)
    }

    @Test("keeps the ledger of nights and the accounts right")
    func invariants() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let members = """
            "StartUtc": {"Value": "\(hotel.time(4, 15))"}, "EndUtc": {"Value": "\(hotel.time(8, 11))"},
            "RateId": {"Value": "\(hotel.nonRefundable.id)"}
            """
        #expect(try await update(booked, members).status == 200)
        #expect(try await hotel.doublesHeld(3...8) == [0, 1, 1, 1, 1, 0])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    // MARK: - Vocabulary

    @Test("clears nothing that every stay has, and knows the purposes", arguments: [
        #""PersonCounts": {"Value": null}"#, #""AssignedResourceLocked": {"Value": null}"#,
        #""Options": {"OwnerCheckedIn": {"Value": null}}"#, #""Purpose": {"Value": "Boredom"}"#,
        #""StartUtc": {"Value": null}"#, #""RateId": {"Value": null}"#,
    ])
    func cleared(members: String) async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, #""Notes": "Late""#))
        let before = try await hotel.reservation(booked)
        let (status, answer) = try await update(booked, members)
        #expect(status == 400, "\(answer)")
        #expect(try await hotel.reservation(booked) == before)
    }

    private func update(
        _ booked: JSON, _ members: String, _ whole: String = ""
    ) async throws -> (status: Int, json: JSON) {
        let beside = whole.isEmpty ? "" : ", " + whole
        return try await hotel.post(
            "reservations/update",
            #"{"ReservationUpdates": [{"ReservationId": "\#(booked["Id"].text ?? "")", \#(members)}]\#(beside)}"#
        )
    }

    private func amounts(_ booked: JSON, _ kind: OrderItem.Kind) async throws -> [String] {
        try await hotel.items(booked).filter { $0.kind == kind }.map(\.grossText)
    }

    /// What each night costs, in the order of the nights.
    private func nights(_ booked: JSON) async throws -> [String] {
        try await hotel.items(booked).filter { $0.kind == .spaceOrder }
            .sorted { $0.unitIndex ?? 0 < $1.unitIndex ?? 0 }.map(\.grossText)
    }
}
