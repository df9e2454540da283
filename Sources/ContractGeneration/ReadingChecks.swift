/// The limits that one reading call cannot check: several members at once, or a text's own form.
struct ReadingChecks {
    let name: String
    let object: ObjectDescription
    let index: TypeIndex

    var statements: [String] {
        object.properties.flatMap(checks) + requestChecks
    }

    private func checks(_ property: PropertyDescription) -> [String] {
        let wire = SwiftSource.literal(property.name)
        var checks: [String] = []
        if property.isUnique { checks.append("try object.checkUnique(\(wire))") }
        let accepted = property.oneOf.isEmpty ? property.values : property.oneOf
        if !accepted.isEmpty { checks.append("try object.check(\(wire), isOneOf: \(SwiftSource.literals(accepted)))") }
        if let shape = property.shape {
            checks.append("try object.check(\(wire), hasShape: \(SwiftSource.literal(shape)))")
        }
        if property.type == .named("StringUpdateValue"), let length = property.length, let limit = length.upper {
            let least = length.lower > 0 ? ", atLeast: \(length.lower)" : ""
            checks.append("try object.check(\(wire), isAtMost: \(limit)\(least))")
        }
        for other in property.excludes where property.name < other {
            checks.append("try object.check(\(wire), excludes: \(SwiftSource.literal(other)))")
        }
        if let condition = property.requiredWhen, let check = check(property, when: condition) { checks.append(check) }
        return checks
    }

    /// Only conditions on a neighbour with a fixed set of values; the others are for the operation.
    private func check(_ property: PropertyDescription, when condition: PropertyDescription.Condition) -> String? {
        guard property.presence(in: name, index) == .optional,
            let neighbour = object.properties.first(where: { $0.name == condition.member }),
            case .named(let type) = neighbour.type, index.choiceValues(of: type)?.contains(condition.value) == true
        else { return nil }
        let value = SwiftNames.value(condition.value)
        let wire = SwiftSource.literal(property.name)
        return "if \(neighbour.swiftName) == .\(value), \(property.swiftName) == nil { throw object.missing(\(wire)) }"
    }

    private var requestChecks: [String] {
        var checks: [String] = []
        if let operation = index.operation(requesting: name), !operation.oneFilterOf.isEmpty {
            checks.append("try object.checkOneFilter(of: \(SwiftSource.literals(operation.oneFilterOf)))")
        }
        if !object.alternatives.isEmpty {
            let groups = object.alternatives.map(SwiftSource.literals).joined(separator: ", ")
            checks.append("try object.checkAlternatives([\(groups)])")
        }
        return checks
    }
}
