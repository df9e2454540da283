import HTTPTypes

/// What the header fields of a request ask of the server.
enum RequestFields {
    /// Whether a body of this type is read as JSON. A client that names no type means JSON.
    static func isJSON(_ contentType: String?) -> Bool {
        guard let contentType else { return true }
        if contentType == "application/json" { return true }
        let name = (contentType.split(separator: ";").first ?? "").filter { $0 != " " }.lowercased()
        return name == "application/json" || name == "text/json" || name.isEmpty
            || name.hasPrefix("application/") && name.hasSuffix("+json")
    }

    /// Whether an empty answer may go without its body.
    static func prefersMinimal(_ prefer: String?) -> Bool {
        guard let prefer else { return false }
        return prefer.split { $0 == "," || $0 == ";" }.contains { part in
            part.filter { $0 != " " && $0 != "\"" }.lowercased() == "return=minimal"
        }
    }

    /// How the body is compressed.
    ///
    /// - Throws: ``ServerRefusal/unsupportedType`` for a compression that nobody here understands.
    static func coding(_ contentEncoding: String?) throws(ServerRefusal) -> ContentCoding? {
        guard let name = contentEncoding?.lowercased(), name != "identity", !name.isEmpty else { return nil }
        guard let coding = ContentCoding(rawValue: name == "x-gzip" ? "gzip" : name) else { throw .unsupportedType }
        return coding
    }
}
