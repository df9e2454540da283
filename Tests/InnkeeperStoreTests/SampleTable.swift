import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues

/// A table with a column of every kind, for the tests of the store itself.
struct SampleDatabase {
    let database: TestDatabase
    var store: Store { database.store }

    init(_ database: TestDatabase) async throws {
        self.database = database
        try await database.store.write { transaction in
            try transaction.run(
                """
                CREATE TABLE sample (
                    id uuid NOT NULL PRIMARY KEY,
                    number BIGINT UNIQUE,
                    name TEXT CHECK (name <> 'forbidden'),
                    flag boolean,
                    at_ms BIGINT,
                    amount_e6 BIGINT,
                    texts TEXT,
                    parent_id uuid REFERENCES sample (id)
                )
                """
            )
        }
    }

    init() async throws { try await self.init(TestDatabase()) }

    func count() async throws -> Int {
        try await store.read { try $0.row("SELECT count(*) AS count FROM sample")?.int("count") ?? -1 }
    }
}

enum Sample {}

extension ID {
    /// `00000000-0000-7000-8000-0000000000ff` for 255.
    static func numbered(_ number: Int) -> ID { ID(.numbered(number)) }
}

extension UUID {
    static func numbered(_ number: Int) -> UUID {
        func byte(_ shift: Int) -> UInt8 { UInt8(truncatingIfNeeded: number >> shift) }
        return UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, byte(24), byte(16), byte(8), byte(0)))
    }
}

extension Transaction {
    func insertSample(_ number: Int, name: String? = nil, parent: ID<Sample>? = nil) throws {
        let id: ID<Sample> = .numbered(number)
        try run("INSERT INTO sample (id, number, name, parent_id) VALUES (\(id), \(number), \(name), \(parent))")
    }
}
