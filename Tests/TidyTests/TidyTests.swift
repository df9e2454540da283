import Foundation
import Testing

/// The rules of the style guide that a machine can keep. Each failure names the file, the line and the rule.
@Suite("The sources are tidy")
struct TidyTests {
    /// What each room may import besides Foundation. A new arrow in the architecture is a change to this table.
    static let permittedImports: [String: Set<String>] = [
        "InnkeeperValues": [],
        "InnkeeperWire": ["InnkeeperValues"],
        "InnkeeperContract": ["InnkeeperValues", "InnkeeperWire"],
        "Hospitality": ["InnkeeperValues"],
        "InnkeeperStore": [
            "InnkeeperValues", "Hospitality", "GRDB", "GRDBSQLite", "CPostgreSQL", "CCrypto", "CSQLite",
            "Synchronization",
            "Dispatch",
        ],
        "InnkeeperDocuments": ["CPango"],
        "InnkeeperOperations": [
            "InnkeeperValues", "InnkeeperWire", "InnkeeperContract", "Hospitality", "InnkeeperStore", "Synchronization",
            "InnkeeperDocuments",
            "Logging",
        ],
        "InnkeeperDelivery": [
            "InnkeeperValues", "InnkeeperWire", "Hospitality", "InnkeeperStore", "Logging", "ServiceLifecycle",
            "Synchronization",
        ],
        "InnkeeperServer": [
            "InnkeeperValues", "InnkeeperWire", "InnkeeperContract", "Hospitality", "InnkeeperStore",
            "InnkeeperOperations", "InnkeeperDelivery", "CZlib", "CoreMetrics", "HTTPTypes", "Hummingbird",
            "HummingbirdCore", "Logging", "Metrics", "NIOConcurrencyHelpers", "NIOCore", "NIOHTTP1", "NIOHTTPTypes",
            "NIOHTTPTypesHTTP1", "NIOWebSocket", "ServiceLifecycle", "Synchronization",
        ],
        "innkeeper": [
            "Hospitality", "InnkeeperStore", "InnkeeperOperations", "InnkeeperServer", "InnkeeperDemo",
            "ArgumentParser", "CoreMetrics", "Logging", "ServiceLifecycle", "Yams",
        ],
        "InnkeeperDemo": [
            "InnkeeperValues", "InnkeeperWire", "InnkeeperContract", "Hospitality", "InnkeeperStore",
            "InnkeeperOperations",
            "Synchronization",
        ],
        "InnkeeperTesting": [
            "InnkeeperValues", "InnkeeperWire", "InnkeeperContract", "Hospitality", "InnkeeperStore",
            "InnkeeperOperations",
            "Synchronization",
            "Synchronization", "Logging", "Testing",
        ],
    ]

    /// Text that is allowed in some rooms only, with what to use instead.
    static let banned: [(pattern: String, allowedIn: Set<String>, instead: String)] = [
        (
            #"\b(Date\(\)|Date\.now|UUID\(\))"#, ["InnkeeperServer", "innkeeper", "InnkeeperTesting"],
            "call.now or call.newID()"
        ),
        (#""\s*(SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b"#, ["InnkeeperStore"], "a function of a table"),
        (#"\btry!|\bas!|fatalError\("#, [], "an error, or a cast that can fail"),
        (#"^\s*print\("#, ["innkeeper", "ContractGenerator"], "the logger"),
        (#"static var\b[^{]*$"#, [], "a value passed in"),
        (#"\b(TODO|FIXME)\b"#, [], "an issue"),
    ]

    @Test("no room imports one it may not", arguments: permittedImports.keys.sorted())
    func imports(module: String) throws {
        let permitted = try #require(Self.permittedImports[module]).union(["Foundation"])
        for line in try Source.lines(below: "Sources/\(module)") {
            guard let match = line.text.firstMatch(of: /^(?:@\w+ )?(?:\w+ )?import (?:struct |enum |func )?(\w+)/)
            else {
                continue
            }
            #expect(permitted.contains(String(match.1)), "\(line): \(module) may not import \(match.1)")
        }
    }

    @Test("no room uses what only another may")
    func bannedText() throws {
        let rules = try Self.banned.map { (try Regex($0.pattern), $0.allowedIn, $0.instead) }
        for line in try Source.lines(below: "Sources") where !line.text.contains(/^\s*\/\//) {
            for (pattern, allowedIn, instead) in rules where !allowedIn.contains(line.module) {
                #expect(!line.text.contains(pattern), "\(line): use \(instead)")
            }
        }
    }

    @Test("no line is wider than 120 columns and no file longer than 300 lines")
    func size() throws {
        for line in try Source.lines(below: "Sources") + Source.lines(below: "Tests") {
            #expect(line.text.count <= 120, "\(line) has \(line.text.count) columns")
            #expect(line.number <= 301, "\(line): the file is longer than 300 lines")
        }
    }

    @Test("every operation has a test of the same name")
    func operationsAreTested() throws {
        for file in try Source.files(below: "Sources/InnkeeperOperations")
        where try String(contentsOf: file, encoding: .utf8).contains(": APIOperation {") {
            let folder = file.deletingLastPathComponent().lastPathComponent
            let name = file.deletingPathExtension().lastPathComponent
            guard !folder.hasPrefix("Gateway") else { continue }
            let test = Source.root.appending(path: "Tests/InnkeeperOperationsTests/\(folder)/\(name)Tests.swift")
            #expect(FileManager.default.fileExists(atPath: test.path), "\(name) has no test")
        }
    }
}
