import Foundation
import Synchronization

/// Carries wake-ups between the processes that share a database, on a connection and a thread of its own.
///
/// A `NOTIFY` inside of the transactions themselves would be simpler, but PostgreSQL holds one lock for the whole
/// database from there to the end of the commit, so no two of them would share a wait for the disk. Here it follows
/// the commit, one for as many as came in between, and is not itself written to the disk. Should a process die between
/// the two, the heartbeat of the others finds its events.
final class PostgresMessenger: Sendable {
    private struct State {
        var isRunning = false
        var isClosing = false
        var mustAnnounce = false
        var whenStopped: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    private let address: String
    private let bell: ChangeBell
    private let patienceSeconds: Double
    private let wake = WakePipe()

    /// How long an event of a process that died may go unnoticed.
    private static let heartbeatMilliseconds: Int32 = 5000
    private static let reconnectMilliseconds: Int32 = 1000
    private static let announcement = """
        BEGIN; SET LOCAL synchronous_commit TO off; NOTIFY innkeeper_outbox; COMMIT
        """

    init(address: String, _ bell: ChangeBell, patienceSeconds: Double) {
        self.address = address
        self.bell = bell
        self.patienceSeconds = patienceSeconds
    }

    /// Begins to listen, unless it does already.
    func start() {
        let isNew = state.withLock { state in
            guard !state.isRunning, !state.isClosing else { return false }
            state.isRunning = true
            return true
        }
        guard isNew else { return }
        let thread = Thread { [self] in run() }
        thread.name = "innkeeper.postgres.messenger"
        thread.start()
    }

    /// Wakes the other processes soon.
    func announce() {
        start()
        state.withLock { $0.mustAnnounce = true }
        wake.write()
    }

    /// Sends what is to be announced, then stops.
    func close() async {
        await withCheckedContinuation { continuation in
            let isStopped = state.withLock { state in
                state.isClosing = true
                if state.isRunning { state.whenStopped = continuation }
                return !state.isRunning
            }
            if isStopped { continuation.resume() } else { wake.write() }
        }
    }

    private func run() {
        let connection = PostgresConnection(address: address, patienceSeconds: patienceSeconds)
        var hasFailed = false
        while !mustStop(canAnnounce: !hasFailed) {
            do {
                try connection.openIfNeeded()
                try connection.script("LISTEN innkeeper_outbox")
                // Something may have happened while nobody listened.
                bell.ring()
                hasFailed = false
                try carry(connection)
            } catch {
                connection.close()
                hasFailed = true
                if !mustStop(canAnnounce: false) { wake.wait(for: nil, milliseconds: Self.reconnectMilliseconds) }
            }
        }
        connection.close()
        let continuation = state.withLock { state in
            state.isRunning = false
            return state.whenStopped
        }
        continuation?.resume()
    }

    /// Returns when it is time to stop.
    ///
    /// - Throws: When the connection is lost.
    private func carry(_ connection: PostgresConnection) throws {
        while !mustStop(canAnnounce: true) {
            if takeAnnouncement() {
                do {
                    try connection.script(Self.announcement)
                } catch {
                    state.withLock { $0.mustAnnounce = true }
                    throw error
                }
            }
            let isQuiet = wake.wait(for: connection.socket, milliseconds: Self.heartbeatMilliseconds)
            if try connection.takeNotifications() || isQuiet { bell.ring() }
        }
    }

    private func takeAnnouncement() -> Bool {
        state.withLock { state in
            defer { state.mustAnnounce = false }
            return state.mustAnnounce
        }
    }

    /// When nothing can be announced any more, the heartbeat of the others will do.
    private func mustStop(canAnnounce: Bool) -> Bool {
        state.withLock { $0.isClosing && !($0.mustAnnounce && canAnnounce) }
    }
}

/// Ends the wait of a thread that listens to a socket.
private final class WakePipe: Sendable {
    private let reader: Int32
    private let writer: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        let code = pipe(&ends)
        precondition(code == 0, "A process has two file descriptors to spare.")
        (reader, writer) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
    }

    deinit {
        close(reader)
        close(writer)
    }

    func write() {
        var byte: UInt8 = 1
        // A full pipe wakes as well.
        _ = Foundation.write(writer, &byte, 1)
    }

    /// True when nothing happened for so long.
    @discardableResult
    func wait(for socket: Int32?, milliseconds: Int32) -> Bool {
        var watched = [pollfd(fd: reader, events: Int16(POLLIN), revents: 0)]
        if let socket { watched.append(pollfd(fd: socket, events: Int16(POLLIN), revents: 0)) }
        let count = poll(&watched, nfds_t(watched.count), milliseconds)
        var buffer = [UInt8](repeating: 0, count: 64)
        while read(reader, &buffer, buffer.count) > 0 {}
        return count == 0
    }
}
