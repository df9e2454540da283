import CReferenceLoop

/// A C loop over rows of the house's own file and what hangs on them.
final class ReferenceLoop {
    private let reader: OpaquePointer

    /// - Parameters:
    ///   - rows: Asks with the parameters ?1, the enterprise, and ?2, how many.
    ///   - details: The same for what hangs on those rows.
    init(path: String, rows: String, details: String) throws {
        guard let reader = reference_reader_open(path, rows, details) else {
            throw BenchmarkProblem("The C loop cannot read the database.")
        }
        self.reader = reader
    }

    deinit { reference_reader_close(reader) }

    func read(_ enterprise: String, _ count: Int) throws {
        var sum: UInt64 = 0
        guard reference_reader_read(reader, enterprise, count, &sum) == count, sum > 0 else {
            throw BenchmarkProblem("The C loop found other rows.")
        }
    }
}

/// A page over HTTP, against a C loop that steps over the same rows and columns.
struct PageRace {
    let world: World
    let loop: ReferenceLoop
    let count: Int

    private static let rounds = 41

    /// - Parameter mark: What the answer has once for each row.
    func measure(_ what: String, _ path: String, _ members: String, mark: String) throws -> Table.Line {
        let request = HTTPRequest(path, tokens: World.tokens, members)
        return try ServerProcess.with("serve", world.path) { house in
            let connection = try Connection(to: house)
            try connection.ask(request)
            let found = connection.body.ranges(of: mark).count
            guard found == count else { throw BenchmarkProblem("The page has \(found) rows.") }
            for _ in 0..<20 { try connection.ask(request) }
            var times: [(house: Double, loop: Double)] = []
            for _ in 0..<Self.rounds {
                times.append(
                    (
                        try Measure.seconds { try connection.ask(request) },
                        try Measure.seconds { try loop.read(world.enterprise.id.description, count) }
                    )
                )
            }
            let (ours, theirs) = (Measure.middle(of: times.map(\.house)), Measure.middle(of: times.map(\.loop)))
            return Table.Line(
                what: what, house: milliseconds(ours),
                reference: "C loop over the same rows: \(milliseconds(theirs))", value: ours / theirs, aim: .atMost(4)
            )
        }
    }
}
