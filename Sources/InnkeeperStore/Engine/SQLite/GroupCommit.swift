import GRDB
import Synchronization

/// The writes that wait for SQLite's one writer, committed in groups.
///
/// A commit costs as much as some writes, so those that wait run one after another in one transaction and share it. One
/// that fails leaves no trace of its own and all of the others; each is answered only when the disk has the commit, for
/// which the next group does not wait (``DurableJournal``). A write that finds nobody waiting does not wait for
/// company.
final class GroupCommit: Sendable {
    private struct State {
        var waiting: [any PendingWrite] = []
        var isRunning = false
        var isClosed = false
        var whenIdle: [CheckedContinuation<Void, Never>] = []
    }

    /// A write failed after it had changed something, where it could not be undone alone.
    private struct HalfDone: Error {
        let cause: any Error
    }

    private let state = Mutex(State())
    private let database: any DatabaseWriter
    private let shared: SQLiteShared
    private let journal: DurableJournal
    private let bell: ChangeBell
    private let maximumWaiting: Int
    private let memory = WriterMemory()

    /// Writes that share a commit at most: the callers of one group come back while the next runs, so that of many the
    /// writer never waits for all at once.
    private static let maximumGroupSize = 16
    /// A group takes no further write after this time: the first one in it is waiting for its answer.
    private static let groupPatience = Duration.milliseconds(20)

    init(
        _ database: any DatabaseWriter, _ shared: SQLiteShared, _ journal: DurableJournal, _ bell: ChangeBell,
        maximumWaiting: Int
    ) {
        self.database = database
        self.shared = shared
        self.journal = journal
        self.bell = bell
        self.maximumWaiting = maximumWaiting
    }

    func perform<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let write = WaitingWrite(body, continuation)
            do {
                if try enqueue(write) { start() }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    var load: StoreLoad {
        let atDisk = journal.waitingCount
        return state.withLock { StoreLoad(running: $0.isRunning ? 1 : 0, waiting: $0.waiting.count + atDisk) }
    }

    /// Waits until the last write is answered; later ones are refused.
    func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.isRunning { state.whenIdle.append(continuation) }
                return !state.isRunning
            }
            if isIdle { continuation.resume() }
        }
        await withCheckedContinuation { continuation in journal.whenSafe { _ in continuation.resume() } }
    }

    /// True when somebody must start the writer.
    private func enqueue(_ write: any PendingWrite) throws -> Bool {
        // A slow disk must not let a queue grow that nobody sees.
        let atDisk = journal.waitingCount
        return try state.withLock { state in
            guard !state.isClosed else { throw StoreFailure("The store is closed.") }
            guard state.waiting.count + atDisk < maximumWaiting else {
                throw StoreBusy(description: "Too many writes wait for the database.")
            }
            state.waiting.append(write)
            defer { state.isRunning = true }
            return !state.isRunning
        }
    }

    private func start() {
        database.asyncWriteWithoutTransaction { [self] database in
            let session = SQLiteSession(database, shared, memory: memory)
            while let group = nextGroup() { run(group, session) }
        }
    }

    private func nextGroup() -> [any PendingWrite]? {
        let (group, idle) = state.withLock { state in
            let group = Array(state.waiting.prefix(Self.maximumGroupSize))
            state.waiting.removeFirst(group.count)
            guard group.isEmpty else { return (group, [CheckedContinuation<Void, Never>]()) }
            state.isRunning = false
            defer { state.whenIdle = [] }
            return (group, state.whenIdle)
        }
        for continuation in idle { continuation.resume() }
        return group.isEmpty ? nil : group
    }

    /// Runs as many writes of the group as time allows, and puts the others back in front.
    ///
    /// - Parameter inParts: Whether each can be undone alone. For that SQLite copies every page that a write changes,
    ///   and the copies of a booking took nearly as long as its rows; so it is done only when one has failed half
    ///   done. Most that fail are refused before they have written anything.
    private func run(_ group: [any PendingWrite], _ session: SQLiteSession, inParts: Bool = false) {
        let clock = ContinuousClock()
        let began = clock.now
        var (done, hasWritten) = ([any PendingWrite](), false)
        defer { putBack(group.dropFirst(done.count)) }
        do {
            try session.begin()
            for write in group {
                if !done.isEmpty, began.duration(to: clock.now) > Self.groupPatience { break }
                done.append(write)
                try run(write, session, asPart: inParts)
                hasWritten = hasWritten || session.hasWritten
            }
            // One that wrote nothing needs no place in the journal.
            try hasWritten ? journal.commit(session.commit) : session.commit()
        } catch {
            // One failed half done, the commit found a violation, or SQLite itself gave up the transaction (a full
            // disk, no memory), and with it what the others had done.
            session.rollback()
            if done.isEmpty { done = group }
            runAgain(done, after: error, session)
            return
        }
        journal.whenSafe { [bell, done] failure in
            if let failure { for write in done { write.fail(failure) } }
            if done.contains(where: \.hasEvents) { bell.ring() }
            for write in done { write.answer() }
        }
    }

    /// - Throws: Only when the whole transaction is lost, or must be; the write's own error is its own affair.
    private func run(_ write: any PendingWrite, _ session: SQLiteSession, asPart: Bool) throws {
        session.pendingEvents = []
        session.hasWritten = false
        if asPart { try session.beginPart() }
        do {
            try write.run(in: session)
        } catch {
            guard session.isInTransaction else { throw error }
            if asPart {
                try session.undoPart()
            } else if session.hasWritten {
                throw HalfDone(cause: error)
            }
            write.fail(error)
            return
        }
        if asPart { try session.endPart() }
    }

    /// After the group's transaction was lost. A violation found by the commit is the fault of one write, so each gets
    /// a transaction of its own; any other error would meet them all again.
    private func runAgain(_ writes: [any PendingWrite], after error: any Error, _ session: SQLiteSession) {
        switch error {
        case let half as HalfDone where writes.count == 1:
            writes[0].fail(half.cause)
            writes[0].answer()
        case is HalfDone: run(writes, session, inParts: true)
        case is ConstraintViolation where writes.count > 1:
            for write in writes { run([write], session, inParts: true) }
        case _:
            for write in writes { write.fail(error) }
            for write in writes { write.answer() }
        }
    }

    private func putBack(_ writes: ArraySlice<any PendingWrite>) {
        guard !writes.isEmpty else { return }
        state.withLock { $0.waiting.insert(contentsOf: writes, at: 0) }
    }
}

/// A write whose caller waits, with its type forgotten.
private protocol PendingWrite: AnyObject, Sendable {
    /// Whether its last run, if it succeeded, wrote into the outbox.
    var hasEvents: Bool { get }

    func run(in session: SQLiteSession) throws
    /// Replaces the outcome of its run.
    func fail(_ error: any Error)
    /// Tells the caller the outcome. Called once.
    func answer()
}

/// Unchecked, because after it is enqueued only the writer's thread touches it, and after the commit only the
/// journal's.
private final class WaitingWrite<Value: Sendable>: PendingWrite, @unchecked Sendable {
    private let body: @Sendable (Transaction) throws -> Value
    private let continuation: CheckedContinuation<Value, any Error>
    private var outcome: Result<Value, any Error> = .failure(StoreFailure("The write was not run."))
    private(set) var hasEvents = false

    init(
        _ body: @escaping @Sendable (Transaction) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(in session: SQLiteSession) throws {
        let transaction = Transaction(session: session)
        outcome = .success(try body(transaction))
        hasEvents = !session.pendingEvents.isEmpty
        try transaction.outbox.writePending()
    }

    func fail(_ error: any Error) {
        outcome = .failure(error)
        hasEvents = false
    }

    func answer() { continuation.resume(with: outcome) }
}
