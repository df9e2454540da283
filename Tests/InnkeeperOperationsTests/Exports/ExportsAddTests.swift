import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("exports/add")
struct ExportsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers an export that is pending and has no files yet", arguments: Export.Entity.allCases)
    func pending(entity: Export.Entity) async throws {
        let filters = entity == .ledgerEntry ? Self.days : ""
        let (status, answer) = try await hotel.export(entity, filters)
        #expect(status == 200, "\(answer)")
        let export = answer["Export"]
        #expect(export["Status"].text == "Pending")
        #expect(export["EntityType"].text == entity.rawValue)
        #expect(export["Files"].items.isEmpty)
        #expect(export["ExpiresUtc"].isNull)
        let (houses, chains) = (export["Scope"]["EnterpriseIds"], export["Scope"]["ChainIds"])
        #expect(houses.isNull == entity.isOfChain)
        #expect(chains.isNull != entity.isOfChain)
        #expect((entity.isOfChain ? chains : houses)[0].text == (entity.isOfChain
            ? hotel.chain.id.description : hotel.enterprise.id.description))
    }

    @Test("writes rows as the list of their kind answers them, one a line, newest first")
    func rows() async throws {
        _ = try await hotel.drink()
        _ = try await hotel.paid("5")
        _ = try await hotel.booked(hotel.stay(3, 5))
        for (entity, path, name) in [
            (Export.Entity.orderItem, "orderItems/getAll", "OrderItems"), (.payment, "payments/getAll", "Payments"),
            (.bill, "bills/getAll", "Bills"), (.reservation, "reservations/getAll/2023-06-06", "Reservations"),
        ] {
            let (_, list) = try await hotel.post(
                path,
                """
                {"UpdatedUtc": {"StartUtc": "\(hotel.time(1, 0))", "EndUtc": "\(hotel.time(2, 0))"},
                 "Limitation": {"Count": 100}}
                """
            )
            let lines = try await hotel.exported(entity)
            #expect(lines.map(\.canonical) == list[name].items.map(\.canonical), "\(entity)")
            #expect(!lines.isEmpty, "\(entity)")
        }
        #expect(try await hotel.exported(.customer).count == 2)
        #expect(try await hotel.exported(.company).count == 1)
    }

    @Test("writes ledger entries of the days that are asked for: debits and credits, equal in each transaction")
    func ledgerEntries() async throws {
        _ = try await hotel.drink()
        let lines = try await hotel.exported(.ledgerEntry, Self.days)
        #expect(Set(lines.map { $0["LedgerType"].text }) == ["Guest", "Revenue", "Tax"])
        #expect(lines.allSatisfy { $0["PostingDate"].text == "2030-03-01" })
        #expect(lines.allSatisfy { $0["Value"].digits?.hasPrefix("-") == false })
        let sides = Dictionary(grouping: lines) { $0["LedgerEntryType"].text ?? "" }.mapValues { lines in
            lines.reduce(0) { $0 + (Double($1["Value"].digits ?? "") ?? 0) }
        }
        #expect(sides == ["Debit": 5.5, "Credit": 5.5])
        let taxed = lines.filter { $0["LedgerType"].text == "Tax" }
        #expect(taxed.allSatisfy { !$0["TaxRateCode"].isNull && !$0["NetBaseValue"].isNull })
        let none = #""Filters": {"LedgerEntryFilters": {"Posting": {"Start": "2030-02-01", "End": "2030-02-28"}}}"#
        #expect(try await hotel.exported(.ledgerEntry, none).isEmpty)
    }

    @Test("takes only what was updated in an interval that is over")
    func updated() async throws {
        _ = try await hotel.paid("5")
        hotel.clock.set(to: hotel.march(3, 9))
        let first = try await hotel.paid("7")
        let second = filters(2, 3)
        #expect(try await hotel.exported(.payment, second).isEmpty)
        let span = #"{"StartUtc": "\#(hotel.time(3, 0))", "EndUtc": "\#(hotel.time(3, 9))"}"#
        let third = #""Filters": {"UpdatedUtc": \#(span)}"#
        let (status, answer) = try await hotel.export(.payment, third)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid UpdatedUtc.")
        hotel.clock.set(to: hotel.march(4, 9))
        #expect(try await hotel.exported(.payment, filters(3, 4)).map { $0["Id"].text } == [first["Id"].text])
    }

    @Test("is refused while one of the same kind is being written for the token, and not for another kind")
    func atWork() async throws {
        #expect(try await hotel.export(.payment).status == 200)
        let (status, answer) = try await hotel.export(.payment)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid EntityType.")
        #expect(try await hotel.export(.bill).status == 200)
        try await hotel.door.workOnExports { $0 }
        #expect(try await hotel.export(.payment).status == 200)
    }

    @Test("goes on where it was left, and writes no row twice")
    func restart() async throws {
        let rows = 2 * Export.partRows + 7
        let hotel = hotel
        try await hotel.write { transaction in
            for number in 0..<rows {
                let payment = Payment(
                    id: .named(50_000 + number), enterpriseID: hotel.enterprise.id, account: Account(hotel.ada.id),
                    billID: nil, currency: Currency("GBP")!, value: 0, form: .external(type: "Cash"), origin: .other,
                    at: hotel.now
                )
                try transaction.payments.insert(payment)
            }
        }
        let id = try await hotel.export(.payment).json["Export"]["Id"].text ?? ""
        let desk = ExportDesk(
            store: hotel.store, premises: TestHotel.premises, now: hotel.now,
            makeUUID: { hotel.newID(Export.self).uuid }, compress: { $0 }
        )
        let export = ID<Export>(try #require(UUID(uuidString: id)))
        #expect(try await desk.step(export))
        #expect(try await hotel.exportState(id)["Status"].text == "Processing")
        // As after a crash: another desk, which knows nothing of the first.
        try await hotel.door.workOnExports { $0 }
        let lines = try await hotel.lines(of: id)
        #expect(lines.count == rows)
        #expect(Set(lines.map { $0["Id"].text }).count == rows)
    }

    @Test("is of whole houses: a token of one service exports nothing, and nobody another's house")
    func scope() async throws {
        let bound = try await hotel.post(
            "exports/add", #"{"EntityType": "Bill"}"#, accessToken: TestHotel.stayToken
        )
        #expect(bound.status == 403)
        let (status, answer) = try await hotel.export(.bill, #""Scope": {"EnterpriseIds": ["\#(hotel.beacon.id)"]}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid EnterpriseIds.")
        #expect(try await hotel.export(.ledgerEntry).status == 400)
    }

    private static let days = """
        "Filters": {"LedgerEntryFilters": {"Posting": {"Start": "2030-03-01", "End": "2030-03-31"}}}
        """

    private func filters(_ first: Int, _ last: Int) -> String {
        """
        "Filters": {"UpdatedUtc": {"StartUtc": "\(hotel.time(first, 0))", "EndUtc": "\(hotel.time(last, 0))"}}
        """
    }
}

extension TestHotel {
    func export(_ entity: Export.Entity, _ members: String = "") async throws -> (status: Int, json: JSON) {
        try await post(
            "exports/add", #"{"EntityType": "\#(entity.rawValue)"\#(members.isEmpty ? "" : ", " + members)}"#
        )
    }

    func exportState(_ id: String) async throws -> JSON {
        try await post("exports/getAll", #"{"ExportIds": ["\#(id)"]}"#).json["Exports"][0]
    }

    /// Exports, waits for the files and reads them.
    func exported(_ entity: Export.Entity, _ members: String = "") async throws -> [JSON] {
        let (status, answer) = try await export(entity, members)
        #expect(status == 200, "\(answer)")
        let failures = try await door.workOnExports { $0 }.values.compactMap(\.self)
        #expect(failures.isEmpty, "\(failures)")
        return try await lines(of: answer["Export"]["Id"].text ?? "")
    }

    func lines(of id: String) async throws -> [JSON] {
        let files = try await exportState(id)["Files"].items
        var text: [UInt8] = []
        for entry in files { text += try #require(try await download(entry["Url"].text ?? "")) }
        return try text.split(separator: UInt8(ascii: "\n")).map { try JSON(parsing: Array($0)) }
    }

    /// What is behind an address; nil when it opens nothing.
    func download(_ address: String) async throws -> [UInt8]? {
        let url = try #require(URLComponents(string: address))
        let query = Dictionary(uniqueKeysWithValues: (url.queryItems ?? []).map { ($0.name, $0.value ?? "") })
        guard let file = try await door.exportFile(path: url.path, query: query) else { return nil }
        var bytes: [UInt8] = []
        for part in 1...file.parts { bytes += try #require(try await door.part(part, of: file)) }
        #expect(bytes.count == file.bytes)
        return bytes
    }
}
