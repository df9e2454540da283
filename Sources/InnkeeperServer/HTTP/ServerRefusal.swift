/// What the server says no to before an operation is asked; the raw value is the status.
enum ServerRefusal: Int, Error, Sendable {
    case malformed = 400
    case unauthorized = 401
    case unknownAddress = 404
    case wrongMethod = 405
    case tooSlow = 408
    case tooLarge = 413
    case unsupportedType = 415
    case upgradeRequired = 426

    var message: String {
        switch self {
        case .malformed: "The request cannot be read."
        case .unauthorized: "Cannot perform operation or session has expired."
        case .unknownAddress: "There is no such operation."
        case .wrongMethod: "This address is asked with another method."
        case .tooSlow: "The request took too long."
        case .tooLarge: "The body of the request is too large."
        case .unsupportedType: "The body must be JSON, plain or compressed with gzip or deflate."
        case .upgradeRequired: "This address speaks WebSocket."
        }
    }
}

/// Accounts for a refusal that a connection makes by itself, and gives the body to send.
typealias ConnectionRefusal = @Sendable (_ refusal: ServerRefusal, _ requestID: String) -> [UInt8]
