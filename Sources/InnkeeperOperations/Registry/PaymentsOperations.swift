import InnkeeperContract

/// Payments, cards, requests to pay, cashiers and the ledger.
enum PaymentsOperations {
    static let all: [any APIOperation.Type] = []
}
