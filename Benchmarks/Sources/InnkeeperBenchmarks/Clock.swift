/// How measurements are taken: warm, several times, and the middle one counts.
enum Measure {
    /// The median of `rounds` results.
    static func median(of rounds: Int, _ round: () throws -> Double) rethrows -> Double {
        var results: [Double] = []
        for _ in 0..<rounds { results.append(try round()) }
        return middle(of: results)
    }

    static func middle(of results: [Double]) -> Double { results.sorted()[results.count / 2] }

    static func seconds(_ body: () throws -> Void) rethrows -> Double {
        try ContinuousClock().measure { try body() } / .seconds(1)
    }

    static func seconds(isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Void) async rethrows
        -> Double
    {
        let clock = ContinuousClock()
        let start = clock.now
        try await body()
        return (clock.now - start) / .seconds(1)
    }
}
