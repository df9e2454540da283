import InnkeeperContract

/// Resource categories, their rooms and the keys that open them.
enum ResourcesOperations {
    static let all: [any APIOperation.Type] = []
}
