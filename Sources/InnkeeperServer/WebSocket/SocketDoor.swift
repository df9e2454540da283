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

    /// An upgrader for one connection.
    ///
    /// A request that is refused here is not upgraded but answered over HTTP, with 401.
    func upgrader() -> NIOTypedWebSocketServerUpgrader<HouseChannel.Conversation> {
        let admitted = NIOLockedValueBox<Caller?>(nil)
        return NIOTypedWebSocketServerUpgrader(
            maxFrameSize: limits.frameBytes,
            enableAutomaticErrorHandling: false,
            shouldUpgrade: { channel, head in
                guard head.uri.prefix(while: { $0 != "?" }) == Self.path else {
                    return channel.eventLoop.makeSucceededFuture(nil)
                }
                return channel.eventLoop.makeFutureWithTask {
                    guard let caller = try await caller(cookies: head.headers["cookie"], target: head.uri) else {
                        return nil
                    }
                    admitted.withLockedValue { $0 = caller }
                    return HTTPHeaders([(requestIDHeader, newRequestID())])
                }
            },
            upgradePipelineHandler: { channel, _ in
                guard let caller = admitted.withLockedValue({ $0 }) else {
                    return channel.eventLoop.makeFailedFuture(ServerRefusal.unauthorized)
                }
                return open(channel, for: caller)
            }
        )
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
