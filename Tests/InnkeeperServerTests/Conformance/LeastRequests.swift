import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// The least that each operation lets one say, about things of the demonstration.
struct LeastRequests {
    let door: Gateway
    let client: DemoClient
    private let guide: DemoGuide
    private let shapes: WireShapes

    init(_ door: Gateway) async throws {
        self.door = door
        client = DemoClient(door)
        guide = try await DemoGuide(client, zoneOffset: 0)
        shapes = try WireShapes.all.get()
    }

    func request(for path: String) async throws -> JSON {
        if let members = try await special(path) { return try JSON(parsing: Array("{\(members)}".utf8)) }
        if path.contains("/get") {
            return try JSON(parsing: Array("{\(try await guide.request(for: path))}".utf8))
        }
        return try await least(.object(shapes.request(of: path)), "", of: path)
    }

    /// A value of a shape with the members that it needs, and no others.
    private func least(_ shape: WireShape, _ name: String, of path: String) async throws -> JSON {
        switch shape {
        case .text("uuid", _): return .string(try await identifier(name, of: path))
        case .text(let format, _):
            let isIdentifier = name.hasSuffix("Id") || name.hasSuffix("Ids")
            return .string(isIdentifier ? try await identifier(name, of: path) : Self.text(name, format))
        case .object(let members):
            var object: [String: JSON] = [:]
            for member in members where member.isRequired {
                object[member.name] = try await least(member.shape, member.name, of: path)
            }
            if name.hasSuffix("Amount"), object["GrossValue"] == nil { object["GrossValue"] = .number("10") }
            return .object(object)
        case .list(let item, _): return .array([try await least(item, name, of: path)])
        case .map: return .object(["en-GB": .string("A \(name)")])
        default: return shape.sample(name) { Self.text($0, $1) }
        }
    }

    private static func text(_ name: String, _ format: String?) -> String {
        switch (name, format) {
        case ("FirstTimeUnitStartUtc", _): "2026-12-08T00:00:00Z"
        case ("LastTimeUnitStartUtc", _): "2026-12-09T00:00:00Z"
        case (_, "date-time"): name.contains("End") ? "2026-12-10T11:00:00Z" : "2026-12-08T15:00:00Z"
        case ("Currency", _): "GBP"
        case ("Data", _): "JVBERi0="
        case ("Expiration", _): "2031-04"
        case ("StorageData", _): "sandbox-visa"
        case ("Number", _) where format == nil: "411111******1111"
        case ("Type", _): "application/pdf"
        default: "A \(name)"
        }
    }

    /// Something that the demonstration has and the member means; what is deleted is the oldest of it.
    func identifier(_ member: String, of path: String) async throws -> String {
        let stem = String(Narrowing.singular(member).dropLast(2))
        switch stem {
        case "Service": return try await service(path == "orders/add" ? "Bar and extras" : "Stays")
        case "Printer", "KeyCutter": return try await device(stem)
        case "Terminal": return try await device("PaymentTerminal")
        default: break
        }
        let list = switch (stem, path.prefix { $0 != "/" }) {
        case ("", let resource): "\(resource)/getAll"
        case ("Account", _), ("SourceCustomer", _), ("TargetCustomer", _), ("SourceAccount", _), ("TargetAccount", _):
            "customers/getAll"
        case ("RequestedCategory", _): "resourceCategories/getAll"
        case ("AccountingItem", _): "orderItems/getAll"
        case ("ServiceOrder", _): "reservations/getAll/2023-06-06"
        default:
            ConformingList.paths.first { Narrowing.singular(ConformingList.collection(of: $0)) == stem } ?? ""
        }
        try #require(!list.isEmpty, "\(path): nobody knows what \(member) is")
        let answer = try await client.ask(list, try await guide.request(for: list)).json
        let rows = answer[ConformingList.collection(of: list)].items.filter { $0["IsActive"].flag != false }
        // What is in use stays; the youngest is the one that was added here.
        let isOldest = path.hasSuffix("/delete") && !["loyalty", "rates", "billing"].contains { path.hasPrefix($0) }
        let row = isOldest || stem.hasPrefix("Source") ? rows.last : rows.first
        return try #require(row?["Id"].text, "\(path): there is no \(stem)")
    }

    func service(_ name: String) async throws -> String {
        try await first("services/getAll") { $0["Names"]["en-GB"].text == name }
    }

    func device(_ type: String) async throws -> String {
        try await client.ask("devices/getAll").json["Devices"].item("Type", type).id
    }

    /// The first identifier among those of a list that `fits`.
    func first(_ path: String, where fits: (JSON) -> Bool = { _ in true }) async throws -> String {
        let list = try await ConformingList(path, at: door)
        return try #require(try await list.rows(list.plain).first(where: fits)?["Id"].text, "\(path) has no such row")
    }

    /// What another operation has made.
    func made(_ path: String, _ members: String, _ place: String) async throws -> String {
        let (status, json) = try await client.ask(path, members)
        try #require(status == 200, "\(path): \(json.written)")
        return try #require(json.values(at: place).first?.text, "\(json.written)")
    }
}
