import InnkeeperContract

/// Restrictions, vouchers and their codes.
enum RestrictionsOperations {
    static let all: [any APIOperation.Type] = []
}
