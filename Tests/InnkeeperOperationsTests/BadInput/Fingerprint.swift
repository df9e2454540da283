import InnkeeperStore
import InnkeeperTesting

/// What a database holds, in one number and one sum for each table: equal before and after a refusal.
struct Fingerprint: Sendable {
    private let question: SQL

    init(of store: Store) async throws {
        let columns = try await store.read { transaction in
            switch transaction.engine {
            case .sqlite:
                try transaction.rows(
                    """
                    SELECT m.name AS table_name, p.name AS column_name, p.type AS kind
                    FROM sqlite_master m, pragma_table_info(m.name) p
                    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, p.cid
                    """
                ).map(Column.init)
            case .postgres:
                try transaction.rows(
                    """
                    SELECT CAST(table_name AS TEXT) AS table_name, CAST(column_name AS TEXT) AS column_name,
                        CAST(data_type AS TEXT) AS kind
                    FROM information_schema.columns WHERE table_schema = 'public'
                    ORDER BY table_name, ordinal_position
                    """
                ).map(Column.init)
            }
        }
        let tables = Dictionary(grouping: columns, by: \.table).sorted { $0.key < $1.key }
        let parts = tables.map { table, columns in
            let sums = columns.enumerated().map { place, column in "\(place + 1) * \(column.weight)" }
            return """
                SELECT '\(table)' AS name, count(*) AS lines,
                    CAST(coalesce(sum(\(sums.joined(separator: " + "))), 0) AS BIGINT) AS weight
                FROM \(table)
                """
        }
        question = SQL(stringLiteral: parts.joined(separator: " UNION ALL ") + " ORDER BY name")
    }

    func take(_ store: Store) async throws -> [String] {
        let question = question
        return try await store.read { transaction in
            try transaction.rows(question).map { row in
                "\(try row.string("name")): \(try row.int("lines")) lines, \(try row.int("weight"))"
            }
        }
    }
}

private struct Column: Sendable {
    let table: String
    let name: String
    let kind: String

    init(_ row: Row) throws {
        table = try row.string("table_name")
        name = try row.string("column_name")
        kind = try row.string("kind").lowercased()
    }

    /// What a value of the column adds.
    var weight: String {
        switch kind {
        case "bigint", "integer": "coalesce(\(name) % 1000003, 0)"
        case "boolean": "CASE WHEN \(name) THEN 1 ELSE 0 END"
        case "text": "coalesce(length(\(name)), 0)"
        default: "CASE WHEN \(name) IS NULL THEN 0 ELSE 1 END"
        }
    }
}
