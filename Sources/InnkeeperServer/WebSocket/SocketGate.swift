import NIOCore
import NIOHTTP1

/// Decides on the first request of a connection whether it may be upgraded, before NIO's upgrade handler sees it.
///
/// That handler loses a request whose upgrade it refuses. So only a request that will be upgraded reaches it as one;
/// from any other the wish is taken, and it is answered over HTTP: with 401 without usable tokens, and as if it had not
/// asked when it wants another protocol, as clients do that try HTTP/2 first.
final class SocketGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    private let door: SocketDoor
    private let admit: @Sendable (SocketDoor.Guest) -> Void
    /// What came after the head while its tokens were looked up; the head asks for no body, so this is its end.
    private var waiting: [HTTPServerRequestPart]?

    /// - Parameter admit: Told who has been let in, before the request goes on.
    init(door: SocketDoor, admit: @escaping @Sendable (SocketDoor.Guest) -> Void) {
        self.door = door
        self.admit = admit
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        guard waiting == nil else {
            waiting?.append(part)
            return
        }
        guard case .head(let head) = part, head.headers.contains(name: "upgrade") else {
            return pass([part], context)
        }
        guard SocketDoor.isHandshake(head) else { return pass([.head(head.withoutUpgrade)], context) }
        waiting = []
        let here = NIOLoopBound((gate: self, context: context), eventLoop: context.eventLoop)
        context.eventLoop.makeFutureWithTask { [door] in
            try await door.guest(cookies: head.headers["cookie"], target: head.uri)
        }.whenComplete { result in
            let (gate, context) = here.value
            switch result {
            case .success(let guest?): gate.open(head, for: guest, context)
            case .success(nil), .failure: gate.open(head.withoutUpgrade, for: nil, context)
            }
        }
    }

    private func open(_ head: HTTPRequestHead, for guest: SocketDoor.Guest?, _ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        if let guest { admit(guest) }
        let parts = [.head(head)] + (waiting ?? [])
        waiting = nil
        pass(parts, context)
        context.fireChannelReadComplete()
    }

    /// Sends the first request on its way; later ones come directly.
    private func pass(_ parts: [HTTPServerRequestPart], _ context: ChannelHandlerContext) {
        for part in parts { context.fireChannelRead(wrapInboundOut(part)) }
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }
}

extension HTTPRequestHead {
    /// The same request without the wish for another protocol.
    fileprivate var withoutUpgrade: HTTPRequestHead {
        var head = self
        head.headers.remove(name: "upgrade")
        return head
    }
}
