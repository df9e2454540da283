import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// At the Beacon two taxes come on top of a night, and one on top of a breakfast.
@Suite("A stay at net prices")
struct NetStayTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openBeacon()
    }

    @Test("costs its nights and products with every tax of each, to the cent")
    func price() async throws {
        let (status, answer) = try await post("reservations/price", stay(breakfast))
        #expect(status == 200)
        let price = answer["ReservationPrices"][0]
        let total = price["TotalAmount"]
        #expect(total["Currency"].text == "USD")
        #expect(total["NetValue"].digits == "244.54")
        #expect(total["GrossValue"].digits == "292.90")
        #expect(
            total["TaxValues"].items.map { "\($0["Code"].text ?? "") \($0["Value"].digits ?? "")" }
                == ["US-DC-HOTEL-15.95% 31.92", "US-DC-SALES-6% 12.00", "US-DC-MEALS-10% 4.44"]
        )
        #expect(
            total["Breakdown"]["Items"].items.map { "\($0["NetValue"].digits ?? "") \($0["TaxValue"].digits ?? "")" }
                == ["200.10 31.92", "200.10 12.00", "44.44 4.44"]
        )
        #expect(price["Total"]["Value"].digits == "292.90")
        #expect(price["Total"]["Net"].digits == "244.54")
        #expect(price["Total"]["Tax"].digits == "48.36")
    }

    @Test("charges what it was said to cost")
    func charges() async throws {
        let (status, answer) = try await post("reservations/add", stay(breakfast))
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        let booked = answer["Reservations"][0]["Reservation"]
        let items = try await hotel.wireItems(booked, accessToken: TestHotel.beaconToken)
        #expect(items.map { $0["Amount"]["GrossValue"].digits } == ["122.01", "122.01", "24.44", "24.44"])
        #expect(items.map { $0["UnitAmount"]["NetValue"].digits } == ["100.05", "100.05", "11.11", "11.11"])
        for item in items { try expectToAddUp(item) }
        #expect(try sum(items) == "292.90")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])

        let more = """
            {"ReservationId": "\(booked["Id"].text ?? "")", "ProductId": "\(hotel.beaconBreakfast.id)", "Count": 3}
            """
        #expect(try await hotel.post("reservations/addProduct", more, accessToken: TestHotel.beaconToken).status == 200)
        let after = try await hotel.wireItems(booked, accessToken: TestHotel.beaconToken)
        for item in after { try expectToAddUp(item) }
        #expect(try sum(after) == "439.54")
    }

    @Test(
        "adds up at every agreed price",
        arguments: ["0.01", "0.03", "0.49", "1", "9.99", "33.33", "66.665", "100.005", "123.456789", "9999.99", "-5.55"]
    )
    func agreed(net: String) async throws {
        let codes = #"["US-DC-HOTEL-15.95%", "US-DC-SALES-6%", "US-DC-MEALS-10%"]"#
        let amount = #""TimeUnitAmount": {"Currency": "USD", "NetValue": \#(net), "TaxCodes": \#(codes)}"#
        let (_, prices) = try await post("reservations/price", stay(amount))
        let total = prices["ReservationPrices"][0]["TotalAmount"]
        let (status, answer) = try await post("reservations/add", stay(amount))
        #expect(status == 200, "\(answer["Details"].text ?? "")")
        let booked = answer["Reservations"][0]["Reservation"]
        let items = try await hotel.wireItems(booked, accessToken: TestHotel.beaconToken)
        for item in items { try expectToAddUp(item) }
        #expect(items.allSatisfy { $0["UnitAmount"]["TaxValues"].items.count == 3 })
        #expect(try sum(items) == total["GrossValue"].digits)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("takes no gross amount")
    func gross() async throws {
        let amount = #""TimeUnitAmount": {"Currency": "USD", "GrossValue": 100, "TaxCodes": []}"#
        #expect(try await post("reservations/price", stay(amount)).status == 400)
        #expect(try await post("reservations/add", stay(amount)).status == 400)
    }

    // MARK: - Vocabulary

    private var breakfast: String { #""ProductOrders": [{"ProductId": "\#(hotel.beaconBreakfast.id)"}]"# }

    /// Two nights of two people.
    private func stay(_ members: String) -> String {
        """
        {"StartUtc": "2030-03-04T21:00:00Z", "EndUtc": "2030-03-06T15:00:00Z", "CustomerId": "\(hotel.ada.id)",
         "RequestedCategoryId": "\(hotel.beaconRooms.id)", "RateId": "\(hotel.beaconRate.id)",
         "PersonCounts": [{"AgeCategoryId": "\(hotel.beaconAdult.id)", "Count": 2}], \(members)}
        """
    }

    private func post(_ path: String, _ stay: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            path, #"{"ServiceId": "\#(hotel.beaconStays.id)", "Reservations": [\#(stay)]}"#,
            accessToken: TestHotel.beaconToken
        )
    }

    /// Gross is net plus all taxes, of one unit and of all of them.
    private func expectToAddUp(_ item: JSON) throws {
        for amount in [item["UnitAmount"], item["Amount"]] {
            let taxes = try amount["TaxValues"].items.map { try decimal($0["Value"]) }
            #expect(try decimal(amount["GrossValue"]) == taxes.reduce(try decimal(amount["NetValue"])) { $0 + $1 })
        }
        let count = ExactDecimal(try #require(Int(item["UnitCount"].digits ?? "")))
        #expect(try decimal(item["Amount"]["GrossValue"]) == decimal(item["UnitAmount"]["GrossValue"]) * count)
    }

    private func sum(_ items: [JSON]) throws -> String {
        try items.map { try decimal($0["Amount"]["GrossValue"]) }.reduce(.zero) { $0 + $1 }
            .trimmed(toAtLeast: 2).description
    }

    private func decimal(_ json: JSON) throws -> ExactDecimal {
        let digits = try #require(json.digits)
        return try #require(ExactDecimal(digits))
    }
}
