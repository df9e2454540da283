import Foundation
import HTTPTypes

let requestIDHeader = "Request-Id"
let jsonContentType = "application/json; charset=utf-8"

/// Names a request in its answer and in the log.
func newRequestID() -> String { UUID().uuidString.lowercased() }

extension HTTPField.Name {
    static let requestID = HTTPField.Name(requestIDHeader)!
    static let prefer = HTTPField.Name("Prefer")!
}
