import Foundation
import Synchronization

/// How many requests an access token may make: 200 in 30 seconds unless the operator says otherwise.
///
/// The window begins with the first request of a burst and slides on when it has passed, as clients of the original
/// expect it.
public struct RequestLimit: Sendable, Equatable {
    public let count: Int
    public let seconds: Double

    public static let standard = RequestLimit(count: 200, seconds: 30)

    public init(count: Int, seconds: Double) {
        self.count = count
        self.seconds = seconds
    }

    /// Reads `200/30s`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let count = Int(parts[0]), count > 0, parts[1].hasSuffix("s"),
            let seconds = Double(parts[1].dropLast()), seconds > 0
        else { return nil }
        self.init(count: count, seconds: seconds)
    }
}

/// The requests that each access token has made in its current window.
final class RequestCounter: Sendable {
    private struct Window {
        var start: Double
        var count: Int
    }

    /// Tokens remembered at once; past that, windows that are over are forgotten.
    private static let capacity = 10_000

    private let limit: RequestLimit?
    private let windows = Mutex<[UUID: Window]>([:])

    /// - Parameter limit: nil counts nothing, for a sandbox.
    init(limit: RequestLimit?) { self.limit = limit }

    /// Counts a request at `now`, in seconds of a clock that never goes back.
    ///
    /// - Returns: Whole seconds until the next one is let in, or nil when this one is.
    func secondsToWait(token: UUID, now: Double) -> Int? {
        guard let limit else { return nil }
        return windows.withLock { windows in
            if windows.count >= Self.capacity { windows = windows.filter { now < $0.value.start + limit.seconds } }
            var window = windows[token] ?? Window(start: now, count: 0)
            if now >= window.start + limit.seconds { window = Window(start: now, count: 0) }
            guard window.count < limit.count else {
                return max(1, Int((window.start + limit.seconds - now).rounded(.up)))
            }
            window.count += 1
            windows[token] = window
            return nil
        }
    }
}
