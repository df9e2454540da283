import Yams

/// One mapping of a contract file. It knows which keys it may have, so that a misspelt one is found.
struct Facts {
    private let mapping: Node.Mapping
    private let place: String

    init(_ node: Node, at place: String, allowing keys: Set<String>? = nil) throws {
        guard let mapping = node.mapping else { throw ContractProblem("\(place) must be a mapping") }
        self.mapping = mapping
        self.place = place
        guard let keys else { return }
        for (key, _) in mapping where !keys.contains(key.string ?? "") {
            throw ContractProblem("\(place) has the unknown key \(key.string ?? "?")")
        }
    }

    /// Every key with its value, in the order of the file.
    var entries: [(key: String, value: Node)] { mapping.map { ($0.key.string ?? "", $0.value) } }

    subscript(key: String) -> Node? { mapping[key] }

    func text(_ key: String) throws -> String {
        guard let text = optionalText(key) else { throw ContractProblem("\(place) lacks \(key)") }
        return text
    }

    func optionalText(_ key: String) -> String? { mapping[key]?.scalar?.string }

    func flag(_ key: String) throws -> Bool {
        guard let text = optionalText(key) else { return false }
        guard text == "true" || text == "false" else { throw ContractProblem("\(place).\(key) must be true or false") }
        return text == "true"
    }

    func optionalInteger(_ key: String) throws -> Int? {
        guard let text = optionalText(key) else { return nil }
        guard let integer = Int(text) else { throw ContractProblem("\(place).\(key) must be a whole number") }
        return integer
    }

    /// A list of texts; a single text is a list of one.
    func texts(_ key: String) -> [String] {
        if let text = optionalText(key) { return [text] }
        return mapping[key]?.sequence?.compactMap { $0.scalar?.string } ?? []
    }

    func lists(_ key: String) -> [[String]] {
        mapping[key]?.sequence?.map { $0.sequence?.compactMap { $0.scalar?.string } ?? [] } ?? []
    }

    func bounds(_ key: String) throws -> PropertyDescription.Bounds? {
        try optionalText(key).map { try PropertyDescription.Bounds($0) }
    }
}
