import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a data warehouse does every night: it has everything written into files and fetches them.
@Suite("Data export")
struct DataExportTests {
    @Test("has all payments written, waits for the files, and reads as many as the list has")
    func payments() async throws {
        let demo = try await ServedDemo.shared.value
        let client = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let export = try await done("Payment", client)
        #expect(export["Status"].text == "Success")
        let lines = try await read(export, demo)
        #expect(lines.count > 10)
        #expect(lines.allSatisfy { $0["Amount"]["Currency"].text != nil })
        let ids = lines.compactMap { $0["Id"].text }
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted(by: >))
        let (_, list) = try await client.ask(
            "payments/getAll",
            #""PaymentIds":["\#(ids[0])","\#(ids[ids.count - 1])"],"Limitation":{"Count":9}"#
        )
        #expect(list["Payments"].items.map { $0["Id"].text } == [ids[0], ids[ids.count - 1]])
    }

    @Test("has the ledger of a month written, in which debits and credits are equal")
    func ledger() async throws {
        let demo = try await ServedDemo.shared.value
        let client = try await demo.client(DemoTokens.integrations[0].netAccessToken)
        let days = #""Posting":{"Start":"2026-11-10","End":"2026-11-20"}"#
        let export = try await done("LedgerEntry", client, #","Filters":{"LedgerEntryFilters":{\#(days)}}"#)
        let lines = try await read(export, demo)
        let sums = Dictionary(grouping: lines) { $0["LedgerEntryType"].text ?? "" }.mapValues { lines in
            lines.reduce(Decimal.zero) { $0 + (Decimal(string: $1["Value"].digits ?? "") ?? 0) }
        }
        #expect(sums["Debit"] != nil)
        #expect(sums["Debit"] == sums["Credit"])
    }

    @Test("opens no file to who has no link, or an old one")
    func links() async throws {
        let demo = try await ServedDemo.shared.value
        let client = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let export = try await done("ResourceBlock", client)
        let path = try Self.path(of: export["Files"][0]["Url"].text ?? "")
        let bare = String(path.prefix { $0 != "?" })
        for target in [bare, bare + "?expires=9999999999&signature=0", path + "0", "/exports/1.jsonl.gz"] {
            #expect(try await get(target, demo).status == 404, "\(target)")
        }
        let connection = try await RawConnection(port: demo.port, to: demo)
        try await connection.send("POST \(path) HTTP/1.1\r\nHost: house\r\nContent-Length: 0\r\n\r\n")
        #expect(try await connection.reply().status == 405)
    }

    private func done(_ entity: String, _ client: DemoClient, _ members: String = "") async throws -> JSON {
        let (status, answer) = try await client.ask("exports/add", #""EntityType":"\#(entity)"\#(members)"#)
        try #require(status == 200, "\(answer)")
        let id = answer["Export"]["Id"].text ?? ""
        for _ in 0..<1200 {
            let export = try await client.ask("exports/getAll", #""ExportIds":["\#(id)"]"#).json["Exports"][0]
            if !["Pending", "Processing"].contains(export["Status"].text) { return export }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("The export does not end.")
        return .null
    }

    private static func path(of address: String) throws -> String {
        let url = try #require(URLComponents(string: address))
        return url.path + "?" + (url.query ?? "")
    }

    private func get(_ path: String, _ demo: ServedDemo) async throws -> RawConnection.Reply {
        let connection = try await RawConnection(port: demo.port, to: demo)
        try await connection.send("GET \(path) HTTP/1.1\r\nHost: house\r\n\r\n")
        return try await connection.reply()
    }

    /// Downloads the files of an export and reads their lines.
    private func read(_ export: JSON, _ demo: ServedDemo) async throws -> [JSON] {
        var lines: [JSON] = []
        for file in export["Files"].items {
            let reply = try await get(try Self.path(of: file["Url"].text ?? ""), demo)
            #expect(reply.status == 200)
            #expect(reply.fields["content-type"] == "application/gzip")
            #expect(reply.body.count == Int(file["SizeInBytes"].digits ?? ""))
            let text = try await Self.unpacked(reply.body)
            lines += try text.split(separator: UInt8(ascii: "\n")).map { try JSON(parsing: Array($0)) }
        }
        return lines
    }

    /// As the tool on everybody's machine unpacks it.
    private static func unpacked(_ bytes: [UInt8]) async throws -> Data {
        try await Folder.with { folder in
            let (packed, plain) = (folder.appending(path: "file.gz"), folder.appending(path: "file"))
            try Data(bytes).write(to: packed)
            try Data().write(to: plain)
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/gzip")
            process.arguments = ["-dc", packed.path]
            process.standardOutput = try FileHandle(forWritingTo: plain)
            let (end, ended) = AsyncStream.makeStream(of: Int32.self)
            process.terminationHandler = { ended.yield($0.terminationStatus) }
            try process.run()
            var iterator = end.makeAsyncIterator()
            #expect(await iterator.next() == 0)
            return try Data(contentsOf: plain)
        }
    }
}
