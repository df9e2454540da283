import Hospitality

/// The SQL that gives a chain very many customers at once, by copying those it has under other names.
struct Strangers {
    let world: World
    let count: Int

    /// The identifier of one of them, counted from 0.
    static func id(_ number: Int) -> String {
        let (high, low) = (hex(number / 65_536, 4), hex(number % 65_536, 4))
        return "0191\(high)-\(low)-7000-8000-\(hex(number, 12))"
    }

    static func email(_ number: Int) -> String { "guest\(number)@example.org" }

    private static func hex(_ number: Int, _ width: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: width - digits.count) + digits
    }

    var script: String {
        """
        BEGIN;
        CREATE TEMP TABLE stranger AS
            WITH RECURSIVE series (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM series WHERE n + 1 < \(count)),
                pattern AS (
                    SELECT row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS places, id AS pattern_id
                    FROM customer WHERE chain_id = '\(world.enterprise.chainID)' AND is_active AND NOT is_paymaster
                )
            SELECT customer.* FROM series CROSS JOIN (SELECT DISTINCT places FROM pattern)
            JOIN pattern ON pattern.place = n % pattern.places JOIN customer ON customer.id = pattern.pattern_id
            ORDER BY n;
        UPDATE stranger SET
            id = printf('0191%04x-%04x-7000-8000-%012x', (rowid - 1) / 65536, (rowid - 1) % 65536, rowid - 1),
            number = 1000000 + rowid, email = 'guest' || (rowid - 1) || '@example.org',
            email_key = 'guest' || (rowid - 1) || '@example.org', first_name = 'Guest ' || (rowid % 5000),
            company_id = NULL, loyalty_code = NULL;
        INSERT INTO customer SELECT * FROM stranger;
        UPDATE chain_number SET last = 1000000 + \(count)
            WHERE chain_id = '\(world.enterprise.chainID)' AND kind = 'customer';
        DROP TABLE stranger;
        COMMIT;
        """
    }
}

extension World {
    /// Rooms like one that is there already, in a category.
    func addRooms(_ count: Int, to category: ID<ResourceCategory>) throws {
        let house = "'\(enterprise.id)'"
        let id = "printf('0192%04x-%04x-7000-%s-%012x', rowid / 65536, rowid % 65536, '8000', rowid)"
        let series = "WITH RECURSIVE series (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < \(count))"
        try run(
            """
            BEGIN;
            CREATE TEMP TABLE link AS \(series)
                SELECT a.* FROM series JOIN resource_category_assignment a ON a.id = (
                    SELECT id FROM resource_category_assignment
                    WHERE enterprise_id = \(house) AND category_id = '\(category)' AND is_active LIMIT 1);
            CREATE TEMP TABLE room AS
                SELECT r.* FROM link l JOIN resource r ON r.enterprise_id = \(house) AND r.id = l.resource_id;
            UPDATE room SET id = \(id), name = 'Room ' || rowid;
            UPDATE link SET id = \(id), resource_id = \(id);
            INSERT INTO resource SELECT * FROM room;
            INSERT INTO resource_category_assignment SELECT * FROM link;
            DROP TABLE room; DROP TABLE link;
            COMMIT;
            """
        )
    }
}
