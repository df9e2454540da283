import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companies/delete")
struct CompaniesDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers nothing, keeps the company as deleted and ends its contracts")
    func deletes() async throws {
        let contract = try await hotel.contract()
        let request = #"{"CompanyIds": ["\#(hotel.engines.id)"]}"#
        let (status, answer) = try await hotel.post("companies/delete", request)
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        let company = try #require(try await hotel.read { try $0.companies.find(hotel.engines.id, of: hotel.chain.id) })
        #expect(!company.isActive)
        let ended = try await hotel.contracts(#""CompanyContractIds": ["\#(contract)"],"#)
        #expect(ended.map { $0["IsActive"].flag } == [false])
        #expect(try await hotel.post("companies/delete", request).json["Message"].text == "Invalid CompanyIds.")
    }

    @Test("keeps a company that owes something")
    func openBalance() async throws {
        let (ordered, order) = try await hotel.post(
            "orders/add",
            """
            {"ServiceId": "\(hotel.extras.id)", "AccountId": "\(hotel.engines.id)",
             "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "Count": 1}]}
            """
        )
        try #require(ordered == 200, "\(order)")
        let (status, answer) = try await hotel.post("companies/delete", #"{"CompanyIds": ["\#(hotel.engines.id)"]}"#)
        #expect(status == 403)
        #expect(answer["Message"].text == CompanyRefusal.hasOpenBalance(1).message)
    }
}
