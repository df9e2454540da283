public import Foundation

/// A message to somebody outside of the house, which waits to be sent.
public struct Mail: Hashable, Sendable {
    public let id: ID<Mail>
    public let enterpriseID: ID<Enterprise>
    /// An e-mail address.
    public let recipient: String
    public let subject: String
    public let body: String
    public let created: Date
    /// How often somebody has tried to send it, the attempt that is running included.
    public var attempts: Int

    public init(
        id: ID<Mail>, enterpriseID: ID<Enterprise>, recipient: String, subject: String, body: String, created: Date,
        attempts: Int = 0
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.recipient = recipient
        self.subject = subject
        self.body = body
        self.created = created
        self.attempts = attempts
    }

    /// After so many attempts, about two days, nobody tries any more.
    public static let maximumAttempts = 16
    private static let (firstRest, longestRest) = (60.0, 21_600.0)

    /// Whether it has waited so long, a month, that it says nothing to anybody any more: as in a house that is told
    /// late how to send messages.
    public func isStale(at now: Date) -> Bool { now.timeIntervalSince(created) > 30 * 86_400 }

    /// How long to rest after `attempts` that failed: a minute, twice as long each time, at most six hours.
    ///
    /// - Returns: Nil when it is given up.
    public static func rest(after attempts: Int) -> TimeInterval? {
        guard attempts < maximumAttempts else { return nil }
        return min(longestRest, firstRest * Double(1 << min(max(attempts, 1) - 1, 20)))
    }
}
