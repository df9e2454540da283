import Foundation
public import InnkeeperWire

/// What an answer has to look like, by the document that everybody can read.
extension WireShapes {
    /// What is wrong with the answer of an operation: a member too many or too few, a null where none may be, another
    /// type, an enumeration's unknown value, an identifier or instant that is written in another way.
    public func problems(with answer: JSON, of path: String) -> [String] {
        let content = paths["/api/connector/v1/\(path)"]["post"]["responses"]["200"]["content"]["application/json"]
        return problems(answer, content["schema"], "")
    }

    private func problems(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
        let schema = resolved(schema)
        let alternatives = schema["anyOf"].items
        guard alternatives.isEmpty else {
            if value.isNull, alternatives.contains(where: { $0["type"].text == "null" }) { return [] }
            guard let other = alternatives.first(where: { $0["type"].text != "null" }) else { return [] }
            return problems(value, other, place)
        }
        if !schema["oneOf"].isNull { return variant(value, schema["oneOf"].items, place) }
        if let constant = schema["const"].text { return constant == value.text ? [] : ["\(place) is not \(constant)"] }
        let types = [schema["type"].text].compactMap { $0 } + schema["type"].items.compactMap(\.text)
        if value.isNull, types.contains("null") { return [] }
        if !schema["enum"].isNull {
            let values = schema["enum"].items.compactMap(\.text)
            return value.text.map(values.contains) == true ? [] : ["\(place) is \(value.written), no such value"]
        }
        switch value {
        case .null: return types.isEmpty && schema["allOf"].isNull ? [] : ["\(place) is null"]
        case .bool: return types.contains("boolean") ? [] : ["\(place) is a boolean"]
        case .number(let digits): return number(digits, types, place)
        case .string(let text):
            guard types.contains("string") else { return ["\(place) is a text"] }
            return Self.isWritten(text, as: schema["format"].text) ? [] : ["\(place) is \(text)"]
        case .array(let items):
            guard types.contains("array") else { return ["\(place) is an array"] }
            return items.enumerated().flatMap { problems($1, schema["items"], "\(place)[\($0)]") }
        case .object(let members): return object(members, schema, place)
        }
    }

    private func number(_ digits: String, _ types: [String], _ place: String) -> [String] {
        if types.contains("number") { return [] }
        return types.contains("integer") && Int(digits) != nil ? [] : ["\(place) is the number \(digits)"]
    }

    private func variant(_ value: JSON, _ cases: [JSON], _ place: String) -> [String] {
        let name = value["Discriminator"].text
        let isTold = cases.contains { !resolved($0)["properties"]["Discriminator"].isNull }
        // Where nothing tells the cases apart, one of them has to fit.
        guard isTold else { return cases.map { problems(value, $0, place) }.min { $0.count < $1.count } ?? [] }
        let match = cases.first { resolved($0)["properties"]["Discriminator"]["const"].text == name }
        guard let name, let match else { return ["\(place) is no known case: \(value["Discriminator"].written)"] }
        return problems(value, match, "\(place)(\(name))")
    }

    private func object(_ members: [String: JSON], _ schema: JSON, _ place: String) -> [String] {
        if !schema["additionalProperties"].isNull {
            return members.flatMap { problems($1, schema["additionalProperties"], "\(place).\($0)") }
        }
        let known = properties(of: schema)
        guard !known.isEmpty || members.isEmpty else { return ["\(place) is an object"] }
        return members.keys.filter { known[$0] == nil }.map { "\(place).\($0) is unknown" }
            + known.flatMap { name, property in
                members[name].map { problems($0, property, "\(place).\(name)") } ?? ["\(place).\(name) is missing"]
            }
    }

    private func properties(of schema: JSON) -> [String: JSON] {
        guard case .object(var own) = schema["properties"] else {
            return schema["allOf"].items.reduce(into: [:]) { found, part in
                found.merge(properties(of: resolved(part))) { first, _ in first }
            }
        }
        for part in schema["allOf"].items { own.merge(properties(of: resolved(part))) { first, _ in first } }
        return own
    }

    private static func isWritten(_ text: String, as format: String?) -> Bool {
        switch format {
        case "uuid": UUID(uuidString: text) != nil && text == text.lowercased()
        case "date-time": text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil
        case "date": text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
        case "duration": text.wholeMatch(of: /-?P-?\d+Y?.*T-?\d+H-?\d+M-?\d+S/) != nil
        default: true
        }
    }
}
