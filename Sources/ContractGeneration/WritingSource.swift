/// Writes `write(to:)`: every member in the order of the contract.
struct WritingSource {
    let object: ObjectDescription
    let index: TypeIndex

    func write(to source: inout SwiftSource) {
        source.block("public func write(to writer: inout JSONWriter)") { source in
            source.line("writer.beginObject()")
            for property in object.properties { source.line("writer." + call(property)) }
            source.line("writer.endObject()")
        }
    }

    private func call(_ property: PropertyDescription) -> String {
        let wire = SwiftSource.literal(property.name)
        if let constant = property.constant { return "string(\(wire), \(SwiftSource.literal(constant)))" }
        return "\(verb(property.type))(\(wire), \(property.swiftName))"
    }

    private func verb(_ type: ValueType) -> String {
        switch type {
        case .uuid: "uuid"
        case .instant: "instant"
        case .date, .text: "string"
        case .duration: "period"
        case .number: "decimal"
        case .integer: "int"
        case .boolean: "bool"
        case .any: "json"
        case .texts: "texts"
        case .list(let item): listVerb(item)
        case .named(let name): verb(named: name)
        }
    }

    private func verb(named name: String) -> String {
        if index.isChoice(name) { return "choice" }
        return switch index.map(name)?.values {
        case .texts: "texts"
        case .numbers: "numbers"
        case .integerLists: "integerLists"
        case nil: "part"
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
        case .duration, .boolean, .any, .texts, .list: preconditionFailure("There is a list that cannot be written.")
        }
    }
}
