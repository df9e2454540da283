import InnkeeperContract
public import InnkeeperWire

/// What a request may look like, read from the document that everybody can read: `/openapi.json`.
public indirect enum WireShape: Sendable {
    public struct Member: Sendable {
        public let name: String
        public let shape: WireShape
        public let isRequired: Bool

        public init(name: String, shape: WireShape, isRequired: Bool) {
            self.name = name
            self.shape = shape
            self.isRequired = isRequired
        }
    }

    case text(format: String?, longest: Int?)
    case integer
    case number
    case boolean
    case choice([String])
    case list(WireShape, most: Int?)
    case object([Member])
    /// A discriminator and, for each of its values, what stands beside it.
    case variant([(name: String, value: WireShape?)])
    case map
    case any

    /// A value of this shape in which every member is present.
    ///
    /// - Parameter text: What a member of this name says: an identifier, a code.
    public func sample(_ name: String, _ text: (_ name: String, _ format: String?) -> String) -> JSON {
        switch self {
        case .text(let format, _): .string(text(name, format))
        case .integer: .number("1")
        case .number: .number("12.50")
        case .boolean: .bool(true)
        case .choice(let values): .string(values.first ?? "")
        case .list(let item, _): .array([item.sample(name, text)])
        case .object(let members):
            .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { member in
                        // The update value of a choice is a plain text in the contract.
                        let isChoice = name == "CreditRatingBasic" && member.name == "Value"
                        return (member.name, member.shape.sample(isChoice ? name : member.name, text))
                    }
                )
            )
        case .variant(let cases):
            .object(["Discriminator": .string(cases[0].name), "Value": cases[0].value?.sample(name, text) ?? .null])
        case .map: .object(["en-GB": .string("text")])
        case .any: .string("text")
        }
    }
}

/// The requests of all operations.
public struct WireShapes: Sendable {
    private static let schemaPrefix = "#/components/schemas/"
    /// Deeper than any request nests.
    private static let deepest = 9

    let paths: JSON
    let schemas: JSON

    /// Read once for all tests.
    public static let all = Result { try WireShapes() }

    private init() throws {
        let document = try JSON(parsing: Array(ContractIndex.openAPI.description.utf8))
        paths = document["paths"]
        schemas = document["components"]["schemas"]
    }

    /// The members of a request, without the tokens.
    public func request(of path: String) -> [WireShape.Member] {
        let body = paths["/api/connector/v1/\(path)"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        let envelope = Set(schemas["RequestEnvelope"]["properties"].names)
        return members(of: body, depth: 0).filter { !envelope.contains($0.name) }
    }

    func resolved(_ schema: JSON) -> JSON {
        guard let reference = schema["$ref"].text else { return schema }
        return resolved(schemas[String(reference.dropFirst(Self.schemaPrefix.count))])
    }

    private func members(of schema: JSON, depth: Int) -> [WireShape.Member] {
        let schema = resolved(schema)
        guard schema["allOf"].isNull else { return schema["allOf"].items.flatMap { members(of: $0, depth: depth) } }
        let required = Set(schema["required"].items.compactMap(\.text))
        return schema["properties"].names.map { name in
            WireShape.Member(
                name: name, shape: shape(of: schema["properties"][name], depth: depth + 1),
                isRequired: required.contains(name)
            )
        }
    }

    private func shape(of schema: JSON, depth: Int) -> WireShape {
        let schema = resolved(schema)
        if depth > Self.deepest { return .any }
        let alternatives = schema["anyOf"].items.filter { $0["type"].text != "null" }
        if let alternative = alternatives.first { return shape(of: alternative, depth: depth) }
        if !schema["oneOf"].isNull {
            return .variant(
                schema["oneOf"].items.map { item in
                    let properties = resolved(item)["properties"]
                    let value = properties["Value"]
                    return (
                        properties["Discriminator"]["const"].text ?? "",
                        value.isNull || value["type"].text == "null" ? nil : shape(of: value, depth: depth + 1)
                    )
                }
            )
        }
        if !schema["enum"].isNull { return .choice(schema["enum"].items.compactMap(\.text)) }
        let longest = schema["maxLength"].digits.flatMap { Int($0) }
        let types = schema["type"].items.compactMap(\.text).filter { $0 != "null" }
        switch schema["type"].text ?? types.first {
        case "string": return .text(format: schema["format"].text, longest: longest)
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        case "array":
            let most = schema["maxItems"].digits.flatMap { Int($0) }
            return .list(shape(of: schema["items"], depth: depth + 1), most: most)
        case "object":
            return schema["additionalProperties"].isNull ? .object(members(of: schema, depth: depth)) : .map
        default: return schema["allOf"].isNull ? .any : .object(members(of: schema, depth: depth))
        }
    }
}
