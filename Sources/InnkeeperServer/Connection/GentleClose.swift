import NIOCore

/// Closes a connection so that its last answer arrives.
///
/// Whoever closes a socket while bytes of the other side are unread resets the connection, and the client loses what it
/// has not read yet: the answer that says why. So the server ends its own side and lets go by what still comes in,
/// until the client ends its side, falls silent, or a bound of ``ConnectionLimits`` is reached.
///
/// It stands next to the socket, where bytes are counted as they come.
final class GentleClose: ChannelInboundHandler, ChannelOutboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = IOData

    /// Asks for it, when the last answer is out.
    struct Begin: Sendable {}

    private let limits: ConnectionLimits
    private var isUnderWay = false
    private var drained = 0
    private var end = NIODeadline.distantFuture
    private var timer: Scheduled<Void>?

    init(limits: ConnectionLimits) { self.limits = limits }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is Begin else { return context.triggerUserOutboundEvent(event, promise: promise) }
        begin(context)
        promise?.succeed()
    }

    /// Somebody who has given the connection up does not cut short what is bounded anyway.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard isUnderWay, mode == .all else { return context.close(mode: mode, promise: promise) }
        context.channel.closeFuture.cascade(to: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard isUnderWay else { return context.fireChannelRead(data) }
        drained += unwrapInboundIn(data).readableBytes
        if drained > limits.lingerBytes { context.close(promise: nil) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        guard isUnderWay else { return context.fireChannelReadComplete() }
        // Nobody else asks for what is not passed on.
        context.read()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        context.fireChannelInactive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard !isUnderWay, context.channel.isActive else { return }
        isUnderWay = true
        end = .now() + limits.linger
        // Where the client has ended its side already, this closes the connection.
        context.close(mode: .output, promise: nil)
        context.read()
        watch(context)
    }

    private func watch(_ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        let before = drained
        let next = min(end, .now() + limits.lingerSilence)
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: next) {
            guard self.drained > before, .now() < self.end else { return context.close(promise: nil) }
            self.watch(context)
        }
    }
}
