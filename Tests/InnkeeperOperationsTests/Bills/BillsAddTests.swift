import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("bills/add")
struct BillsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("opens an empty bill for an account")
    func empty() async throws {
        let (status, answer) = try await add(#"{"AccountId": "\#(hotel.ada.id)", "Name": "Ada's extras"}"#)
        #expect(status == 200)
        let bill = answer["Bills"][0]
        #expect(bill["AccountId"].text == hotel.ada.id.description)
        #expect(bill["AccountType"].text == "Customer")
        #expect(bill["CustomerId"].text == hotel.ada.id.description)
        #expect(bill["EnterpriseId"].text == hotel.enterprise.id.description)
        #expect(bill["Name"].text == "Ada's extras")
        #expect(bill["State"].text == "Open")
        #expect(bill["Number"].isNull)
        #expect(bill["IssuedUtc"].isNull)
        #expect(bill["AssociatedAccountIds"].items.isEmpty)
        let listed = try await hotel.bill(try #require(bill["Id"].text))
        #expect(listed.canonical == bill.canonical)
        #expect(try await hotel.itemsOn(bill["Id"].text ?? "").isEmpty)
    }

    @Test("names one other account on the bill, when that is wished")
    func associated() async throws {
        let (status, answer) = try await add(
            #"{"AccountId": "\#(hotel.ada.id)", "AssociatedAccountId": "\#(hotel.engines.id)"}"#
        )
        #expect(status == 200)
        let bill = answer["Bills"][0]
        #expect(bill["AssociatedAccountIds"].items.map(\.text) == [hotel.engines.id.description])
        #expect(bill["CompanyId"].text == hotel.engines.id.description)
    }

    @Test("opens several in the order of the request, for the same account too")
    func several() async throws {
        let (status, answer) = try await add(
            #"{"AccountId": "\#(hotel.ada.id)", "Name": "A"}"#, #"{"AccountId": "\#(hotel.charles.id)", "Name": "B"}"#,
            #"{"AccountId": "\#(hotel.ada.id)", "Name": "C"}"#
        )
        #expect(status == 200)
        #expect(answer["Bills"].items.map { $0["Name"].text } == ["A", "B", "C"])
        #expect(Set(answer["Bills"].items.map { $0["Id"].text }).count == 3)
    }

    @Test("makes a bill out to a company only for an integration that may charge companies")
    func company() async throws {
        let body = #"{"Bills": [{"AccountId": "\#(hotel.engines.id)"}]}"#
        let token = try await hotel.grant(["bills/add"])
        let before = try await hotel.books()
        #expect(try await hotel.post("bills/add", body, accessToken: token).status == 403)
        #expect(try await hotel.books() == before)
        let (status, answer) = try await hotel.post("bills/add", body)
        #expect(status == 200)
        #expect(answer["Bills"][0]["AccountType"].text == "Company")
    }

    @Test("opens none of the bills when one account is unknown or named twice")
    func refused() async throws {
        let unknown = hotel.enterprise.id.description
        let ada = hotel.ada.id.description
        let before = try await hotel.books()
        for (bill, member) in [
            (#"{"AccountId": "\#(unknown)"}"#, "AccountId"),
            (#"{"AccountId": "\#(ada)", "AssociatedAccountId": "\#(unknown)"}"#, "AssociatedAccountId"),
            (#"{"AccountId": "\#(ada)", "AssociatedAccountId": "\#(ada)"}"#, "AssociatedAccountId"),
        ] {
            let (status, answer) = try await add(#"{"AccountId": "\#(ada)"}"#, bill)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.books() == before)
    }

    private func add(_ bills: String...) async throws -> (status: Int, json: JSON) {
        try await hotel.post("bills/add", #"{"Bills": [\#(bills.joined(separator: ", "))]}"#)
    }
}
