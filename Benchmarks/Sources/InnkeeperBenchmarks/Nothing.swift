import InnkeeperContract
import InnkeeperOperations
import InnkeeperWire

/// An operation that does nothing: what it costs is what every operation costs.
enum Nothing: APIOperation {
    struct Request: WireReadable {
        init(from object: WireObject) throws(InvalidInput) {}
    }

    typealias Response = Contract.Unit

    /// What it answers, and the bare route too.
    static let answer = "{}"

    static let facts = OperationFacts(
        path: "benchmarks/nothing", summary: "Does nothing.", theme: "Benchmarks", restricted: false, deprecated: false,
        portfolioTokens: true, scope: .none, isPaginated: false, isEmpty: true
    )

    static func perform(_ request: Request, in call: Call) async throws -> Response { Contract.Unit() }
}
