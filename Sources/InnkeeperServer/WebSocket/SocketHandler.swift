import Hospitality
import InnkeeperDelivery
import Logging
import NIOCore
import NIOWebSocket

/// One integration that listens: sends it events, answers its pings, and drops it when it no longer reads.
final class SocketHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let guest: SocketDoor.Guest
    private let door: SocketDoor
    private var subscription: EventFeed.Subscription?
    private var pinger: RepeatedTask?
    private var heard: NIODeadline = .now()
    private var isClosing = false

    init(guest: SocketDoor.Guest, door: SocketDoor) {
        self.guest = guest
        self.door = door
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let here = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        let eventLoop = context.eventLoop
        subscription = door.feed.subscribe(
            to: Set(guest.caller.enterprises.map(\.id)), as: guest.caller.integration.id,
            boundTo: guest.caller.token.serviceID
        ) { message in
            eventLoop.execute { here.value.handler.deliver(message, here.value.context) }
        }
        let interval = door.limits.pingInterval
        pinger = eventLoop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in
            here.value.handler.ping(here.value.context)
        }
        door.listeners.increment()
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
        guard NIODeadline.now() - heard < door.limits.silence else {
            log("A listener that does not answer is dropped.")
            isClosing = true
            return context.close(promise: nil)
        }
        send(.ping, ByteBuffer(), context)
        ask(context)
    }

    /// Whoever's token has been revoked is shown out at the next ping.
    private func ask(_ context: ChannelHandlerContext) {
        let here = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        context.eventLoop.makeFutureWithTask { [door, tokens = guest.tokens] in
            try await door.caller(of: tokens)
        }.whenSuccess { caller in
            // A database that does not answer is no reason; only its no is.
            if caller == nil { here.value.handler.close(.policyViolation, here.value.context) }
        }
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
        guard let subscription else { return }
        subscription.cancel()
        self.subscription = nil
        door.listeners.decrement()
        log("A listener has gone.")
        pinger?.cancel()
        pinger = nil
    }

    private func log(_ message: Logger.Message) {
        door.logger.info(message, metadata: ["integration": "\(guest.caller.integration.name)"])
    }
}
