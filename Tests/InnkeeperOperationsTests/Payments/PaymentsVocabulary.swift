import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of cards, and of what moves through the gateway.
extension TestHotel {
    /// Gives Ada a card of the sandbox.
    func card(_ card: SandboxCard = .visa, of customer: Customer? = nil) async throws -> String {
        let (status, answer) = try await post(
            "creditCards/addTokenized",
            """
            {"CustomerId": "\((customer ?? ada).id)",
             "CreditCardData": {"StorageData": "\(card.rawValue)", "Expiration": "2031-04"}}
            """
        )
        #expect(status == 200, "\(answer)")
        return try #require(answer["CreditCardId"].text)
    }

    func charge(
        _ card: String, _ pounds: String = "10", _ members: String = ""
    ) async throws -> (status: Int, json: JSON) {
        try await post(
            "creditCards/charge",
            """
            {"CreditCardId": "\(card)", "Amount": {"Currency": "GBP", "GrossValue": \(pounds)}
             \(members.isEmpty ? "" : ", " + members)}
            """
        )
    }

    /// Charges ten pounds on a new card of Ada's and answers the payment as it is listed.
    func charged(_ card: SandboxCard = .visa, _ pounds: String = "10") async throws -> JSON {
        let (status, answer) = try await charge(try await self.card(card), pounds)
        #expect(status == 200, "\(answer)")
        return try await payment(answer["PaymentId"].text)
    }

    func payment(_ id: String?) async throws -> JSON {
        try #require(try await listPayments(#""PaymentIds": ["\#(id ?? "")"]"#).first)
    }

    /// The newest payment of Ada's.
    func lastPayment() async throws -> JSON {
        try #require(try await listPayments(#""AccountIds": ["\#(ada.id)"]"#).first)
    }

    /// What Ada owes in pounds.
    func balance() async throws -> String {
        let hotel = self
        let balances = try await read { transaction in
            try transaction.accounts.balances(of: [ID(hotel.ada.id.uuid)], in: hotel.enterprise.id)
        }
        return balances.values.first?["GBP"]?.description ?? "0"
    }

    /// Lets time pass, and the house do what is due then.
    func wait(_ seconds: Double) async throws {
        clock.set(to: now.addingTimeInterval(seconds))
        let report = try await runNight()
        #expect(report.failures.isEmpty, "\(report.failures)")
    }

    /// Refused with 400 for this member, and nothing is left behind.
    func expectInvalid(_ member: String, _ path: String, _ members: String) async throws {
        let before = try await books()
        let (status, answer) = try await post(path, "{\(members)}")
        #expect(status == 400, "\(members): \(answer)")
        #expect(answer["Message"].text == "Invalid \(member).", "\(members): \(answer["Details"].text ?? "")")
        #expect(try await books() == before)
    }
}

extension Double {
    static let minute = 60.0
    static let day = 86_400.0
}
