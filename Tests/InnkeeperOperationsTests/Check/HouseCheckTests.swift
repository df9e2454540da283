import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The check of a house")
struct HouseCheckTests {
    let hotel: TestHotel

    /// A drink that was paid, with its closed bill, a stay with its nights, and an invoice that is claimed.
    init() async throws {
        hotel = try await TestHotel()
        try await hotel.trackReceivables()
        let receipt = try await hotel.drink()["BillId"].text
        _ = try await hotel.paid("5.50")
        _ = try await hotel.closed(receipt)
        _ = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.closed(try await hotel.drink()["BillId"].text, as: "Invoice")
    }

    @Test("finds nothing after a booking, a charge, a payment and a closing")
    func healthy() async throws {
        #expect(try await violations() == [])
    }

    @Test("tells of everything that somebody changed behind the operations", arguments: Damage.allCases)
    func damaged(_ damage: Damage) async throws {
        let statements = damage.statements
        try await hotel.write { transaction in
            for statement in statements {
                try transaction.run(statement)
            }
        }
        let found = try await violations()
        #expect(found.contains { $0.hasSuffix(damage.sentence) }, "\(found)")
    }

    @Test("goes on after a value that nobody can read", .enabled(if: TestDatabase.engine == .sqlite))
    func unreadable() async throws {
        try await hotel.write { transaction in
            try transaction.run("PRAGMA ignore_check_constraints = ON")
            try transaction.run("UPDATE reservation SET state = 'Gone'")
            try transaction.run("PRAGMA ignore_check_constraints = OFF")
            try transaction.run("UPDATE counter SET value = 9 WHERE type = 'BillCounter'")
        }
        let found = try await violations()
        let table = "The file of the database: CHECK constraint failed in reservation."
        for sentence in [table, "does not stand at the number of its last bill."] {
            #expect(found.contains { $0.hasSuffix(sentence) }, "\(found)")
        }
        #expect(found.contains { $0.hasPrefix("The ledger of nights cannot be read:") }, "\(found)")
    }

    private func violations() async throws -> [String] { try await HouseCheck.violations(in: hotel.store) }

    /// What no operation does and no foreign key refuses.
    enum Damage: CaseIterable {
        case lostNight, taxBase, noCheckOut, foreignRoom, voucher, block, card, correctedBill, ageCategory, stayOfNobody
        case associateOfNobody, stayNumber, orderNumber, customerNumber, billNumber
        case paidAndClaimed, neitherPaidNorClaimed, nightTwice

        var sentence: String {
            switch self {
            case .nightTwice: "is charged twice for a time unit."
            case .lostNight: "has 1 time units of 2 uncharged."
            case .taxBase: "is taxed on something else than its net amount."
            case .noCheckOut: "is over without a check-out."
            case .foreignRoom: "has a resource that its service does not sell."
            case .voucher: "names by voucher_id no voucher that exists."
            case .block: "names by availability_block_id no availability block that exists."
            case .card: "names by credit_card_id no credit card that exists."
            case .correctedBill: "names by corrected_bill_id no bill that exists."
            case .ageCategory: "names by age_category_id no age category that exists."
            case .stayOfNobody: "names by account_id no account that exists."
            case .associateOfNobody: "names by associated_account_id no account that exists."
            case .stayNumber: "has a stay with a number that it would give out again."
            case .orderNumber: "has an order with a number that it would give out again."
            case .customerNumber: "has a customer with a number that it would give out again."
            case .billNumber: "bears a number that its counter did not give."
            case .paidAndClaimed, .neitherPaidNorClaimed: "is paid and still claimed, or neither."
            }
        }

        var statements: [SQL] {
            let nobody = UUID.numbered(99_999)
            switch self {
            case .lostNight:
                let first: SQL = "SELECT id FROM order_item WHERE type = 'SpaceOrder' ORDER BY unit_index LIMIT 1"
                return [
                    "DELETE FROM order_item_tax WHERE order_item_id = (\(first))",
                    "DELETE FROM order_item WHERE id = (\(first))",
                ]
            case .nightTwice:
                return [
                    """
                    UPDATE order_item SET unit_index = (
                        SELECT min(unit_index) FROM order_item WHERE type = 'SpaceOrder'
                    ) WHERE type = 'SpaceOrder'
                    """
                ]
            case .taxBase: return ["UPDATE order_item_tax SET unit_net_e6 = unit_net_e6 + 1000000"]
            case .noCheckOut:
                return [
                    """
                    UPDATE reservation SET state = 'Processed', actual_start_ms = start_ms, actual_end_ms = NULL
                    """
                ]
            case .foreignRoom: return ["DELETE FROM resource_category_assignment"]
            case .voucher: return ["UPDATE reservation SET voucher_id = \(nobody)"]
            case .block: return ["UPDATE reservation SET availability_block_id = \(nobody)"]
            case .card: return ["UPDATE reservation SET credit_card_id = \(nobody)"]
            case .correctedBill: return ["UPDATE bill SET corrected_bill_id = \(nobody)"]
            case .ageCategory: return ["UPDATE order_item SET age_category_id = \(nobody)"]
            case .stayOfNobody: return ["UPDATE reservation SET account_id = \(nobody)"]
            case .associateOfNobody:
                return ["UPDATE bill SET associated_account_id = \(nobody), associated_account_type = 'Company'"]
            case .stayNumber: return ["UPDATE reservation_number SET last = 0"]
            case .orderNumber: return ["UPDATE product_order_number SET last = 0"]
            case .customerNumber: return ["UPDATE chain_number SET last = 0"]
            case .billNumber: return ["UPDATE bill SET number = 'none' WHERE number IS NOT NULL"]
            case .paidAndClaimed: return ["UPDATE bill SET paid_ms = issued_ms WHERE tracks_receivable"]
            case .neitherPaidNorClaimed:
                return ["UPDATE payment SET accounting_state = 'Canceled' WHERE invoice_role = 'Receivable'"]
            }
        }
    }
}
