/// A JSON value whose members keep their order, for documents that people read and compare.
enum DocumentValue {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([DocumentValue])
    case object([(String, DocumentValue)])

    static func texts(_ texts: [String]) -> DocumentValue { .list(texts.map(DocumentValue.text)) }

    /// A reference to another part of the document.
    static func reference(_ name: String, in section: String = "schemas") -> DocumentValue {
        ["$ref": .text("#/components/\(section)/\(name)")]
    }

    /// JSON on one line.
    var json: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.0)):\($0.1.json)" }.joined(separator: ",") + "}"
        }
    }

    /// JSON with a line for each member of the first `depth` levels.
    func lines(depth: Int) -> String {
        guard depth > 0, case .object(let members) = self else { return json }
        return "{\n" + members.map { "\(Self.quoted($0.0)):\($0.1.lines(depth: depth - 1))" }.joined(separator: ",\n")
            + "\n}"
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}

// Literals of the other kinds send the compiler in circles here.
extension DocumentValue: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self = .text(text) }
}

extension DocumentValue: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral members: (String, DocumentValue)...) { self = .object(members) }
}
