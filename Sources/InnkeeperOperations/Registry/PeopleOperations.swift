import InnkeeperContract

/// Customers, companies, their accounts and papers, and the reference data of the world.
enum PeopleOperations {
    static let all: [any APIOperation.Type] = []
}
