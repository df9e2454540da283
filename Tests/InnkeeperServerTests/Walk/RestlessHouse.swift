import Foundation
import InnkeeperServer
import InnkeeperTesting
import InnkeeperWire
import Synchronization

/// The built program as a server that is killed at any moment and opened again, on the database of a test hotel.
///
/// Those who ask are not answered while it is away; they ask again, another thing, when it is back.
final class RestlessHouse: WalkDoor {
    struct DidNotOpen: Error {}


    private struct State {
        var program: Program?
        var port = 0
        var openings = 0
        var clock = MovedClock(secondsAhead: 0)
    }

    private let hotel: TestHotel
    private let state = Mutex(State())

    init(_ hotel: TestHotel) { self.hotel = hotel }

    var now: Date { state.withLock { $0.clock }.now }

    /// How often it was opened.
    var openings: Int { state.withLock { $0.openings } }

    /// - Parameter hours: How much later it is when it is opened than when it was closed.
    func open(later hours: Int = 0) async throws {
        let present = state.withLock { $0.openings } == 0 ? TestHotel.present : now
        let clock = try await HouseTime.move(to: present.addingTimeInterval(Double(hours) * 3600), in: hotel.store)
        state.withLock { $0.clock = clock }
        let program = try Program(
            ["serve", "--port", "0", "--request-limit", "off", "--database", hotel.database.addressText]
        )
        guard let address = await program.firstLine(beginning: "Innkeeper answers at http://127.0.0.1:"),
            let port = Int(address)
        else { throw DidNotOpen() }
        state.withLock { state in
            state.program = program
            state.port = port
            state.openings += 1
        }
    }

    /// Ends it without a warning, whatever it does.
    func kill() async {
        let program = state.withLock { state -> Program? in
            defer { state.program = nil }
            return state.program
        }
        program?.send(SIGKILL)
        _ = await program?.waitForEnd()
    }

    /// Ends it as an operator does.
    func close() async {
        let program = state.withLock { $0.program }
        program?.send(SIGTERM)
        _ = await program?.waitForEnd()
    }

    func post(_ path: String, _ json: String) async throws -> (status: Int, json: JSON)? {
        // One connection for each request, as after every opening.
        let port = state.withLock { $0.program == nil ? 0 : $0.port }
        guard port > 0, let reply = try? await Self.ask(port, path, json) else {
            try await Task.sleep(for: .milliseconds(20))
            return nil
        }
        return (reply.status, try JSON(parsing: reply.body))
    }

    /// Time is moved while the house is closed. Its night run is done here, as another server on the database would.
    func passTime(seconds: Double) async throws -> [String] {
        hotel.clock.set(to: now)
        return try await hotel.runNight().failures.map { "\($0.duty): \($0.reason)" }
    }

    private static func ask(_ port: Int, _ path: String, _ json: String) async throws -> RawConnection.Reply {
        let (client, access) = TestHotel.tokens
        let members = json.dropFirst().dropLast()
        let body = """
            {"ClientToken": "\(client)", "AccessToken": "\(access)", "Client": "Walk 1"\
            \(members.isEmpty ? "" : ", ")\(members)}
            """
        let request = Request(
            target: "/api/connector/v1/\(path)", fields: [("Content-Type", "application/json")], body: Array(body.utf8)
        )
        let connection = try await RawConnection(port: port)
        try await connection.send(request.bytes)
        return try await connection.reply()
    }
}
