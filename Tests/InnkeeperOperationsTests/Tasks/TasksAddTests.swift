import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("tasks/add")
struct TasksAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("gives a department something to do about a stay")
    func gives() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let (status, answer) = try await hotel.post(
            "tasks/add",
            """
            {"Name": "Extra towels", "Description": "Two", "DeadlineUtc": "\(hotel.time(3, 18))",
             "DepartmentId": "\(hotel.housekeeping.id)", "ServiceOrderId": "\(stay["Id"].text ?? "")"}
            """
        )
        #expect(status == 200)
        let task = try await hotel.tasks()[0]
        #expect(task["Id"].text == answer["TaskId"].text)
        #expect(task["State"].text == "Open")
        #expect(task["ServiceOrderId"].text == stay["Id"].text)
        #expect(task["ClosedUtc"].isNull)
    }

    @Test("needs neither a department nor an order")
    func alone() async throws {
        let (status, _) = try await hotel.post(
            "tasks/add", #"{"Name": "Call a taxi", "DeadlineUtc": "\#(hotel.time(3, 18))"}"#
        )
        #expect(status == 200)
    }

    @Test(
        "refuses what it cannot use, and keeps nothing",
        arguments: [
            (#""Name": "x""#, "Invalid DeadlineUtc."),
            (#""DeadlineUtc": "2030-03-03T15:00:00Z""#, "Invalid Name."),
            (#""Name": "x", "DeadlineUtc": "soon""#, "Invalid JSON."),
            (
                #""Name": "x", "DeadlineUtc": "2030-03-03", "DepartmentId": "00000000-0000-7000-8000-00000000ffff""#,
                "Invalid DepartmentId."
            ),
            (
                #""Name": "x", "DeadlineUtc": "2030-03-03", "ServiceOrderId": "00000000-0000-7000-8000-00000000ffff""#,
                "Invalid ServiceOrderId."
            ),
        ]
    )
    func refuses(members: String, message: String) async throws {
        let (status, answer) = try await hotel.post("tasks/add", "{\(members)}")
        #expect(status == 400)
        #expect(answer["Message"].text == message)
        #expect(try await hotel.tasks().isEmpty)
    }
}

extension TestHotel {
    /// The tasks of the house, newest first.
    func tasks(_ filter: String = "") async throws -> [JSON] {
        let members = filter.isEmpty ? "" : ", \(filter)"
        return try await post("tasks/getAll", #"{"Limitation": {"Count": 100}\#(members)}"#).json["Tasks"].items
    }

    /// Adds a task and answers its identifier.
    func task(_ name: String, _ members: String = "") async throws -> String {
        let more = members.isEmpty ? "" : ", \(members)"
        let answer = try await post(
            "tasks/add", #"{"Name": "\#(name)", "DeadlineUtc": "\#(time(3, 18))"\#(more)}"#
        )
        return try #require(answer.json["TaskId"].text)
    }
}
