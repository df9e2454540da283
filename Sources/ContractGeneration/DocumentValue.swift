/// JSON text whose members keep their order, for documents that people read and compare.
struct DocumentValue {
    let json: String

    static func text(_ text: String) -> DocumentValue { DocumentValue(json: quoted(text)) }
    static func number(_ number: Int) -> DocumentValue { DocumentValue(json: String(number)) }
    static func flag(_ flag: Bool) -> DocumentValue { DocumentValue(json: flag ? "true" : "false") }
    static func texts(_ texts: [String]) -> DocumentValue { list(texts.map(DocumentValue.text)) }

    static func list(_ items: [DocumentValue]) -> DocumentValue {
        DocumentValue(json: "[" + items.map(\.json).joined(separator: ",") + "]")
    }

    /// - Parameter onLines: a line for each member; otherwise everything is on one.
    static func object(_ members: [(String, DocumentValue)], onLines: Bool = false) -> DocumentValue {
        let texts = members.map { "\(quoted($0.0)):\($0.1.json)" }
        return DocumentValue(
            json: onLines ? "{\n" + texts.joined(separator: ",\n") + "\n}" : "{" + texts.joined(separator: ",") + "}"
        )
    }

    /// A reference to another part of the document.
    static func reference(_ name: String, in section: String = "schemas") -> DocumentValue {
        ["$ref": .text("#/components/\(section)/\(name)")]
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}

extension DocumentValue: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self = .text(text) }
}

extension DocumentValue: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral members: (String, DocumentValue)...) { self = .object(members) }
}
