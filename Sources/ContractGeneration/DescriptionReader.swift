import Yams

/// Reads the files of the contract. What it does not know it refuses, so that no fact is lost by a typing error.
struct DescriptionReader {
    private static let sections: Set = ["envelope", "operations", "objects", "variants", "maps", "enums"]

    /// - Parameter texts: the text of each file by its name without ending.
    static func read(_ texts: [String: String]) throws -> ContractDescription {
        var contract = ContractDescription()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            guard let node = try Yams.compose(yaml: text) else { throw ContractProblem("\(name) is empty") }
            let facts = try Facts(node, at: name, allowing: sections)
            contract.files.append(try file(name, facts))
            if let envelope = facts["envelope"] {
                contract.envelope = try Facts(envelope, at: "envelope").entries.map {
                    try PropertyReader.property($0.key, $0.value, at: "envelope")
                }
            }
        }
        try check(contract)
        return contract
    }

    private static func file(_ name: String, _ facts: Facts) throws -> ContractDescription.File {
        var file = ContractDescription.File(name: name)
        file.operations = try entries(facts["operations"], name).map(OperationReader.operation)
        file.types += try entries(facts["objects"], name).map { name, node in
            TypeDescription(name: name, kind: .object(try object(name, node)))
        }
        file.types += try entries(facts["variants"], name).map { name, node in
            TypeDescription(name: name, kind: .variant(try variant(name, node)))
        }
        file.types += try entries(facts["maps"], name).map { name, node in
            TypeDescription(name: name, kind: .map(try map(name, node)))
        }
        file.types += try entries(facts["enums"], name).map { name, node in
            TypeDescription(name: name, kind: .choice(values: try choice(name, node)))
        }
        return file
    }

    private static func entries(_ node: Node?, _ place: String) throws -> [(String, Node)] {
        guard let node else { return [] }
        return try Facts(node, at: place).entries.map { ($0.key, $0.value) }
    }

    /// Keys that begin in lower case say something of the object, the others are its members.
    private static func object(_ name: String, _ node: Node) throws -> ObjectDescription {
        let known: Set = ["variant", "deprecated", "sameShapeAs", "source", "alternatives"]
        let facts = try Facts(node, at: name)
        var object = ObjectDescription()
        object.isDeprecated = try facts.flag("deprecated")
        object.alternatives = facts.lists("alternatives")
        for (key, value) in facts.entries {
            if key.first?.isUppercase == true {
                object.properties.append(try PropertyReader.property(key, value, at: name))
            } else if !known.contains(key) {
                throw ContractProblem("\(name) has the unknown key \(key)")
            }
        }
        return object
    }

    private static func variant(_ name: String, _ node: Node) throws -> VariantDescription {
        let known: Set = ["by", "of", "value", "valueOptional", "mayBeAbsent", "deprecated", "cases"]
        let facts = try Facts(node, at: name, allowing: known)
        guard let cases = facts["cases"] else { throw ContractProblem("\(name) lacks cases") }
        return VariantDescription(
            discriminator: try facts.text("by"),
            value: facts.optionalText("value"),
            discriminatorType: facts.optionalText("of"),
            isValueOptional: try facts.flag("valueOptional") || facts.flag("mayBeAbsent"),
            cases: try Facts(cases, at: name).entries.map { key, value in
                let word = value.scalar?.string ?? ""
                return VariantDescription.Case(name: key, type: word == "nothing" ? nil : ValueType(word))
            }
        )
    }

    private static func map(_ name: String, _ node: Node) throws -> MapDescription {
        let facts = try Facts(node, at: name, allowing: ["of", "items", "keys"])
        let values: MapDescription.Values
        switch (try facts.text("of"), facts.optionalText("items")) {
        case ("text", nil): values = .texts
        case ("number", nil): values = .numbers
        case ("list", "integer"): values = .integerLists
        case (let word, _): throw ContractProblem("\(name) cannot map to \(word)")
        }
        return MapDescription(values: values, keys: facts.texts("keys"))
    }

    private static func choice(_ name: String, _ node: Node) throws -> [String] {
        if let sequence = node.sequence { return sequence.compactMap { $0.scalar?.string } }
        return try Facts(node, at: name, allowing: ["values", "extensible", "sameShapeAs", "source"]).texts("values")
    }

    /// Every name that is used must be there, once.
    private static func check(_ contract: ContractDescription) throws {
        var names: Set<String> = []
        for type in contract.types where !names.insert(type.name).inserted {
            throw ContractProblem("\(type.name) is described twice")
        }
        for operation in contract.operations {
            for name in [operation.request, operation.response] where !names.contains(name) {
                throw ContractProblem("\(operation.path) uses \(name), which is not described")
            }
        }
        for type in contract.types {
            for name in type.references where !names.contains(name) {
                throw ContractProblem("\(type.name) uses \(name), which is not described")
            }
        }
    }
}

extension TypeDescription {
    /// The names of the types that this one is made of.
    var references: [String] {
        switch kind {
        case .object(let object): object.properties.flatMap { [$0.type.name, $0.valuesOf].compactMap(\.self) }
        case .variant(let variant):
            variant.cases.compactMap { $0.type?.name } + [variant.discriminatorType].compactMap(\.self)
        case .choice, .map: []
        }
    }
}
