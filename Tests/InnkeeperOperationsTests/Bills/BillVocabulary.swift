import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests open and change bills.
extension TestHotel {
    /// Opens a bill and answers its identifier.
    func opened(_ account: UUID, _ members: String = "") async throws -> String {
        let (status, answer) = try await post(
            "bills/add", #"{"Bills": [{"AccountId": "\#(text(account))"\#(members)}]}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return try #require(answer["Bills"][0]["Id"].text)
    }

    func update(bill: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await post("bills/update", #"{"BillsUpdates": [{"BillId": "\#(bill)", \#(members)}]}"#)
    }

    func delete(bills: [String]) async throws -> (status: Int, json: JSON) {
        try await post("bills/delete", #"{"BillIds": [\#(bills.map { "\"\($0)\"" }.joined(separator: ", "))]}"#)
    }

    func bill(_ id: String) async throws -> JSON {
        try #require(try await listBills(#""BillIds": ["\#(id)"]"#).first)
    }

    /// Moves charges and payments.
    func move(_ updates: String...) async throws -> (status: Int, json: JSON) {
        try await post(
            "accountingItems/update", #"{"AccountingItemUpdates": [\#(updates.joined(separator: ", "))]}"#
        )
    }

    func text(_ id: UUID) -> String { id.uuidString.lowercased() }

    /// A payment of Ada's that the bank has not confirmed.
    func pendingPayment(on bill: String?) async throws -> ID<Payment> {
        let pounds = try #require(Currency("GBP"))
        var payment = Payment(
            id: newID(), enterpriseID: enterprise.id, account: Account(ada.id),
            billID: bill.flatMap { UUID(uuidString: $0) }.map { ID($0) }, currency: pounds, value: -4,
            form: .external(type: "WireTransfer"), origin: .api, at: now
        )
        payment.state = .pending
        payment.accountingState = .inactive
        let pending = payment
        try await write { try $0.payments.insert(pending) }
        return payment.id
    }
}
