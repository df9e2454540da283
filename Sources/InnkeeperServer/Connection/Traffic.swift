import NIOCore

/// What has come in and gone out on one HTTP connection: which requests still want an answer, and since when.
///
/// Answers go out in the order of the requests, so counting is enough.
struct Traffic {
    /// Requests whose head has arrived and whose answer has not gone out whole.
    private(set) var unanswered = 0
    /// The newest request is still sending its body.
    private(set) var isReceiving = false
    /// An answer has begun and not ended.
    private(set) var isAnswering = false
    /// No request is taken after the newest one.
    private(set) var isClosing = false
    /// When the oldest unanswered request began, or the connection fell idle.
    private(set) var since: NIODeadline

    init(at now: NIODeadline) { since = now }

    /// Unanswered requests that have arrived whole.
    var answerable: Int { isReceiving && unanswered > 0 ? unanswered - 1 : unanswered }

    /// The answer that is being written, or comes next, is the last of this connection.
    var isLastAnswer: Bool { isClosing && unanswered <= 1 }

    /// Everything is answered and nothing more will be.
    var isDone: Bool { isClosing && unanswered == 0 }

    mutating func requestBegan(at now: NIODeadline, isLast: Bool) {
        if unanswered == 0 { since = now }
        unanswered += 1
        isReceiving = true
        if isLast { isClosing = true }
    }

    mutating func requestEnded() { isReceiving = false }

    mutating func answerBegan() { isAnswering = true }

    mutating func answerEnded(at now: NIODeadline) {
        isAnswering = false
        unanswered -= 1
        since = now
    }

    /// The peer reads again what we write.
    mutating func progressed(at now: NIODeadline) { since = now }

    mutating func close() { isClosing = true }
}
