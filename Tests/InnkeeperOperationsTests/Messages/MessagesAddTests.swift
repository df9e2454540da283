import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("messages/add")
struct MessagesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("says something for the guest, and pairs each answer with its request")
    func adds() async throws {
        let (first, second) = (try await hotel.addThread(), try await hotel.addThread("Towels"))
        let answer = try await hotel.granted(
            "messages/add",
            """
            "Messages": [{"MessageThreadId": "\(first)", "Text": "I come at eleven", "Identifier": "a"},
             {"MessageThreadId": "\(second)", "Text": "Two, please"}]
            """
        )
        let (late, towels) = (answer["Messages"][0], answer["Messages"][1])
        #expect(late["Identifier"].text == "a")
        #expect(towels["Identifier"].isNull)
        #expect(late["Message"]["MessageThreadId"].text == first)
        #expect(late["Message"]["Text"].text == "I come at eleven")
        #expect(late["Message"]["Sender"]["Discriminator"].text == "Application")
        #expect(late["Message"]["CreatedUtc"].text == hotel.time(1, 9))
        let listed = try await hotel.list("messages/getAll", "Messages", #""MessageThreadIds": ["\#(second)"]"#)
        #expect(listed.map(\.written) == [towels["Message"].written])
    }

    @Test("tells webhooks of every message, those of the integration alone")
    func announces() async throws {
        let thread = try await hotel.addThread()
        let message = try await hotel.say("Hello", in: thread)
        let events = try await hotel.store.events(after: 0, limit: 10)
        #expect(events.map(\.kind) == [.messageAdded])
        #expect(events[0].integrationID == hotel.integration.id)
        #expect(events[0].subjectID.uuidString.lowercased() == message["Id"].text)
    }

    @Test("opens again a conversation that the house had settled")
    func reopens() async throws {
        let thread = try await hotel.addThread()
        let id = ID<MessageThread>(try #require(UUID(uuidString: thread)))
        let desk = MessageDesk(of: hotel.enterprise.id, store: hotel.store, now: hotel.now)
        try await desk.resolve(id)
        #expect(try await isResolved(thread) == true)
        try await desk.reply("Anything else?", in: id, id: hotel.newID())
        #expect(try await isResolved(thread) == true)
        _ = try await hotel.say("Yes", in: thread)
        #expect(try await isResolved(thread) == false)
    }

    @Test("writes in no thread of others, and then in none at all")
    func foreign() async throws {
        let (own, other) = (try await hotel.addThread(), try await hotel.otherThread())
        let refused = try await hotel.post(
            "messages/add",
            """
            {"Messages": [{"MessageThreadId": "\(own)", "Text": "Mine"},
             {"MessageThreadId": "\(other)", "Text": "Yours"}]}
            """
        )
        #expect(refused.status == 400)
        #expect(refused.json["Message"].text == "Invalid MessageThreadId.")
        #expect(try await hotel.list("messages/getAll", "Messages", #""MessageThreadIds": ["\#(own)"]"#).isEmpty)
        #expect(try await hotel.store.events(after: 0, limit: 10).isEmpty)
    }

    private func isResolved(_ thread: String) async throws -> Bool? {
        try await hotel.list("messageThreads/getAll", "MessageThreads", #""MessageThreadIds": ["\#(thread)"]"#)
            .first?["IsResolved"].flag
    }
}
