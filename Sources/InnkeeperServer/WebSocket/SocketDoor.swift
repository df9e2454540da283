import InnkeeperDelivery
import InnkeeperOperations
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Lets integrations in that want to hear of events: checks their tokens before the upgrade, then hands them over.
struct SocketDoor: Sendable {
    /// The only address that speaks WebSocket.
    static let path = "/ws/connector"

    let gateway: Gateway
    let feed: EventFeed
    let limits: SocketLimits
    let logger: Logger

    /// The caller that a request for this address names, or nil.
    func caller(cookies: [String], target: String) async throws -> Caller? {
        guard let tokens = SocketTokens(cookies: cookies, target: target) else { return nil }
        return try await gateway.authenticate(clientToken: tokens.client, accessToken: tokens.access)
    }

    /// Whether a request is a complete opening handshake for the socket's address.
    static func isHandshake(_ head: HTTPRequestHead) -> Bool {
        head.uri.prefix { $0 != "?" } == path && head.method == .GET
            && head.headers[canonicalForm: "upgrade"].contains { $0.lowercased() == "websocket" }
            && head.headers["sec-websocket-key"].count == 1 && head.headers["sec-websocket-version"] == ["13"]
            && !head.headers.contains(name: "content-length") && !head.headers.contains(name: "transfer-encoding")
    }

    /// The two halves of an upgrade for one connection: the gate that decides, and the upgrader that carries out.
    func entrance() -> (gate: SocketGate, upgrader: NIOTypedWebSocketServerUpgrader<HouseChannel.Conversation>) {
        let admitted = NIOLockedValueBox<Caller?>(nil)
        let gate = SocketGate(door: self) { caller in admitted.withLockedValue { $0 = caller } }
        let upgrader = NIOTypedWebSocketServerUpgrader<HouseChannel.Conversation>(
            maxFrameSize: limits.frameBytes,
            enableAutomaticErrorHandling: false,
            shouldUpgrade: { channel, _ in
                channel.eventLoop.makeSucceededFuture(HTTPHeaders([(requestIDHeader, newRequestID())]))
            },
            upgradePipelineHandler: { channel, _ in
                guard let caller = admitted.withLockedValue({ $0 }) else {
                    return channel.eventLoop.makeFailedFuture(ServerRefusal.unauthorized)
                }
                return open(channel, for: caller)
            }
        )
        return (gate, upgrader)
    }

    private func open(_ channel: any Channel, for caller: Caller) -> EventLoopFuture<HouseChannel.Conversation> {
        channel.eventLoop.makeCompletedFuture {
            try channel.syncOptions?.setOption(
                .writeBufferWaterMark, value: .init(low: limits.unreadBytes / 2, high: limits.unreadBytes)
            )
            try channel.pipeline.syncOperations.addHandler(
                SocketHandler(caller: caller, feed: feed, limits: limits, logger: logger)
            )
            return .webSocket
        }
    }
}
