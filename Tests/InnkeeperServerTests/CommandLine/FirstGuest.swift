import Foundation
import Hospitality
import InnkeeperValues
import InnkeeperWire
import Testing

/// The first guest of a house of one's own: came yesterday, leaves today, and asks with the printed tokens.
struct FirstGuest {
    private let house: FurnishedHouse
    private let client: DemoClient
    private let currency: String
    private let night: (arrival: String, departure: String)
    private let guest: String
    private var reservation = ""
    private var bill = ""

    init(of house: FurnishedHouse, at port: Int) async throws {
        self.house = house
        client = DemoClient(
            connection: try await RawConnection(port: port),
            clientToken: try #require(house.token("ClientToken")), accessToken: try #require(house.token("AccessToken"))
        )
        let enterprise = try await client.answer("configuration/get")["Enterprise"]
        currency = try #require(enterprise["Currencies"].items.first { $0["IsDefault"].flag == true }?["Currency"].text)
        let zone = try #require(TimeZone(identifier: enterprise["TimeZoneIdentifier"].text ?? ""))
        let today = LocalDate(of: Date(), in: zone)
        let arrival = today.adding(days: -1).start(in: zone).addingTimeInterval(15 * 3600)
        let departure = today.start(in: zone).addingTimeInterval(11 * 3600)
        night = (arrival.ISO8601Format(), departure.ISO8601Format())
        guest = try await client.answer(
            "customers/add", #""FirstName":"Ada","LastName":"Lovelace","OverwriteExisting":false"#
        ).id
    }

    mutating func book(_ category: String, at rate: String) async throws {
        let stays = try #require(house.first("Service"))
        let booked = try await ask(
            "reservations/add",
            """
            "ServiceId":"\(stays)","Reservations":[{"StartUtc":"\(night.arrival)","EndUtc":"\(night.departure)",
            "RequestedCategoryId":"\(try #require(house.id("ResourceCategory", category)))",
            "RateId":"\(try #require(house.id("Rate", rate)))","CustomerId":"\(guest)",
            "PersonCounts":[{"AgeCategoryId":"\(try #require(house.id("AgeCategory", "Adults")))","Count":1}]}]
            """
        )["Reservations"][0]["Reservation"]
        reservation = try booked.id
        #expect(booked["State"].text == "Confirmed")
        #expect(booked["AssignedResourceId"].text != nil)
    }

    func checkIn() async throws {
        _ = try await ask("reservations/start", #""ReservationId":"\#(reservation)""#)
    }

    /// Orders what no list of products has.
    mutating func drink() async throws {
        _ = try await ask(
            "orders/add",
            """
            "ServiceId":"\(try extras)","AccountId":"\(guest)","LinkedReservationId":"\(reservation)",
            "Items":[{"Name":"Ginger beer","UnitCount":2,"UnitAmount":{"Currency":"\(currency)","GrossValue":4.5,
            "TaxCodes":[]}}]
            """
        )
        let items = try await ask(
            "orderItems/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#
        )["OrderItems"].items
        #expect(items.compactMap { $0["Type"].text }.sorted() == ["CustomItem", "SpaceOrder"])
        bill = try #require(items.compactMap { $0["BillId"].text }.first)
    }

    func pay() async throws {
        let items = try await ask(
            "orderItems/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#
        )["OrderItems"].items
        let due = try items.reduce(ExactDecimal.zero) { sum, item in
            sum + (try #require(item["Amount"]["GrossValue"].digits.flatMap { ExactDecimal($0) }))
        }
        #expect(due > 9)
        let unpaid = try await client.ask("reservations/process", #""ReservationId":"\#(reservation)""#)
        #expect(unpaid.status == 403)
        _ = try await ask(
            "payments/addExternal",
            """
            "AccountId":"\(guest)","BillId":"\(bill)","Type":"Cash",
            "Amount":{"Currency":"\(currency)","GrossValue":\(due)}
            """
        )
    }

    func leave() async throws {
        _ = try await ask("bills/close", #""BillId":"\#(bill)","Type":"Receipt""#)
        let closed = try await ask("bills/getAll", #""BillIds":["\#(bill)"],\#(DemoClient.page)"#)["Bills"][0]
        #expect(closed["State"].text == "Closed")
        #expect(closed["Number"].text?.hasSuffix("000001") == true)
        _ = try await ask("reservations/process", #""ReservationId":"\#(reservation)""#)
        let stays = #""ReservationIds":["\#(reservation)"],\#(DemoClient.page)"#
        let left = try await ask("reservations/getAll/2023-06-06", stays)["Reservations"][0]
        #expect(left["State"].text == "Processed")
    }

    /// The service of what is sold beside the stay.
    private var extras: String { get throws { try #require(house.last("Service")) } }

    private func ask(_ path: String, _ members: String) async throws -> JSON {
        try await client.answer(path, members)
    }
}
