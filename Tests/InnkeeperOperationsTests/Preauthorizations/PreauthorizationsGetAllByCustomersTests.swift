import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("preauthorizations/getAllByCustomers")
struct PreauthorizationsGetAllByCustomersTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists what was held on the cards of customers, in every state, newest first")
    func list() async throws {
        let card = try #require(UUID(uuidString: try await hotel.card()))
        for state in Preauthorization.State.allCases { try await hold(state, on: card) }
        let held = try await self.held(hotel.ada)
        #expect(held.map { $0["State"].text } == Preauthorization.State.allCases.reversed().map(\.rawValue))
        let active = held.filter { $0["IsActive"].flag == true }
        #expect(active.compactMap { $0["State"].text } == ["Pending", "Chargeable"])
        #expect(held[0]["Amount"]["GrossValue"].digits == "50.00")
        #expect(held[0]["CreditCardId"].text == card.uuidString.lowercased())
        #expect(try await self.held(hotel.charles).isEmpty)
    }

    @Test("lets go what a bank has held for a week")
    func expiry() async throws {
        try await hold(.chargeable, on: try #require(UUID(uuidString: try await hotel.card())))
        try await hotel.wait(7 * .day - 1)
        #expect(try await held(hotel.ada).map { $0["State"].text } == ["Chargeable"])
        try await hotel.wait(1)
        #expect(try await held(hotel.ada).map { $0["State"].text } == ["Expired"])
    }

    @Test("refuses a customer that the chain does not know")
    func unknown() async throws {
        try await hotel.expectInvalid(
            "CustomerIds", "preauthorizations/getAllByCustomers", #""CustomerIds": ["\#(UUID.numbered(9))"]"#
        )
    }

    private func hold(_ state: Preauthorization.State, on card: UUID) async throws {
        let held = Preauthorization(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, creditCardID: ID(card), customerID: hotel.ada.id,
            currency: try #require(Currency("GBP")), value: 50, state: state, code: "H-1", created: hotel.now
        )
        try await hotel.write { try $0.preauthorizations.insert(held) }
    }

    private func held(_ customer: Customer) async throws -> [JSON] {
        let (status, answer) = try await hotel.post(
            "preauthorizations/getAllByCustomers", #"{"CustomerIds": ["\#(customer.id)"]}"#
        )
        #expect(status == 200)
        // All at once: there are no pages.
        #expect(answer.names == ["Preauthorizations"])
        return answer["Preauthorizations"].items
    }
}
