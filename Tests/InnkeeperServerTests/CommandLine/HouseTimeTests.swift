import Foundation
import InnkeeperDemo
import InnkeeperServer
import InnkeeperStore
import InnkeeperWire
import Testing

@Suite("The time of a house", .timeLimit(.minutes(5)))
struct HouseTimeTests {
    @Test("is the day for which a demonstration was asked, also for those who open it later")
    func demonstration() async throws {
        try await Folder.with { folder in
            let database = ["--port", "0", "--database", "sqlite:\(folder.path)/house.sqlite"]
            let demo = try Program(["demo", "--small", "--today", "2027-03-01"] + database)
            let port = try #require(await demo.firstLine(beginning: "Innkeeper answers at http://127.0.0.1:"))
            let first = try await now(at: port)
            #expect(first.hasPrefix("2027-03-01T12:"))
            try await book(at: port)
            try await look(at: port)
            demo.send(SIGTERM)
            #expect(await demo.waitForEnd() == 0)

            let later = try Program(["demo", "--today", "2028-03-01"] + database)
            #expect(await later.firstLine(beginning: "The houses of this database keep their day") != nil)
            let other = try #require(await later.firstLine(beginning: "Innkeeper answers at http://127.0.0.1:"))
            let second = try await now(at: other)
            #expect(second.hasPrefix("2027-03-01T12:"))
            #expect(second >= first)
            later.send(SIGTERM)
            #expect(await later.waitForEnd() == 0)
            try await choose(database.suffix(2))
            let check = try await Program.run(["check"] + database.suffix(2))
            #expect(check.output == "All is in order.\n", "\(check.output)")
        }
    }

    @Test("is the system's unless somebody moved it")
    func unmoved() async throws {
        try await Folder.with { folder in
            let store = try await Store.open(
                DatabaseAddress("sqlite:\(folder.path)/house.sqlite"), now: SystemClock().now
            )
            #expect(try await HouseTime.clock(of: store).secondsAhead == 0)
            let moved = try await HouseTime.move(to: SystemClock().now.addingTimeInterval(-3600), in: store)
            #expect(abs(moved.secondsAhead + 3600) <= 1)
            #expect(try await HouseTime.clock(of: store).secondsAhead == moved.secondsAhead)
            await store.close()
        }
    }

    /// The demonstration is there already, so the settings of its services are tried on it, too.
    private func choose(_ database: ArraySlice<String>) async throws {
        let all = try await Program.run(["housekeeping"] + database).output.split(separator: "\n")
        #expect(all.count > 1 && all.allSatisfy { $0.hasSuffix("dirty after 7 days without anybody") })
        let id = try #require(all.first?.split(separator: " ").first).description
        let chosen = try await Program.run(["housekeeping", id, "--at-check-in", "--vacant-days", "2"] + database)
        #expect(chosen.output.hasSuffix("dirty after 2 days without anybody, and at check-in\n"), "\(chosen.errors)")
        #expect(try await Program.run(["housekeeping"] + database).output.split(separator: "\n").count == all.count)
        #expect(try await Program.run(["housekeeping", id, "--vacant-days", "8"] + database).status != 0)
    }

    /// A link leads to the port that was free.
    private func look(at port: String) async throws {
        let page = #","Limitation":{"Count":1000}"#
        let services = try await ask("services/getAll", page, at: port)["Services"].items
        let stays = services.first { $0["Name"].text == "Stays" }?["Id"].text ?? ""
        let categories = try await ask("resourceCategories/getAll", page + #","ServiceIds":["\#(stays)"]"#, at: port)
        let ids = categories["ResourceCategories"].items.compactMap { $0["Id"].text.map { "\"\($0)\"" } }
        let pictures = try await ask(
            "resourceCategoryImageAssignments/getAll",
            page + #","ResourceCategoryIds":[\#(ids.joined(separator: ","))]"#, at: port
        )
        let image = pictures["ResourceCategoryImageAssignments"][0]["ImageId"].text ?? ""
        let answer = try await ask("images/getUrls", #","Images":[{"ImageId":"\#(image)"}]"#, at: port)
        #expect(answer["ImageUrls"][0]["Url"].text?.hasPrefix("http://127.0.0.1:\(port)/") == true, "\(answer)")
    }

    private func now(at port: String) async throws -> String {
        try #require(try await ask("configuration/get", at: port)["NowUtc"].text)
    }

    /// Writes something whose instant is told.
    private func book(at port: String) async throws {
        let answer = try await ask(
            "customers/add", #","LastName":"Lovelace","OverwriteExisting":false"#, at: port
        )
        #expect(answer["CreatedUtc"].text?.hasPrefix("2027-03-01T12:") == true, "\(answer)")
        // The newest is the first of the list, though the system's clock is behind.
        let list = try await ask(
            "customers/getAll",
            """
            ,"Extent":{"Customers":true,"Documents":false,"Addresses":false},"Limitation":{"Count":1},
             "CreatedUtc":{"StartUtc":"2027-02-01T00:00:00Z","EndUtc":"2027-04-01T00:00:00Z"}
            """,
            at: port
        )
        #expect(list["Customers"][0]["Id"].text == answer["Id"].text)
    }

    private func ask(_ path: String, _ members: String = "", at port: String) async throws -> JSON {
        let tokens = DemoTokens.integrations[0]
        let body = """
            {"ClientToken":"\(tokens.clientToken)","AccessToken":"\(tokens.grossAccessToken)",
             "Client":"Test 1.0"\(members)}
            """
        let connection = try await RawConnection(port: try #require(Int(port)))
        let request = Request(
            target: "/api/connector/v1/\(path)", fields: [("Content-Type", "application/json")], body: Array(body.utf8)
        )
        try await connection.send(request.bytes)
        let reply = try await connection.reply()
        #expect(reply.status == 200, "\(String(decoding: reply.body, as: UTF8.self))")
        return try JSON(parsing: reply.body)
    }
}
