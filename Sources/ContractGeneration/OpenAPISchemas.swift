/// Writes the types of the contract as JSON Schema, with the limits that the readers check.
struct OpenAPISchemas {
    let index: TypeIndex

    func schema(of type: TypeDescription) -> DocumentValue {
        switch type.kind {
        case .object(let object): schema(of: object, named: type.name)
        case .variant(let variant): schema(of: variant, isRead: index.isRead(type.name))
        case .choice(let values): ["type": "string", "enum": .texts(values)]
        case .map(let map): schema(of: map)
        }
    }

    private func schema(of object: ObjectDescription, named name: String) -> DocumentValue {
        let required = object.properties.filter { isRequired($0, in: name) }
        var own = objectSchema(object.properties, requiring: required, isRead: index.isRead(name))
        if object.isDeprecated { own.append(("deprecated", .flag(true))) }
        guard let operation = index.operation(requesting: name) else { return .object(own) }
        var parts: [DocumentValue] = [.reference("RequestEnvelope"), .object(own)]
        parts += conditions(of: object, operation)
        return ["allOf": .list(parts)]
    }

    /// What holds between members: one filter at least, one group only, not both of two.
    private func conditions(of object: ObjectDescription, _ operation: OperationDescription) -> [DocumentValue] {
        var conditions: [DocumentValue] = []
        if !operation.oneFilterOf.isEmpty {
            conditions.append(["anyOf": .list(operation.oneFilterOf.map { ["required": .texts([$0])] })])
        }
        if !object.alternatives.isEmpty {
            conditions.append(["oneOf": .list(object.alternatives.map { ["required": .texts($0)] })])
        }
        for property in object.properties {
            for other in property.excludes where property.name < other {
                conditions.append(["not": ["required": .texts([property.name, other])]])
            }
        }
        return conditions
    }

    /// Of a request, what must be sent; of an answer, everything.
    private func isRequired(_ property: PropertyDescription, in owner: String) -> Bool {
        index.isRead(owner) ? property.presence(in: owner, index) == .required : true
    }

    func objectSchema(
        _ properties: [PropertyDescription], requiring required: [PropertyDescription], isRead: Bool
    ) -> [(String, DocumentValue)] {
        var members: [(String, DocumentValue)] = [("type", "object")]
        if !properties.isEmpty {
            let schemas = properties.map { ($0.name, schema(of: $0, isRead: isRead)) }
            members.append(("properties", .object(schemas)))
        }
        if !required.isEmpty { members.append(("required", .texts(required.map(\.name)))) }
        return members
    }

    private func schema(of property: PropertyDescription, isRead: Bool) -> DocumentValue {
        let isNullable = property.isOptional || property.acceptsNull
        var members = members(of: property.type) + limits(of: property)
        // What a request holds is limited even where the contract names no limit.
        if isRead, case .list = property.type, property.items?.upper == nil {
            members.append(("maxItems", .number(1000)))
        }
        if isNullable { members = nullable(members) }
        if let description = description(of: property) { members.append(("description", .text(description))) }
        if property.isDeprecated { members.append(("deprecated", .flag(true))) }
        return .object(members)
    }

    private func nullable(_ members: [(String, DocumentValue)]) -> [(String, DocumentValue)] {
        // A list of values would have to hold null as well.
        if let first = members.first, first.0 == "type", !members.contains(where: { $0.0 == "enum" }) {
            return [("type", .list([first.1, "null"]))] + members.dropFirst()
        }
        return members.isEmpty ? [] : [("anyOf", .list([.object(members), ["type": "null"]]))]
    }

    private func schema(of type: ValueType) -> DocumentValue { .object(members(of: type)) }

    private func members(of type: ValueType) -> [(String, DocumentValue)] {
        switch type {
        case .uuid: [("type", "string"), ("format", "uuid")]
        case .instant: [("type", "string"), ("format", "date-time")]
        case .date: [("type", "string"), ("format", "date")]
        case .duration: [("type", "string"), ("format", "duration")]
        case .number: [("type", "number")]
        case .integer: [("type", "integer")]
        case .boolean: [("type", "boolean")]
        case .text: [("type", "string")]
        case .any: []
        case .texts: [("type", "object"), ("additionalProperties", ["type": "string"])]
        case .list(let item): [("type", "array"), ("items", schema(of: item))]
        case .named(let name): [("$ref", .text("#/components/schemas/\(name)"))]
        }
    }

    private func limits(of property: PropertyDescription) -> [(String, DocumentValue)] {
        var limits: [(String, DocumentValue)] = []
        func add(_ bounds: PropertyDescription.Bounds?, _ lower: String, _ upper: String) {
            guard let bounds else { return }
            limits.append((lower, .number(bounds.lower)))
            if let limit = bounds.upper { limits.append((upper, .number(limit))) }
        }
        add(property.length, "minLength", "maxLength")
        add(property.items, "minItems", "maxItems")
        add(property.range, "minimum", "maximum")
        if property.isUnique { limits.append(("uniqueItems", .flag(true))) }
        if let constant = property.constant { limits.append(("const", .text(constant))) }
        if let shape = property.shape { limits.append(("pattern", .text(pattern(of: shape)))) }
        if property.type == .text, !property.values.isEmpty { limits.append(("enum", .texts(property.values))) }
        if !property.oneOf.isEmpty, property.type == .text { limits.append(("enum", .texts(property.oneOf))) }
        if property.encoding == "base64" { limits.append(("contentEncoding", "base64")) }
        return limits
    }

    private func pattern(of shape: String) -> String { "^" + shape.replacing("9", with: "[0-9]") + "$" }

    private func description(of property: PropertyDescription) -> String? {
        var sentences: [String] = []
        if let entity = property.refersTo { sentences.append("Refers to: \(entity.lowercased()).") }
        switch property.span {
        case .months(let months): sentences.append("At most \(months) month\(months == 1 ? "" : "s") long.")
        case .days(let days): sentences.append("At most \(days) days long.")
        case nil: break
        }
        if property.typeWord == "hybridID" { sentences.append("An identifier, or eid: and an external identifier.") }
        if let values = property.valuesOf { sentences.append("A value of \(values).") }
        if case .named = property.type, !property.oneOf.isEmpty {
            sentences.append("One of \(property.oneOf.joined(separator: ", ")).")
        }
        if let values = property.defaultValues {
            sentences.append("Without it: \(values.isEmpty ? "none" : values.joined(separator: ", ")).")
        } else if let otherwise = property.otherwise {
            sentences.append("Without it: \(otherwise).")
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func schema(of variant: VariantDescription, isRead: Bool) -> DocumentValue {
        ["oneOf": .list(variant.cases.map { schema(of: $0, in: variant, isRead: isRead) })]
    }

    private func schema(
        of item: VariantDescription.Case, in variant: VariantDescription, isRead: Bool
    ) -> DocumentValue {
        let payload: DocumentValue = item.type.map { schema(of: $0) } ?? ["type": "null"]
        guard let value = variant.value else { return payload }
        let kind: DocumentValue = ["const": .text(item.name)]
        return [
            "type": "object",
            "properties": .object([(variant.discriminator, kind), (value, payload)]),
            "required": .texts([variant.discriminator] + (isRead && variant.isValueOptional ? [] : [value])),
        ]
    }

    private func schema(of map: MapDescription) -> DocumentValue {
        let values: DocumentValue =
            switch map.values {
            case .texts: ["type": "string"]
            case .numbers: ["type": "number"]
            case .integerLists: ["type": "array", "items": ["type": "integer"]]
            }
        guard !map.keys.isEmpty else { return ["type": "object", "additionalProperties": values] }
        return ["type": "object", "propertyNames": ["enum": .texts(map.keys)], "additionalProperties": values]
    }
}
