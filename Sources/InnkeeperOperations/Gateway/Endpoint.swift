import InnkeeperContract
import InnkeeperWire

/// An operation as the gateway calls it: JSON in, JSON out, its types forgotten.
struct Endpoint: Sendable {
    let facts: OperationFacts
    let answer: @Sendable (WireObject, Call) async throws -> [UInt8]

    init<Operation: APIOperation>(_: Operation.Type) {
        facts = Operation.facts
        answer = { object, call in
            let request = try Operation.Request(from: object)
            let response = try await Operation.perform(request, in: call)
            var writer = JSONWriter()
            response.write(to: &writer)
            return writer.bytes
        }
    }

    /// One that is told in JSON, because no operation of the contract is told so any more.
    init(facts: OperationFacts, answer: @escaping @Sendable (WireObject, Call) async throws -> [UInt8]) {
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
