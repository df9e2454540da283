import Foundation
import Hospitality
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A build for debugging takes minutes to read as much as a person may scan.
private let largest = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] == nil ? 1 << 20 : 20 << 20

/// Files that come over the wire: large ones, and those whose names mean harm.
@Suite("Files of accounts")
struct FilesTests {
    @Test(
        "may have 20 MB, and come back as they were; a larger body is refused before it is read",
        arguments: ["accounts/addFile", "customers/addFile"]
    )
    func large(path: String) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let guest = try await newGuest(demo)
        var bytes = [UInt8](repeating: 0, count: largest)
        for index in stride(from: 0, to: bytes.count, by: 97) { bytes[index] = UInt8(truncatingIfNeeded: index / 97) }
        let (status, answer) = try await add(Data(bytes), "scan.pdf", to: guest, path, demo)
        #expect(status == 200, "\(answer)")
        let kept = try await files(of: guest, demo)
        #expect(kept.map(\.sizeBytes) == [largest])
        #expect(Data(base64Encoded: try #require(kept.first).content) == Data(bytes))

        let connection = try await RawConnection(port: demo.port, to: demo)
        try await connection.send(
            """
            POST /api/connector/v1/\(path) HTTP/1.1\r\nHost: house\r\nContent-Type: application/json\r\n\
            Content-Length: \(40 << 20)\r\n\r\n
            """
        )
        #expect(try await connection.reply().status == 413)
        #expect(try await files(of: guest, demo).count == 1)
    }

    @Test("keep their names, which are names and no paths, whatever they mean to a file system or a page")
    func names() async throws {
        let demo = try await ServedDemo.shared.value
        let guest = try await newGuest(demo)
        let names = [
            "../../../etc/passwd", "/etc/passwd", #"C:\Windows\system32\cmd.exe"#, "..", "CON", "a.pdf; rm -rf /",
            "<script>alert(1)</script>.png", "'; DROP TABLE account_file; --", "%2e%2e%2fsecret",
            "x\r\nSet-Cookie: a=b",
            "\u{202E}fdp.exe", "𝔉𝔦𝔩𝔢 📄.pdf", String(repeating: "ä", count: 500), "$(reboot)", "`id`",
        ]
        for name in names {
            let (status, answer) = try await add(Data("%PDF".utf8), name, to: guest, "accounts/addFile", demo)
            #expect(status == 200, "\(name): \(answer)")
        }
        #expect(try await files(of: guest, demo).reversed().map(\.name) == names)
        // What no text can hold is refused, and so is what is no name.
        for name in ["a\u{0}.pdf", "", "   "] {
            #expect(try await add(Data("%PDF".utf8), name, to: guest, "accounts/addFile", demo).status == 400)
        }
        #expect(try await files(of: guest, demo).count == names.count)
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    private func newGuest(_ demo: ServedDemo) async throws -> String {
        let client = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let (status, guest) = try await client.ask("customers/add", #""LastName":"Scan","OverwriteExisting":false"#)
        try #require(status == 200, "\(guest)")
        return try guest.id
    }

    private func add(
        _ content: Data, _ name: String, to guest: String, _ path: String, _ demo: ServedDemo
    ) async throws -> (status: Int, json: JSON) {
        let client = try await demo.client(DemoTokens.integrations[0].grossAccessToken)
        let quoted = String(decoding: try JSONEncoder().encode(name), as: UTF8.self)
        let member = path.hasPrefix("customers") ? "CustomerId" : "AccountId"
        return try await client.ask(
            path,
            """
            "\(member)":"\(guest)","Name":\(quoted),"Type":"application/pdf",
            "Data":"\(content.base64EncodedString())"
            """
        )
    }

    /// Newest first.
    private func files(of guest: String, _ demo: ServedDemo) async throws -> [AccountFile] {
        let id = try #require(UUID(uuidString: guest))
        return try await demo.store.read { transaction in
            let chains = Set(try transaction.enterprises.list().map(\.chainID))
            return try chains.flatMap { chain in
                try transaction.accountFiles(TestHotel.premises.vault).list(of: ID(id), in: chain)
            }
        }
    }
}
