import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Logging
import Testing

/// The program and what nobody may read: papers behind a key, and people who want to be told or forgotten.
@Suite("The program and people's papers", .timeLimit(.minutes(5)))
struct PapersTests {
    private static let key = String(repeating: "5a", count: 32)
    private static let otherKey = String(repeating: "a5", count: 32)

    @Test("does not start with a document key that opens nothing, says why, and changes nothing")
    func wrongKey() async throws {
        try await Folder.with { folder in
            try await furnish(folder)
            #expect(try await run(["check"], in: folder, key: Self.key).status == 0)
            for command in [["check"], ["serve", "--port", "0"], ["migrate"]] {
                let refused = try await run(command, in: folder, key: Self.otherKey)
                #expect(refused.status == 1)
                #expect(refused.errors.contains("The document key does not open the papers"), "\(refused.errors)")
                #expect(!refused.errors.contains(Self.otherKey))
            }
            #expect(try await run(["check"], in: folder, key: Self.key).status == 0)
        }
    }

    @Test("takes another document key as long as there are no papers")
    func emptyHouse() async throws {
        try await Folder.with { folder in
            for key in [Self.key, Self.otherKey] {
                let outcome = try await run(["migrate"], in: folder, key: key)
                #expect(outcome.status == 0, "\(outcome.errors)")
            }
        }
    }

    @Test("tells what is known about somebody, and forgets them")
    func privacy() async throws {
        try await Folder.with { folder in
            try await furnish(folder)
            let told = try await run(["privacy", "export", "ada@example.com"], in: folder, key: Self.key)
            #expect(told.status == 0, "\(told.errors)")
            let json = try JSON(parsing: Array(told.output.utf8))
            #expect(json["Customer"][0]["LastName"].text == "Lovelace")
            #expect(json["IdentityDocuments"][0]["Number"].text == "P1")

            #expect(try await run(["privacy", "export", "ada@example.com"], in: folder, key: nil).status != 0)
            let unknown = try await run(["privacy", "erase", "nobody@example.com"], in: folder, key: Self.key)
            #expect(unknown.status != 0)
            #expect(unknown.errors.contains("No chain knows an active customer"))

            let erased = try await run(["privacy", "erase", "ada@example.com"], in: folder, key: Self.key)
            #expect(erased.status == 0, "\(erased.errors)")
            #expect(erased.output == "Erased.\n")
            #expect(try await run(["privacy", "export", "ada@example.com"], in: folder, key: Self.key).status != 0)
            let check = try await run(["check"], in: folder, key: Self.key)
            #expect(check.output == "All is in order.\n", "\(check.output)\(check.errors)")
        }
    }

    private func run(_ command: [String], in folder: URL, key: String?) async throws -> Program.Outcome {
        let file = folder.appending(path: "innkeeper.yaml")
        let secret = key.map { "document-key: \"\($0)\"\n" } ?? ""
        try Data("database: sqlite:\(folder.path)/house.sqlite\n\(secret)".utf8).write(to: file)
        return try await Program.run(command + ["--config", file.path])
    }

    /// A house in which Ada has left her passport, sealed with the key.
    private func furnish(_ folder: URL) async throws {
        let now = Date(timeIntervalSince1970: 1_795_000_000)
        let ids = IDSource()
        let chain = Chain(id: ID(ids.next()), name: "Chain", createdAt: now)
        let house = Enterprise(
            id: ID(ids.next()), chain: chain, name: "House", timeZone: .gmt, environmentCode: "UK",
            taxEnvironmentCode: "UK-2022", defaultLanguageCode: "en-GB", address: Address(id: ID(ids.next())),
            pricing: .gross, currencies: [AcceptedCurrency("GBP", isDefault: true)], createdAt: now
        )
        let vault = try #require(DocumentVault(key: Self.key))
        let store = try await Store.open(DatabaseAddress("sqlite:\(folder.path)/house.sqlite"), now: now)
        let gateway = Gateway(
            store: store, clock: TestClock(now), ids: ids, limit: nil,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            premises: Premises(vault: vault)
        )
        let integration = Integration(id: ID(ids.next()), name: "Test", createdAt: now)
        let token = AccessToken(
            id: ID(ids.next()), integrationID: integration.id, scope: .enterprise(house.id), createdAt: now
        )
        try await store.write { transaction in
            try transaction.chains.insert(chain)
            try transaction.enterprises.insert(house)
            try transaction.integrations.insert(integration, clientToken: TokenHash(of: TestServer.clientToken))
            try transaction.accessTokens.insert(token, hash: TokenHash(of: TestServer.accessToken))
        }
        let ada = try await ask(
            gateway, "customers/add", #""LastName":"Lovelace","Email":"ada@example.com","OverwriteExisting":false"#
        )
        _ = try await ask(
            gateway, "identityDocuments/add",
            """
            "IdentityDocuments":[{"CustomerId":"\(ada["Id"].text ?? "")","Type":"Passport","Number":"P1",
             "IssuingCountryCode":"GB"}]
            """
        )
        try await store.accept(vault)
        await store.close()
    }

    private func ask(_ gateway: Gateway, _ path: String, _ members: String) async throws -> JSON {
        let request = Request.operation(path, members)
        let answer = await gateway.answer(
            path: path, body: request.body, prefersMinimal: false, requestID: "1"
        )
        let json = try JSON(parsing: answer.body)
        try #require(answer.status == 200, "\(json)")
        return json
    }
}
