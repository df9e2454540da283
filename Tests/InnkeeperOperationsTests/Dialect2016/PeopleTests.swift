import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The first edition: people")
struct PeopleTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("what an update leaves out is cleared, and what the edition cannot say stays")
    func clears() async throws {
        let more = """
            "Phone": "12", "NationalityCode": "GB", "BirthDateUtc": "1815-12-10T12:00:00Z",
            "Passport": {"Number": "P-1", "ExpirationUtc": "2035-01-01T12:00:00Z"}
            """
        let full = try await update(#""FirstName": "Ada", \#(more)"#)
        #expect(full["Passport"]["Number"].text == "P-1")
        _ = try await hotel.post("customers/update", #"{"CustomerId": "\#(hotel.ada.id)", "Title": "Misses"}"#)
        let bare = try await update("")
        for name in ["FirstName", "Phone", "NationalityCode", "BirthDateUtc", "Passport"] {
            #expect(bare[name].isNull, "\(name)")
        }
        #expect(bare["Email"].text == "ada@example.com")
        #expect(bare["Title"].text == "Misses")
        #expect(try await passports().isEmpty)
    }

    @Test("null and blank say as little as nothing")
    func blank() async throws {
        _ = try await update(#""Phone": "12", "FirstName": "Ada""#)
        let answer = try await update(#""Phone": " ", "FirstName": null, "Passport": {"Number": ""}"#)
        #expect(answer["Phone"].isNull)
        #expect(answer["FirstName"].isNull)
        #expect(answer["Passport"].isNull)
    }

    @Test("the newest passport is the one that is written, and clearing takes all of them")
    func manyPassports() async throws {
        for number in ["OLD", "NEW"] {
            let (status, answer) = try await hotel.post(
                "identityDocuments/add",
                """
                {"IdentityDocuments": [{"CustomerId": "\(hotel.ada.id)", "Type": "Passport", "Number": "\(number)",
                  "IssuingCountryCode": "GB"}]}
                """
            )
            #expect(status == 200, "\(answer)")
        }
        let answer = try await update(#""Passport": {"Number": "NEW", "ExpirationUtc": "2033-05-05T12:00:00Z"}"#)
        #expect(answer["Passport"]["ExpirationUtc"].text == "2033-05-05T12:00:00Z")
        let papers = try await passports()
        #expect(papers.map(\.number) == ["NEW", "OLD"])
        #expect(papers.map(\.expirationDate) == ["2033-05-05", nil])
        #expect(papers.map(\.issuingCountryCode) == ["GB", "GB"])
        _ = try await update("")
        #expect(try await passports().isEmpty)
    }

    @Test("an update tells the houses of the chain, and says who made it")
    func announces() async throws {
        let before = try await hotel.store.events(after: 0, limit: 100).count
        _ = try await update(#""Phone": "12""#)
        #expect(try await hotel.store.events(after: 0, limit: 100).count > before)
        let (hotel, chain) = (hotel, hotel.chain.id)
        let ada = try await hotel.read { try $0.customers.find(hotel.ada.id, of: chain) }
        #expect(ada?.updated == hotel.now)
        #expect(ada?.updaterProfileID == hotel.integration.id.uuid)
    }

    @Test("a customer without a last name, from nowhere, or of nobody is refused, and nothing is changed")
    func refused() async throws {
        let id = #""CustomerId": "\#(hotel.ada.id)""#
        for (members, member) in [
            (id, "LastName"), (id + #", "LastName": " ""#, "LastName"),
            (id + #", "LastName": "King", "NationalityCode": "XX""#, "NationalityCode"),
            (id + #", "LastName": "King", "BirthDateUtc": "soon""#, "BirthDateUtc"),
            (id + #", "LastName": "King", "Passport": {"ExpirationUtc": "soon"}"#, "ExpirationUtc"),
            (#""LastName": "King", "CustomerId": "\#(hotel.engines.id)""#, "CustomerId"),
        ] {
            let (status, answer) = try await hotel.ask2016("customers/update", members)
            #expect(status == 400, "\(members)")
            #expect(answer["Details"].text?.contains(member) == true, "\(members): \(answer.written)")
        }
        let (hotel, chain) = (hotel, hotel.chain.id)
        #expect(try await hotel.read { try $0.customers.find(hotel.ada.id, of: chain) } == hotel.ada)
    }

    @Test("a stay has its owner and all who stay inside, with their passports, and children are counted")
    func inside() async throws {
        let family = """
            "PersonCounts": [{"AgeCategoryId": "\(hotel.adult.id)", "Count": 2},
                             {"AgeCategoryId": "\(hotel.child.id)", "Count": 1}]
            """
        let booked = try await hotel.booked(hotel.stay(3, 5, family))
        _ = try await hotel.addCompanion(hotel.charles, to: booked)
        _ = try await update(#""FirstName": "Ada", "Passport": {"Number": "P-1"}"#)
        let stay = try await stays(3, 5)[0]
        #expect(stay["Customer"]["Passport"]["Number"].text == "P-1")
        #expect(Set(stay["Companions"].items.map { $0["LastName"].text }) == ["Lovelace", "Babbage"])
        #expect(stay["AdultCount"].digits == "2")
        #expect(stay["ChildCount"].digits == "1")
    }

    @Test("stays are listed whose plan collides with the interval, in three states unless others are asked for")
    func interval() async throws {
        let first = try await hotel.booked(hotel.stay(3, 5))
        let second = try await hotel.booked(hotel.stay(5, 7))
        let canceled = try await hotel.booked(hotel.stay(4, 6))
        _ = try await hotel.answer2016(
            "reservations/cancel",
            #""ReservationId": "\#(canceled["Id"].text ?? "")", "ChargeCancellationFee": false, "Notes": "Ill""#
        )
        #expect(try await stays(3, 9).map { $0["Id"].text } == [second, first].map { $0["Id"].text })
        #expect(try await stays(3, 5).map { $0["Id"].text } == [first["Id"].text])
        #expect(try await stays(8, 9).isEmpty)
        #expect(try await stays(3, 9, #", "States": ["Canceled"]"#).map { $0["Id"].text } == [canceled["Id"].text])
        #expect(try await stays(3, 9, #", "States": ["Enquired", "Requested"]"#).isEmpty)
        // A year is no longer than another interval.
        let year = try await hotel.answer2016(
            "reservations/getAll", #""StartUtc": "2030-01-01T00:00:00Z", "EndUtc": "2031-01-01T00:00:00Z""#
        )
        #expect(year["Reservations"].items.count == 2)
        #expect(year["ReservationGroups"].items.count == 2)
    }

    @Test("a token of one service sees the stays and the spaces of that service alone")
    func service() async throws {
        try await hotel.openOffice()
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let visit = try await hotel.addHours(6, 10...12).json["Reservations"][0]["Reservation"]
        let members = #""StartUtc": "\#(hotel.time(1, 0))", "EndUtc": "\#(hotel.time(9, 0))""#
        let all = try await hotel.answer2016("reservations/getAll", members)["Reservations"].items
        #expect(Set(all.map { $0["Id"].text }) == [stay["Id"].text, visit["Id"].text])
        let own = try await hotel.ask2016("reservations/getAll", members, accessToken: TestHotel.stayToken).json
        #expect(own["Reservations"].items.map { $0["Id"].text } == [stay["Id"].text])
        let spaces = try await hotel.ask2016("spaces/getAll", accessToken: TestHotel.stayToken).json
        #expect(
            Set(spaces["SpaceCategories"].items.map { $0["Name"].text }) == ["Double", "Dorm", "Bed in the dorm"]
        )
        let start = try await hotel.ask2016(
            "reservations/start", #""ReservationId": "\#(visit["Id"].text ?? "")""#, accessToken: TestHotel.stayToken
        )
        #expect(start.json["Message"].text == "Invalid ReservationId.")
    }

    @Test("a bed is in its dorm, and what is no space is not listed")
    func beds() async throws {
        let spaces = try await hotel.answer2016("spaces/getAll")["Spaces"].items
        let bed = try #require(spaces.first { $0["Number"].text == "201-A" })
        #expect(bed["Type"].text == "Bed")
        #expect(bed["ParentSpaceId"].text == hotel.dorm.id.description)
        #expect(spaces.first { $0["Number"].text == "201" }?["Type"].text == "Dorm")
        #expect(spaces.count == 7)
    }

    private func update(_ members: String) async throws -> JSON {
        let more = members.isEmpty ? "" : ", " + members
        return try await hotel.answer2016(
            "customers/update", #""CustomerId": "\#(hotel.ada.id)", "LastName": "Lovelace"\#(more)"#
        )
    }

    private func passports() async throws -> [IdentityDocument] {
        let (hotel, chain) = (hotel, hotel.chain.id)
        return try await hotel.read { transaction in
            try transaction.identityDocuments(TestHotel.premises.vault).documents(of: [hotel.ada.id], ofAny: [chain])
        }
    }

    private func stays(_ first: Int, _ last: Int, _ members: String = "") async throws -> [JSON] {
        let interval = #""StartUtc": "\#(hotel.time(first, 12))", "EndUtc": "\#(hotel.time(last, 12))""#
        return try await hotel.answer2016("reservations/getAll", interval + members)["Reservations"].items
    }
}
