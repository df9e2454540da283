import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("messageThreads/getAll")
struct MessageThreadsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("needs one of its filters, and is narrowed by each of them")
    func filters() async throws {
        let none = try await hotel.post("messageThreads/getAll", #"{"Limitation": {"Count": 10}}"#)
        #expect(none.status == 400)
        let old = try await hotel.addThread("Old")
        hotel.clock.advance(seconds: 60)
        let new = try await hotel.addThread("New")
        let minute = #"{"StartUtc": "2030-03-01T09:01:00Z", "EndUtc": "2030-03-01T09:02:00Z"}"#
        #expect(try await ids(#""MessageThreadIds": ["\#(old)", "\#(new)"]"#) == [new, old])
        #expect(try await ids(#""CreatedUtc": \#(minute)"#) == [new])
        _ = try await hotel.say("Still there?", in: old)
        #expect(try await ids(#""UpdatedUtc": \#(minute)"#) == [new, old])
    }

    @Test("shows the conversations of the caller's integration only")
    func own() async throws {
        let other = try await hotel.otherThread()
        let own = try await hotel.addThread()
        #expect(try await ids(#""MessageThreadIds": ["\#(own)", "\#(other)"]"#) == [own])
    }

    private func ids(_ filter: String) async throws -> [String?] {
        try await hotel.list("messageThreads/getAll", "MessageThreads", filter).map { $0["Id"].text }
    }
}

extension TestHotel {
    /// A conversation that another integration has begun, with one message.
    func otherThread() async throws -> String {
        let other = Integration(id: newID(), name: "Another", createdAt: now)
        let thread = MessageThread(
            id: newID(), enterpriseID: enterprise.id, integrationID: other.id, originalSender: "Somebody",
            subject: "Something", created: now
        )
        let message = Message(
            id: newID(), enterpriseID: enterprise.id, threadID: thread.id, sender: .application, text: "Else",
            created: now
        )
        try await write { transaction in
            try transaction.integrations.insert(other, clientToken: TokenHash(of: "ANOTHER"))
            try transaction.messageThreads.insert(thread)
            try transaction.messages.insert([message])
        }
        return "\(thread.id)"
    }
}
