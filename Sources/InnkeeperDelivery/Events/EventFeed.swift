public import Hospitality
public import InnkeeperStore
public import Logging
public import ServiceLifecycle
import Synchronization

/// Hands every committed event to those who listen and may hear of it, in the order of the commits.
///
/// A listener hears what happens from its coming on; what it missed it asks for through the operations.
public final class EventFeed: ServiceLifecycle.Service {
    /// Events read from the outbox at once.
    private static let batch = 500
    /// How long to wait before the outbox is read again when the database did not answer.
    private static let pause = Duration.seconds(1)

    private struct Listener: Sendable {
        let enterprises: Set<ID<Enterprise>>
        let integration: ID<Integration>
        let service: ID<Hospitality.Service>?
        let receive: @Sendable ([UInt8]) -> Void

        func mayHear(_ event: OutboxEvent) -> Bool {
            enterprises.contains(event.enterpriseID)
                && (event.integrationID == nil || event.integrationID == integration)
                && (service == nil || event.serviceID == nil || event.serviceID == service)
        }
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var next = 0
        /// The sequence of the last event that was handed out; nil before the feed is opened.
        var last: Int64?
    }

    private let store: Store
    private let logger: Logger
    private let state = Mutex(State())

    public init(store: Store, logger: Logger) {
        self.store = store
        self.logger = logger
    }

    /// Notes where the outbox ends now. Call it before anyone can listen, so that nothing is missed between.
    public func open() async throws {
        let last = try await store.read { transaction in try transaction.outbox.lastSequence() }
        state.withLock { $0.last = $0.last ?? last }
    }

    /// Begins to hand messages, `{"Events":[…]}`, to `receive`, which must not wait.
    ///
    /// - Parameters:
    ///   - enterprises: Whose events are heard.
    ///   - integration: Events that are meant for another integration are not.
    ///   - service: The only bookable service whose events are heard; nil for every one.
    public func subscribe(
        to enterprises: Set<ID<Enterprise>>, as integration: ID<Integration>,
        boundTo service: ID<Hospitality.Service>? = nil,
        receive: @escaping @Sendable ([UInt8]) -> Void
    ) -> Subscription {
        let listener = Listener(
            enterprises: enterprises, integration: integration, service: service, receive: receive
        )
        let number = state.withLock { state in
            state.next += 1
            state.listeners[state.next] = listener
            return state.next
        }
        return Subscription(feed: self, number: number)
    }

    /// How many listen now.
    public var listenerCount: Int { state.withLock { $0.listeners.count } }

    public func run() async throws {
        // The bell is taken before the first reading: what is committed in between rings it.
        let changes = store.changes
        try await open()
        await cancelWhenGracefulShutdown {
            await self.catchUp()
            for await _ in changes { await self.catchUp() }
        }
    }

    /// Hands out everything that the outbox holds by now.
    private func catchUp() async {
        while !Task.isCancelled {
            do {
                let last = state.withLock { $0.last ?? 0 }
                let events = try await store.events(after: last, limit: Self.batch)
                if events.isEmpty { return }
                hand(out: events)
            } catch {
                logger.warning("The outbox cannot be read; it is tried again.", metadata: ["error": "\(error)"])
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    private func hand(out events: [OutboxEvent]) {
        guard let newest = events.last else { return }
        let listeners = state.withLock { state in
            state.last = newest.sequence
            return Array(state.listeners.values)
        }
        let messages = events.filter { SocketMessage.announces($0.kind) }
        guard !messages.isEmpty else { return }
        for listener in listeners {
            let heard = messages.filter(listener.mayHear)
            guard !heard.isEmpty else { continue }
            for message in SocketMessage.messages(of: heard) { listener.receive(message) }
        }
    }

    /// A listener's place in the feed.
    public struct Subscription: Sendable {
        fileprivate let feed: EventFeed
        fileprivate let number: Int

        /// Ends it; nothing is handed over that is not already on its way.
        public func cancel() { _ = feed.state.withLock { $0.listeners.removeValue(forKey: number) } }
    }
}
