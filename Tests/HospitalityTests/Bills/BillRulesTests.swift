import Hospitality
import InnkeeperValues
import Testing

@Suite("Closing a bill")
struct BillRulesTests {
    @Test("as a receipt needs everything paid")
    func receipt() throws {
        #expect(try BillRules.close(state: .open, as: .receipt, balances: ["GBP": 0], itemCount: 2).isEmpty)
        let refusal = #expect(throws: BillRefusal.notPaid(["GBP": decimal("12.50")])) {
            try BillRules.close(
                state: .open, as: .receipt, balances: ["GBP": decimal("12.50"), "EUR": 0], itemCount: 2)
        }
        #expect(refusal?.message.contains("12.50 GBP") == true)
    }

    @Test("as an invoice balances what is owed, in each currency")
    func invoice() throws {
        let balances = ["GBP": decimal("12.50"), "EUR": decimal("-3"), "USD": 0]
        #expect(
            try BillRules.close(state: .open, as: .invoice, balances: balances, itemCount: 2)
                == ["GBP": decimal("-12.50"), "EUR": 3]
        )
    }

    @Test("is done once")
    func closed() {
        for form in Bill.Form.allCases {
            let refusal = #expect(throws: InvalidReference.self) {
                try BillRules.close(state: .closed, as: form, balances: [:], itemCount: 1)
            }
            #expect(refusal?.member == "BillId")
        }
    }

    @Test("needs something to be on it")
    func empty() {
        #expect(throws: BillRefusal.empty) {
            try BillRules.close(state: .open, as: .receipt, balances: [:], itemCount: 0)
        }
    }
}

@Suite("An accounting state")
struct AccountingStateTests {
    @Test("follows from what became of the item")
    func states() {
        #expect(AccountingState.of(isCanceled: false, isOnClosedBill: false, isZero: false, isActive: true) == .open)
        #expect(AccountingState.of(isCanceled: false, isOnClosedBill: true, isZero: true, isActive: true) == .closed)
        #expect(AccountingState.of(isCanceled: true, isOnClosedBill: false, isZero: false, isActive: true) == .canceled)
        #expect(AccountingState.of(isCanceled: false, isOnClosedBill: false, isZero: true, isActive: true) == .inactive)
        #expect(
            AccountingState.of(isCanceled: false, isOnClosedBill: false, isZero: false, isActive: false) == .inactive)
    }
}
