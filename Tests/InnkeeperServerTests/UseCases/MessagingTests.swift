import Foundation
import Hospitality
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What an app does through which guests write to the house.
@Suite("Customer messaging")
struct MessagingTests {
    @Test("carries a conversation to and fro until it is settled, and past that", arguments: Visit.houses)
    func conversation(visit: Visit) async throws {
        let demo = try await ServedDemo.shared.value
        let app = try await demo.client(visit.accessToken)
        let configuration = try await app.answer("configuration/get")
        let enterprise = ID<Enterprise>(try uuid(configuration["Enterprise"]))

        let begun = try await app.answer(
            "messageThreads/add", #""OriginalSender":"Penelope (room app)","Subject":"Late tonight""#
        )["MessageThreads"][0]
        let thread = try begun.id
        try await say("I will be arriving late tonight", in: thread, app)

        // Somebody at the desk reads and answers.
        let desk = MessageDesk(of: enterprise, store: demo.store, now: ServedDemo.afternoon)
        let threadID = ID<MessageThread>(try uuid(begun))
        let ids = IDSource()
        #expect(try await desk.open(threadID, .init(count: 10)).map(\.text) == ["I will be arriving late tonight"])
        let reply = try await desk.reply("What time do you expect to arrive?", in: threadID, id: ID(ids.next()))

        // The webhook tells what was added; the app fetches it.
        let heard = try await demo.store.events(after: 0, limit: 1_000_000)
            .filter { $0.kind == .messageAdded && $0.enterpriseID == enterprise }
        #expect(heard.contains { $0.subjectID == reply.id.uuid })
        let ofThread = #""MessageThreadIds":["\#(thread)"],\#(DemoClient.page)"#
        let messages = try await app.answer("messages/getAll", ofThread)["Messages"].items
        #expect(messages.map { $0["Sender"]["Discriminator"].text } == ["Enterprise", "Application"])
        #expect(messages.first?["Text"].text == "What time do you expect to arrive?")

        try await say("Around eleven. Please hold my room, thank you.", in: thread, app)
        try await desk.reply("It will be ready for you.", in: threadID, id: ID(ids.next()))
        try await desk.resolve(threadID)
        let settled = try await app.answer("messageThreads/getAll", ofThread)["MessageThreads"][0]
        #expect(settled["IsResolved"].flag == true)
        try await say("Thank you for everything", in: thread, app)
        let opened = try await app.answer("messageThreads/getAll", ofThread)["MessageThreads"][0]
        #expect(opened["IsResolved"].flag == false)
        #expect(try await app.answer("messages/getAll", ofThread)["Messages"].items.count == 5)
        try await expectHidden(thread, ofThread, visit, demo)
    }

    /// Another app sees nothing of it.
    private func expectHidden(_ thread: String, _ ofThread: String, _ visit: Visit, _ demo: ServedDemo) async throws {
        let tokens = DemoTokens.integrations[1]
        let other = DemoClient(
            connection: try await RawConnection(port: demo.port, to: demo), clientToken: tokens.clientToken,
            accessToken: visit.currency == "GBP" ? tokens.grossAccessToken : tokens.netAccessToken
        )
        #expect(try await other.answer("messageThreads/getAll", ofThread)["MessageThreads"].items.isEmpty)
        #expect(try await other.answer("messages/getAll", ofThread)["Messages"].items.isEmpty)
        let words = #""Messages":[{"MessageThreadId":"\#(thread)","Text":"Me too"}]"#
        #expect(try await other.ask("messages/add", words).status == 400)
    }

    private func say(_ text: String, in thread: String, _ app: DemoClient) async throws {
        let added = try await app.answer(
            "messages/add", #""Messages":[{"MessageThreadId":"\#(thread)","Text":"\#(text)","Identifier":"1"}]"#
        )["Messages"][0]
        #expect([added["Identifier"].text, added["Message"]["Text"].text] == ["1", text])
    }

    private func uuid(_ item: JSON) throws -> UUID { try #require(UUID(uuidString: try item.id)) }
}
