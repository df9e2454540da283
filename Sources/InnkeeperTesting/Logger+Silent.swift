public import Logging

extension Logger {
    /// Says nothing: what a test wants to know, it asks.
    public static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
