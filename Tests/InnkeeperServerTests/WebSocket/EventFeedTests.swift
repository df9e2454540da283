import Foundation
import Hospitality
import InnkeeperDelivery
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The feed of events")
struct EventFeedTests {
    @Test("tells a listener that is bound to a service nothing of another one's stays")
    func boundToService() async throws {
        let database = try await TestDatabase()
        let house = ID<Enterprise>(UUID())
        let (stays, hours): (ID<Hospitality.Service>, ID<Hospitality.Service>) = (ID(UUID()), ID(UUID()))
        let feed = EventFeed(store: database.store, logger: .silent)
        try await feed.open()
        let running = Task { try await feed.run() }
        defer { running.cancel() }
        let (heard, hear) = AsyncStream.makeStream(of: String.self)
        let subscription = feed.subscribe(to: [house], as: ID(UUID()), boundTo: stays) { message in
            hear.yield(String(decoding: message, as: UTF8.self))
        }
        defer { subscription.cancel() }
        let told: [(String, ID<Hospitality.Service>?)] = [("meeting", hours), ("stay", stays), ("room", nil)]
        try await database.store.write { transaction in
            for (name, service) in told {
                transaction.outbox.append(
                    OutboxEvent.Draft(
                        .reservation, of: house, subject: UUID(), service: service, payload: #"{"Id":"\#(name)"}"#,
                        at: Date(timeIntervalSince1970: 1_795_000_000)
                    )
                )
            }
        }
        #expect(await heard.first { _ in true } == #"{"Events":[{"Id":"stay"},{"Id":"room"}]}"#)
    }
}
