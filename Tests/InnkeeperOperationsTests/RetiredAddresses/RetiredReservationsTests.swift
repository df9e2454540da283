import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Stays at retired addresses")
struct RetiredReservationsTests {
    let hotel: TestHotel
    let stay: JSON

    private static let lists = [
        "BusinessSegments", "Customers", "Items", "Notes", "Products", "QrCodeData", "RateGroups", "Rates",
        "ReservationGroups", "Reservations", "Services", "SpaceCategories", "Spaces",
    ]

    init() async throws {
        hotel = try await TestHotel()
        stay = try await hotel.booked(hotel.stay(3, 5))
    }

    @Test("reservations/getAllByIds shows stays in any state, with their groups and customers unless it is told what")
    func byIDs() async throws {
        _ = try await hotel.post(
            "reservations/cancel", #"{"ReservationIds": ["\#(id)"], "PostCancellationFee": false, "Notes": "Ill"}"#
        )
        let answer = try await list("reservations/getAllByIds", #""ReservationIds": ["\#(id)"]"#)
        let shown = answer["Reservations"][0]
        #expect(shown["Id"].text == id)
        #expect(shown["State"].text == "Canceled")
        #expect(shown["CustomerId"].text == hotel.ada.id.description)
        #expect(shown["AdultCount"].digits == "2")
        #expect(answer["ReservationGroups"][0]["Id"].text == shown["GroupId"].text)
        #expect(answer["Customers"][0]["LastName"].text == "Lovelace")
        for name in ["Services", "Spaces", "SpaceCategories", "Items", "Rates"] { #expect(answer[name].isNull) }
    }

    @Test("reservations/getAllByCustomers shows what is asked for and nothing else")
    func byCustomers() async throws {
        let extent = #""Extent": {"Items": true, "Rates": true, "Services": true}"#
        let answer = try await list(
            "reservations/getAllByCustomers", #""CustomerIds": ["\#(hotel.ada.id)"], \#(extent)"#
        )
        for name in ["Reservations", "ReservationGroups", "Customers", "Notes"] { #expect(answer[name].isNull) }
        #expect(answer["Services"].items.map { $0["Id"].text } == [hotel.stays.id.description])
        #expect(answer["Rates"][0]["Id"].text == hotel.bestRate.id.description)
        #expect(answer["Items"].items.count == 2)
        #expect(answer["Items"][0]["Type"].text == "ServiceRevenue")
        #expect(answer["Items"][0]["Amount"].names == ["Currency", "GrossValue", "NetValue", "TaxValues"])
    }

    @Test("lists of stays show the space of each, and both its category and the one that was asked for")
    func spaces() async throws {
        let room = #""SpaceId": "\#(hotel.room2.id)""#
        let moved = try await hotel.post("reservations/updateSpace", #"{"ReservationId": "\#(id)", \#(room)}"#)
        #expect(moved.status == 200, "\(moved.json)")
        let answer = try await list(
            "reservations/getAllByIds",
            #""ReservationIds": ["\#(id)"], "Extent": {"Reservations": true, "Spaces": true}"#
        )
        #expect(answer["Reservations"][0]["AssignedSpaceId"].text == hotel.room2.id.description)
        #expect(answer["Spaces"].items.map { $0["Number"].text } == ["102"])
        #expect(answer["Spaces"][0]["CategoryId"].text == hotel.doubleRooms.id.description)
        #expect(answer["SpaceCategories"].items.map { $0["Name"].text } == ["Double"])
    }

    @Test("reservations/getAllByNumbers finds a stay by its number, under its first name too", arguments: [
        ("reservations/getAllByNumbers", "Numbers"),
        ("reservations/getAllByConfirmationNumbers", "ConfirmationNumbers"),
    ])
    func byNumbers(path: String, member: String) async throws {
        let number = stay["Number"].text ?? ""
        #expect(try await list(path, #""\#(member)": ["\#(number)"]"#)["Reservations"][0]["Id"].text == id)
        #expect(try await list(path, #""\#(member)": ["no number"]"#)["Reservations"].items.isEmpty)
    }

    @Test("reservations/updateSpace moves a stay into another space, unless that one is taken")
    func updateSpace() async throws {
        let other = try await hotel.booked(hotel.stay(3, 5, customer: hotel.charles))
        let room = try #require(other["AssignedResourceId"].text)
        let taken = try await hotel.post(
            "reservations/updateSpace", #"{"ReservationId": "\#(id)", "SpaceId": "\#(room)"}"#
        )
        #expect(taken.status == 403)
        let later = try await hotel.booked(hotel.stay(10, 12))["Id"].text ?? ""
        let moved = try await hotel.post(
            "reservations/updateSpace", #"{"ReservationId": "\#(later)", "SpaceId": "\#(room)"}"#
        )
        #expect(moved.status == 200)
        #expect(moved.json.names.isEmpty)
    }

    @Test("reservations/updateRequestedCategory asks for another category, at its price only if that is wanted")
    func category() async throws {
        let before = try await hotel.items(stay).map(\.grossText)
        #expect(try await ask(for: hotel.dorms, reprice: false).status == 200)
        #expect(try await hotel.reservation(stay).requestedCategoryID == hotel.dorms.id)
        #expect(try await hotel.items(stay).map(\.grossText) == before)
        let (status, answer) = try await ask(for: hotel.dorms, reprice: true)
        #expect(status == 200, "\(answer)")
        #expect(answer.names.isEmpty)
        #expect(try await hotel.items(stay).map(\.grossText) != before)
    }

    @Test("reservations/updateRequestedCategory overbooks where it is told to")
    func overbook() async throws {
        let whole = try await hotel.booked(hotel.stay(3, 5, category: hotel.dorms, customer: hotel.charles))
        #expect(whole["State"].text == "Confirmed")
        let (status, answer) = try await ask(for: hotel.dorms, reprice: false)
        #expect(status == 403, "\(answer)")
        #expect(try await ask(for: hotel.dorms, reprice: false, #", "Overbook": true"#).status == 200)
        #expect(try await hotel.reservation(stay).requestedCategoryID == hotel.dorms.id)
    }

    private var id: String { stay["Id"].text ?? "" }

    private func list(_ path: String, _ members: String) async throws -> JSON {
        let (status, answer) = try await hotel.post(path, "{\(members)}")
        #expect(status == 200, "\(answer)")
        #expect(answer.names == Self.lists)
        return answer
    }

    private func ask(
        for category: ResourceCategory, reprice: Bool, _ members: String = ""
    ) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "reservations/updateRequestedCategory",
            #"{"ReservationId": "\#(id)", "CategoryId": "\#(category.id)", "Reprice": \#(reprice)\#(members)}"#
        )
    }
}
