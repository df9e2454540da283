import Foundation
import InnkeeperContract
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A list of the demonstration, and the request that leaves the least of it out.
struct ConformingList {
    let path: String
    let client: DemoClient
    let members: [WireShape.Member]
    /// With every extent and every activity state, without a page.
    let widest: JSON
    /// The same rows without what may come along.
    let plain: JSON
    private let isPaged: Bool

    /// Every operation that answers pages.
    static let paths = ContractIndex.operations.map { $0.facts }.filter { $0.isPaginated }.map { $0.path }.sorted()

    init(_ path: String) async throws { try await self.init(path, at: ConformingWorld.shared.value.door) }

    init(_ path: String, at door: Gateway) async throws { try await self.init(path, with: DemoClient(door)) }

    init(_ path: String, with client: DemoClient) async throws {
        self.path = path
        self.client = client
        isPaged = Self.paths.contains(path)
        members = try WireShapes.all.get().request(of: path)
        let guide = try await DemoGuide(client, zoneOffset: 0)
        var request = try JSON(parsing: Array("{\(try await guide.request(for: path))}".utf8)).with("Limitation", nil)
        for (member, value) in Self.wider[path] ?? [:] {
            request = request.with(member, try JSON(parsing: Array(value.utf8)))
        }
        for (member, value) in try await Self.widened(path, client) { request = request.with(member, value) }
        for member in members {
            switch (member.name, member.shape) {
            case ("Extent", .object(let extents)): request = request.with("Extent", Self.everything(extents))
            case ("ActivityStates", _):
                request = request.with("ActivityStates", .array([.string("Active"), .string("Deleted")]))
            case ("LedgerTypes", .list(.choice(let types), _)), ("Types", .list(.choice(let types), _)):
                request = request.with(member.name, .array(types.map { .string($0) }))
            default: break
            }
        }
        widest = request
        // Lifted blocks are asked for by their activity; resources have none.
        let rows = [path == "resources/getAll" ? "Inactive" : "", Self.collection(of: path)]
        plain = request["Extent"].isNull || !isPaged ? request : request.with(
            "Extent",
            .object(Dictionary(uniqueKeysWithValues: request["Extent"].names.map { ($0, .bool(rows.contains($0))) }))
        )
    }

    /// What the guide of the demonstration need not ask for, because it wants to show something and not all.
    private static let wider = [
        "reservations/getAll": [
            "States": #"["Enquired", "Optional", "Confirmed", "Started", "Processed", "Canceled"]"#,
            "StartUtc": #""2026-10-15T00:00:00Z""#, "EndUtc": #""2027-01-01T00:00:00Z""#,
        ],
        "resourceAccessTokens/getAll": [
            "CollidingUtc": #"{"StartUtc": "2026-10-15T00:00:00Z", "EndUtc": "2027-01-01T00:00:00Z"}"#,
        ],
    ]

    private static func everything(_ extents: [WireShape.Member]) -> JSON {
        .object(
            Dictionary(
                uniqueKeysWithValues: extents.compactMap { extent in
                    guard case .boolean = extent.shape else { return nil }
                    return (extent.name, .bool(true))
                }
            )
        )
    }

    /// The member of the answer that is the list; the others come along.
    var collection: String { Self.collection(of: path) }

    static func collection(of path: String) -> String {
        switch path {
        case "companyContracts/getAll": "TravelAgencyContracts"
        case "fiscalMachineCommands/getAll": "Commands"
        case "customers/getRelationships": "CustomerRelationships"
        default: path.prefix(1).uppercased() + path.prefix { $0 != "/" }.dropFirst()
        }
    }

    /// One page.
    func page(_ request: JSON, _ count: Int, after cursor: JSON = .null) async throws -> JSON {
        guard isPaged else { return try await answer(request) }
        let limitation = JSON.object(["Count": .number("\(count)"), "Cursor": cursor])
        return try await answer(request.with("Limitation", limitation))
    }

    func answer(_ request: JSON) async throws -> JSON {
        let (status, json) = try await client.ask(path, String(request.written.dropFirst().dropLast()))
        try #require(status == 200, "\(path) \(request.written.prefix(600)): \(json.written.prefix(600))")
        return json
    }

    /// All rows, page by page.
    func rows(_ request: JSON, by count: Int = 1000) async throws -> [JSON] {
        guard isPaged else { return rows(of: try await answer(request)) }
        var rows: [JSON] = []
        var cursor = JSON.null
        while true {
            let page = try await page(request, count, after: cursor)
            let items = page[collection].items
            rows += items
            cursor = page["Cursor"]
            try #require(items.isEmpty || !cursor.isNull, "\(path): a page without a cursor")
            guard items.count == count else { return rows }
        }
    }
}

extension DemoClient {
    /// The first integration of the demonstration, in London.
    convenience init(_ door: Gateway) {
        let tokens = DemoTokens.integrations[0]
        self.init(door: door, clientToken: tokens.clientToken, accessToken: tokens.grossAccessToken)
    }
}
