import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

extension JSON {
    /// The same text for the same value, to compare whole answers.
    var canonical: String {
        switch self {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .number(let digits): digits
        case .string(let text): "\"\(text)\""
        case .array(let items): "[\(items.map(\.canonical).joined(separator: ", "))]"
        case .object: "{\(names.map { "\($0): \(self[$0].canonical)" }.joined(separator: ", "))}"
        }
    }
}

/// How tests speak of money: what Ada orders from the extras, what she pays, and what is on her bills.
extension TestHotel {
    /// Orders on Ada's account.
    ///
    /// - Parameter members: What is ordered, as JSON members; the last of a name counts.
    func order(
        _ members: String, accessToken: String = TestHotel.tokens.access
    ) async throws -> (status: Int, json: JSON) {
        try await post(
            "orders/add", #"{"ServiceId": "\#(extras.id)", "AccountId": "\#(ada.id)", \#(members)}"#,
            accessToken: accessToken
        )
    }

    /// Orders bottles from the minibar, at 5.50 pounds each, and answers the charge.
    func drink(_ count: Int = 1, _ members: String = "") async throws -> JSON {
        let bottles = #""ProductOrders": [{"ProductId": "\#(minibar.id)", "Count": \#(count)}]"#
        let (status, answer) = try await order(bottles + (members.isEmpty ? "" : ", " + members))
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return try #require(try await charges(of: answer).first)
    }

    /// The charges of an order, newest first.
    func charges(of order: JSON, accessToken: String = TestHotel.tokens.access) async throws -> [JSON] {
        let (status, answer) = try await post(
            "orderItems/getAll",
            #"{"ServiceOrderIds": ["\#(order["OrderId"].text ?? "")"], "Limitation": {"Count": 100}}"#,
            accessToken: accessToken
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["OrderItems"].items
    }

    /// Takes a payment from Ada.
    func pay(_ pounds: String, _ members: String = "") async throws -> (status: Int, json: JSON) {
        try await post(
            "payments/addExternal",
            """
            {"AccountId": "\(ada.id)", "Amount": {"Currency": "GBP", "GrossValue": \(pounds)}
             \(members.isEmpty ? "" : ", " + members)}
            """
        )
    }

    /// Takes a payment from Ada and answers it as it is listed.
    func paid(_ pounds: String, _ members: String = "") async throws -> JSON {
        let (status, answer) = try await pay(pounds, members)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        let id = answer["ExternalPaymentId"].text ?? ""
        return try #require(try await listPayments(#""PaymentIds": ["\#(id)"]"#).first)
    }

    /// The payments that pass a filter, newest first.
    func listPayments(_ filter: String) async throws -> [JSON] {
        let (status, answer) = try await post("payments/getAll", #"{\#(filter), "Limitation": {"Count": 100}}"#)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["Payments"].items
    }

    /// The bills that pass a filter, newest first.
    func listBills(_ filter: String) async throws -> [JSON] {
        let (status, answer) = try await post("bills/getAll", #"{\#(filter), "Limitation": {"Count": 100}}"#)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["Bills"].items
    }

    /// The charges on a bill, newest first.
    func itemsOn(_ bill: String) async throws -> [JSON] {
        let (status, answer) = try await post(
            "orderItems/getAll", #"{"BillIds": ["\#(bill)"], "Limitation": {"Count": 100}}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["OrderItems"].items
    }

    func close(
        _ bill: String?, as type: String = "Receipt", _ members: String = ""
    ) async throws -> (status: Int, json: JSON) {
        try await post(
            "bills/close",
            #"{"BillId": "\#(bill ?? "")", "Type": "\#(type)"\#(members.isEmpty ? "" : ", " + members)}"#
        )
    }

    /// Closes a bill and answers it.
    func closed(_ bill: String?, as type: String = "Receipt", _ members: String = "") async throws -> JSON {
        let (status, answer) = try await close(bill, as: type, members)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["Bills"][0]
    }

    /// An open bill with nothing on it.
    func emptyBill(of account: Account, in enterprise: Enterprise? = nil) async throws -> String {
        let bill = Bill(
            id: newID(), enterpriseID: (enterprise ?? self.enterprise).id, account: account, name: "Bar", created: now
        )
        try await write { try $0.bills.insert(bill) }
        return bill.id.description
    }

    /// How much is in the books, to prove that a refusal leaves nothing behind.
    func books() async throws -> [Int] {
        let questions: [SQL] = [
            "SELECT count(*) AS number FROM product_order", "SELECT count(*) AS number FROM order_item",
            "SELECT count(*) AS number FROM order_item_tax", "SELECT count(*) AS number FROM payment",
            "SELECT count(*) AS number FROM bill", "SELECT count(*) AS number FROM bill WHERE state = 'Closed'",
            "SELECT CAST(sum(value) AS BIGINT) AS number FROM counter",
        ]
        return try await read { transaction in
            try questions.map { try #require(try transaction.row($0)).int("number") } + [transaction.outbox.count()]
        }
    }

    /// A token with which only some things are allowed.
    func grant(_ permissions: Set<String>) async throws -> String {
        let name = "ONLY-" + permissions.sorted().joined(separator: "-")
        let token = AccessToken(
            id: newID(), integrationID: integration.id, scope: .enterprise(enterprise.id),
            permissions: .only(permissions), createdAt: Self.opening
        )
        try await write { try $0.accessTokens.insert(token, hash: TokenHash(of: name)) }
        return name
    }
}
