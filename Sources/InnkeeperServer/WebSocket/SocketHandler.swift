import Hospitality
import InnkeeperDelivery
import InnkeeperOperations
import Logging
import NIOCore
import NIOWebSocket

/// One integration that listens: sends it events, answers its pings, and drops it when it no longer reads.
final class SocketHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let caller: Caller
    private let feed: EventFeed
    private let limits: SocketLimits
    private let logger: Logger
    private var subscription: EventFeed.Subscription?
    private var pinger: RepeatedTask?
    private var heard: NIODeadline = .now()
    private var isClosing = false

    init(caller: Caller, feed: EventFeed, limits: SocketLimits, logger: Logger) {
        self.caller = caller
        self.feed = feed
        self.limits = limits
        self.logger = logger
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let here = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        let eventLoop = context.eventLoop
        subscription = feed.subscribe(
            to: Set(caller.enterprises.map(\.id)), as: caller.integration.id
        ) { message in
            eventLoop.execute { here.value.handler.deliver(message, here.value.context) }
        }
        pinger = eventLoop.scheduleRepeatedTask(initialDelay: limits.pingInterval, delay: limits.pingInterval) { _ in
            here.value.handler.ping(here.value.context)
        }
        log("A listener has come.")
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    // MARK: - To the client

    private func deliver(_ message: [UInt8], _ context: ChannelHandlerContext) {
        guard !isClosing, context.channel.isActive else { return }
        guard context.channel.isWritable else {
            log("A listener that does not read is dropped.")
            isClosing = true
            return context.close(promise: nil)
        }
        send(.text, ByteBuffer(bytes: message), context)
    }

    private func ping(_ context: ChannelHandlerContext) {
        guard NIODeadline.now() - heard < limits.silence else {
            log("A listener that does not answer is dropped.")
            isClosing = true
            return context.close(promise: nil)
        }
        send(.ping, ByteBuffer(), context)
    }

    private func send(_ opcode: WebSocketOpcode, _ data: ByteBuffer, _ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        context.writeAndFlush(wrapOutboundOut(WebSocketFrame(fin: true, opcode: opcode, data: data)), promise: nil)
    }

    private func close(_ code: WebSocketErrorCode, _ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        isClosing = true
        var data = ByteBuffer()
        data.write(webSocketErrorCode: code)
        let isOut = context.eventLoop.makePromise(of: Void.self)
        isOut.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
        let frame = WebSocketFrame(fin: true, opcode: .connectionClose, data: data)
        context.writeAndFlush(wrapOutboundOut(frame), promise: isOut)
    }

    // MARK: - From the client

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        heard = .now()
        switch frame.opcode {
        case .ping: send(.pong, frame.unmaskedData, context)
        case .connectionClose: close(.normalClosure, context)
        case .text where frame.fin && String(buffer: frame.unmaskedData) == "ping":
            send(.text, ByteBuffer(string: "pong"), context)
        default: break  // A listener has nothing else to say that would matter here.
        }
        // A client that asks without reading the answers would fill our memory.
        if !context.channel.isWritable { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is NIOWebSocketError else { return context.close(promise: nil) }
        close(.protocolError, context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent: close(.goingAway, context)
        case ChannelEvent.inputClosed: context.close(promise: nil)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    private func leave() {
        subscription?.cancel()
        subscription = nil
        pinger?.cancel()
        pinger = nil
    }

    private func log(_ message: Logger.Message) {
        logger.info(message, metadata: ["integration": "\(caller.integration.name)"])
    }
}
