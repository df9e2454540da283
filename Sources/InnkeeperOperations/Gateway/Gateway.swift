import Hospitality
import InnkeeperContract
public import InnkeeperStore
import InnkeeperWire
public import Logging

/// What the server sends back: a status and a JSON body, which is empty only with 204.
public struct GatewayAnswer: Sendable {
    public var status: Int
    public var body: [UInt8]
    public var retryAfterSeconds: Int?
    /// The name of the integration that asked, for the log.
    public var integration: String?
}

/// The door of the API, without a transport: what is the same for all operations is done here, once.
///
/// In order: the address, the JSON, the tokens, the request limit, the contract, the operation, the shape of errors.
public final class Gateway: Sendable {
    let store: Store
    let clock: any HouseClock
    let ids: IDSource
    private let directory: Directory
    let authentication: Authentication
    private let counter: RequestCounter
    let premises: Premises
    private let logger: Logger
    private let opened = ContinuousClock.now

    /// - Parameter limit: nil lets every token ask as often as it likes.
    public init(
        store: Store, clock: any HouseClock, ids: IDSource, limit: RequestLimit?, logger: Logger,
        premises: Premises = Premises(), operations: [any APIOperation.Type] = Registry.operations
    ) {
        self.premises = premises
        self.store = store
        self.clock = clock
        self.ids = ids
        self.logger = logger
        directory = Directory(operations: operations)
        authentication = Authentication(store: store)
        counter = RequestCounter(limit: limit)
    }

    /// Whether anything but 404 is answered at this address.
    public func knows(path: String) -> Bool { directory[path] != nil || Dialect2016.operations[path] != nil }

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - path: What follows `/api/connector/v1/`.
    ///   - prefersMinimal: The caller sent `Prefer: return=minimal`.
    ///   - requestID: Comes back in the body of an error and stands in the log.
    public func answer(path: String, body: [UInt8], prefersMinimal: Bool, requestID: String) async -> GatewayAnswer {
        var integration: String?
        do {
            guard knows(path: path) else { throw Failure.notFound }
            let object = try WireObject(JSON(parsing: body))
            let isToday = directory[path] != nil
            if let operation = Dialect2016.operation(at: path, for: object, isToday: isToday) {
                let caller = try await caller(of: object, for: operation)
                integration = caller.integration.name
                try count(caller)
                let answer = try await perform(operation, object, for: caller)
                return GatewayAnswer(status: 200, body: answer, integration: integration)
            }
            guard let endpoint = directory[path] else { throw Failure.notFound }
            let caller = try await authenticated(object)
            integration = caller.integration.name
            try count(caller)
            guard caller.token.permissions.include(endpoint.facts.path) else { throw Failure.unauthorized }
            let answer = try await perform(endpoint, object, for: caller)
            let isEmpty = prefersMinimal && Self.isMinimal(answer, of: endpoint.facts)
            return GatewayAnswer(status: isEmpty ? 204 : 200, body: isEmpty ? [] : answer, integration: integration)
        } catch {
            return answer(for: error, path: path, requestID: requestID, integration: integration)
        }
    }

    /// The error body of the contract, for what the server itself refuses.
    public func errorBody(message: String, requestID: String, details: String? = nil) -> [UInt8] {
        Failure(status: 0, message: message, details: details).body(requestID: requestID)
    }

    /// The caller behind a pair of tokens, or nil; for connections that are not requests.
    public func authenticate(clientToken: String, accessToken: String) async throws -> Caller? {
        try await authentication.caller(clientToken: clientToken, accessToken: accessToken, now: uptime())
    }

    private func perform(_ endpoint: Endpoint, _ object: WireObject, for caller: Caller) async throws -> [UInt8] {
        guard !caller.isPortfolio || endpoint.facts.portfolioTokens else { throw Failure.unauthorized }
        return try await endpoint.answer(object, makeCall(for: caller, language: try language(of: object)))
    }

    /// What an operation gets to work with.
    func makeCall(for caller: Caller, language: String?) -> Call {
        let ids = ids
        return Call(
            caller: caller, store: store, now: clock.now, language: language, premises: premises,
            makeUUID: { ids.next() }
        )
    }

    /// Counts a request of a token, whatever edition it is of.
    private func count(_ caller: Caller) throws(Failure) {
        guard let seconds = counter.secondsToWait(token: caller.token.id.uuid, now: uptime()) else { return }
        throw Failure(status: 429, message: "Too many requests.", retryAfterSeconds: seconds)
    }

    private func authenticated(_ object: WireObject) async throws -> Caller {
        let clientToken = try object.string("ClientToken", minLength: 1, maxLength: 1000)
        let accessToken = try object.string("AccessToken", minLength: 1, maxLength: 1000)
        guard let caller = try await authenticate(clientToken: clientToken, accessToken: accessToken) else {
            throw Failure.unauthorized
        }
        return caller
    }

    /// Language and culture count only as a pair.
    private func language(of object: WireObject) throws(InvalidInput) -> String? {
        guard let language = try object.optionalString("LanguageCode", maxLength: 20),
            try object.optionalString("CultureCode", maxLength: 20) != nil
        else { return nil }
        return language
    }

    private func answer(
        for error: any Error, path: String, requestID: String, integration: String?
    ) -> GatewayAnswer {
        let failure = Failure(error)
        if failure.status == 500 {
            logger.error(
                "An operation failed.",
                metadata: ["operation": "\(path)", "request": "\(requestID)", "error": "\(error)"]
            )
        }
        return GatewayAnswer(
            status: failure.status, body: failure.body(requestID: requestID),
            retryAfterSeconds: failure.retryAfterSeconds, integration: integration
        )
    }

    /// Whether `Prefer: return=minimal` leaves nothing of this answer: an empty object, or a page without rows.
    private static func isMinimal(_ answer: [UInt8], of facts: OperationFacts) -> Bool {
        if facts.isEmpty { return true }
        guard facts.isPaginated, answer.count < 2000 else { return false }
        return answer.contains("\"Cursor\":null".utf8) && !answer.contains("\"Id\":".utf8)
    }

    /// Seconds since the gateway opened, by a clock that never goes back.
    func uptime() -> Double { (ContinuousClock.now - opened) / .seconds(1) }
}
