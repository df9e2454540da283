import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("messageThreads/add")
struct MessageThreadsAddTests {
    @Test("begins a conversation in the name of a guest, whatever the integration calls them")
    func adds() async throws {
        let hotel = try await TestHotel()
        let answer = try await hotel.granted(
            "messageThreads/add", #""OriginalSender": "Penelope (room app)", "Subject": "Late tonight""#
        )
        #expect(answer["MessageThreads"].items.count == 1)
        let thread = answer["MessageThreads"][0]
        #expect(thread["OriginalSender"].text == "Penelope (room app)")
        #expect(thread["Subject"].text == "Late tonight")
        #expect([thread["CreatedUtc"].text, thread["UpdatedUtc"].text] == [hotel.time(1, 9), hotel.time(1, 9)])
        #expect(thread["IsResolved"].flag == false)
        let listed = try await hotel.list(
            "messageThreads/getAll", "MessageThreads", #""MessageThreadIds": ["\#(thread["Id"].text ?? "")"]"#
        )
        #expect(listed.map(\.written) == [thread.written])
    }

    @Test("needs somebody who writes and something to write about", arguments: ["OriginalSender", "Subject"])
    func refuses(member: String) async throws {
        let hotel = try await TestHotel()
        let request = JSON.object(["OriginalSender": .string("Penelope"), "Subject": .string("Hello")])
        let refused = try await hotel.post("messageThreads/add", request.with(member, .string("")).written)
        #expect(refused.json["Message"].text == "Invalid \(member).")
    }
}
