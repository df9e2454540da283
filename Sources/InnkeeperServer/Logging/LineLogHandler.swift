import Foundation
import InnkeeperValues
public import Logging

/// One line an event: the instant, the level, what happened, and `key=value` for each fact, for people and machines.
public struct LineLogHandler: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    private let writer: LogWriter

    public init(writer: LogWriter, level: Logger.Level) {
        self.writer = writer
        logLevel = level
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var line: [UInt8] = []
        line.reserveCapacity(256)
        InstantText.append(Date(), to: &line)
        line.append(UInt8(ascii: " "))
        line.append(contentsOf: event.level.rawValue.utf8)
        line.append(UInt8(ascii: " "))
        Self.append(event.message.description, to: &line, quoting: false)
        var facts = metadata
        if let provided = metadataProvider?.get() { facts.merge(provided) { $1 } }
        if let own = event.metadata { facts = facts.isEmpty ? own : facts.merging(own) { $1 } }
        if let error = event.error { facts["error"] = "\(error)" }
        for (key, value) in facts.sorted(by: { $0.key < $1.key }) {
            line.append(UInt8(ascii: " "))
            line.append(contentsOf: key.utf8)
            line.append(UInt8(ascii: "="))
            Self.append(value.description, to: &line, quoting: true)
        }
        line.append(UInt8(ascii: "\n"))
        writer.append(line, isUrgent: event.level >= .warning)
    }

    /// A value stays on its line, whatever it holds, so that nobody can write lines of their own into the log.
    private static func append(_ text: String, to line: inout [UInt8], quoting: Bool) {
        let needsQuotes = quoting && (text.isEmpty || text.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: "\"") })
        if needsQuotes { line.append(UInt8(ascii: "\"")) }
        for byte in text.utf8 {
            switch byte {
            case 0x0A: line.append(contentsOf: "\\n".utf8)
            case 0..<0x20, 0x7F: line.append(UInt8(ascii: "?"))
            case UInt8(ascii: "\"") where quoting, UInt8(ascii: "\\") where quoting:
                line.append(UInt8(ascii: "\\"))
                line.append(byte)
            default: line.append(byte)
            }
        }
        if needsQuotes { line.append(UInt8(ascii: "\"")) }
    }
}
