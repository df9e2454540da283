import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("tasks/getAll")
struct TasksGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists tasks newest first, page by page, each once")
    func pages() async throws {
        for name in ["first", "second", "third"] { _ = try await hotel.task(name) }
        let first = try await hotel.post("tasks/getAll", #"{"Limitation": {"Count": 2}}"#).json
        #expect(first["Tasks"].items.map { $0["Name"].text } == ["third", "second"])
        let cursor = first["Cursor"].text ?? ""
        _ = try await hotel.task("while reading")
        let second = try await hotel.post(
            "tasks/getAll", #"{"Limitation": {"Count": 2, "Cursor": "\#(cursor)"}}"#
        ).json
        #expect(second["Tasks"].items.map { $0["Name"].text } == ["first"])
        let last = second["Cursor"].text ?? ""
        let third = try await hotel.post("tasks/getAll", #"{"Limitation": {"Count": 2, "Cursor": "\#(last)"}}"#).json
        #expect(third["Tasks"].items.isEmpty)
        #expect(third["Cursor"].isNull)
    }

    @Test("is narrowed by department, order, deadline and identifiers")
    func filters() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let towels = try await hotel.task("towels", #""DepartmentId": "\#(hotel.housekeeping.id)""#)
        let taxi = try await hotel.task("taxi", #""ServiceOrderId": "\#(stay["Id"].text ?? "")""#)

        func names(_ filter: String) async throws -> [String?] { try await hotel.tasks(filter).map { $0["Name"].text } }
        let housekeeping = #""DepartmentIds": ["\#(hotel.housekeeping.id)"]"#
        #expect(try await names(#"\#(housekeeping), "TaskIds": ["\#(towels)", "\#(taxi)"]"#) == ["towels"])
        #expect(try await names(#""ServiceOrderIds": ["\#(stay["Id"].text ?? "")"]"#) == ["taxi"])
        #expect(try await names(#""TaskIds": ["\#(towels)", "\#(taxi)"]"#) == ["taxi", "towels"])
        let due = #""DeadlineUtc": {"StartUtc": "\#(hotel.time(3, 18))", "EndUtc": "\#(hotel.time(3, 18))"}"#
        #expect(try await names(due).count == 2)
        let later = #""DeadlineUtc": {"StartUtc": "\#(hotel.time(3, 19))", "EndUtc": "\#(hotel.time(4, 18))"}"#
        #expect(try await names(later).isEmpty)
        let closed = #""ClosedUtc": {"StartUtc": "\#(hotel.time(1, 0))", "EndUtc": "\#(hotel.time(2, 0))"}"#
        #expect(try await names(closed).isEmpty)
        #expect(try await hotel.post("tasks/close", #"{"TaskIds": ["\#(taxi)"]}"#).status == 200)
        #expect(try await names(closed) == ["taxi"])
        #expect(try await names(hotel.interval("CreatedUtc", 1, 2)) == ["taxi", "towels"])
        #expect(try await names(hotel.interval("CreatedUtc", 2, 3)).isEmpty)
    }

    @Test("is not narrowed by departments alone")
    func departments() async throws {
        let (status, answer) = try await hotel.post(
            "tasks/getAll", #"{"DepartmentIds": ["\#(hotel.housekeeping.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid DepartmentIds.")
    }
}
