import Foundation
import Hospitality
import InnkeeperWire

/// A text that somebody shall be written to at.
enum EmailText {
    /// - Parameter path: Where the text stands in the request.
    /// - Throws: `InvalidInput` for what nobody could write to.
    static func check(_ text: String?, at path: String) throws(InvalidInput) {
        guard let key = CustomerContact(email: text).emailKey else { return }
        let parts = key.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !key.contains(where: \.isWhitespace) else {
            throw InvalidInput(path, "is not an e-mail address")
        }
    }
}
