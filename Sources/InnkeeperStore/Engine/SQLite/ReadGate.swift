import Synchronization

/// Counts the reads under way, so that there are not too many and a database is closed only after the last.
final class ReadGate: Sendable {
    private struct State {
        var count = 0
        var isClosed = false
        var whenEmpty: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    private let maximum: Int

    init(maximum: Int) { self.maximum = maximum }

    /// Every success is followed by one ``leave()``.
    func enter() throws {
        try state.withLock { state in
            guard !state.isClosed else { throw StoreFailure("The store is closed.") }
            guard state.count < maximum else {
                throw StoreBusy(description: "Too many transactions wait for the database.")
            }
            state.count += 1
        }
    }

    var count: Int { state.withLock { $0.count } }

    func leave() {
        let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.count -= 1
            guard state.count == 0 else { return nil }
            defer { state.whenEmpty = nil }
            return state.whenEmpty
        }
        continuation?.resume()
    }

    /// Refuses whoever comes now and waits for the others.
    func close() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                state.isClosed = true
                if state.count > 0 { state.whenEmpty = continuation }
                return state.count == 0
            }
            if isEmpty { continuation.resume() }
        }
    }
}
