public import NIOCore

/// How long and how much a listener may keep us waiting.
public struct SocketLimits: Sendable {
    /// Between two pings of ours.
    public var pingInterval: TimeAmount
    /// Without a word or a pong from the client; past that it is dropped.
    public var silence: TimeAmount
    /// Written and not taken by the client; past that it is dropped.
    public var unreadBytes: Int
    /// One frame from the client, who has little to say.
    public var frameBytes: Int

    public init(
        pingInterval: TimeAmount = .seconds(30), silence: TimeAmount = .seconds(60), unreadBytes: Int = 1 << 20,
        frameBytes: Int = 1 << 14
    ) {
        self.pingInterval = pingInterval
        self.silence = silence
        self.unreadBytes = unreadBytes
        self.frameBytes = frameBytes
    }
}
