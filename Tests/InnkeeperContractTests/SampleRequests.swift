import InnkeeperWire

@testable import ContractGeneration

/// Requests made from the contract's own description, so that every member of every operation is tried.
struct SampleRequests {
    /// A request with one thing wrong in it, and where.
    struct Mistake {
        let path: String
        let json: JSON
        let what: String
    }

    let contract: ContractDescription
    private let index: TypeIndex
    private let types: [String: TypeDescription]

    init(_ contract: ContractDescription) {
        self.contract = contract
        index = TypeIndex(contract)
        types = Dictionary(uniqueKeysWithValues: contract.types.map { ($0.name, $0) })
    }

    /// A request that has every member, or only those that it must have.
    func request(of operation: OperationDescription, isMinimal: Bool) -> JSON {
        var members = members(of: operation.request, isMinimal: isMinimal)
        if isMinimal, let filter = operation.oneFilterOf.first, members[filter] == nil,
            let property = object(operation.request)?.properties.first(where: { $0.name == filter })
        {
            members[filter] = value(of: property)
        }
        return .object(members)
    }

    /// Every way to get one member of the whole request wrong: its type, its absence, its length.
    func mistakes(in operation: OperationDescription) -> [Mistake] {
        mistakes(of: operation.request, at: "") { $0 }
    }

    private func mistakes(of name: String, at place: String, _ whole: (JSON) -> JSON) -> [Mistake] {
        guard let object = object(name) else { return [] }
        let members = members(of: name, isMinimal: false)
        var mistakes: [Mistake] = []
        for property in object.properties {
            guard let good = members[property.name] else { continue }
            let path = place + property.name
            func changed(_ value: JSON?, _ what: String) {
                var members = members
                members[property.name] = value
                mistakes.append(Mistake(path: path, json: whole(.object(members)), what: what))
            }
            if property.type != .any { changed(wrong(property.type), "wrong type") }
            if property.presence(in: name, index) == .required { changed(nil, "missing") }
            if case .array(let items) = good, let item = items.first {
                changed(.array(Array(repeating: item, count: (property.items?.upper ?? 1000) + 1)), "too many")
                changed(.array([.null]), "wrong type inside")
                if let least = property.items?.lower, least > 0 { changed(.array([]), "too few") }
            }
            if property.type == .text, let limit = property.length?.upper {
                changed(.string(String(repeating: "9", count: limit + 1)), "too long")
            }
            guard let inner = property.type.name else { continue }
            let isList = property.type != .named(inner)
            mistakes += self.mistakes(of: inner, at: path + (isList ? "[0]." : ".")) { value in
                var members = members
                members[property.name] = isList ? .array([value]) : value
                return whole(.object(members))
            }
        }
        return mistakes
    }

    private func members(of name: String, isMinimal: Bool) -> [String: JSON] {
        guard let object = object(name) else { return [:] }
        let others = Set(object.alternatives.dropFirst().joined())
        var members: [String: JSON] = [:]
        for property in object.properties where !others.contains(property.name) {
            if isMinimal, property.presence(in: name, index) != .required { continue }
            if property.excludes.contains(where: { members[$0] != nil }) { continue }
            members[property.name] = value(of: property)
        }
        if isMinimal {
            for name in object.alternatives.first ?? [] {
                members[name] = object.properties.first { $0.name == name }.map(value)
            }
        }
        return members
    }

    private func object(_ name: String) -> ObjectDescription? {
        guard case .object(let object) = types[name]?.kind else { return nil }
        return object
    }

    private func value(of property: PropertyDescription) -> JSON {
        if let choice = property.valuesOf { return .object(["Value": value(of: .named(choice))]) }
        if let text = property.oneOf.first ?? property.values.first {
            if case .list = property.type { return .array([.string(text)]) }
            return .string(text)
        }
        if let shape = property.shape { return .string(shape) }
        if let range = property.range { return .number(String(range.lower)) }
        return value(of: property.type)
    }

    private func value(of type: ValueType) -> JSON {
        switch type {
        case .uuid: .string("11111111-1111-4111-8111-111111111111")
        case .instant: .string("2026-11-21T00:00:00Z")
        case .date: .string("2026-11-21")
        case .duration: .string("P0M1DT0H0M0S")
        case .number: .number("12.50")
        case .integer: .number("1")
        case .boolean: .bool(true)
        case .text: .string("text")
        case .any: .null
        case .texts: .object(["en-GB": .string("text")])
        case .list(let item): .array([value(of: item)])
        case .named(let name): value(named: name)
        }
    }

    private func value(named name: String) -> JSON {
        switch types[name]?.kind {
        case .object: .object(members(of: name, isMinimal: false))
        case .choice(let values): .string(values[0])
        case .map: .object([:])
        case .variant(let variant):
            .object([
                variant.discriminator: .string(variant.cases[0].name),
                variant.value ?? "": variant.cases[0].type.map(value) ?? .null,
            ])
        case nil: .null
        }
    }

    private func wrong(_ type: ValueType) -> JSON {
        switch type {
        case .boolean: .array([])
        case .text, .uuid, .instant, .date, .duration, .number, .integer, .list, .any, .texts, .named: .bool(true)
        }
    }
}
