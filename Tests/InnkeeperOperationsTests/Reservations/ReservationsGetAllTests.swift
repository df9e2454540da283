import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/getAll")
struct ReservationsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists stays of services in their older shape, newest first, page by page")
    func pages() async throws {
        let first = try await hotel.booked(hotel.stay(3, 5))
        let second = try await hotel.booked(hotel.stay(10, 12))
        let page = try await list("", count: 1)
        #expect(page["Reservations"].items.map { $0["Id"].text } == [second["Id"].text])
        #expect(page["Reservations"][0]["CompanionIds"][0].text == "\(hotel.ada.id)")
        #expect(page["Cursor"].text == second["Id"].text)
        let next = try await hotel.post(
            "reservations/getAll",
            """
            {"ServiceIds": ["\(hotel.stays.id)"], "Extent": {"Reservations": true},
             "Limitation": {"Count": 1, "Cursor": "\(second["Id"].text ?? "")"}}
            """
        )
        #expect(next.json["Reservations"].items.map { $0["Id"].text } == [first["Id"].text])
    }

    @Test("shows only what is asked for; all else is null")
    func extents() async throws {
        let booked = try await hotel.booked(
            hotel.stay(3, 5, #""Notes": "Late", "CompanyId": "\#(hotel.engines.id)""#)
        )
        let bare = try await list("", extent: "")
        #expect(bare["Reservations"].isNull)
        #expect(bare["Customers"].isNull)
        #expect(bare["Cursor"].text == booked["Id"].text)
        let names = [
            "Reservations", "ReservationGroups", "Customers", "CustomerAdresses", "CustomerIdentityDocuments",
            "Services", "Products", "BusinessSegments", "Resources", "ResourceCategories",
            "ResourceCategoryAssignments", "Rates", "Items", "OrderItems", "Notes", "QrCodeData", "Companies",
        ]
        let whole = try await list("", extent: names.map { #""\#($0)": true"# }.joined(separator: ", "))
        #expect(whole["Customers"][0]["Id"].text == "\(hotel.ada.id)")
        #expect(whole["Services"][0]["Id"].text == "\(hotel.stays.id)")
        #expect(whole["Resources"][0]["Id"].text == booked["AssignedResourceId"].text)
        #expect(whole["ResourceCategories"][0]["Id"].text == "\(hotel.doubleRooms.id)")
        #expect(whole["ResourceCategoryAssignments"].items.isEmpty == false)
        #expect(whole["Rates"][0]["Id"].text == "\(hotel.bestRate.id)")
        #expect(whole["RateGroups"][0]["Id"].text == "\(hotel.flexible.id)")
        #expect(whole["Items"].items.map { $0["Type"].text } == ["ServiceRevenue", "ServiceRevenue"])
        #expect(whole["OrderItems"].items.map { $0["Data"]["Discriminator"].text } == ["SpaceOrder", "SpaceOrder"])
        #expect(whole["Notes"][0]["Text"].text == "Late")
        #expect(whole["QrCodeData"][0]["ReservationId"].text == booked["Id"].text)
        #expect(whole["Companies"][0]["Id"].text == "\(hotel.engines.id)")
    }

    @Test("carries along the charges that are open or closed, and others where they are asked for")
    func itemStates() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let optional = try await hotel.booked(hotel.stay(10, 12, #""State": "Optional""#))
        let both = #""ReservationIds": ["\#(stay["Id"].text ?? "")", "\#(optional["Id"].text ?? "")"]"#
        let bill = try #require(try await hotel.items(stay).first?.billID)
        _ = try await hotel.closed("\(bill)", as: "Invoice")
        let charges = try await list(both, extent: #""OrderItems": true"#)
        #expect(charges["OrderItems"].items.map { $0["AccountingState"].text } == ["Closed", "Closed"])
        let inactive = try await list(both, extent: #""OrderItems": true, "AccountingStates": ["Inactive"]"#)
        #expect(inactive["OrderItems"].items.map { $0["AccountingState"].text } == ["Inactive", "Inactive"])
    }

    @Test("converts the amounts of what it carries along to a currency that is asked for")
    func currency() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        let items = #""Items": true, "OrderItems": true"#
        let euros = try await list(#""Currency": "EUR""#, extent: items)
        for name in ["Items", "OrderItems"] {
            #expect(euros[name].items.map { $0["Amount"]["Currency"].text } == ["EUR", "EUR"], "\(name)")
            #expect(euros[name].items.map { $0["Amount"]["GrossValue"].digits } == ["117.00", "117.00"], "\(name)")
        }
        // What it was before stays known.
        #expect(euros["OrderItems"][0]["OriginalAmount"]["Currency"].text == "GBP")
        #expect(euros["OrderItems"][0]["OriginalAmount"]["GrossValue"].digits == "100.00")
        let own = try await list(#""Currency": "GBP""#, extent: items)
        #expect(own["OrderItems"][0]["Amount"]["GrossValue"].digits == "100.00")
        let (status, answer) = try await hotel.post(
            "reservations/getAll",
            """
            {"ServiceIds": ["\(hotel.stays.id)"], "StartUtc": "\(hotel.time(1, 0))", "EndUtc": "\(hotel.time(9, 0))",
             "Currency": "JPY", "Extent": {"Reservations": true, "OrderItems": true}}
            """
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Currency.")
    }

    @Test("finds stays by what the interval is about", arguments: [
        ("Colliding", 4, 4, 1), ("Colliding", 6, 9, 0), ("Start", 3, 4, 1), ("Start", 4, 6, 0), ("End", 5, 6, 1),
        ("Overlapping", 4, 5, 1), ("Overlapping", 4, 6, 0), ("Created", 1, 2, 1), ("Updated", 2, 3, 0),
    ])
    func timeFilter(name: String, from: Int, to: Int, count: Int) async throws {
        _ = try await hotel.booked(hotel.stay(3, 5))
        let found = try await list(
            #""TimeFilter": "\#(name)", "StartUtc": "\#(hotel.time(from, 0))", "EndUtc": "\#(hotel.time(to, 0))""#
        )
        #expect(found["Reservations"].items.count == count)
    }

    @Test("lists confirmed, started and processed stays, any that is named, and canceled ones by their cancellation")
    func states() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        let id = booked["Id"].text ?? ""
        let cancel = #"{"ReservationIds": ["\#(id)"], "PostCancellationFee": false, "Notes": "Ill"}"#
        #expect(try await hotel.post("reservations/cancel", cancel).status == 200)
        let span = #""StartUtc": "\#(hotel.time(1, 0))", "EndUtc": "\#(hotel.time(20, 0))""#
        #expect(try await list(span)["Reservations"].items.isEmpty)
        #expect(try await list(#""ReservationIds": ["\#(id)"]"#)["Reservations"].items.count == 1)
        #expect(try await list(#""TimeFilter": "Canceled", "# + span)["Reservations"].items.count == 1)
        #expect(try await list(#""States": ["Canceled"], "# + span)["Reservations"].items.count == 1)
    }

    @Test("lists what collides with the interval where nothing else is said, in whichever of the three states it is")
    func defaults() async throws {
        let processed = try await hotel.arrived()
        #expect(try await hotel.start(processed).status == 200)
        hotel.clock.set(to: hotel.march(5, 9))
        let leaves = #""AllowOpenBalance": true, "Notes": "Later""#
        let id = processed["Id"].text ?? ""
        let left = try await hotel.post("reservations/process", #"{"ReservationId": "\#(id)", \#(leaves)}"#)
        #expect(left.status == 200)
        let started = try await hotel.booked(hotel.stay(5, 7))
        try await hotel.inspect(started)
        #expect(try await hotel.start(started).status == 200)
        let confirmed = try await hotel.booked(hotel.stay(6, 8))
        _ = try await hotel.booked(hotel.stay(7, 8, #""State": "Optional""#))
        let span = #""StartUtc": "\#(hotel.time(4, 0))", "EndUtc": "\#(hotel.time(7, 0))""#
        let found = try await list(span)["Reservations"].items
        #expect(found.map { $0["Id"].text } == [confirmed, started, processed].map { $0["Id"].text })
        #expect(found.map { $0["State"].text } == ["Confirmed", "Started", "Processed"])
        let (status, answer) = try await hotel.post(
            "reservations/getAll", #"{"Extent": {"Reservations": true}, "Limitation": {"Count": 9}}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ServiceIds.")
    }

    @Test("carries along the addresses of customers, by the name of the published contract, and what can be ordered")
    func addressesAndProducts() async throws {
        let address = #""CustomerId": "\#(hotel.ada.id)", "Address": {"Line1": "Ockham Park", "CountryCode": "GB"}"#
        #expect(try await hotel.post("customers/update", "{\(address)}").status == 200)
        _ = try await hotel.booked(hotel.stay(3, 5))
        let bare = try await list("", extent: #""Customers": true"#)
        #expect(bare["Customers"][0]["Address"].isNull)
        #expect(bare["Products"].isNull)
        let whole = try await list("", extent: #""Customers": true, "CustomerAdresses": true, "Products": true"#)
        #expect(whole["Customers"][0]["Address"]["Line1"].text == "Ockham Park")
        let products = Set(whole["Products"].items.compactMap { $0["Id"].text })
        #expect(products == [hotel.breakfast.id.description, hotel.minibar.id.description])
    }

    @Test("wants both ends of an interval of at most three months, and an interval with states")
    func intervals() async throws {
        for (members, wrong) in [
            (#""StartUtc": "2030-01-01T00:00:00Z""#, "EndUtc"), (#""EndUtc": "2030-01-01T00:00:00Z""#, "StartUtc"),
            (#""StartUtc": "2030-01-01T00:00:00Z", "EndUtc": "2030-06-01T00:00:00Z""#, "EndUtc"),
            (#""States": ["Confirmed"]"#, "StartUtc"),
        ] {
            let (status, answer) = try await hotel.post(
                "reservations/getAll", request(members, #""Reservations": true"#)
            )
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(wrong).")
        }
    }

    private func list(
        _ members: String, count: Int = 10, extent: String = #""Reservations": true"#
    ) async throws -> JSON {
        let (status, json) = try await hotel.post("reservations/getAll", request(members, extent, count))
        #expect(status == 200, "\(json)")
        return json
    }

    private func request(_ members: String, _ extent: String, _ count: Int = 10) -> String {
        """
        {"ServiceIds": ["\(hotel.stays.id)"], "Extent": {\(extent)}, "Limitation": {"Count": \(count)}\
        \(members.isEmpty ? "" : ", " + members)}
        """
    }
}
