import Foundation
import Testing

@Suite("The program", .timeLimit(.minutes(5)))
struct ProgramTests {
    @Test("explains itself and its commands")
    func help() async throws {
        let help = try await Program.run(["--help"])
        #expect(help.status == 0)
        for command in ["serve", "demo", "migrate", "check", "token", "version"] {
            #expect(help.output.contains(command))
        }
        let serve = try await Program.run(["serve", "--help"])
        for flag in ["--database", "--host", "--port", "--request-limit", "--config"] {
            #expect(serve.output.contains(flag))
        }
        #expect(try await Program.run(["version"]).output.hasPrefix("innkeeper "))
    }

    @Test("says what is wrong with a setting and does not start")
    func wrongSetting() async throws {
        let result = try await Program.run(["serve", "--port", "http"])
        #expect(result.status != 0)
        #expect(result.errors.contains("--port is \"http\""))
    }

    @Test("reads settings from a YAML file")
    func configuration() async throws {
        try await Folder.with { folder in
            let file = folder.appending(path: "innkeeper.yaml")
            try Data("database: sqlite:\(folder.path)/house.sqlite\n".utf8).write(to: file)
            let result = try await Program.run(["migrate", "--config", file.path])
            #expect(result.status == 0, "\(result.errors)")
            #expect(FileManager.default.fileExists(atPath: "\(folder.path)/house.sqlite"))
            try Data("port: [1]\n".utf8).write(to: file)
            #expect(try await Program.run(["migrate", "--config", file.path]).status != 0)
        }
    }

    @Test("brings a database up to date once, and finds an empty one in order")
    func migrate() async throws {
        try await Folder.with { folder in
            let database = ["--database", "sqlite:\(folder.path)/new/house.sqlite"]
            #expect(try await Program.run(["migrate"] + database).output.hasPrefix("Applied:"))
            #expect(try await Program.run(["migrate"] + database).output == "The database is up to date.\n")
            let check = try await Program.run(["check"] + database)
            #expect(check.output == "All is in order.\n")
            #expect(check.status == 0)
        }
    }

    @Test("does not make a database where it is asked about one", arguments: [["check"], ["token", "list"]])
    func noDatabase(command: [String]) async throws {
        try await Folder.with { folder in
            let path = "\(folder.path)/mistyped.sqlite"
            let result = try await Program.run(command + ["--database", "sqlite:\(path)"])
            #expect(result.status == 1)
            #expect(result.errors.contains("There is no database \(path)"), "\(result.errors)")
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test("says in a sentence that it cannot listen where nobody is")
    func unknownHost() async throws {
        try await Folder.with { folder in
            let result = try await Program.run(
                ["serve", "--port", "0", "--host", "300.1.1.1", "--database", "sqlite:\(folder.path)/house.sqlite"]
            )
            #expect(result.status == 1)
            let sentence = "Error: Requests cannot be taken at 300.1.1.1, port 0: there is no such address.\n"
            #expect(result.errors.contains(sentence), "\(result.errors)")
        }
    }

    @Test("answers a request in flight at SIGTERM, and ends with status 0 within seconds", arguments: [SIGTERM, SIGINT])
    func terminated(signal: Int32) async throws {
        try await Folder.with { folder in
            let program = try Program(["serve", "--port", "0", "--database", "sqlite:\(folder.path)/house.sqlite"])
            let address = try #require(await program.firstLine(beginning: "Innkeeper answers at http://127.0.0.1:"))
            let port = try #require(Int(address))
            let connection = try await RawConnection(port: port)
            // In flight: all of it has been sent but its last bytes, and the program has said that it waits for them.
            let whole = Request.operation("services/getAll", fields: [("Expect", "100-continue")]).bytes
            try await connection.send(Array(whole.dropLast(5)))
            #expect(try await connection.reply().status == 100)
            program.send(signal)
            try await Task.sleep(for: .milliseconds(200))
            try await connection.send(Array(whole.suffix(5)))
            #expect(try await connection.reply().status == 401)
            let started = ContinuousClock.now
            #expect(await program.waitForEnd() == 0)
            // Much sooner than it would give up an idle connection.
            #expect(ContinuousClock.now - started < .seconds(20))
        }
    }
}
