import InnkeeperContract
import InnkeeperWire

/// The first edition of the API, from 2016: thirteen operations that are called with an access token alone.
///
/// A request is one of this edition when it has an access token and no client token; that is all that tells them apart
/// at addresses that both have. What this edition says is put into the words of today, and what it asks for is done by
/// the rules of today.
enum Dialect2016 {
    /// All of its operations, by address.
    static let operations: [String: DialectEndpoint] = [
        AppSignIn.path: DialectEndpoint(AppSignIn.self),
        SpacesGetAll.path: DialectEndpoint(SpacesGetAll.self),
        ReservationsGetAll.path: DialectEndpoint(ReservationsGetAll.self),
        ReservationsStart.path: DialectEndpoint(ReservationsStart.self),
        ReservationsProcess.path: DialectEndpoint(ReservationsProcess.self),
        ReservationsCancel.path: DialectEndpoint(ReservationsCancel.self),
        CustomersGetBalance.path: DialectEndpoint(CustomersGetBalance.self),
        CustomersGetOpenItems.path: DialectEndpoint(CustomersGetOpenItems.self),
        CustomersUpdate.path: DialectEndpoint(CustomersUpdate.self),
        PaymentsAddCreditCard.path: DialectEndpoint(PaymentsAddCreditCard.self),
        TasksAdd.path: DialectEndpoint(TasksAdd.self),
        CommandsGetAllActive.path: DialectEndpoint(CommandsGetAllActive.self),
        CommandsUpdate.path: DialectEndpoint(CommandsUpdate.self),
    ]

    /// The token of the house, which the first examples of this edition called by its other name everywhere.
    static let tokens = ["AccessToken", "ConnectorToken"]

    /// The operation that a request asks for in this edition; nil for a request of today.
    ///
    /// - Parameter isToday: Whether the address has an operation of today, which a request without any token is for.
    static func operation(at path: String, for request: WireObject, isToday: Bool) -> DialectEndpoint? {
        guard let operation = operations[path], !request.has("ClientToken") else { return nil }
        return !isToday || tokens.contains(where: request.has) ? operation : nil
    }
}

/// An operation of the first edition together with what it does.
protocol DialectOperation: SendableMetatype {
    associatedtype Request: WireReadable
    associatedtype Response: WireWritable

    static var path: String { get }
    /// The operation of today that does the same, which the token must permit; nil where any token will do.
    static var permission: String? { get }

    /// Does it. Fails as the operations of today do.
    static func perform(_ request: Request, in call: Call) async throws -> Response
}

extension DialectOperation {
    static var permission: String? { path }
}

/// An operation of the first edition as the gateway calls it.
struct DialectEndpoint: Sendable {
    let path: String
    let permission: String?
    let answer: Answering

    init<Operation: DialectOperation>(_: Operation.Type) {
        path = Operation.path
        permission = Operation.permission
        answer = answering { try await Operation.perform($0, in: $1) }
    }
}

extension JSONWriter {
    /// A member that is an object.
    mutating func part(_ name: StaticString, of part: (some WireWritable)?) {
        key(name)
        if let part { part.write(to: &self) } else { null() }
    }

    /// A member that is a list of objects.
    mutating func parts(_ name: StaticString, of parts: [some WireWritable]) {
        key(name)
        beginArray()
        for part in parts { part.write(to: &self) }
        endArray()
    }
}
