import InnkeeperContract
import InnkeeperWire

/// What the gateway calls: JSON in, JSON out, the types of the operation forgotten.
typealias Answering = @Sendable (WireObject, Call) async throws -> [UInt8]

/// Reads a request, does what it asks for, and writes the answer.
func answering<Request: WireReadable, Response: WireWritable>(
    _ perform: @escaping @Sendable (Request, Call) async throws -> Response
) -> Answering {
    { object, call in
        let response = try await perform(try Request(from: object), call)
        var writer = JSONWriter()
        response.write(to: &writer)
        return writer.bytes
    }
}

/// An operation as the gateway calls it.
struct Endpoint: Sendable {
    let facts: OperationFacts
    let answer: Answering

    init<Operation: APIOperation>(_: Operation.Type) {
        facts = Operation.facts
        answer = answering { try await Operation.perform($0, in: $1) }
    }

    /// One that is told in JSON, because no operation of the contract is told so any more.
    init(facts: OperationFacts, answer: @escaping Answering) {
        self.facts = facts
        self.answer = answer
    }
}

/// Every address that is answered, with the operation behind it.
struct Directory: Sendable {
    private let endpoints: [String: Endpoint]

    /// Casings that older documents published; clients of those years still use them.
    static let olderCasings = [
        "orderitems/getAll": "orderItems/getAll",
        "sourceassignments/getAll": "sourceAssignments/getAll",
        "taxenvironments/getAll": "taxEnvironments/getAll",
        "serviceOrderNotes/Add": "serviceOrderNotes/add",
        "serviceOrderNotes/Update": "serviceOrderNotes/update",
        "serviceOrderNotes/Delete": "serviceOrderNotes/delete",
    ]

    init(operations: [any APIOperation.Type]) {
        var endpoints: [String: Endpoint] = [:]
        for operation in operations { endpoints[operation.facts.path] = Self.endpoint(operation) }
        for (older, current) in Self.olderCasings { endpoints[older] = endpoints[current] }
        for retired in RetiredAddresses.all { endpoints[retired.path] = retired.endpoint }
        self.endpoints = endpoints
    }

    subscript(path: String) -> Endpoint? { endpoints[path] }

    private static func endpoint<Operation: APIOperation>(_ operation: Operation.Type) -> Endpoint {
        Endpoint(operation)
    }
}
