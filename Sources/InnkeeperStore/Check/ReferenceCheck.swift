import Hospitality

extension Transaction {
    /// References that find nothing, a sentence each; nothing in a healthy house.
    ///
    /// Foreign keys keep most of them, as long as nobody switches the keys off, restores a part of a backup or edits
    /// the file. They are looked for in the catalog of the database, so none is forgotten; what no foreign key can
    /// express is in ``LooseReference/all``.
    public func referenceViolations() throws -> [String] {
        let keys = try Dictionary(grouping: rows(foreignKeys)) { row in
            "\(try row.string("child")).\(try row.int("number"))"
        }
        let firm = try keys.sorted { $0.key < $1.key }.map { try Self.rule(of: $0.value) }
        let accounts = AccountReference.all.map(\.rule)
        return try violations(of: firm + LooseReference.all.map(\.rule) + accounts)
    }

    /// A row for each column of each foreign key: what the key refers to is in `parent` and `parent_column`.
    private var foreignKeys: SQL {
        switch engine {
        case .sqlite:
            """
            SELECT m.name AS child, f.id AS number, f."table" AS parent, f."from" AS child_column,
                f."to" AS parent_column,
                EXISTS (SELECT 1 FROM pragma_table_info(m.name) AS t WHERE t.name = 'id') AS has_id
            FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS f
            WHERE m.type = 'table' ORDER BY m.name, f.id, f.seq
            """
        case .postgres:
            """
            SELECT c.conrelid::regclass::text AS child, c.oid::bigint AS number, c.confrelid::regclass::text AS parent,
                a.attname::text AS child_column, b.attname::text AS parent_column,
                EXISTS (SELECT 1 FROM pg_attribute AS t WHERE t.attrelid = c.conrelid AND t.attname = 'id') AS has_id
            FROM pg_constraint AS c
            CROSS JOIN LATERAL unnest(c.conkey, c.confkey) WITH ORDINALITY AS k (child, parent, place)
            JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.child
            JOIN pg_attribute AS b ON b.attrelid = c.confrelid AND b.attnum = k.parent
            WHERE c.contype = 'f' AND c.connamespace =
                (SELECT n.oid FROM pg_namespace AS n WHERE n.nspname = current_schema())
            ORDER BY child, number, k.place
            """
        }
    }

    /// - Parameter key: The columns of one foreign key, in their order. The last is the one that tells.
    private static func rule(of key: [Row]) throws -> CheckRule {
        guard let last = key.last else { throw StoreFailure("The catalog names a foreign key without columns.") }
        let (child, parent) = (try last.string("child"), try last.string("parent"))
        let column = try last.string("child_column")
        let pairs = try key.map { (try $0.string("child_column"), try $0.string("parent_column")) }
        let match = pairs.map { "p.\($0.1) = c.\($0.0)" }.joined(separator: " AND ")
        let isThere = pairs.map { "c.\($0.0) IS NOT NULL" }.joined(separator: " AND ")
        let id = try last.bool("has_id") ? "id" : column
        return CheckRule(
            subject: id == "id" ? TableName.words(child) : "\(TableName.words(child)) of",
            problem: "names by \(column) no \(TableName.words(parent).lowercased()) that exists",
            query: SQL(
                text: """
                    SELECT c.\(id) AS id FROM \(child) c
                    WHERE \(isThere) AND NOT EXISTS (SELECT 1 FROM \(parent) p WHERE \(match))
                    """,
                values: []
            )
        )
    }
}

/// The name of a table as people say it.
enum TableName {
    /// `Order item` for `order_item`.
    static func words(_ table: String) -> String {
        let words = table.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension AccountReference {
    /// Rows that name a customer or a company whom the chain does not know.
    fileprivate var rule: CheckRule {
        let chain = isOfChain ? "r.chain_id" : "(SELECT e.chain_id FROM enterprise e WHERE e.id = r.enterprise_id)"
        let parents =
            switch kind {
            case .customer: ["customer"]
            case .company: ["company"]
            case .account: ["customer", "company"]
            }
        let missing = parents.map { parent in
            "NOT EXISTS (SELECT 1 FROM \(parent) p WHERE p.chain_id = \(chain) AND p.id = r.\(column))"
        }
        return CheckRule(
            subject: TableName.words(table), problem: "names by \(column) no account that exists",
            query: SQL(
                text: """
                    SELECT r.\(rowID) AS id FROM \(table) r
                    WHERE r.\(column) IS NOT NULL AND \(missing.joined(separator: " AND "))
                    """,
                values: []
            )
        )
    }

    /// What tells rows without an identifier apart well enough for a person who looks for them.
    private var rowID: String { LooseReference.tablesWithoutID.contains(table) ? column : "id" }
}
