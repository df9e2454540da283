import Foundation
import NIOCore
import NIOPosix

/// A bare connection to the server under test: any bytes out, and what comes back, which no HTTP client would show.
final class RawConnection {
    /// An answer as it came over the wire.
    struct Reply {
        let status: Int
        /// By name in lower case.
        let fields: [String: String]
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        /// The members of a JSON object.
        var members: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] ?? [:]
        }
    }

    struct NoReply: Error {}

    private let channel: any Channel
    private var parts: AsyncStream<ByteBuffer>.Iterator
    private var received = ByteBuffer()
    private let server: AnyObject?

    /// - Parameters:
    ///   - server: Held as long as the connection.
    ///   - writesOn: Also after the server has ended its side, as clients do that write everything before they read.
    init(port: Int, to server: AnyObject? = nil, writesOn: Bool = false) async throws {
        self.server = server
        let (stream, continuation) = AsyncStream.makeStream(of: ByteBuffer.self)
        parts = stream.makeAsyncIterator()
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: writesOn)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Collector(continuation: continuation))
                }
            }
            .connect(host: "127.0.0.1", port: port)
            .get()
    }

    deinit { channel.close(promise: nil) }

    func send(_ text: String) async throws { try await send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)) }

    /// Stops reading, as a client does that hangs.
    func fallSilent() async throws { try await channel.setOption(.autoRead, value: false).get() }

    /// Reads again.
    func listen() async throws { try await channel.setOption(.autoRead, value: true).get() }

    /// The next answer, whatever its status; informational ones too.
    func reply() async throws -> Reply {
        while true {
            if let reply = Self.takeReply(from: &received) { return reply }
            guard let part = await parts.next() else { throw NoReply() }
            received.writeImmutableBuffer(part)
        }
    }

    /// The next `count` bytes.
    func bytes(_ count: Int) async throws -> [UInt8] {
        while received.readableBytes < count {
            guard let part = await parts.next() else { throw NoReply() }
            received.writeImmutableBuffer(part)
        }
        return received.readBytes(length: count) ?? []
    }

    /// Everything until the server closes the connection.
    func rest() async -> String {
        while let part = await parts.next() { received.writeImmutableBuffer(part) }
        return received.readString(length: received.readableBytes) ?? ""
    }

    private static func takeReply(from buffer: inout ByteBuffer) -> Reply? {
        let view = buffer.readableBytesView
        guard let end = view.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: view[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            fields[parts[0].lowercased()] = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
        }
        let length = fields["content-length"].flatMap { Int($0) } ?? 0
        let headLength = view.distance(from: view.startIndex, to: end.upperBound)
        let words = lines.first?.split(separator: " ") ?? []
        guard view.count >= headLength + length, words.count > 1, let status = Int(words[1]) else { return nil }
        buffer.moveReaderIndex(forwardBy: headLength)
        return Reply(status: status, fields: fields, body: buffer.readBytes(length: length) ?? [])
    }
}

private final class Collector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let continuation: AsyncStream<ByteBuffer>.Continuation

    init(continuation: AsyncStream<ByteBuffer>.Continuation) { self.continuation = continuation }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { continuation.yield(unwrapInboundIn(data)) }

    func channelInactive(context: ChannelHandlerContext) { continuation.finish() }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed { continuation.finish() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
