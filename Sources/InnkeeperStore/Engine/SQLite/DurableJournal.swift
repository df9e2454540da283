import Foundation
import Synchronization

/// Brings SQLite's journal to the disk, and tells whoever waits when it is there.
///
/// SQLite could wait for the disk in each commit, but its one writer would stand still meanwhile. So it commits with
/// `synchronous = NORMAL` and goes on with the next group, while another thread waits for the disk: once for all
/// commits that were made during the last wait. Nobody is told anything that the disk may still forget: not the caller
/// of a write, and not a reader who saw it.
final class DurableJournal: Sendable {
    private struct State {
        /// Commits that were begun, those that ended, and those of them that the disk has.
        var (begun, ended, safe) = (0, 0, 0)
        var waiting: [(commit: Int, tell: Tell)] = []
        var isSyncing = false
        var failure: StoreFailure?
    }

    /// Called once, with the failure of the disk if there was one.
    typealias Tell = @Sendable (StoreFailure?) -> Void

    private let state = Mutex(State())
    /// Nil for a database in memory, which has no journal.
    private let file: Int32?
    private let queue = DispatchQueue(label: "innkeeper.journal")

    /// The journal of a database in memory: all is as safe as it will ever be.
    init() { file = nil }

    /// The journal of an open database, which keeps the file there.
    init(ofDatabaseAt path: String) throws {
        let descriptor = open("\(path)-wal", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure("be opened") }
        file = descriptor
    }

    /// How many wait for the disk.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    deinit {
        if let file { close(file) }
    }

    /// Runs a commit. What it made is safe only when ``whenSafe(_:)`` says so.
    ///
    /// - Throws: What `commit` throws, or ``StoreFailure`` without calling it when the disk has failed: after that
    ///   nobody knows what the file holds, so nothing is written until the house is started again.
    func commit(_ commit: () throws -> Void) throws {
        guard file != nil else { return try commit() }
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            state.begun += 1
        }
        defer {
            state.withLock { $0.ended += 1 }
            syncIfNeeded()
        }
        try commit()
    }

    /// Calls `tell` when the disk has every commit that was begun before.
    func whenSafe(_ tell: @escaping Tell) {
        let known: StoreFailure?? = state.withLock { state in
            guard state.safe < state.begun else { return .some(nil) }
            if let failure = state.failure { return failure }
            state.waiting.append((state.begun, tell))
            return nil
        }
        if let known { tell(known) }
    }

    /// Waits for the disk at once, for a commit that was not run here.
    func sync() throws {
        guard let file else { return }
        guard fdatasync(file) == 0 else { throw Self.failure("be written to the disk") }
    }

    private func syncIfNeeded() {
        let mustStart = state.withLock { state in
            guard !state.isSyncing else { return false }
            state.isSyncing = true
            return true
        }
        if mustStart { queue.async { [self] in while syncOnce() {} } }
    }

    /// False when there was nothing to do.
    private func syncOnce() -> Bool {
        let ended: Int? = state.withLock { state in
            let isNeeded = state.safe < state.ended && state.failure == nil
            state.isSyncing = isNeeded
            return isNeeded ? state.ended : nil
        }
        guard let ended else { return false }
        let outcome = Result { try sync() }
        let told = state.withLock { state in
            switch outcome {
            case .success: state.safe = ended
            case .failure(let error): state.failure = error as? StoreFailure
            }
            // They come in the order of their commits.
            let count = state.failure == nil ? state.waiting.prefix { $0.commit <= ended }.count : state.waiting.count
            defer { state.waiting.removeFirst(count) }
            return (failure: state.failure, waiting: state.waiting.prefix(count))
        }
        for one in told.waiting { one.tell(told.failure) }
        return true
    }

    private static func failure(_ what: String) -> StoreFailure {
        StoreFailure("The journal of the database cannot \(what): \(String(cString: strerror(errno))).")
    }
}
