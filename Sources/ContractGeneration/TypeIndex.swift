/// What the generator asks about named types: their kind, and on which side of an exchange they occur.
struct TypeIndex {
    private let types: [String: TypeDescription]
    /// Types of requests. They read themselves.
    private let read: Set<String>
    /// Types of answers and of messages. They write themselves.
    private let written: Set<String>
    private let operationsByRequest: [String: OperationDescription]

    init(_ contract: ContractDescription) {
        types = Dictionary(uniqueKeysWithValues: contract.types.map { ($0.name, $0) })
        read = Self.reach(contract.operations.map(\.request), in: types)
        let answers = Self.reach(contract.operations.map(\.response), in: types)
        // What no operation uses is a message that this side sends.
        written = answers.union(Set(types.keys).subtracting(read))
        operationsByRequest = Dictionary(contract.operations.map { ($0.request, $0) }) { first, _ in first }
    }

    func isRead(_ name: String) -> Bool { read.contains(name) }
    func isWritten(_ name: String) -> Bool { written.contains(name) }

    /// The operation whose whole request this type is.
    func operation(requesting name: String) -> OperationDescription? { operationsByRequest[name] }

    func isChoice(_ name: String) -> Bool { choiceValues(of: name) != nil }

    func choiceValues(of name: String) -> [String]? {
        guard case .choice(let values) = types[name]?.kind else { return nil }
        return values
    }

    func map(_ name: String) -> MapDescription? {
        guard case .map(let map) = types[name]?.kind else { return nil }
        return map
    }

    private static func reach(_ names: [String], in types: [String: TypeDescription]) -> Set<String> {
        var (reached, waiting) = (Set<String>(), names)
        while let name = waiting.popLast() {
            guard reached.insert(name).inserted else { continue }
            waiting += types[name]?.references ?? []
        }
        return reached
    }
}
