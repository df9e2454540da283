public import NIOCore

/// How long and how large a connection may be.
public struct ConnectionLimits: Sendable {
    /// From the head of a request to the head of its answer; past that it is answered with 408.
    public var request: TimeAmount
    /// Between two requests; past that the connection is closed.
    public var idle: TimeAmount
    /// The body of a request, after decompression; past that it is answered with 413.
    public var bodyBytes: Int
    /// All header fields of a request together; past that it is malformed.
    public var headerBytes: Int
    /// Connections open at once; more wait in the backlog of the system.
    public var connections: Int
    /// How long what a client still sends is let go by after the last answer, and how long it may be silent in between.
    public var linger: TimeAmount
    public var lingerSilence: TimeAmount
    /// How much of it is let go by; past any of these the connection is cut.
    public var lingerBytes: Int

    public init(
        request: TimeAmount = .seconds(60), idle: TimeAmount = .seconds(75), bodyBytes: Int = 32 << 20,
        headerBytes: Int = 32 << 10, connections: Int = 10_000, linger: TimeAmount = .seconds(15),
        lingerSilence: TimeAmount = .seconds(3), lingerBytes: Int = 128 << 20
    ) {
        self.request = request
        self.idle = idle
        self.bodyBytes = bodyBytes
        self.headerBytes = headerBytes
        self.connections = connections
        self.linger = linger
        self.lingerSilence = lingerSilence
        self.lingerBytes = lingerBytes
    }
}
