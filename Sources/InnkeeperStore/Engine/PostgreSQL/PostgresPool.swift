import Foundation
import Synchronization

/// The connections of this process and who waits for one. Each works on a thread of its own, because libpq blocks.
final class PostgresPool: Sendable {
    private struct State {
        var idle: [PostgresSeat] = []
        var seatCount = 0
        var waiting: [any PoolJob] = []
        var isClosed = false
        var whenIdle: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    private let address: String
    private let settings: StoreSettings

    init(address: String, _ settings: StoreSettings) {
        self.address = address
        self.settings = settings
    }

    /// Runs `work` on the thread of a free connection, which may have to be opened.
    ///
    /// - Throws: What `work` throws; ``StoreBusy`` when none is free in time or too many wait.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job = WaitingJob(work, continuation)
            switch place(job) {
            case .seat(let seat): serve(job, at: seat)
            case .queue: expire(job)
            case .refusal(let error): continuation.resume(throwing: error)
            }
        }
    }

    var load: StoreLoad {
        state.withLock { StoreLoad(running: $0.seatCount - $0.idle.count, waiting: $0.waiting.count) }
    }

    /// Waits until nothing runs or waits any more, then closes the connections; later work is refused.
    func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.idle.count < state.seatCount { state.whenIdle = continuation }
                return state.idle.count == state.seatCount
            }
            if isIdle { continuation.resume() }
        }
        let seats = state.withLock { state in
            defer { (state.idle, state.seatCount) = ([], 0) }
            return state.idle
        }
        for seat in seats { await seat.close() }
    }

    private enum Place {
        case seat(PostgresSeat)
        case queue
        case refusal(any Error)
    }

    private func place(_ job: any PoolJob) -> Place {
        state.withLock { state in
            guard !state.isClosed else { return .refusal(StoreFailure("The store is closed.")) }
            if let seat = state.idle.popLast() { return .seat(seat) }
            if state.seatCount < settings.connections {
                state.seatCount += 1
                return .seat(PostgresSeat(number: state.seatCount, address, settings))
            }
            guard state.waiting.count < settings.maximumWaiting else {
                return .refusal(StoreBusy(description: "Too many transactions wait for a connection to PostgreSQL."))
            }
            state.waiting.append(job)
            return .queue
        }
    }

    private func serve(_ job: any PoolJob, at seat: PostgresSeat) {
        seat.queue.async { [self] in
            var next: (any PoolJob)? = job
            while let job = next {
                if job.begin() { job.run(on: seat.connection) }
                next = nextJob(for: seat)
            }
        }
    }

    private func nextJob(for seat: PostgresSeat) -> (any PoolJob)? {
        let (job, idle) = state.withLock { state -> ((any PoolJob)?, CheckedContinuation<Void, Never>?) in
            if !state.waiting.isEmpty { return (state.waiting.removeFirst(), nil) }
            state.idle.append(seat)
            guard state.isClosed, state.idle.count == state.seatCount else { return (nil, nil) }
            defer { state.whenIdle = nil }
            return (nil, state.whenIdle)
        }
        idle?.resume()
        return job
    }

    private func expire(_ job: any PoolJob) {
        DispatchQueue.global().asyncAfter(deadline: .now() + settings.patienceSeconds) {
            if job.begin() { job.refuse(StoreBusy(description: "No connection to PostgreSQL was free in time.")) }
        }
    }
}

/// A connection with its thread. Unchecked, because the connection is touched on its queue only.
private final class PostgresSeat: @unchecked Sendable {
    let queue: DispatchQueue
    let connection: PostgresConnection

    init(number: Int, _ address: String, _ settings: StoreSettings) {
        queue = DispatchQueue(label: "innkeeper.postgres.\(number)")
        connection = PostgresConnection(address: address, patienceSeconds: settings.patienceSeconds)
    }

    func close() async {
        await withCheckedContinuation { continuation in
            queue.async { [self] in
                connection.close()
                continuation.resume()
            }
        }
    }
}

/// Work whose caller waits, with its type forgotten.
private protocol PoolJob: AnyObject, Sendable {
    /// True once: for the connection that takes it, or for the clock that gives it up.
    func begin() -> Bool
    func run(on connection: PostgresConnection)
    func refuse(_ error: any Error)
}

private final class WaitingJob<Value: Sendable>: PoolJob {
    private let work: @Sendable (PostgresConnection) throws -> Value
    private let continuation: CheckedContinuation<Value, any Error>
    private let hasBegun = Mutex(false)

    init(
        _ work: @escaping @Sendable (PostgresConnection) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        self.work = work
        self.continuation = continuation
    }

    func begin() -> Bool {
        hasBegun.withLock { hasBegun in
            defer { hasBegun = true }
            return !hasBegun
        }
    }

    func run(on connection: PostgresConnection) { continuation.resume(with: Result { try work(connection) }) }

    func refuse(_ error: any Error) { continuation.resume(throwing: error) }
}
