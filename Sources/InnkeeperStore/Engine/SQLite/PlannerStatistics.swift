import GRDB

/// Tells SQLite how to choose among indexes: as for a house with a million rows in every table.
///
/// Without statistics SQLite takes it that an enterprise has ten rows, so that all other columns hardly matter, and
/// reads the whole history to find one guest's stays. Statistics of the real rows would be those of the empty database
/// that every house begins with. These stay true, and a plan that was tested is the plan of every house.
enum PlannerStatistics {
    /// Writes them in place of any others; to be called whenever the schema has changed.
    static func write(in database: Database) throws {
        // Analyzing the schema alone creates the table of statistics, and afterwards reads it; no table is scanned.
        try database.execute(sql: "ANALYZE sqlite_schema")
        try database.execute(sql: "DELETE FROM sqlite_stat1")
        try database.execute(sql: statistics)
        try database.execute(sql: "ANALYZE sqlite_schema")
    }

    /// For each index: all rows, then how many rows share the first column, the first two, and so on. Half of all
    /// belong to one enterprise; of those ten share the next column; the last column of a unique index leaves one.
    private static let statistics = """
        INSERT INTO sqlite_stat1 (tbl, idx, stat)
        WITH part AS (
            SELECT t.name AS tbl, i.name AS idx, i."unique" AS is_unique, c.seqno AS place,
                count(*) OVER (PARTITION BY i.name) AS width,
                first_value(c.name) OVER (PARTITION BY i.name ORDER BY c.seqno) IN ('enterprise_id', 'chain_id')
                    AS is_owned
            FROM sqlite_schema AS t JOIN pragma_index_list(t.name) AS i JOIN pragma_index_info(i.name) AS c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'
            ORDER BY t.name, i.name, c.seqno
        )
        SELECT tbl, idx, '1000000 ' || group_concat(
            CASE
                WHEN is_unique AND place = width - 1 THEN 1
                WHEN is_owned AND place = 0 THEN 500000
                WHEN is_owned THEN max(2, 20 >> place)
                ELSE max(2, 10 >> place)
            END, ' ')
        FROM part GROUP BY tbl, idx
        """
}
