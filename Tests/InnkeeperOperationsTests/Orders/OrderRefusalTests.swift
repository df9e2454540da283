import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("orders/add, what it refuses and how it prices")
struct OrderRefusalTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("refuses a wrong reference or amount and leaves nothing behind", arguments: Refused.allCases)
    func refused(_ order: Refused) async throws {
        let before = try await hotel.books()
        let (status, answer) = try await hotel.order(order.members(hotel))
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(order.member).")
        #expect(try await hotel.books() == before)
    }

    @Test("refuses a product that is not sold any more")
    func inactiveProduct() async throws {
        _ = try await hotel.write { try $0.run("UPDATE product SET is_active = \(false)") }
        let (status, answer) = try await hotel.order(#""ProductOrders": [{"ProductId": "\#(hotel.minibar.id)"}]"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ProductId.")
    }

    @Test("charges nobody whose profile was deleted")
    func deletedCustomer() async throws {
        let ada = hotel.ada.id
        _ = try await hotel.write { try $0.run("UPDATE customer SET is_active = \(false) WHERE id = \(ada)") }
        let before = try await hotel.books()
        for member in ["AccountId", "CustomerId"] {
            let (status, answer) = try await hotel.post(
                "orders/add",
                #"{"ServiceId": "\#(hotel.extras.id)", "\#(member)": "\#(ada)", "Items": [\#(Refused.item())]}"#
            )
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid AccountId.")
        }
        #expect(try await hotel.books() == before)
    }

    @Test("knows a tax only while it is in force")
    func expiredTax() async throws {
        var house = hotel.enterprise
        house.taxEnvironmentCode = "UK-2020"
        let caller = Caller(integration: hotel.integration, token: hotel.caller.token, enterprises: [house])
        let amount = Contract.AmountParameters(grossValue: 5, currency: "GBP", taxCodes: ["UK-2020-20%"])
        let request = OrdersAdd.Request(
            serviceID: hotel.extras.id.uuid, accountID: hotel.ada.id.uuid,
            items: [Contract.OrderItemAdditionData(name: "Taxi", unitCount: 1, unitAmount: amount)]
        )
        let refused = await #expect(throws: InvalidReference.self) {
            try await hotel.call(OrdersAdd.self, request, as: caller)
        }
        #expect(refused?.member == "TaxCodes")
    }

    @Test("rounds what has more digits than its currency, and refuses what no number can hold")
    func digits() async throws {
        for (value, charged) in [("5.555", "5.56"), ("5.554999", "5.55"), ("1e1", "10.00")] {
            let (status, answer) = try await hotel.order(
                #""Items": [\#(Refused.item(value: #""GrossValue": \#(value)"#))]"#
            )
            try #require(status == 200, "\(value): \(answer["Details"].text ?? "")")
            #expect(try await hotel.charges(of: answer).first?["Amount"]["GrossValue"].digits == charged)
        }
        let before = try await hotel.books()
        for value in ["5.55" + String(repeating: "1", count: 20), "1e40", "\"five\""] {
            let (status, _) = try await hotel.order(#""Items": [\#(Refused.item(value: #""GrossValue": \#(value)"#))]"#)
            #expect(status == 400, "\(value)")
        }
        #expect(try await hotel.books() == before)
    }

    @Test("charges every currency of an order by itself")
    func currencies() async throws {
        let euros = Refused.item(currency: "EUR", taxes: "")
        let (status, answer) = try await hotel.order(#""Items": [\#(Refused.item()), \#(euros)]"#)
        #expect(status == 200)
        #expect(Set(try await hotel.charges(of: answer).map { $0["Amount"]["Currency"].text }) == ["GBP", "EUR"])
        #expect(try await hotel.balance(of: hotel.ada) == ["GBP": "5", "EUR": "5"])
    }

    @Test("adds every tax to a net price where the house prices net")
    func net() async throws {
        try await hotel.openBeacon()
        let (status, answer) = try await netOrder(
            #""NetValue": 100.05, "TaxCodes": ["US-DC-HOTEL-15.95%", "US-DC-SALES-6%"]"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        let charge = try #require(
            try await hotel.charges(of: answer, accessToken: TestHotel.beaconToken).first
        )
        #expect(charge["EnterpriseId"].text == hotel.beacon.id.description)
        #expect(charge["UnitAmount"]["Currency"].text == "USD")
        #expect(charge["UnitAmount"]["NetValue"].digits == "100.05")
        #expect(charge["UnitAmount"]["GrossValue"].digits == "122.01")
        #expect(charge["Amount"]["NetValue"].digits == "200.10")
        #expect(charge["Amount"]["GrossValue"].digits == "244.02")
        #expect(charge["Amount"]["TaxValues"].items.map { $0["Value"].digits } == ["31.92", "12.00"])
        #expect(charge["Amount"]["Breakdown"]["Items"].items.map { $0["NetValue"].digits } == ["200.10", "200.10"])
    }

    @Test("wants the net value where the house prices net")
    func grossValueOfNetHouse() async throws {
        try await hotel.openBeacon()
        let (status, answer) = try await netOrder(#""GrossValue": 100, "TaxCodes": []"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid NetValue.")
    }

    @Test("wants to know the enterprise from the token of a portfolio")
    func portfolio() async throws {
        let item = #""Items": [\#(Refused.item())]"#
        let (status, answer) = try await hotel.order(item, accessToken: TestHotel.portfolioToken)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid EnterpriseId.")
        let named = try await hotel.order(
            item + #", "EnterpriseId": "\#(hotel.enterprise.id)""#, accessToken: TestHotel.portfolioToken
        )
        #expect(named.status == 200)
    }

    private func netOrder(_ amount: String) async throws -> (status: Int, json: JSON) {
        try await hotel.order(
            """
            "ServiceId": "\(hotel.beaconExtras.id)",
            "Items": [{"Name": "Suite", "UnitCount": 2, "UnitAmount": {"Currency": "USD", \(amount)}}]
            """,
            accessToken: TestHotel.beaconToken
        )
    }

    /// What cannot be ordered.
    enum Refused: CaseIterable {
        case nothing, bookableService, serviceOfAnotherHouse, account, product, productOfAnotherService, category
        case segment, currency, unknownCurrency, missingGross, unknownTax, foreignTax, twoTaxes, count, unitCount
        case amount, oneOfTwo, billOfAnotherHouse, stayOfAnotherHouse, segmentOfAnotherHouse, categoryOfAnotherHouse

        var member: String {
            switch self {
            case .nothing: "ProductOrders"
            case .bookableService, .serviceOfAnotherHouse: "ServiceId"
            case .account: "AccountId"
            case .product, .productOfAnotherService, .oneOfTwo: "ProductId"
            case .category, .categoryOfAnotherHouse: "AccountingCategoryId"
            case .segment, .segmentOfAnotherHouse: "BusinessSegmentId"
            case .billOfAnotherHouse: "BillId"
            case .stayOfAnotherHouse: "LinkedReservationId"
            case .currency, .unknownCurrency: "Currency"
            case .missingGross: "GrossValue"
            case .unknownTax, .foreignTax, .twoTaxes: "TaxCodes"
            case .count: "Count"
            case .unitCount: "UnitCount"
            case .amount: "UnitAmount"
            }
        }

        func members(_ hotel: TestHotel) -> String {
            let unknown = UUID.numbered(99_999).uuidString.lowercased()
            let item = #""Items": [\#(Self.item())]"#
            let product = #"{"ProductId": "\#(hotel.minibar.id)"}"#
            return switch self {
            case .nothing: #""Notes": "Nothing", "Items": []"#
            case .bookableService: #""ServiceId": "\#(hotel.stays.id)", \#(item)"#
            case .serviceOfAnotherHouse: #""ServiceId": "\#(hotel.beaconStays.id)", \#(item)"#
            case .account: #""AccountId": "\#(unknown)", \#(item)"#
            case .product: #""ProductOrders": [{"ProductId": "\#(unknown)"}]"#
            case .productOfAnotherService: #""ProductOrders": [{"ProductId": "\#(hotel.night.id)"}]"#
            case .category: #""Items": [\#(Self.item(#", "AccountingCategoryId": "\#(unknown)""#))]"#
            case .segment: #""BusinessSegmentId": "\#(unknown)", \#(item)"#
            case .currency: #""Items": [\#(Self.item(currency: "USD"))]"#
            case .unknownCurrency: #""Items": [\#(Self.item(currency: "XYZ"))]"#
            case .missingGross: #""Items": [\#(Self.item(value: #""NetValue": 5"#))]"#
            case .unknownTax: #""Items": [\#(Self.item(taxes: #""UK-2022-21%""#))]"#
            case .foreignTax: #""Items": [\#(Self.item(taxes: #""US-DC-MEALS-10%""#))]"#
            case .twoTaxes: #""Items": [\#(Self.item(taxes: #""UK-2022-20%", "UK-2022-5%""#))]"#
            case .count: #""ProductOrders": [{"ProductId": "\#(hotel.minibar.id)", "Count": 10001}]"#
            case .unitCount: #""Items": [\#(Self.item(#", "UnitCount": 10001"#))]"#
            case .amount: #""Items": [\#(Self.item(value: #""GrossValue": 1000000000.01"#))]"#
            // Whatever the Beacon has is unknown here; its identifiers are those of anything.
            case .billOfAnotherHouse: #""BillId": "\#(hotel.beaconRooms.id)", \#(item)"#
            case .stayOfAnotherHouse: #""LinkedReservationId": "\#(hotel.beaconRooms.id)", \#(item)"#
            case .segmentOfAnotherHouse: #""BusinessSegmentId": "\#(hotel.beaconRooms.id)", \#(item)"#
            case .categoryOfAnotherHouse:
                #""Items": [\#(Self.item(#", "AccountingCategoryId": "\#(hotel.beaconRooms.id)""#))]"#
            case .oneOfTwo: #""ProductOrders": [\#(product), {"ProductId": "\#(unknown)"}]"#
            }
        }

        static func item(
            _ members: String = "", currency: String = "GBP", value: String = #""GrossValue": 5"#,
            taxes: String = #""UK-2022-20%""#
        ) -> String {
            """
            {"Name": "Taxi", "UnitCount": 1,
             "UnitAmount": {"Currency": "\(currency)", \(value), "TaxCodes": [\(taxes)]}\(members)}
            """
        }
    }
}
