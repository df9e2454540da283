/// Writes the OpenAPI 3.1 document of the contract and the Swift file that holds it.
struct OpenAPIDocument {
    private static let prefix = "/api/connector/v1/"
    private static let error = "ConnectorApiExceptionResult"

    /// The refusals that every operation may answer with, by status.
    private static let refusals: [(status: String, name: String, description: String)] = [
        ("400", "Invalid", "The body is not JSON, or a member is missing, unknown or beyond its limits."),
        ("401", "Unauthorized", "A token is unknown, or may not do this."),
        ("403", "Refused", "A rule of the house forbids it; the message says which."),
        ("404", "Unknown", "There is no such address."),
        ("405", "NotPost", "Every operation is a POST."),
        ("408", "TooLong", "It took too long and was given up."),
        ("409", "Conflict", "Somebody else changed the same at the same time."),
        ("413", "TooLarge", "The body is too large."),
        ("415", "NotJSON", "The body is not declared as JSON."),
        ("429", "TooMany", "The token has made too many requests; Retry-After says when to go on."),
        ("500", "Failure", "The fault is on this side; the request identifier finds it."),
    ]

    let contract: ContractDescription
    let index: TypeIndex

    /// The Swift file. One line is one address or one schema, so that differences can be read.
    var swift: String {
        var source = SwiftSource()
        source.line("// Generated from contract/*.yaml by `make generate`. Do not edit.")
        source.line()
        source.line("extension ContractIndex {")
        source.line("    /// The OpenAPI 3.1 document, in JSON.")
        source.line("    public static let openAPI: StaticString = ####\"\"\"")
        source.line(json)
        source.line("\"\"\"####")
        source.line("}")
        return source.text
    }

    var json: String {
        let paths = contract.operations.map { (Self.prefix + $0.path, ["post": operation($0)] as DocumentValue) }
        let components: [(String, DocumentValue)] = [
            ("responses", .object(responses, onLines: true)), ("schemas", .object(schemas, onLines: true)),
        ]
        return DocumentValue.object(
            [
                ("openapi", "3.1.0"),
                ("info", information),
                ("tags", .list(Set(contract.operations.map(\.theme)).sorted().map { ["name": .text($0)] })),
                ("paths", .object(paths, onLines: true)),
                ("components", .object(components, onLines: true)),
            ],
            onLines: true
        ).json
    }

    private var information: DocumentValue {
        [
            "title": "Innkeeper Connector API",
            "version": "1",
            "description": .text(
                "Every operation is a POST of one JSON object that carries the token of the client and the token of "
                    + "its connection to a property. Members that an operation does not know are ignored."
            ),
        ]
    }

    private func operation(_ operation: OperationDescription) -> DocumentValue {
        var members: [(String, DocumentValue)] = [
            ("operationId", .text(operation.swiftName)),
            ("summary", .text(operation.summary)),
            ("tags", .texts([operation.theme])),
        ]
        if operation.isDeprecated { members.append(("deprecated", .flag(true))) }
        if let description = description(of: operation) { members.append(("description", .text(description))) }
        members.append(("requestBody", ["required": .flag(true), "content": content(.reference(operation.request))]))
        let success: DocumentValue = ["description": "Done.", "content": content(.reference(operation.response))]
        var answers: [(String, DocumentValue)] = [("200", success)]
        if operation.isEmpty || operation.isPaginated {
            answers.append(("204", ["description": "Nothing to tell, and the request preferred return=minimal."]))
        }
        for refusal in Self.refusals where refusal.status != "409" || operation.mayConflict {
            answers.append((refusal.status, .reference(refusal.name, in: "responses")))
        }
        members.append(("responses", .object(answers)))
        return .object(members)
    }

    private func description(of operation: OperationDescription) -> String? {
        var sentences: [String] = []
        if operation.isRestricted { sentences.append("Only for integrations with the permission for it.") }
        if !operation.acceptsPortfolioTokens { sentences.append("Not for tokens of several enterprises.") }
        if let deprecation = operation.deprecation {
            if let since = deprecation.since { sentences.append("Deprecated since \(since).") }
            if let until = deprecation.until { sentences.append("Announced to end on \(until).") }
            let replacements = deprecation.replacements.joined(separator: ", ")
            if !replacements.isEmpty { sentences.append("Use \(replacements) instead.") }
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private var responses: [(String, DocumentValue)] {
        Self.refusals.map { refusal in
            var members: [(String, DocumentValue)] = [("description", .text(refusal.description))]
            if refusal.status == "429" {
                let header: DocumentValue = ["description": "Seconds to wait.", "schema": ["type": "integer"]]
                members.append(("headers", ["Retry-After": header]))
            }
            members.append(("content", content(.reference(Self.error))))
            return (refusal.name, .object(members))
        }
    }

    private var schemas: [(String, DocumentValue)] {
        let schemas = OpenAPISchemas(index: index)
        let required = contract.envelope.filter { !$0.isOptional && $0.name != "Client" }
        let envelope = DocumentValue.object(schemas.objectSchema(contract.envelope, requiring: required, isRead: true))
        let types = contract.types.map { ($0.name, schemas.schema(of: $0)) }
        return (types + [("RequestEnvelope", envelope)]).sorted { $0.0 < $1.0 }
    }

    private func content(_ schema: DocumentValue) -> DocumentValue { ["application/json": ["schema": schema]] }
}
