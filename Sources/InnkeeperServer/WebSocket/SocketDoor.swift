import InnkeeperDelivery
import InnkeeperOperations
import Logging
import Metrics
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
    /// How many listen.
    let listeners: Meter
    let logger: Logger

    /// Somebody who has been let in.
    struct Guest: Sendable {
        let caller: Caller
        /// Kept to see from time to time whether they still open the door.
        let tokens: SocketTokens
    }

    /// Who a request for this address is of, or nil when nobody is known by its tokens.
    func guest(cookies: [String], target: String) async throws -> Guest? {
        guard let tokens = SocketTokens(cookies: cookies, target: target),
            let caller = try await caller(of: tokens)
        else { return nil }
        return Guest(caller: caller, tokens: tokens)
    }

    func caller(of tokens: SocketTokens) async throws -> Caller? {
        try await gateway.authenticate(clientToken: tokens.client, accessToken: tokens.access)
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
        let admitted = NIOLockedValueBox<Guest?>(nil)
        let gate = SocketGate(door: self) { guest in admitted.withLockedValue { $0 = guest } }
        let upgrader = NIOTypedWebSocketServerUpgrader<HouseChannel.Conversation>(
            maxFrameSize: limits.frameBytes,
            enableAutomaticErrorHandling: false,
            shouldUpgrade: { channel, _ in
                channel.eventLoop.makeSucceededFuture(HTTPHeaders([(requestIDHeader, newRequestID())]))
            },
            upgradePipelineHandler: { channel, _ in
                guard let guest = admitted.withLockedValue({ $0 }) else {
                    return channel.eventLoop.makeFailedFuture(ServerRefusal.unauthorized)
                }
                return open(channel, for: guest)
            }
        )
        return (gate, upgrader)
    }

    private func open(_ channel: any Channel, for guest: Guest) -> EventLoopFuture<HouseChannel.Conversation> {
        channel.eventLoop.makeCompletedFuture {
            try channel.syncOptions?.setOption(
                .writeBufferWaterMark, value: .init(low: limits.unreadBytes / 2, high: limits.unreadBytes)
            )
            try channel.pipeline.syncOperations.addHandler(
                SocketHandler(guest: guest, door: self)
            )
            return .webSocket
        }
    }
}
