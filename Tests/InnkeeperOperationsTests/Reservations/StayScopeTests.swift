import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A change of one reservation, for tests that go through all of them.
enum StayChange: String, CaseIterable, Sendable {
    case confirm = "reservations/confirm"
    case start = "reservations/start"
    case process = "reservations/process"
    case cancel = "reservations/cancel"
    case updateInterval = "reservations/updateInterval"
    case addCompanion = "reservations/addCompanion"
    case deleteCompanion = "reservations/deleteCompanion"
    case addProduct = "reservations/addProduct"

    var takesPortfolioTokens: Bool { self != .addProduct }

    var member: String { self == .confirm || self == .cancel ? "ReservationIds" : "ReservationId" }

    /// A request for a stay of 3 to 5 March.
    func request(_ booked: JSON, _ hotel: TestHotel, enterprise: Enterprise? = nil) -> String {
        let id = booked["Id"].text ?? ""
        let identifier = member == "ReservationIds" ? "[\"\(id)\"]" : "\"\(id)\""
        let scope = enterprise.map { #", "EnterpriseId": "\#($0.id)""# } ?? ""
        return #"{"\#(member)": \#(identifier)\#(scope)\#(members(hotel))}"#
    }

    private func members(_ hotel: TestHotel) -> String {
        switch self {
        case .confirm, .start: ""
        case .process: #", "AllowOpenBalance": true, "Notes": "Pays later""#
        case .cancel: #", "Notes": "Ill""#
        case .updateInterval: #", "EndUtc": "\#(hotel.time(6, 11))", "ChargeCancellationFee": false"#
        case .addCompanion, .deleteCompanion: #", "CustomerId": "\#(hotel.charles.id)""#
        case .addProduct: #", "ProductId": "\#(hotel.minibar.id)", "Count": 1"#
        }
    }
}

@Suite("The token of a portfolio, for stays")
struct PortfolioStayTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("has to name the enterprise, one of its own, to change anything", arguments: StayChange.allCases)
    func changes(change: StayChange) async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        let before = try await hotel.holdings()
        let nowhere = try await post(change.rawValue, change.request(booked, hotel))
        guard change.takesPortfolioTokens else {
            #expect(nowhere.status == 401)
            return
        }
        #expect(nowhere.status == 400)
        #expect(nowhere.json["Message"].text == "Invalid EnterpriseId.")
        let elsewhere = try await post(change.rawValue, change.request(booked, hotel, enterprise: hotel.beacon))
        #expect(elsewhere.status == 400)
        #expect(elsewhere.json["Message"].text == "Invalid \(change.member).")
        let foreign = change.request(booked, hotel, enterprise: hotel.enterprise)
            .replacingOccurrences(of: hotel.enterprise.id.description, with: "00000000-0000-7000-8000-0000000fffff")
        #expect(try await post(change.rawValue, foreign).json["Message"].text == "Invalid EnterpriseId.")
        #expect(try await hotel.holdings() == before)
    }

    @Test("leads a stay through its life once it names the enterprise")
    func life() async throws {
        let (status, answer) = try await post(
            "reservations/add",
            """
            {"EnterpriseId": "\(hotel.enterprise.id)", "ServiceId": "\(hotel.stays.id)",
             "Reservations": [\(hotel.stay(3, 5, #""State": "Optional""#))]}
            """
        )
        #expect(status == 200)
        let booked = answer["Reservations"][0]["Reservation"]
        for change in [StayChange.confirm, .addCompanion, .deleteCompanion, .updateInterval, .start, .process] {
            if change == .start { hotel.clock.set(to: hotel.march(3, 15)) }
            if change == .process { hotel.clock.set(to: hotel.march(6, 9)) }
            let answer = try await post(change.rawValue, change.request(booked, hotel, enterprise: hotel.enterprise))
            #expect(answer.status == 200, "\(change): \(answer.json["Message"].text ?? "")")
        }
        #expect(try await hotel.reservation(booked).state == .processed)
        let other = try await hotel.booked(hotel.stay(10, 11))
        let cancel = StayChange.cancel.request(other, hotel, enterprise: hotel.enterprise)
        #expect(try await post("reservations/cancel", cancel).status == 200)
    }

    @Test("books nothing where it does not name the enterprise of the service")
    func add() async throws {
        let members = #""ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(hotel.stay(3, 5))]"#
        let nowhere = try await post("reservations/add", "{\(members)}")
        #expect(nowhere.json["Message"].text == "Invalid EnterpriseId.")
        let elsewhere = try await post(
            "reservations/add", #"{"EnterpriseId": "\#(hotel.beacon.id)", \#(members)}"#
        )
        #expect(elsewhere.status == 400)
        #expect(elsewhere.json["Message"].text == "Invalid ServiceId.")
    }

    @Test("learns a price from the service alone, and lists the stays of all its houses or of some")
    func reads() async throws {
        try await hotel.openBeacon()
        let members = #""ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(hotel.stay(3, 5))]"#
        let price = try await post("reservations/price", "{\(members)}")
        #expect(price.json["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits == "200.00")
        _ = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.booked(hotel.stay(3, 5))
        let (status, _) = try await post(
            "reservations/add",
            """
            {"EnterpriseId": "\(hotel.beacon.id)", "ServiceId": "\(hotel.beaconStays.id)", "Reservations": [
             {"StartUtc": "2030-03-04T21:00:00Z", "EndUtc": "2030-03-06T15:00:00Z", "CustomerId": "\(hotel.ada.id)",
              "RequestedCategoryId": "\(hotel.beaconRooms.id)", "RateId": "\(hotel.beaconRate.id)",
              "PersonCounts": [{"AgeCategoryId": "\(hotel.beaconAdult.id)", "Count": 2}]}]}
            """
        )
        #expect(status == 200)
        #expect(try await list("") == [hotel.beaconStays.id, hotel.stays.id, hotel.stays.id].map(\.description))
        #expect(try await list(#""EnterpriseIds": ["\#(hotel.enterprise.id)"], "#).count == 2)
        #expect(try await list(#""EnterpriseIds": ["\#(hotel.beacon.id)"], "#).count == 1)
    }

    private func list(_ filter: String) async throws -> [String?] {
        let (_, answer) = try await post(
            "reservations/getAll/2023-06-06", #"{\#(filter)"Limitation": {"Count": 10}}"#
        )
        return answer["Reservations"].items.map { $0["ServiceId"].text }
    }

    private func post(_ path: String, _ json: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(path, json, accessToken: TestHotel.portfolioToken)
    }
}

@Suite("A token for one service, for stays")
struct ServiceStayTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openOffice()
    }

    @Test("changes nothing of another service", arguments: StayChange.allCases)
    func changes(change: StayChange) async throws {
        let (_, answer) = try await hotel.addHours(3, 10...12)
        let visit = answer["Reservations"][0]["Reservation"]
        let before = try await hotel.holdings()
        let refused = try await post(change.rawValue, change.request(visit, hotel))
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid \(change.member).")
        #expect(try await hotel.holdings() == before)
    }

    @Test("prices, books and lists its own service and no other")
    func ownService() async throws {
        let visit = try await hotel.addHours(3, 10...12)
        #expect(visit.status == 200)
        for path in ["reservations/price", "reservations/add"] {
            let other = #"{"ServiceId": "\#(hotel.hours.id)", "Reservations": [\#(hotel.visit(4, 10...12))]}"#
            let refused = try await post(path, other)
            #expect(refused.status == 400)
            #expect(refused.json["Message"].text == "Invalid ServiceId.")
            let own = #"{"ServiceId": "\#(hotel.stays.id)", "Reservations": [\#(hotel.stay(3, 5))]}"#
            #expect(try await post(path, own).status == 200)
        }
        let (_, list) = try await post("reservations/getAll/2023-06-06", #"{"Limitation": {"Count": 10}}"#)
        #expect(list["Reservations"].items.map { $0["ServiceId"].text } == [hotel.stays.id.description])
        let other = try await post(
            "reservations/getAll/2023-06-06",
            #"{"ServiceIds": ["\#(hotel.hours.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(other.json["Message"].text == "Invalid ServiceIds.")
    }

    @Test("leads a stay of its own service through its life")
    func life() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        let changes: [StayChange] = [
            .confirm, .addCompanion, .deleteCompanion, .addProduct, .updateInterval, .start, .process,
        ]
        for change in changes {
            if change == .start { hotel.clock.set(to: hotel.march(3, 15)) }
            if change == .process { hotel.clock.set(to: hotel.march(6, 9)) }
            let answer = try await post(change.rawValue, change.request(booked, hotel))
            #expect(answer.status == 200, "\(change): \(answer.json["Message"].text ?? "")")
        }
    }

    private func post(_ path: String, _ json: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(path, json, accessToken: TestHotel.stayToken)
    }
}
