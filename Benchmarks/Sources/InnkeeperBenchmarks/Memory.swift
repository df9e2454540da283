import Foundation

/// The resident memory of a server with a million reservations, when nobody asks and after many have asked for the
/// largest answers.
struct Memory {
    let world: World

    private static let connections = 32
    private static let limit = 150.0

    func measure() throws -> [Table.Line] {
        let pages = (0..<4).map { _ in
            HTTPRequest(
                "reservations/getAll/2023-06-06", tokens: World.tokens, "\"Limitation\":{\"Count\":1000}"
            )
        }
        let others = (0..<60).map { _ in HTTPRequest("benchmarks/nothing", tokens: World.tokens) }
        return try ServerProcess.with("serve", world.path) { house in
            Thread.sleep(forTimeInterval: 2)
            let rest = try house.memory().now
            _ = try house.rate(of: pages + others, connections: Self.connections, seconds: 10)
            let most = try house.memory().most
            return [line("at rest", rest), line("under load, \(Self.connections) connections, at most", most)]
        }
    }

    private func line(_ what: String, _ megabytes: Double) -> Table.Line {
        Table.Line(
            what: "resident memory in MB, \(what)", house: "\(Int(megabytes)) MB", reference: "",
            value: megabytes, aim: .atMost(Self.limit)
        )
    }
}
