import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import Testing

@Suite("A stored value")
struct ValuesTests {
    let sample: SampleDatabase

    init() async throws { sample = try await SampleDatabase() }

    private enum Colour: String { case red = "Red", lightBlue = "Light blue" }

    @Test("comes back as it was given, whatever its type")
    func everyType() async throws {
        let id: ID<Sample> = .numbered(0xABCDEF)
        let instant = Date(timeIntervalSince1970: 1_898_586_000.123)
        let texts = ["en-GB": "Double \"sea\" view", "ja-JP": "ダブル\n\\", "x": ""]
        try await sample.store.write { transaction in
            try transaction.run(
                """
                INSERT INTO sample (id, number, name, flag, at_ms, amount_e6, texts, parent_id)
                VALUES (\(id), \(Int.max), \("Zoë 🏨 O'Neill"), \(true), \(instant),
                    \(ExactDecimal("-12.50") ?? .zero), \(json: texts), \(id))
                """
            )
        }
        try await sample.store.read { transaction in
            let row = try #require(
                try transaction.row("SELECT id, number, name, flag, at_ms, amount_e6, texts, parent_id FROM sample")
            )
            #expect(try row.id("id") == id)
            #expect(try row.int("number") == Int.max)
            #expect(try row.string("name") == "Zoë 🏨 O'Neill")
            #expect(try row.bool("flag"))
            #expect(try abs(row.instant("at_ms").timeIntervalSince(instant)) < 0.000_5)
            #expect(try row.amount("amount_e6", scale: 2).description == "-12.50")
            #expect(try row.texts("texts") == texts)
            let parent: ID<Sample>? = try row.optionalID("parent_id")
            #expect(parent == id)
        }
    }

    @Test("is absent when nil was given, and only the optional readers accept that")
    func absent() async throws {
        let (number, name, flag): (Int?, String?, Bool?) = (nil, nil, nil)
        let (instant, amount, colour): (Date?, ExactDecimal?, Colour?) = (nil, nil, nil)
        let parent: ID<Sample>? = nil
        try await sample.store.write { transaction in
            let id: ID<Sample> = .numbered(1)
            try transaction.run(
                """
                INSERT INTO sample (id, number, name, flag, at_ms, amount_e6, texts, parent_id)
                VALUES (\(id), \(number), coalesce(\(name), \(colour)), \(flag), \(instant), \(amount),
                    \(json: [String: String]?.none), \(parent))
                """
            )
        }
        try await sample.store.read { transaction in
            let row = try #require(
                try transaction.row("SELECT number, name, flag, at_ms, amount_e6, texts, parent_id FROM sample")
            )
            #expect(try row.optionalInt("number") == nil)
            #expect(try row.optionalString("name") == nil)
            #expect(try row.optionalBool("flag") == nil)
            #expect(try row.optionalInstant("at_ms") == nil)
            #expect(try row.optionalAmount("amount_e6") == nil)
            #expect(try row.optionalTexts("texts") == nil)
            #expect(try row.optionalUUID("parent_id") == nil)
            #expect(throws: UnexpectedColumn.self) { try row.int("number") }
            #expect(throws: UnexpectedColumn.self) { try row.string("missing") }
        }
    }

    @Test("of an enumeration is its text, and an unknown text is an error")
    func choices() async throws {
        try await sample.store.write { transaction in
            let id: ID<Sample> = .numbered(1)
            try transaction.run("INSERT INTO sample (id, name) VALUES (\(id), \(Colour.lightBlue))")
        }
        try await sample.store.read { transaction in
            let row = try #require(try transaction.row("SELECT name FROM sample WHERE name = \(Colour.lightBlue)"))
            let colour: Colour = try row.choice("name")
            #expect(colour == .lightBlue)
            #expect(throws: UnexpectedColumn.self) { let _: AccountType = try row.choice("name") }
        }
    }

    @Test("text never becomes SQL, and the character that no database holds is replaced")
    func hostileText() async throws {
        let names = ["'; DROP TABLE sample; --", "a\u{0}b", "\\", "$1 ? :x", "{\"}", "\u{1}"]
        try await sample.store.write { transaction in
            for (index, name) in names.enumerated() { try transaction.insertSample(index, name: name) }
        }
        let stored = try await sample.store.read { transaction in
            try transaction.rows("SELECT name FROM sample ORDER BY number").map { try $0.string("name") }
        }
        #expect(stored == names.map { $0.replacing("\u{0}", with: "\u{FFFD}") })
        let found = try await sample.store.read { transaction in
            try transaction.rows("SELECT name FROM sample WHERE name IN \(in: names)").count
        }
        #expect(found == names.count)
    }

    @Test("beyond all measure is refused before the database sees it")
    func unstorable() async throws {
        let amount = try #require(ExactDecimal("1e20"))
        await #expect(throws: UnstorableValue.self) {
            try await sample.store.write { try $0.run("UPDATE sample SET amount_e6 = \(amount)") }
        }
    }

    @Test("in an IN list is found among any number of them", arguments: [0, 1, 7, 1000, 2500])
    func lists(count: Int) async throws {
        try await sample.store.write { transaction in
            for number in 0..<10 { try transaction.insertSample(number, name: "n\(number)") }
        }
        let wanted = (0..<count).map { 5 + $0 }
        let found = try await sample.store.read { transaction in
            let ids: [ID<Sample>] = wanted.map { .numbered($0) }
            return [
                try transaction.rows("SELECT number FROM sample WHERE id IN \(in: ids)").count,
                try transaction.rows("SELECT number FROM sample WHERE id IN \(in: ids.map(\.uuid))").count,
                try transaction.rows("SELECT number FROM sample WHERE number IN \(in: wanted)").count,
                try transaction.rows("SELECT number FROM sample WHERE name IN \(in: wanted.map { "n\($0)" })").count,
                10 - (try transaction.rows("SELECT number FROM sample WHERE id NOT IN \(in: ids)").count),
            ]
        }
        #expect(found == Array(repeating: min(count, 5), count: 5))
    }

    @Test("is computed alike by both engines")
    func computed() async throws {
        try await sample.store.write { transaction in
            for number in 1...4 { try transaction.insertSample(number) }
        }
        try await sample.store.read { transaction in
            let row = try #require(
                try transaction.row("SELECT sum(number) AS sum, count(*) AS count FROM sample")
            )
            #expect(try row.int("sum") == 10)
            #expect(try row.int("count") == 4)
        }
    }
}
