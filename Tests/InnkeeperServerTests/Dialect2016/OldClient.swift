import InnkeeperServer
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A client that knows only the first edition of the API: an address, one token, thirteen operations.
final class OldClient {
    private let connection: RawConnection
    private(set) var token: String

    init(_ connectorToken: String, _ demo: ServedDemo) async throws {
        connection = try await RawConnection(port: demo.port, to: demo)
        token = connectorToken
    }

    /// Signs in, and works with its session from now on. Answers the enterprise.
    func signIn() async throws -> JSON {
        let (status, answer) = try await send("app/signIn", #"{"ConnectorToken":"\#(token)"}"#)
        try #require(status == 200, "\(answer)")
        token = try #require(answer["AccessToken"].text)
        return answer["Enterprise"]
    }

    /// Sends members of a request, as JSON without its braces, and answers whatever comes back.
    func send(_ path: String, members: String = "") async throws -> (status: Int, json: JSON) {
        try await send(path, #"{"AccessToken":"\#(token)"\#(members.isEmpty ? "" : ",")\#(members)}"#)
    }

    /// Asks, and expects to be answered.
    func ask(_ path: String, _ members: String = "") async throws -> JSON {
        let (status, answer) = try await send(path, members: members)
        try #require(status == 200, "\(path): \(answer)")
        return answer
    }

    func balance(of customer: String) async throws -> JSON {
        try await ask("customers/getBalance", #""CustomerId":"\#(customer)""#)
    }

    private func send(_ path: String, _ body: String) async throws -> (status: Int, json: JSON) {
        let request = Request(
            target: "/api/connector/v1/\(path)", fields: [("Content-Type", "application/json")], body: Array(body.utf8)
        )
        try await connection.send(request.bytes)
        let reply = try await connection.reply()
        return (reply.status, try JSON(parsing: reply.body))
    }
}
