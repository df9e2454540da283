import InnkeeperWire

/// A text by which lists are searched. The contract knows no end of it; an entry of an index has one.
enum SearchedText {
    /// In bytes of UTF-8, so that it and its keys fit into an entry of an index on either database.
    static let longest = 1000

    /// - Parameter path: Where the text stands in the request.
    /// - Throws: `InvalidInput` for a text that is longer.
    static func check(_ text: String?, at path: String) throws(InvalidInput) {
        guard let text, text.utf8.count > longest else { return }
        throw InvalidInput(path, "is longer than \(longest) bytes")
    }
}
