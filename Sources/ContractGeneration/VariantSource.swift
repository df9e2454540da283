/// Writes the Swift enum of a value that is one of several types.
struct VariantSource {
    let name: String
    let variant: VariantDescription
    let index: TypeIndex

    func write(to source: inout SwiftSource) {
        var protocols: [String] = []
        if index.isRead(name) { protocols.append("WireReadable") }
        if index.isWritten(name) { protocols.append("WireWritable") }
        source.block("public enum \(name): \(protocols.joined(separator: ", "))") { source in
            for item in variant.cases { source.line("case \(declaration(of: item))") }
            if index.isRead(name) {
                source.line()
                reader(&source)
            }
            if index.isWritten(name) {
                source.line()
                writer(&source)
            }
        }
    }

    /// A payload that a request may leave out is optional; an answer always has one.
    private var hasOptionalPayload: Bool { index.isRead(name) && variant.isValueOptional }

    private func declaration(of item: VariantDescription.Case) -> String {
        let name = SwiftNames.value(item.name)
        guard let type = item.type else { return name }
        return "\(name)(\(type.swiftName(index))\(hasOptionalPayload ? "?" : ""))"
    }

    private func reader(_ source: inout SwiftSource) {
        let discriminator = SwiftSource.literal(variant.discriminator)
        let value = SwiftSource.literal(variant.value ?? "")
        let verb = hasOptionalPayload ? "optionalPart" : "part"
        source.block("public init(from object: WireObject) throws(InvalidInput)") { source in
            source.line("let kind: \(variant.discriminatorType ?? "String") = try object.choice(\(discriminator))")
            source.line("switch kind {")
            for item in variant.cases {
                let name = SwiftNames.value(item.name)
                let payload = item.type == nil ? "" : "(try object.\(verb)(\(value)))"
                source.line("case .\(name): self = .\(name)\(payload)")
            }
            source.line("}")
        }
    }

    private func writer(_ source: inout SwiftSource) {
        source.block("public func write(to writer: inout JSONWriter)") { source in
            if variant.value != nil { source.line("writer.beginObject()") }
            source.line("switch self {")
            for item in variant.cases {
                let name = SwiftNames.value(item.name)
                source.line("case .\(name)\(item.type == nil ? "" : "(let value)"):")
                for statement in statements(item) { source.line("    " + statement) }
            }
            source.line("}")
            if variant.value != nil { source.line("writer.endObject()") }
        }
    }

    private func statements(_ item: VariantDescription.Case) -> [String] {
        guard let member = variant.value else { return ["value.write(to: &writer)"] }
        let discriminator = "\(SwiftSource.literal(variant.discriminator)), \(SwiftSource.literal(item.name))"
        let first = "writer.string(\(discriminator))"
        let wire = SwiftSource.literal(member)
        return switch item.type {
        case nil: [first, "writer.key(\(wire))", "writer.null()"]
        case .text: [first, "writer.string(\(wire), value)"]
        case .some: [first, "writer.part(\(wire), value)"]
        }
    }
}
