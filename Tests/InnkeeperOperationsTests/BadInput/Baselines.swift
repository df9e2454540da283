import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// A house in which every operation has something to do, and a valid request for each that has only what it needs.
///
/// A request that can be granted once only is made anew, with whatever it needs, each time it is asked for.
struct Baselines: Sendable {
    let hotel: TestHotel
    /// A stay of the Beacon, to be kept out of.
    private let foreignStay: String
    private let ownStay: JSON

    private static let page = #""Limitation": {"Count": 10}"#

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openBeacon()
        try await hotel.openOffice()
        ownStay = try await hotel.booked(hotel.stay(20, 22))
        foreignStay = try await Self.book(
            """
            {"ServiceId": "\(hotel.beaconStays.id)", "Reservations": [{"CustomerId": "\(hotel.charles.id)",
             "StartUtc": "2030-03-10T21:00:00Z", "EndUtc": "2030-03-11T15:00:00Z", "RateId": "\(hotel.beaconRate.id)",
             "RequestedCategoryId": "\(hotel.beaconRooms.id)",
             "PersonCounts": [{"AgeCategoryId": "\(hotel.beaconAdult.id)", "Count": 1}]}]}
            """,
            in: hotel, accessToken: TestHotel.beaconToken
        )
    }

    /// An identifier that exists, in the other house, of what a member of this name means.
    func foreign(_ member: String) -> String {
        let known: [(String, String)] = [
            ("ResourceCategory", "\(hotel.beaconRooms.id)"), ("RequestedCategory", "\(hotel.beaconRooms.id)"),
            ("AgeCategory", "\(hotel.beaconAdult.id)"), ("ServiceOrder", foreignStay), ("Reservation", foreignStay),
            ("Service", "\(hotel.beaconStays.id)"), ("RateGroup", "\(hotel.beaconRates.id)"),
            ("Rate", "\(hotel.beaconRate.id)"), ("Resource", "\(hotel.lampRoom.id)"),
            ("Product", "\(hotel.beaconBreakfast.id)"),
        ]
        return known.first { member.contains($0.0) }?.1 ?? "\(hotel.beacon.id)"
    }

    /// What a member of this name says where all is well: an identifier of the Lantern, a code, a time.
    func text(_ member: String, _ format: String?) -> String {
        switch format {
        case "uuid": own(member)
        case "date-time": hotel.time(member.contains("End") ? 22 : 20, member.contains("End") ? 11 : 15)
        case "date": "2030-03-05"
        case "duration": "P0M1DT0H0M0S"
        default:
            switch member {
            case "Currency": "GBP"
            case "TaxCodes": "UK-2022-20%"
            case "CountryCode", "NationalityCode", "BirthCountryCode": "GB"
            case "PreferredLanguageCode": "en-GB"
            case "CreditRatingBasic": "CreditOk"
            case "Data": "JVBERi0="
            case "State": "Dirty"
            default: "text"
            }
        }
    }

    private func own(_ member: String) -> String {
        let known: [(String, String)] = [
            ("ResourceCategory", "\(hotel.doubleRooms.id)"), ("RequestedCategory", "\(hotel.doubleRooms.id)"),
            ("AccountingCategory", "\(hotel.food.id)"), ("AgeCategory", "\(hotel.adult.id)"),
            ("ReservationGroup", ownStay["GroupId"].text ?? ""), ("GroupId", ownStay["GroupId"].text ?? ""),
            ("ServiceOrder", ownStay["Id"].text ?? ""), ("Reservation", ownStay["Id"].text ?? ""),
            ("Service", "\(hotel.stays.id)"), ("RateGroup", "\(hotel.flexible.id)"),
            ("Rate", "\(hotel.bestRate.id)"), ("Resource", "\(hotel.room1.id)"),
            ("Product", "\(hotel.minibar.id)"), ("BusinessSegment", "\(hotel.leisure.id)"),
            ("Company", "\(hotel.engines.id)"), ("TravelAgency", "\(hotel.engines.id)"),
            ("Department", "\(hotel.housekeeping.id)"), ("Counter", "\(hotel.billCounter.id)"),
            ("Enterprise", "\(hotel.enterprise.id)"), ("Chain", "\(hotel.chain.id)"),
        ]
        return known.first { member.contains($0.0) }?.1 ?? "\(hotel.ada.id)"
    }

    /// A valid request for an operation, without the tokens.
    func request(for path: String) async throws -> JSON {
        var text = try await stayRequest(path)
        if text == nil { text = try await bookedStayRequest(path) }
        if text == nil { text = try await moneyRequest(path) }
        if text == nil { text = try await deskRequest(path) }
        if text == nil { text = try await peopleRequest(path) }
        if text == nil { text = try await billsRequest(path) }
        if text == nil { text = try await roomsRequest(path) }
        if text == nil { text = try await ratesRequest(path) }
        if text == nil { text = try await paymentsRequest(path) }
        if text == nil { text = try await restrictionsRequest(path) }
        if text == nil { text = try await availabilityRequest(path) }
        return try JSON(parsing: Array("{\(text ?? listRequest(path))}".utf8))
    }

    private func listRequest(_ path: String) -> String {
        let services = #""ServiceIds": ["\#(hotel.stays.id)"], \#(Self.page)"#
        let categories = #""ResourceCategoryIds": ["\#(hotel.doubleRooms.id)"], \#(Self.page)"#
        let span = #""FirstTimeUnitStartUtc": "\#(hotel.time(3, 0))", "LastTimeUnitStartUtc": "\#(hotel.time(5, 0))""#
        let requests = [
            "ageCategories/getAll": services, "rates/getAll": services,
            "cancellationPolicies/getAll": #""RateGroupIds": ["\#(hotel.flexible.id)"], \#(services)"#,
            "productCategories/getAll": services, "products/getAll": services, "rateGroups/getAll": services,
            "resourceCategories/getAll": services, "resourceFeatures/getAll": services,
            "resourceCategoryAssignments/getAll": categories, "resourceCategoryImageAssignments/getAll": categories,
            "resourceFeatureAssignments/getAll":
                #""ResourceFeatureIds": ["\#(hotel.balcony.id)"], \#(Self.page)"#,
            "resources/getAll": #""Extent": {"Resources": true}, \#(Self.page)"#,
            "customers/getAll":
                #""Extent": {"Customers": true}, "CustomerIds": ["\#(hotel.ada.id)"], \#(Self.page)"#,
            "companionships/getAll":
                #""Extent": {"Customers": true}, "CustomerIds": ["\#(hotel.ada.id)"], \#(Self.page)"#,
            "reservationGroups/getAll": #""ReservationGroupIds": ["\#(hotel.ada.id)"], \#(Self.page)"#,
            "orderItems/getAll": #""AccountIds": ["\#(hotel.ada.id)"], \#(Self.page)"#,
            "payments/getAll": #""AccountIds": ["\#(hotel.ada.id)"], \#(Self.page)"#,
            "bills/getAll": #""CustomerIds": ["\#(hotel.ada.id)"], \#(Self.page)"#,
            "services/getAvailability": #""ServiceId": "\#(hotel.stays.id)", \#(span)"#,
            "services/getAvailability/2024-01-22":
                #""ServiceId": "\#(hotel.stays.id)", \#(span), "Metrics": ["Occupied"]"#,
            "rates/getPricing": #""RateId": "\#(hotel.bestRate.id)", \#(span)"#,
        ]
        return requests[path] ?? Self.page
    }
}

// MARK: - Stays

extension Baselines {
    private func stayRequest(_ path: String) async throws -> String? {
        switch path {
        case "reservations/add", "reservations/price":
            #""ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(hotel.stay(3, 5))], "CheckOverbooking": false"#
        case "reservations/confirm":
            #""ReservationIds": ["\#(try await book(#""State": "Optional""#))"]"#
        case "reservations/cancel": #""ReservationIds": ["\#(try await book())"], "Notes": "Ill""#
        case "reservations/start": #""ReservationId": "\#(try await guest(.confirmed))""#
        case "reservations/process":
            #""ReservationId": "\#(try await guest(.started))", "AllowOpenBalance": true, "Notes": "In a hurry""#
        case "reservations/updateInterval":
            """
            "ReservationId": "\(try await book())", "EndUtc": "\(hotel.time(6, 11))", "ChargeCancellationFee": false
            """
        case "reservations/addProduct":
            #""ReservationId": "\#(try await book())", "ProductId": "\#(hotel.breakfast.id)", "Count": 1"#
        case "reservations/addCompanion":
            #""ReservationId": "\#(try await book())", "CustomerId": "\#(hotel.charles.id)""#
        case "reservations/deleteCompanion": try await companion()
        case "customers/add": #""LastName": "Hopper", "OverwriteExisting": false"#
        case "customers/update": #""CustomerId": "\#(hotel.charles.id)", "FirstName": "Charles""#
        default: nil
        }
    }

    /// Books a stay of Ada's, whether there is room or not, and answers its identifier.
    private func book(_ members: String = "") async throws -> String {
        try await Self.book(
            """
            {"ServiceId": "\(hotel.stays.id)", "Reservations": [\(hotel.stay(3, 5, members))],
             "CheckOverbooking": false}
            """, in: hotel
        )
    }

    private static func book(
        _ request: String, in hotel: TestHotel, accessToken: String = TestHotel.tokens.access
    ) async throws -> String {
        let (status, json) = try await hotel.post("reservations/add", request, accessToken: accessToken)
        try #require(status == 200, "\(json)")
        return try #require(json["Reservations"][0]["Reservation"]["Id"].text)
    }

    /// The one guest of last night, put back into the state before a request was granted.
    private func guest(_ state: ReservationState) async throws -> String {
        let (house, now) = (hotel.enterprise.id, hotel.now)
        let found = try await hotel.write { transaction -> ID<Reservation>? in
            let stays = try transaction.reservations.list(ReservationFilter(enterprises: [house]), Page(count: 100))
            guard var guest = stays.first(where: { $0.scheduledStart < now }) else { return nil }
            guest.state = state
            guest.actualStart = state == .started ? now.addingTimeInterval(-3600) : nil
            guest.actualEnd = nil
            try transaction.reservations.update(guest)
            guard let id = guest.assignedResourceID, var room = try transaction.resources.find(id, of: house) else {
                return guest.id
            }
            room.state = .inspected
            try transaction.resources.update(room)
            return guest.id
        }
        if let found { return "\(found)" }
        let stay = hotel.stay(
            1, 1, #""StartUtc": "2030-02-28T15:00:00Z", "EndUtc": "2030-03-01T11:00:00Z""#
        )
        _ = try await Self.book(
            #"{"ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(stay)]}"#, in: hotel
        )
        return try await guest(state)
    }

    private func companion() async throws -> String {
        let request = #""ReservationId": "\#(try await book())", "CustomerId": "\#(hotel.charles.id)""#
        let answer = try await hotel.post("reservations/addCompanion", "{\(request)}")
        try #require(answer.status == 200, "\(answer.json)")
        return request
    }
}

// MARK: - Money and desk

extension Baselines {
    private func moneyRequest(_ path: String) async throws -> String? {
        switch path {
        case "orders/add": order(of: hotel.ada)
        case "payments/addExternal":
            #""AccountId": "\#(hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 10}"#
        case "bills/close": #""BillId": "\#(try await paidBill())", "Type": "Receipt""#
        default: nil
        }
    }

    private func order(of customer: Customer) -> String {
        """
        "ServiceId": "\(hotel.extras.id)", "AccountId": "\(customer.id)",
        "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "Count": 1}]
        """
    }

    /// A bill of Charles's with one drink, and its payment.
    private func paidBill() async throws -> String {
        let payment = #""AccountId": "\#(hotel.charles.id)", "Amount": {"Currency": "GBP", "GrossValue": 5.5}"#
        for (path, members) in [("orders/add", order(of: hotel.charles)), ("payments/addExternal", payment)] {
            let answer = try await hotel.post(path, "{\(members)}")
            try #require(answer.status == 200, "\(answer.json)")
        }
        let bills = try await hotel.post(
            "bills/getAll", #"{"CustomerIds": ["\#(hotel.charles.id)"], "State": "Open", \#(Self.page)}"#
        )
        return try #require(bills.json["Bills"][0]["Id"].text)
    }

    private func deskRequest(_ path: String) async throws -> String? {
        switch path {
        case "resources/update":
            #""ResourceUpdates": [{"ResourceId": "\#(hotel.room1.id)", "State": {"Value": "Clean"}}]"#
        case "tasks/add": #""Name": "Extra towels", "DeadlineUtc": "\#(hotel.time(3, 18))""#
        case "tasks/close": #""TaskIds": ["\#(try await hotel.task("Extra towels"))"]"#
        case "commands/addPrinter": #""PrinterId": "\#(hotel.printer.id)", "Data": "JVBERi0=", "CopyCount": 2"#
        case "commands/addKeyCutter":
            #""KeyCutterId": "\#(hotel.encoder.id)", "ReservationId": "\#(try await guest(.started))", "KeyCount": 1"#
        case "commands/getAllByIds": #""CommandIds": ["\#(try await hotel.printCommand())"], \#(Self.page)"#
        case "commands/update": #""CommandId": "\#(try await hotel.printCommand())", "State": "Processing""#
        default: nil
        }
    }
}
