/// What an operator may set, by flag, environment variable or configuration file, in that order of precedence.
///
/// The raw value is the flag and the key in the file: `--request-limit`, `request-limit: off`. The environment variable
/// follows from it: `INNKEEPER_REQUEST_LIMIT`.
public enum Setting: String, CaseIterable, Sendable {
    case database
    case host
    case port
    case requestLimit = "request-limit"
    case bodyLimit = "body-limit"
    case timeLimit = "time-limit"
    case logLevel = "log-level"
    case documentKey = "document-key"
    case publicAddress = "public-address"
    case mailFolder = "mail-folder"
    case mailCommand = "mail-command"
    case mailFrom = "mail-from"

    public var environmentVariable: String {
        "INNKEEPER_" + rawValue.uppercased().replacing("-", with: "_")
    }

    /// What holds when nobody says otherwise.
    public var standard: String {
        switch self {
        case .database: "sqlite:var/innkeeper.sqlite"
        case .host: "127.0.0.1"
        case .port: "8080"
        case .requestLimit: "200/30s"
        case .bodyLimit: "32MB"
        case .timeLimit: "60s"
        case .logLevel: "info"
        case .documentKey, .publicAddress, .mailFolder, .mailCommand, .mailFrom: ""
        }
    }
}

/// A setting that nobody can work with, and where it was made.
public struct InvalidSetting: Error, Equatable, CustomStringConvertible, Sendable {
    public let description: String

    public init(_ description: String) { self.description = description }
}
