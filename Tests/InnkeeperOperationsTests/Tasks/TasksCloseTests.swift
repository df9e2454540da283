import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("tasks/close")
struct TasksCloseTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("marks tasks as done, once and for all")
    func closes() async throws {
        let id = try await hotel.task("towels")
        #expect(try await hotel.post("tasks/close", #"{"TaskIds": ["\#(id)"]}"#).status == 200)
        let first = try await hotel.tasks()[0]
        #expect(first["State"].text == "Closed")

        hotel.clock.advance(seconds: 3600)
        #expect(try await hotel.post("tasks/close", #"{"TaskIds": ["\#(id)"]}"#).status == 200)
        #expect(try await hotel.tasks()[0]["ClosedUtc"].text == first["ClosedUtc"].text)
    }

    @Test("keeps the time of somebody who closed it at the same time")
    func sameTime() async throws {
        let id = try await hotel.task("towels")
        let hotel = hotel
        let first = hotel.now
        let status = try await hotel.during { transaction, meanwhile in
            let tasks = try transaction.tasks.list(TaskFilter(enterprises: [hotel.enterprise.id]), Page(count: 1))
            try transaction.tasks.update(try #require(tasks.first).closing(at: first))
            meanwhile()
        } _: {
            hotel.clock.advance(seconds: 3600)
            return try await hotel.post("tasks/close", #"{"TaskIds": ["\#(id)"]}"#).status
        }
        #expect(status == 200)
        let closed = try await hotel.read {
            try $0.tasks.list(TaskFilter(enterprises: [hotel.enterprise.id]), Page(count: 1)).first?.closed
        }
        #expect(closed == first)
    }

    @Test("closes none when one is unknown")
    func allOrNone() async throws {
        let id = try await hotel.task("towels")
        let (status, answer) = try await hotel.post(
            "tasks/close", #"{"TaskIds": ["\#(id)", "00000000-0000-7000-8000-00000000ffff"]}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid TaskIds.")
        #expect(try await hotel.tasks()[0]["State"].text == "Open")
    }

    @Test("takes at most 100")
    func limit() async throws {
        let many = (0..<101).map { _ in #""00000000-0000-7000-8000-00000000ffff""# }.joined(separator: ",")
        let (status, answer) = try await hotel.post("tasks/close", #"{"TaskIds": [\#(many)]}"#)
        #expect(status == 400)
        #expect(answer["Details"].text?.contains("at most 100") == true)
    }
}
