import HTTPTypes
import Hummingbird
import InnkeeperOperations
import Logging

/// Answers every request: operations through the gateway, the rest from the pages; counts it and logs one line.
struct HouseResponder: HTTPResponder {
    typealias Context = ConnectionContext

    /// Where the operations live.
    static let prefix = "/api/connector/v1/"

    let gateway: Gateway
    let pages: Pages
    let body: BodyReader
    let metrics: RequestMetrics
    let logger: Logger

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        let started = ContinuousClock.now
        let requestID = newRequestID()
        metrics.began()
        let target = Target(request.head.path ?? "/")
        let reply = await reply(to: request, target, requestID)
        let duration = ContinuousClock.now - started
        let isKnown = target.isOperation ? gateway.knows(path: target.name) : Pages.paths.contains(target.name)
        let name = isKnown ? target.name : "unknown"
        metrics.ended(operation: name, status: reply.status, after: duration)
        log(reply, name, duration, requestID, at: target.isOperation ? .info : .debug)
        let coding = request.headers[.acceptEncoding].flatMap { ContentCoding(accepted: $0) }
        return reply.response(requestID: requestID, coding: coding, hasBody: request.method != .head)
    }

    private func reply(to request: Request, _ target: Target, _ requestID: String) async -> Reply {
        do {
            if LinkPages.has(target.name) {
                return try await LinkPages(gateway: gateway).reply(to: request, path: target.name)
            }
            if PicturePages.has(target.name) {
                return try await PicturePages(store: pages.store).reply(to: request, path: target.name)
            }
            guard target.isOperation else { return try await pages.reply(to: request, path: target.name) }
            guard gateway.knows(path: target.name) else { throw ServerRefusal.unknownAddress }
            guard request.method == .post else { throw ServerRefusal.wrongMethod }
            let answer = await gateway.answer(
                path: target.name, body: try await body.body(of: request),
                prefersMinimal: RequestFields.prefersMinimal(request.headers[.prefer]), requestID: requestID
            )
            return Reply(
                status: answer.status, body: answer.body, retryAfterSeconds: answer.retryAfterSeconds,
                integration: answer.integration
            )
        } catch let refusal as ServerRefusal {
            let allow = target.isOperation ? "POST" : "GET, HEAD"
            let body = gateway.errorBody(message: refusal.message, requestID: requestID)
            return Reply(status: refusal.rawValue, body: body, allow: refusal == .wrongMethod ? allow : nil)
        } catch {
            // The client has gone, or its body broke off; nobody reads this answer.
            let body = gateway.errorBody(message: ServerRefusal.malformed.message, requestID: requestID)
            return Reply(status: ServerRefusal.malformed.rawValue, body: body)
        }
    }

    private func log(
        _ reply: Reply, _ name: String, _ duration: Duration, _ requestID: String, at level: Logger.Level
    ) {
        guard logger.logLevel <= level else { return }
        var metadata: Logger.Metadata = [
            "operation": "\(name)", "status": "\(reply.status)", "ms": "\(duration.millisecondsText)",
            "request": "\(requestID)",
        ]
        if let integration = reply.integration { metadata["integration"] = "\(integration)" }
        logger.log(level: level, "request", metadata: metadata)
    }
}

/// The target of a request without its query: an operation, or the address of a page.
struct Target {
    /// `services/getAll` of an operation, the whole path of anything else.
    let name: String
    let isOperation: Bool

    init(_ target: String) {
        let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
        isOperation = path.starts(with: HouseResponder.prefix.utf8)
        name = String(Substring(isOperation ? path.dropFirst(HouseResponder.prefix.utf8.count) : path))
    }
}

extension Duration {
    /// Milliseconds with three decimals.
    fileprivate var millisecondsText: String {
        let (seconds, attoseconds) = components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        let fraction = String(microseconds % 1000)
        return "\(microseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }
}
