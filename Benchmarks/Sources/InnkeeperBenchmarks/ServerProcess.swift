import CReferenceLoop
import Foundation

/// This program in a process of its own, as a server that is asked over HTTP and whose memory is its own.
final class ServerProcess {
    let port: Int
    private let process: Process

    /// - Throws: ``BenchmarkProblem`` when it does not come up.
    init(_ arguments: [String]) throws {
        process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)), port > 0 else {
            process.terminate()
            throw BenchmarkProblem("The server \(arguments) did not come up.")
        }
        self.port = port
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// Runs `body` while the server is up.
    static func with<Value>(_ arguments: String..., body: (ServerProcess) throws -> Value) throws -> Value {
        let server = try ServerProcess(arguments)
        defer { server.stop() }
        return try body(server)
    }

    /// Resident memory in megabytes (10⁶ bytes): what it is now, and the most it ever was.
    func memory() throws -> (now: Double, most: Double) {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        func megabytes(_ name: String) -> Double {
            let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
            return Double(line.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0) * 1024 / 1_000_000
        }
        return (megabytes("VmRSS"), megabytes("VmHWM"))
    }

    /// Asks over many connections at once; the requests in turn, each connection the next when it has its answer.
    ///
    /// - Parameter seconds: When nothing more is asked; nil when every request has been sent once.
    /// - Returns: Answers in a second.
    func rate(of requests: [HTTPRequest], connections: Int, seconds: Double? = nil) throws -> Double {
        var time = seconds ?? 600
        let bytes = requests.flatMap(\.bytes)
        let answered = bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                reference_load(
                    Int32(port), Int32(connections), bytes.baseAddress, requests.map(\.bytes.count), requests.count,
                    seconds == nil ? 0 : 1, &time
                )
            }
        }
        guard answered > 0 else { throw BenchmarkProblem("A request was not answered with 200.") }
        return Double(answered) / time
    }
}

/// One connection to a server.
final class Connection {
    private let client: OpaquePointer

    init(to server: ServerProcess) throws {
        guard let client = reference_client_open(Int32(server.port)) else {
            throw BenchmarkProblem("Nobody listens on port \(server.port).")
        }
        self.client = client
    }

    deinit { reference_client_close(client) }

    /// Sends it and waits for the answer.
    ///
    /// - Throws: ``BenchmarkProblem`` for any status but 200.
    func ask(_ request: HTTPRequest) throws {
        let status = request.bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { reference_client_ask(client, $0.baseAddress, $0.count) }
        }
        guard status == 200 else { throw BenchmarkProblem("Answered with \(status): \(body.prefix(1000))") }
    }

    /// The body of the last answer.
    var body: String {
        var length = 0
        guard let start = reference_client_body(client, &length) else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
    }
}

/// The bytes of a request to an operation.
struct HTTPRequest {
    let bytes: [UInt8]

    /// - Parameter members: What follows the tokens, as JSON without its braces.
    init(_ operation: String, tokens: (client: String, access: String), _ members: String = "") {
        let body = """
            {"ClientToken":"\(tokens.client)","AccessToken":"\(tokens.access)",\
            "Client":"Benchmark 1"\(members.isEmpty ? "" : ",")\(members)}
            """
        let head = [
            "POST /api/connector/v1/\(operation) HTTP/1.1", "Host: 127.0.0.1", "Content-Type: application/json",
            "Content-Length: \(body.utf8.count)", "", "",
        ]
        bytes = Array((head.joined(separator: "\r\n") + body).utf8)
    }
}
