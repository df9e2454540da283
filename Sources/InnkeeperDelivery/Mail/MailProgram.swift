import Foundation

/// Hands each message to a program of this machine on its input, as every mailer of Unix offers: `sendmail -i -t`.
///
/// The program reads from the head who gets the message. It has taken it when it ends with status 0.
public struct MailProgram: MailCarrier {
    /// Longer than that no mailer thinks about a message.
    private static let patience = Duration.seconds(60)

    private let program: URL
    private let arguments: [String]

    /// - Parameter command: The program, as a path or a name to be looked for in `PATH`, and its arguments.
    /// - Throws: ``MailNotTaken`` for a program that is not there.
    public init(_ command: [String], path: String?) throws {
        guard let name = command.first else { throw MailNotTaken("There is no command for messages.") }
        let folders = name.contains("/") ? [""] : (path ?? "").split(separator: ":").map { "\($0)/" }
        let found = folders.map { $0 + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { throw MailNotTaken("The program \(name) for messages is not there.") }
        program = URL(filePath: found)
        arguments = Array(command.dropFirst())
    }

    public func carry(_ message: MailMessage) async throws {
        // A file, not a pipe: a program that ends before it has read everything must not end this one.
        let file = FileManager.default.temporaryDirectory.appending(path: "innkeeper-\(message.mail.id).eml")
        defer { try? FileManager.default.removeItem(at: file) }
        try PrivateFile.write(message.bytes(lineEnd: "\n"), to: file)
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = FileHandle.nullDevice
        // Our own settings hold secrets, and are none of its business.
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("INNKEEPER_") }
        let (end, ended) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            ended.yield(process.terminationReason == .exit ? process.terminationStatus : -1)
            ended.finish()
        }
        do {
            try process.run()
        } catch {
            throw MailNotTaken("\(program.path) cannot be started: \(error)")
        }
        let identifier = process.processIdentifier
        let status = await Self.first(of: end, killing: identifier)
        guard status == 0 else { throw MailNotTaken("\(program.path) ended with status \(status).") }
    }

    /// The status it ends with; when its time is over, it is ended.
    private static func first(of end: AsyncStream<Int32>, killing identifier: Int32) async -> Int32 {
        await withTaskGroup(of: Int32?.self) { group in
            group.addTask {
                for await status in end { return status }
                return -1
            }
            group.addTask {
                try? await Task.sleep(for: patience)
                if !Task.isCancelled { kill(identifier, SIGKILL) }
                return nil
            }
            var status: Int32 = -1
            for await outcome in group {
                guard let outcome else { continue }
                status = outcome
                group.cancelAll()
            }
            return status
        }
    }
}
