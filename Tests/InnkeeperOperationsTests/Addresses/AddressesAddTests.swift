import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("addresses/add")
struct AddressesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers the addresses in the order of the request, of customers and of companies")
    func adds() async throws {
        let (status, answer) = try await hotel.post(
            "addresses/add",
            """
            {"Addresses": [
                {"AccountId": "\(hotel.ada.id)", "Line1": "12 St James's Square", "City": "London",
                 "PostalCode": "SW1Y 4RB", "CountryCode": "GB", "CountrySubdivisionCode": "GB-WSM",
                 "Latitude": 51.507351, "Longitude": -0.1353},
                {"AccountId": "\(hotel.engines.id)", "City": "Cambridge", "CountryCode": "GB", "Line2": " "}
            ]}
            """
        )
        #expect(status == 200, "\(answer)")
        let (first, second) = (answer["Addresses"][0], answer["Addresses"][1])
        #expect(first["AccountId"].text == hotel.ada.id.description)
        #expect(first["AccountType"].text == "Customer")
        #expect(first["Latitude"].digits == "51.507351")
        #expect(first["ChainId"].text == hotel.chain.id.description)
        #expect(first["IsActive"].flag == true)
        #expect(second["AccountType"].text == "Company")
        #expect(second["Line2"].isNull)
    }

    @Test("makes the first address of an account its main one, and tells the webhooks of the customer")
    func mainAddress() async throws {
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let first = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "London")
        _ = try await hotel.addAddress(of: hotel.ada.id.uuid, city: "Ockham")
        let ada = try #require(try await hotel.read { try $0.customers.find(hotel.ada.id, of: hotel.chain.id) })
        #expect(ada.address?.id.description == first)
        #expect(ada.address?.city == "London")
        #expect(try await hotel.events(after: last).map(\.kind) == [.customerUpdated, .customerUpdated])
    }

    @Test(
        "refuses places that are on no map",
        arguments: [
            (#""CountryCode": "XX""#, "CountryCode"), (#""CountryCode": "gb""#, "CountryCode"),
            (#""CountryCode": "US", "CountrySubdivisionCode": "GB-ENG""#, "CountrySubdivisionCode"),
            (#""CountrySubdivisionCode": "GB""#, "CountrySubdivisionCode"), (#""Latitude": 90.1"#, "Latitude"),
            (#""Longitude": -181"#, "Longitude"), (#""City": "\#(String(repeating: "x", count: 256))""#, "City"),
        ]
    )
    func refusals(members: String, member: String) async throws {
        let (status, answer) = try await hotel.post(
            "addresses/add", #"{"Addresses": [{"AccountId": "\#(hotel.ada.id)", \#(members)}]}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
    }

    @Test("adds nothing where one of the accounts is unknown or deleted")
    func unknownAccount() async throws {
        let hotel = hotel
        try await hotel.write { transaction in
            var charles = hotel.charles
            charles.isActive = false
            try transaction.customers.update(charles)
        }
        for stranger in ["\(hotel.charles.id)", "\(hotel.room1.id)"] {
            let (status, answer) = try await hotel.post(
                "addresses/add",
                #"{"Addresses": [{"AccountId": "\#(hotel.ada.id)"}, {"AccountId": "\#(stranger)"}]}"#
            )
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid AccountId.")
        }
        #expect(try await hotel.addresses(of: hotel.ada.id.uuid).isEmpty)
    }
}
