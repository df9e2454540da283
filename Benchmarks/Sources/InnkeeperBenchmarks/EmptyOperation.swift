/// How many requests a second the house answers when there is nothing to do, against a bare route.
struct EmptyOperation {
    let world: World

    private static let connections = 32
    private static let rounds = 5

    func measure() throws -> [Table.Line] {
        let requests = [HTTPRequest("benchmarks/nothing", tokens: World.tokens)]
        return try ServerProcess.with("serve", world.path) { house in
            try ServerProcess.with("bare") { bare in
                for server in [house, bare] {
                    let connection = try Connection(to: server)
                    try connection.ask(requests[0])
                    guard connection.body == Nothing.answer else { throw BenchmarkProblem(connection.body) }
                    _ = try server.rate(of: requests, connections: Self.connections, seconds: 2)
                }
                // In turn, so that both meet the same moods of the machine.
                var rates: [(house: Double, bare: Double)] = []
                for _ in 0..<Self.rounds {
                    rates.append(
                        (
                            try house.rate(of: requests, connections: Self.connections, seconds: 2),
                            try bare.rate(of: requests, connections: Self.connections, seconds: 2)
                        )
                    )
                }
                let (ours, theirs) = (Measure.middle(of: rates.map(\.house)), Measure.middle(of: rates.map(\.bare)))
                return [
                    Table.Line(
                        what: "empty operation, \(Self.connections) connections", house: "\(Int(ours))/s",
                        reference: "bare Hummingbird route: \(Int(theirs))/s", value: ours / theirs, aim: .atLeast(0.6)
                    )
                ]
            }
        }
    }
}
