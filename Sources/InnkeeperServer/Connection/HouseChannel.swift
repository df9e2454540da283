import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket

/// A connection as the server sets it up: HTTP until the first request, then what that request asks for, HTTP or a
/// WebSocket.
struct HouseChannel: HTTPChannelHandler {
    /// A connection whose first request is still awaited.
    struct Value: ServerChildChannelValue {
        let channel: any Channel
        let conversation: EventLoopFuture<Conversation>
    }

    /// What a connection turned out to be for.
    enum Conversation: Sendable {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        /// Its handler in the pipeline does everything.
        case webSocket
    }

    let responder: Responder
    let limits: ConnectionLimits
    let refuse: ConnectionRefusal
    let sockets: SocketDoor

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            var parserLimits = NIOHTTPDecoderLimitConfiguration()
            parserLimits.maxHeaderListSize = limits.headerBytes
            parserLimits.maxHeaderFieldSize = limits.headerBytes
            let encoder = HTTPResponseEncoder()
            let decoder = ByteToMessageHandler(
                HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: parserLimits)
            )
            let connection = ConnectionHandler(limits: limits, refuse: refuse)
            let entrance = sockets.entrance()
            let upgrade = NIOTypedHTTPServerUpgradeHandler(
                httpEncoder: encoder,
                extraHTTPHandlers: [decoder, connection],
                upgradeConfiguration: .init(
                    upgraders: [entrance.upgrader], notUpgradingCompletionHandler: Self.speakHTTP
                )
            )
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(GentleClose(limits: limits))
            try pipeline.addHandler(encoder)
            try pipeline.addHandler(decoder)
            try pipeline.addHandler(connection)
            try pipeline.addHandler(entrance.gate)
            try pipeline.addHandler(upgrade)
            return Value(channel: channel, conversation: upgrade.upgradeResultFuture)
        }
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskCancellationHandler {
            do {
                switch try await value.conversation.get() {
                case .http(let channel): await handleHTTP(asyncChannel: channel, logger: logger)
                case .webSocket: try await value.channel.closeFuture.get()
                }
            } catch {
                logger.debug("A connection ended before its first request.", metadata: ["error": "\(error)"])
            }
        } onCancel: {
            value.channel.close(promise: nil)
        }
    }

    @Sendable private static func speakHTTP(on channel: any Channel) -> EventLoopFuture<Conversation> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            return try .http(
                NIOAsyncChannel(
                    wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true)
                )
            )
        }
    }
}
