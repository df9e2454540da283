import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("customers/getAll")
struct CustomersGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists customers newest first, a page at a time")
    func pages() async throws {
        let ids = #""CustomerIds": ["\#(hotel.ada.id)", "\#(hotel.charles.id)"]"#
        let (status, first) = try await list(ids, count: 1)
        #expect(status == 200)
        #expect(first["Customers"].items.map { $0["Id"].text } == [hotel.charles.id.description])
        let cursor = try #require(first["Cursor"].text)
        let (_, second) = try await list(ids, count: 1, cursor: cursor)
        #expect(second["Customers"].items.map { $0["Id"].text } == [hotel.ada.id.description])
        let (_, last) = try await list(ids, count: 1, cursor: second["Cursor"].text)
        #expect(last["Customers"].items.isEmpty)
        #expect(last["Cursor"].isNull)
    }

    @Test(
        "finds by what is known",
        arguments: [#""Emails": ["Ada@Example.com"]"#, #""FirstNames": ["Ada"]"#, #""LastNames": ["Lovelace"]"#]
    )
    func filters(filter: String) async throws {
        let (_, answer) = try await list(filter)
        #expect(answer["Customers"].items.map { $0["Number"].text } == ["1"])
    }

    @Test("finds by firm, by loyalty, and by when a profile was made, changed and deleted")
    func moments() async throws {
        let grace = try await hotel.customer(
            #""LastName": "Hopper", "LoyaltyCode": "L-1", "CompanyId": "\#(hotel.engines.id)""#
        )
        hotel.clock.set(to: hotel.march(2, 9))
        try await hotel.granted("customers/update", #""CustomerId": "\#(grace)", "Notes": "Sails""#)
        hotel.clock.set(to: hotel.march(3, 9))
        try await hotel.granted(
            "customers/merge",
            #""SourceCustomerId": "\#(hotel.charles.id)", "TargetCustomerId": "\#(hotel.ada.id)""#
        )
        let (ada, charles) = (hotel.ada.id.description, hotel.charles.id.description)
        let deleted = hotel.interval("DeletedUtc", 3, 4)
        for (filter, expected) in [
            (#""CompanyIds": ["\#(hotel.engines.id)"]"#, [grace]), (#""LoyaltyCodes": ["L-1"]"#, [grace]),
            (hotel.interval("CreatedUtc", 1, 2), [grace]), (hotel.interval("UpdatedUtc", 2, 3), [grace]),
            (hotel.interval("UpdatedUtc", 3, 4), [charles, ada]),
            (#"\#(deleted), "ActivityStates": ["Deleted"]"#, [charles]),
            (#"\#(deleted), "ActivityStates": ["Deleted", "Active"]"#, [charles]),
            (#"\#(hotel.interval("UpdatedUtc", 1, 9)), "ActivityStates": ["Active"]"#, [grace, ada]),
        ] {
            let (status, answer) = try await list(filter)
            #expect(status == 200, "\(answer)")
            #expect(answer["Customers"].items.map { $0["Id"].text } == expected, "\(filter)")
        }
    }

    @Test("shows nothing without extents, yet has a cursor")
    func extents() async throws {
        let (_, answer) = try await hotel.post(
            "customers/getAll",
            #"{"CustomerIds": ["\#(hotel.ada.id)"], "Extent": {}, "Limitation": {"Count": 10}}"#
        )
        #expect(answer["Customers"].items.isEmpty)
        #expect(answer["Cursor"].text == hotel.ada.id.description)
    }

    @Test("wants a filter, and the deleted ones where DeletedUtc is asked for")
    func refusals() async throws {
        let (noFilter, message) = try await hotel.post(
            "customers/getAll", #"{"Extent": {"Customers": true}, "Limitation": {"Count": 10}}"#
        )
        #expect(noFilter == 400)
        #expect(message["Message"].text == "Invalid CustomerIds.")
        let interval = #"{"StartUtc": "2030-01-01T00:00:00Z", "EndUtc": "2030-02-01T00:00:00Z"}"#
        let (status, answer) = try await list(#""DeletedUtc": \#(interval)"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid DeletedUtc.")
        #expect(try await list(#""DeletedUtc": \#(interval), "ActivityStates": ["Deleted"]"#).status == 200)
    }

    @Test("wants to know what to show, and takes one company at a time and the chains it knows")
    func limits() async throws {
        let (status, answer) = try await hotel.post(
            "customers/getAll", #"{"CustomerIds": ["\#(hotel.ada.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Extent.")
        let two = try await list(#""CompanyIds": ["\#(hotel.engines.id)", "\#(hotel.ada.id)"]"#)
        #expect(two.json["Message"].text == "Invalid CompanyIds.")
        let chain = try await list(#""Emails": ["ada@example.com"], "ChainIds": ["\#(hotel.chain.id)"]"#)
        #expect(chain.json["Customers"].items.count == 1)
        let other = try await list(#""Emails": ["ada@example.com"], "ChainIds": ["\#(hotel.ada.id)"]"#)
        #expect(other.json["Message"].text == "Invalid ChainIds.")
    }

    @Test("shows into whom a customer was merged, and the address where that is asked for")
    func merged() async throws {
        let hotel = hotel
        try await hotel.write { transaction in
            var charles = hotel.charles
            charles.mergeTargetID = hotel.ada.id
            charles.isActive = false
            charles.deleted = hotel.now
            charles.address = Address(id: hotel.newID(), city: "London")
            try transaction.customers.update(charles)
        }
        let request = { (extent: String) in
            """
            {"CustomerIds": ["\(hotel.charles.id)"], "Extent": {"Customers": true\(extent)},
             "Limitation": {"Count": 10}}
            """
        }
        let (_, answer) = try await hotel.post("customers/getAll", request(#", "Addresses": true"#))
        #expect(answer["Customers"][0]["MergeTargetId"].text == hotel.ada.id.description)
        #expect(answer["Customers"][0]["IsActive"].flag == false)
        #expect(answer["Customers"][0]["Address"]["City"].text == "London")
        let (_, plain) = try await hotel.post("customers/getAll", request(""))
        #expect(plain["Customers"][0]["Address"].isNull)
    }

    private func list(
        _ filter: String, count: Int = 100, cursor: String? = nil
    ) async throws -> (status: Int, json: JSON) {
        let cursor = cursor.map { #", "Cursor": "\#($0)""# } ?? ""
        return try await hotel.post(
            "customers/getAll",
            #"{\#(filter), "Extent": {"Customers": true}, "Limitation": {"Count": \#(count)\#(cursor)}}"#
        )
    }
}
