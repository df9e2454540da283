import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

/// The program and the messages that it sends to guests.
@Suite("The program and messages", .timeLimit(.minutes(5)))
struct MailProgramTests {
    @Test("sends what waits while the house is open, into a folder and through the mailer of the machine")
    func sends() async throws {
        try await Folder.with { folder in
            try await write(in: folder)
            let mailer = folder.appending(path: "mailer")
            _ = FileManager.default.createFile(
                atPath: mailer.path, contents: Data("#!/bin/sh\ncat > \(folder.path)/taken\n".utf8),
                attributes: [.posixPermissions: 0o700]
            )
            let program = try Program([
                "serve", "--port", "0", "--database", "sqlite:\(folder.path)/house.sqlite",
                "--mail-folder", "\(folder.path)/out", "--mail-command", "\(mailer.path) -i -t",
                "--mail-from", "desk@lantern.example",
            ])
            #expect(await program.firstLine(beginning: "Innkeeper answers at") != nil)
            for file in ["taken", "out"] {
                var text = ""
                for _ in 0..<900 where !text.contains("Hello") {
                    try await Task.sleep(for: .milliseconds(100))
                    let name = try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out").first
                    let path = file == "out" ? "\(folder.path)/out/\(name ?? "")" : "\(folder.path)/taken"
                    text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
                }
                #expect(text.contains("From: House <desk@lantern.example>"))
                #expect(text.contains("To: ada@example.com"))
            }
            program.send(SIGTERM)
            #expect(await program.waitForEnd() == 0)
        }
    }

    @Test("does not open without the mailer that it is told to use, nor with an address that is none")
    func refused() async throws {
        try await Folder.with { folder in
            let serve = ["serve", "--port", "0", "--database", "sqlite:\(folder.path)/house.sqlite"]
            let missing = try await Program.run(serve + ["--mail-command", "/no/such/mailer -t"])
            #expect(missing.status == 1)
            #expect(missing.errors.contains("/no/such/mailer"))
            let nobody = try await Program.run(serve + ["--mail-from", "the desk"])
            #expect(nobody.status != 0)
            #expect(nobody.errors.contains("--mail-from is \"the desk\""))
        }
    }

    private func write(in folder: URL) async throws {
        let now = Date(timeIntervalSince1970: 1_795_000_000)
        let chain = Chain(id: .named(1), name: "Chain", createdAt: now)
        let house = Enterprise(
            id: .named(2), chain: chain, name: "House", timeZone: .gmt, environmentCode: "UK",
            taxEnvironmentCode: "UK-2022", defaultLanguageCode: "en-GB", address: Address(id: .named(3)),
            pricing: .gross, currencies: [AcceptedCurrency("GBP", isDefault: true)], createdAt: now
        )
        let store = try await Store.open(DatabaseAddress("sqlite:\(folder.path)/house.sqlite"), now: now)
        try await store.write { transaction in
            try transaction.chains.insert(chain)
            try transaction.enterprises.insert(house)
            try transaction.mail.insert(
                Mail(
                    id: .named(4), enterpriseID: house.id, recipient: "ada@example.com", subject: "Your stay",
                    body: "Hello\n", created: now
                )
            )
        }
        await store.close()
    }
}
