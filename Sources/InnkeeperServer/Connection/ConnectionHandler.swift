import NIOCore
import NIOHTTP1

/// Keeps one HTTP connection in order, between the parser and everything that understands requests.
///
/// Here, and not in the task that answers, because these rules must hold when that task is busy or never starts:
/// a request that cannot be parsed is answered with 400, one that is not answered in time with 408, an idle connection
/// is closed, and at shutdown the requests in flight are answered first.
final class ConnectionHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// How long a request that is still coming in at shutdown may take to be whole.
    private static let farewell = TimeAmount.seconds(3)

    private let limits: ConnectionLimits
    private let account: ConnectionRefusal
    private var traffic = Traffic(at: .now())
    private var timer: Scheduled<Void>?
    /// The client speaks HTTP/1.0 and must be told that the connection stays.
    private var saysKeepAlive = false
    private var isMalformed = false
    /// A request came after the one that asked to close; it is not heard.
    private var isDeaf = false
    /// The last word is said; whatever else comes from either side is dropped.
    private var isOver = false

    init(limits: ConnectionLimits, refuse: @escaping ConnectionRefusal) {
        self.limits = limits
        account = refuse
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { watch(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        watch(context)
        context.fireChannelActive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
    }

    // MARK: - From the client

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver, !isDeaf else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            // What follows the request that asked to close is not read as a request.
            guard !traffic.isClosing else {
                isDeaf = true
                return
            }
            if head.expectsContinue, traffic.unanswered == 0 { invite(context) }
            saysKeepAlive = head.version == .http1_0
            // The parser stops behind a request that wishes to upgrade, also when it is answered as it is.
            traffic.requestBegan(at: .now(), isLast: !head.isKeepAlive || head.headers.contains(name: "upgrade"))
        case .body: break
        case .end: traffic.requestEnded()
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What follows broken bytes is no request either.
        guard !isMalformed, !isOver else { return }
        guard error is HTTPParserError else { return context.fireErrorCaught(error) }
        isMalformed = true
        // Requests that arrived whole before the broken one get their answers first.
        if traffic.answerable == 0 { refuse(.malformed, context) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ChannelShouldQuiesceEvent else { return context.fireUserInboundEventTriggered(event) }
        traffic.close()
        if traffic.isDone { return context.close(promise: nil) }
        guard traffic.isReceiving else { return }
        // Who has not sent a request whole does not keep the house open.
        context.eventLoop.assumeIsolated().scheduleTask(in: min(limits.request, Self.farewell)) {
            if self.traffic.isReceiving { self.refuse(.tooSlow, context) }
        }
    }

    /// Tells a client that waits with its body to send it.
    private func invite(_ context: ChannelHandlerContext) {
        let head = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
    }

    // MARK: - To the client

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isOver else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            traffic.answerBegan()
            // Nobody reads the rest of a body that is too large, so the client is told not to send it.
            if head.status == .payloadTooLarge, traffic.isReceiving { traffic.close() }
            guard traffic.isLastAnswer || saysKeepAlive else { return context.write(data, promise: promise) }
            head.headers.replaceOrAdd(name: "Connection", value: traffic.isLastAnswer ? "close" : "keep-alive")
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end:
            traffic.answerEnded(at: .now())
            if traffic.isDone { return finish(context, data, promise) }
            context.write(data, promise: promise)
            if isMalformed, traffic.answerable == 0 { refuse(.malformed, context) }
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { traffic.progressed(at: .now()) }
        context.fireChannelWritabilityChanged()
    }

    /// Writes the end of the last answer and closes when it is out.
    private func finish(_ context: ChannelHandlerContext, _ end: NIOAny, _ promise: EventLoopPromise<Void>?) {
        isOver = true
        writeLast(end, promise ?? context.eventLoop.makePromise(), context)
    }

    /// Answers in the place of the task that does not, and closes.
    private func refuse(_ refusal: ServerRefusal, _ context: ChannelHandlerContext) {
        guard !isOver else { return }
        isOver = true
        guard !traffic.isAnswering else { return context.close(promise: nil) }
        let requestID = newRequestID()
        let body = ByteBuffer(bytes: account(refusal, requestID))
        let headers = HTTPHeaders([
            ("Content-Type", jsonContentType), ("Content-Length", String(body.readableBytes)),
            (requestIDHeader, requestID), ("Connection", "close"),
        ])
        let head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: refusal.rawValue), headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        writeLast(wrapOutboundOut(.end(nil)), context.eventLoop.makePromise(), context)
    }

    /// - Parameter isOut: Kept when the end of the last answer has left.
    private func writeLast(_ end: NIOAny, _ isOut: EventLoopPromise<Void>, _ context: ChannelHandlerContext) {
        isOut.futureResult.assumeIsolated().whenComplete { _ in
            context.triggerUserOutboundEvent(GentleClose.Begin(), promise: nil)
        }
        context.writeAndFlush(end, promise: isOut)
    }

    // MARK: - Time

    /// One timer a connection, set anew when it rings: cheaper than one a request.
    private func watch(_ context: ChannelHandlerContext) {
        guard timer == nil, !isOver else { return }
        let due = traffic.since + (traffic.unanswered > 0 ? limits.request : limits.idle)
        // A request may come while the connection is watched for idleness, and its time may be shorter.
        let next = min(due, .now() + limits.request)
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: next) {
            self.timer = nil
            self.timeHasPassed(context)
        }
    }

    private func timeHasPassed(_ context: ChannelHandlerContext) {
        let isWaitedFor = traffic.unanswered > 0
        guard .now() >= traffic.since + (isWaitedFor ? limits.request : limits.idle) else { return watch(context) }
        if isWaitedFor {
            refuse(.tooSlow, context)
        } else {
            isOver = true
            context.close(promise: nil)
        }
    }
}

extension HTTPRequestHead {
    /// The client waits for an invitation before it sends the body.
    fileprivate var expectsContinue: Bool {
        version == .http1_1 && headers.first(name: "expect")?.lowercased() == "100-continue"
    }
}
