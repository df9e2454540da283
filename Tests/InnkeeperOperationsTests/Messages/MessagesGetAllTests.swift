import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("messages/getAll")
struct MessagesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells what guest and house have said, newest first")
    func lists() async throws {
        let thread = try await hotel.addThread()
        let asked = try await hotel.say("May I come late?", in: thread)
        hotel.clock.advance(seconds: 60)
        let desk = MessageDesk(of: hotel.enterprise.id, store: hotel.store, now: hotel.now)
        let id = ID<MessageThread>(try #require(UUID(uuidString: thread)))
        let answered = try await desk.reply("Whenever you like.", in: id, id: hotel.newID())
        let ofThread = #""MessageThreadIds": ["\#(thread)"]"#
        let listed = try await hotel.list("messages/getAll", "Messages", ofThread)
        #expect(listed.map { $0["Id"].text } == ["\(answered.id)", asked["Id"].text])
        #expect(listed.map { $0["Sender"]["Discriminator"].text } == ["Enterprise", "Application"])
        let minute = #"{"StartUtc": "2030-03-01T09:01:00Z", "EndUtc": "2030-03-01T09:02:00Z"}"#
        let late = try await hotel.list("messages/getAll", "Messages", #"\#(ofThread), "CreatedUtc": \#(minute)"#)
        #expect(late.map { $0["Text"].text } == ["Whenever you like."])
        let events = try await hotel.store.events(after: 0, limit: 10)
        #expect(events.map(\.kind) == [.messageAdded, .messageAdded])
    }

    @Test("leaves to the house what it has read")
    func reads() async throws {
        let thread = ID<MessageThread>(try #require(UUID(uuidString: try await hotel.addThread())))
        _ = try await hotel.say("Hello", in: "\(thread)")
        let enterprise = hotel.enterprise.id
        #expect(try await hotel.read { try $0.messages.unreadCount(of: enterprise) } == 1)
        let desk = MessageDesk(of: enterprise, store: hotel.store, now: hotel.now)
        #expect(try await desk.threads(.init(count: 10)).map(\.id) == [thread])
        #expect(try await desk.open(thread, .init(count: 10)).map(\.read) == [hotel.now])
        #expect(try await hotel.read { try $0.messages.unreadCount(of: enterprise) } == 0)
    }

    @Test("leaves out the conversations of others, needs a thread, and looks back a month at most")
    func limits() async throws {
        let other = try await hotel.otherThread()
        #expect(try await hotel.list("messages/getAll", "Messages", #""MessageThreadIds": ["\#(other)"]"#).isEmpty)
        let none = try await hotel.post("messages/getAll", #"{"Limitation": {"Count": 10}}"#)
        #expect(none.status == 400)
        let long = try await hotel.post(
            "messages/getAll",
            """
            {"MessageThreadIds": ["\(other)"], "Limitation": {"Count": 10},
             "CreatedUtc": {"StartUtc": "2030-01-01T00:00:00Z", "EndUtc": "2030-03-01T00:00:00Z"}}
            """
        )
        #expect(long.json["Message"].text == "Invalid CreatedUtc.")
    }
}
