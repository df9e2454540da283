import Foundation
import Synchronization

/// The built program, run as a person runs it.
final class Program: Sendable {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    private let process: Mutex<Process>
    private let lines: AsyncStream<String>
    private let end: AsyncStream<Int32>

    /// Starts it; its standard output can be followed, its log is dropped.
    init(_ arguments: [String]) throws {
        let process = Self.process(arguments)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        output.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            guard !data.isEmpty else {
                handle.readabilityHandler = nil
                return line.finish()
            }
            for text in String(decoding: data, as: UTF8.self).split(separator: "\n") { line.yield(String(text)) }
        }
        let (end, ended) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            ended.yield(process.terminationStatus)
            ended.finish()
        }
        self.lines = lines
        self.end = end
        try process.run()
        self.process = Mutex(process)
    }

    deinit {
        process.withLock { if $0.isRunning { $0.terminate() } }
    }

    /// What follows `beginning` on the first line that has it; nil when the program ends before.
    func firstLine(beginning: String) async -> String? {
        for await line in lines where line.hasPrefix(beginning) { return String(line.dropFirst(beginning.count)) }
        return nil
    }

    func send(_ signal: Int32) { _ = process.withLock { kill($0.processIdentifier, signal) } }

    /// The exit status.
    func waitForEnd() async -> Int32 {
        for await status in end { return status }
        return -1
    }

    /// Runs it to its end.
    static func run(_ arguments: [String]) async throws -> Outcome {
        try await Folder.with { folder in
            let process = process(arguments)
            let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
            for file in [output, errors] { try Data().write(to: file) }
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = try FileHandle(forWritingTo: errors)
            let (end, ended) = AsyncStream.makeStream(of: Int32.self)
            process.terminationHandler = { ended.yield($0.terminationStatus) }
            try process.run()
            var iterator = end.makeAsyncIterator()
            let status = await iterator.next() ?? -1
            return Outcome(
                status: status, output: try String(contentsOf: output, encoding: .utf8),
                errors: try String(contentsOf: errors, encoding: .utf8)
            )
        }
    }

    private static func process(_ arguments: [String]) -> Process {
        let process = Process()
        // The program is built beside the tests.
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "innkeeper")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("INNKEEPER_") }
        return process
    }
}

/// A folder that is gone after the test.
enum Folder {
    static func with<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "innkeeper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }
}
