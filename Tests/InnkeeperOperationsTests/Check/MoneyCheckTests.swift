import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The ledger of money")
struct MoneyCheckTests {
    let hotel: TestHotel

    /// Two closed bills of Ada's, a receipt and an invoice, and an open one; a canceled charge besides.
    init() async throws {
        hotel = try await TestHotel()
        let receipt = try await hotel.drink()["BillId"].text
        _ = try await hotel.paid("5.50")
        _ = try await hotel.closed(receipt)
        _ = try await hotel.closed(try await hotel.drink()["BillId"].text, as: "Invoice")
        _ = try await hotel.drink()
        _ = try await hotel.paid("1")
        try await hotel.cancel(item: try await hotel.drink())
    }

    @Test("is in order after orders, payments, closings and cancellations")
    func inOrder() async throws {
        #expect(try await violations() == [])
    }

    @Test("is reported when somebody has changed it behind the operations", arguments: Damage.allCases)
    func damaged(_ damage: Damage) async throws {
        let statements = damage.statements(hotel)
        try await hotel.write { transaction in
            for statement in statements {
                let rows = try transaction.run(statement)
                #expect(rows > 0)
            }
        }
        #expect(Set(try await violations()) == damage.violations)
    }

    @Test("names the rows that are wrong")
    func names() async throws {
        _ = try await hotel.write { try $0.run("UPDATE counter SET value = 9 WHERE type = 'BillCounter'") }
        #expect(
            try await hotel.read { try $0.moneyViolations() }
                == ["Counter \(hotel.billCounter.id) does not stand at the number of its last bill."]
        )
    }

    /// The sentences without the identifiers.
    private func violations() async throws -> [String] {
        let sentences = try await hotel.read { try $0.moneyViolations() }
        return sentences.map { $0.replacing(#/ [0-9a-f-]{36}/#, with: "") }
    }

    /// What no operation does.
    enum Damage: CaseIterable {
        case tax, openOnClosedBill, openWithoutBill, closedOnOpenBill, inactiveOnClosedBill, canceledOnBill
        case itemOfAnother, paymentOpenOnClosedBill, paymentWithoutBill, paymentClosedOnOpenBill, paymentFailed
        case paymentOfAnother, unbalanced, gap, lastNumber, itemOfNobody, paymentOfNobody, billOfNobody, orderOfNobody

        /// Set off by the damage: exactly these rules and no others.
        var violations: Set<String> {
            let nobody = "belongs to an account that does not exist."
            let another = "stands on the bill of another account."
            switch self {
            case .tax: return ["Order item has a gross amount other than its net amount plus its taxes."]
            case .openWithoutBill, .closedOnOpenBill, .canceledOnBill: return [Self.itemState]
            case .openOnClosedBill, .inactiveOnClosedBill: return [Self.itemState, Self.balance]
            case .itemOfAnother: return ["Order item \(another)"]
            case .paymentWithoutBill, .paymentClosedOnOpenBill, .paymentFailed: return [Self.paymentState]
            case .paymentOpenOnClosedBill: return [Self.paymentState, Self.balance]
            case .paymentOfAnother: return ["Payment \(another)"]
            case .unbalanced: return [Self.balance]
            case .gap: return ["Counter has numbers that no bill carries."]
            case .lastNumber: return ["Counter does not stand at the number of its last bill."]
            case .itemOfNobody: return ["Order item \(another)", "Order item \(nobody)"]
            case .paymentOfNobody: return ["Payment \(another)", "Payment \(nobody)"]
            case .billOfNobody: return ["Order item \(another)", "Payment \(another)", "Bill \(nobody)"]
            case .orderOfNobody: return ["Product order \(nobody)"]
            }
        }

        private static let itemState = "Order item has a state that does not agree with its bill."
        private static let paymentState = "Payment has an accounting state that does not agree with its bill."
        private static let balance = "Closed bill is not balanced by its payments."

        func statements(_ hotel: TestHotel) -> [SQL] {
            let (charles, nobody): (UUID, UUID) = (hotel.charles.id.uuid, .numbered(99_999))
            let now = hotel.now
            switch self {
            case .tax: return ["UPDATE order_item_tax SET unit_tax_e6 = unit_tax_e6 + 1"]
            case .openOnClosedBill:
                return ["UPDATE order_item SET state = 'Open', closed_ms = NULL WHERE state = 'Closed'"]
            case .openWithoutBill: return ["UPDATE order_item SET bill_id = NULL WHERE state = 'Open'"]
            case .closedOnOpenBill:
                return ["UPDATE order_item SET state = 'Closed', closed_ms = \(now) WHERE state = 'Open'"]
            case .inactiveOnClosedBill:
                return ["UPDATE order_item SET state = 'Inactive', closed_ms = NULL WHERE state = 'Closed'"]
            case .canceledOnBill:
                let bill: SQL = "(SELECT id FROM bill WHERE state = 'Open')"
                return ["UPDATE order_item SET bill_id = \(bill) WHERE state = 'Canceled'"]
            case .itemOfAnother: return ["UPDATE order_item SET account_id = \(charles) WHERE state = 'Open'"]
            case .paymentOpenOnClosedBill:
                let open: SQL = "accounting_state = 'Open', closed_ms = NULL"
                return ["UPDATE payment SET \(open) WHERE accounting_state = 'Closed'"]
            case .paymentWithoutBill: return ["UPDATE payment SET bill_id = NULL WHERE accounting_state = 'Open'"]
            case .paymentClosedOnOpenBill:
                let closed: SQL = "accounting_state = 'Closed', closed_ms = \(now)"
                return ["UPDATE payment SET \(closed) WHERE accounting_state = 'Open'"]
            case .paymentFailed: return ["UPDATE payment SET state = 'Failed' WHERE accounting_state = 'Open'"]
            case .paymentOfAnother:
                return ["UPDATE payment SET account_id = \(charles) WHERE accounting_state = 'Open'"]
            case .unbalanced:
                return ["UPDATE payment SET value_e6 = value_e6 - 1 WHERE type = 'InvoicePayment'"]
            case .gap:
                return [
                    "UPDATE bill SET counter_value = 5 WHERE counter_value = 2",
                    "UPDATE counter SET value = 5 WHERE type = 'BillCounter'",
                ]
            case .lastNumber: return ["UPDATE counter SET value = 9 WHERE type = 'BillCounter'"]
            case .itemOfNobody: return ["UPDATE order_item SET account_id = \(nobody) WHERE state = 'Open'"]
            case .paymentOfNobody: return ["UPDATE payment SET account_id = \(nobody) WHERE accounting_state = 'Open'"]
            case .billOfNobody: return ["UPDATE bill SET account_id = \(nobody) WHERE state = 'Open'"]
            case .orderOfNobody: return ["UPDATE product_order SET account_id = \(nobody)"]
            }
        }
    }
}
