import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("A violated constraint")
struct ConstraintsTests {
    let sample: SampleDatabase

    init() async throws {
        sample = try await SampleDatabase()
        try await sample.store.write { try $0.insertSample(1) }
    }

    private func violation(
        _ body: @escaping @Sendable (Transaction) throws -> Void
    ) async throws -> ConstraintViolation {
        var violation: ConstraintViolation?
        do {
            try await sample.store.write(body)
        } catch let error as ConstraintViolation {
            violation = error
        }
        return try #require(violation)
    }

    @Test("names the table and the columns of a value that is there already")
    func unique() async throws {
        let violation = try await violation { transaction in
            let id: ID<Sample> = .numbered(2)
            try transaction.run("INSERT INTO sample (id, number) VALUES (\(id), 1)")
        }
        #expect(violation.kind == .unique)
        #expect(violation.table == "sample")
        #expect(violation.columns == ["number"])
    }

    @Test("of a primary key is one of uniqueness")
    func primaryKey() async throws {
        let violation = try await violation { transaction in
            let id: ID<Sample> = .numbered(1)
            try transaction.run("INSERT INTO sample (id) VALUES (\(id))")
        }
        #expect(violation.kind == .unique)
        #expect(violation.columns == ["id"])
    }

    @Test("tells a reference to nothing from the others")
    func foreignKey() async throws {
        let violation = try await violation { try $0.insertSample(2, parent: .numbered(77)) }
        #expect(violation.kind == .foreignKey)
    }

    @Test("tells a value that its check forbids")
    func check() async throws {
        #expect(try await violation { try $0.insertSample(2, name: "forbidden") }.kind == .check)
    }

    @Test("names the column that has no value")
    func notNull() async throws {
        let violation = try await violation { try $0.run("INSERT INTO sample (id) VALUES (NULL)") }
        #expect(violation.kind == .notNull)
        #expect(violation.table == "sample")
        #expect(violation.columns == ["id"])
    }
}
