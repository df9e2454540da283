import Metrics
import Synchronization

/// Counts requests by operation and status, how long they took, and how many are in flight.
final class RequestMetrics: Sendable {
    private struct Key: Hashable {
        let operation: String
        let status: Int
    }

    private struct Instruments {
        let count: Counter
        let duration: Metrics.Timer
    }

    private let factory: any MetricsFactory
    private let inFlight: Meter
    /// As many as there are operations and statuses; names that a client makes up are not counted under themselves.
    private let instruments = Mutex<[Key: Instruments]>([:])

    init(factory: any MetricsFactory) {
        self.factory = factory
        inFlight = Meter(label: "innkeeper_requests_in_flight", factory: factory)
    }

    func began() { inFlight.increment() }

    func ended(operation: String, status: Int, after duration: Duration) {
        inFlight.decrement()
        let instruments = instruments(for: Key(operation: operation, status: status))
        instruments.count.increment()
        let (seconds, attoseconds) = duration.components
        instruments.duration.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    /// A request that a connection refused by itself, before or while it was answered.
    func refused(status: Int) {
        instruments(for: Key(operation: "unknown", status: status)).count.increment()
    }

    private func instruments(for key: Key) -> Instruments {
        instruments.withLock { instruments in
            if let known = instruments[key] { return known }
            let made = Instruments(
                count: Counter(
                    label: "innkeeper_requests_total",
                    dimensions: [("operation", key.operation), ("status", String(key.status))], factory: factory
                ),
                duration: Metrics.Timer(
                    label: "innkeeper_request_seconds", dimensions: [("operation", key.operation)], factory: factory
                )
            )
            instruments[key] = made
            return made
        }
    }
}
