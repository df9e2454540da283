import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a housekeeping system does: knows the rooms, says what was found in them, blocks what is broken, and gives
/// tasks.
@Suite("Housekeeping", .timeLimit(.minutes(5)))
struct HousekeepingTests {
    @Test("knows the rooms, cleans, inspects, blocks and gives tasks; hears who moves out", arguments: Visit.houses)
    func morning(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let house = try await Housekeeping(visit, demo)
        try await house.cleansAndInspects()
        try await house.blocksARoom()
        try await house.givesTask()
        try await departure(from: try await GuestDesk(visit, demo), demo)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// Whoever moves out leaves a dirty room, and everybody hears of it.
    private func departure(from desk: GuestDesk, _ demo: ServedDemo) async throws {
        let stay = try await desk.checksSomebodyIn()
        let room = try #require(stay["AssignedResourceId"].text)
        let socket = try await demo.socket(desk.visit.houseToken)
        try await desk.checksOut(try stay.id)
        #expect(try await socket.event(of: room, "Resource")["State"].text == "Dirty")
        let members = #""ResourceIds":["\#(room)"],"Extent":{"Resources":true},\#(DemoClient.page)"#
        #expect(try await desk.ask("resources/getAll", members)["Resources"][0]["State"].text == "Dirty")
    }

    private struct Housekeeping {
        private let client: DemoClient
        private let socket: TestSocket
        private let rooms: [JSON]

        /// The rooms as the house has set them up, with the categories that they are sold in.
        init(_ visit: Visit, _ demo: ServedDemo) async throws {
            client = try await demo.client(visit.houseToken)
            socket = try await demo.socket(visit.houseToken)
            let resources = try await client.answer(
                "resources/getAll", #""Extent":{"Resources":true},\#(DemoClient.page)"#
            )["Resources"].items
            rooms = resources.filter { $0["Data"]["Discriminator"].text == "Space" }
        }

        /// A room goes from dirty to clean to inspected, and everybody hears of each step.
        func cleansAndInspects() async throws {
            #expect(rooms.count > 20)
            #expect(rooms.allSatisfy { $0["Data"]["Value"]["FloorNumber"].text != nil })
            let room = try #require(rooms.first { $0["State"].text == "Inspected" })
            for state in ["Dirty", "Clean", "Inspected"] {
                try await update(room, #""State":{"Value":"\#(state)"}"#)
                let event = try await heard(of: room)
                #expect([event["Type"].text, event["State"].text] == ["Resource", state])
                #expect(try await found(room)["State"].text == state)
            }
            let (status, json) = try await client.ask(
                "resources/update",
                #""ResourceUpdates":[{"ResourceId":"\#(try room.id)","State":{"Value":"OutOfOrder"}}]"#
            )
            #expect(status == 400)
            #expect(json["Message"].text == "Invalid State.")
        }

        /// Out of order is what a block makes a room, for a time in which nobody has booked it.
        func blocksARoom() async throws {
            for room in rooms {
                let (status, json) = try await client.ask(
                    "resourceBlocks/add",
                    """
                    "ResourceBlocks":[{"ResourceId":"\(try room.id)","Name":"Broken window","Type":"OutOfOrder",
                    "StartUtc":"2026-12-08T18:00:00Z","EndUtc":"2026-12-09T12:00:00Z"}]
                    """
                )
                if status == 403 { continue }
                try #require(status == 200, "\(json)")
                let block = try json["ResourceBlocks"][0].id
                let ofRoom = #""AssignedResourceIds":["\#(try room.id)"],\#(DemoClient.page)"#
                let blocks = try await ask("resourceBlocks/getAll", ofRoom)["ResourceBlocks"].items
                #expect(try blocks.contains { try $0.id == block })
                _ = try await ask("resourceBlocks/delete", #""ResourceBlockIds":["\#(block)"]"#)
                let left = try await ask("resourceBlocks/getAll", ofRoom)["ResourceBlocks"].items
                #expect(try !left.contains { try $0.id == block })
                return
            }
            Issue.record("Every room is booked.")
        }

        /// For the department that is meant, until somebody has done it.
        func givesTask() async throws {
            let departments = try await ask("departments/getAll", DemoClient.page)["Departments"]
            let department = try departments[0].id
            let task = try #require(
                try await ask(
                    "tasks/add",
                    """
                    "Name":"Mend the window","DepartmentId":"\(department)","DeadlineUtc":"2026-12-01T12:00:00Z"
                    """
                )["TaskId"].text
            )
            let open = try await ask("tasks/getAll", #""TaskIds":["\#(task)"],\#(DemoClient.page)"#)["Tasks"][0]
            #expect([open["State"].text, open["DepartmentId"].text] == ["Open", department])
            _ = try await ask("tasks/close", #""TaskIds":["\#(task)"]"#)
            let closed = try await ask("tasks/getAll", #""TaskIds":["\#(task)"],\#(DemoClient.page)"#)["Tasks"][0]
            #expect(closed["State"].text == "Closed")
        }

        private func update(_ room: JSON, _ members: String) async throws {
            _ = try await ask("resources/update", #""ResourceUpdates":[{"ResourceId":"\#(try room.id)",\#(members)}]"#)
        }

        private func found(_ room: JSON) async throws -> JSON {
            try await ask(
                "resources/getAll",
                #""ResourceIds":["\#(try room.id)"],"Extent":{"Resources":true},\#(DemoClient.page)"#
            )["Resources"][0]
        }

        /// The next event of this room.
        private func heard(of room: JSON) async throws -> JSON {
            while true {
                let events = try JSON(parsing: Array(try await socket.message().utf8))["Events"].items
                if let event = try events.first(where: { try $0.id == room.id }) { return event }
            }
        }

        private func ask(_ path: String, _ members: String) async throws -> JSON {
            try await client.answer(path, members)
        }
    }
}

extension ServedDemo {
    /// Listens to a house with a token of the first integration.
    func socket(_ accessToken: String) async throws -> TestSocket {
        let connection = try await RawConnection(port: port, to: self)
        let tokens = "ClientToken=\(DemoTokens.integrations[0].clientToken); AccessToken=\(accessToken)"
        let request = Request.get(
            "/ws/connector",
            fields: [
                ("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Version", "13"),
                ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="), ("Cookie", tokens),
            ]
        )
        try await connection.send(request.bytes)
        #expect(try await connection.reply().status == 101)
        let socket = TestSocket(connection: connection)
        try await socket.send(.text, "ping")
        // Other tests may make events meanwhile.
        while try await socket.message() != "pong" {}
        return socket
    }
}
