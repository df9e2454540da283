import CoreMetrics
import Synchronization

/// Something that is measured and can be written on the page.
protocol Instrument: AnyObject, Sendable {
    /// - Parameter labels: `operation="services/getAll"`, without braces, or nothing.
    func write(name: String, labels: String, to page: inout String)
}

/// A number that only grows.
final class CounterInstrument: Instrument, CounterHandler {
    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) { value.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { value.store(0, ordering: .relaxed) }

    func write(name: String, labels: String, to page: inout String) {
        page += "\(name)\(braced(labels)) \(value.load(ordering: .relaxed))\n"
    }
}

/// A number that goes up and down.
final class GaugeInstrument: Instrument, MeterHandler, RecorderHandler {
    private let value = Mutex<Double>(0)

    func set(_ new: Int64) { value.withLock { $0 = Double(new) } }
    func set(_ new: Double) { value.withLock { $0 = new } }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func record(_ new: Int64) { set(new) }
    func record(_ new: Double) { set(new) }

    func write(name: String, labels: String, to page: inout String) {
        page += "\(name)\(braced(labels)) \(value.withLock { $0 })\n"
    }
}

/// How often a value fell below each of some bounds; of durations, in seconds.
final class HistogramInstrument: Instrument, TimerHandler, RecorderHandler {
    /// From half a millisecond, what an empty operation takes, to the request time limit.
    private static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

    private struct State {
        var counts = [Int](repeating: 0, count: HistogramInstrument.bounds.count + 1)
        var sum: Double = 0
    }

    private let state = Mutex(State())

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1_000_000_000) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let slot = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[slot] += 1
            state.sum += value
        }
    }

    func write(name: String, labels: String, to page: inout String) {
        let state = state.withLock { $0 }
        let prefix = labels.isEmpty ? "" : labels + ","
        var total = 0
        for (bound, count) in zip(Self.bounds, state.counts) {
            total += count
            page += "\(name)_bucket{\(prefix)le=\"\(bound)\"} \(total)\n"
        }
        total += state.counts[Self.bounds.count]
        page += "\(name)_bucket{\(prefix)le=\"+Inf\"} \(total)\n"
        page += "\(name)_sum\(braced(labels)) \(state.sum)\n"
        page += "\(name)_count\(braced(labels)) \(total)\n"
    }
}

private func braced(_ labels: String) -> String { labels.isEmpty ? "" : "{\(labels)}" }
