/// Writes `init(from:)`: one line for each member, then the limits that concern several of them.
struct ReadingSource {
    let name: String
    let object: ObjectDescription
    let index: TypeIndex

    func write(to source: inout SwiftSource) {
        let checks = ReadingChecks(name: name, object: object, index: index)
        let statements = object.properties.map(statement) + checks.statements
        guard !statements.isEmpty else { return source.line("public init(from object: WireObject) {}") }
        source.block("public init(from object: WireObject) throws(InvalidInput)") { source in
            for statement in statements { source.line(statement) }
        }
    }

    private func statement(_ property: PropertyDescription) -> String {
        let reading = reading(of: property)
        switch property.presence(in: name, index) {
        case .required: return "\(property.swiftName) = try object.\(reading.required)"
        case .optional: return "\(property.swiftName) = try object.\(reading.optional)"
        case .defaulted(let expression):
            return "\(property.swiftName) = try object.\(reading.optional) ?? \(expression)"
        }
    }

    private struct Reading {
        let required: String
        let optional: String

        /// `verb("Name", arguments)` and `optionalVerb("Name", arguments)`.
        init(_ verb: String, _ name: String, _ arguments: [String] = []) {
            let list = ([SwiftSource.literal(name)] + arguments).joined(separator: ", ")
            required = "\(verb)(\(list))"
            let capitals = verb.hasPrefix("uuid") ? verb.replacing("uuid", with: "UUID") : verb
            optional = "optional\(capitals.prefix(1).uppercased())\(capitals.dropFirst())(\(list))"
        }
    }

    private func reading(of property: PropertyDescription) -> Reading {
        let wire = property.name
        switch property.type {
        case .uuid: return Reading("uuid", wire)
        case .instant: return Reading("instant", wire)
        case .date: return Reading("day", wire)
        case .duration: return Reading("period", wire)
        case .number: return Reading("decimal", wire, range(of: property))
        case .integer: return Reading("int", wire, integerRange(of: property))
        case .boolean: return Reading("bool", wire)
        case .text: return Reading("string", wire, length(of: property))
        case .any: return Reading("json", wire)
        case .texts: return Reading("texts", wire)
        case .list(let item): return Reading(listVerb(item), wire, [count(of: property)])
        case .named(let type): return reading(of: property, named: type)
        }
    }

    private func reading(of property: PropertyDescription, named type: String) -> Reading {
        if index.map(type) != nil { return Reading("texts", property.name) }
        if index.isChoice(type) { return Reading("choice", property.name) }
        if let choice = property.valuesOf { return Reading("update", property.name, ["of: Contract.\(choice).self"]) }
        let span =
            switch property.span {
            case .months(let months): ["months: \(months)"]
            case .days(let days): ["days: \(days)"]
            case nil: [String]()
            }
        switch type {
        case "TimeFilterInterval": return Reading("interval", property.name, span)
        case "DateFilterInterval": return Reading("dateInterval", property.name, span)
        default: return Reading("part", property.name)
        }
    }

    private func listVerb(_ item: ValueType) -> String {
        switch item {
        case .uuid: "uuids"
        case .instant: "instants"
        case .number: "decimals"
        case .integer: "ints"
        case .date, .text: "strings"
        case .named(let name): index.isChoice(name) ? "choices" : "parts"
        case .duration, .boolean, .any, .texts, .list: preconditionFailure("\(name) has a list that cannot be read.")
        }
    }

    private func count(of property: PropertyDescription) -> String {
        "count: \(property.items?.lower ?? 0)...\(property.items?.upper ?? 1000)"
    }

    private func length(of property: PropertyDescription) -> [String] {
        guard let length = property.length else { return [] }
        let upper = length.upper.map { "\($0)" } ?? (property.encoding == "base64" ? "WireLimits.file" : nil)
        return [length.lower > 0 ? "minLength: \(length.lower)" : nil, upper.map { "maxLength: \($0)" }]
            .compactMap(\.self)
    }

    private func integerRange(of property: PropertyDescription) -> [String] {
        guard let range = property.range else { return [] }
        return ["in: \(range.lower)...\(range.upper ?? Int(Int32.max))"]
    }

    private func range(of property: PropertyDescription) -> [String] {
        guard let range = property.range else { return [] }
        return ["from: \(range.lower)"] + (range.upper.map { ["to: \($0)"] } ?? [])
    }
}
