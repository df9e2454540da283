import InnkeeperContract

/// Loyalty programs and messages.
enum LoyaltyOperations {
    static let all: [any APIOperation.Type] = []
}
