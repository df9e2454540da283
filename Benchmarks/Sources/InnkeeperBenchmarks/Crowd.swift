import Hospitality

/// The SQL that gives a house thousands of stays at once, by copying those it has with other dates.
///
/// The first of them hold every night of every category for a year from today, so that the ledger of nights has the
/// same rows in that year however many more there are; the others are history, spread over ten years.
struct Crowd {
    let world: World
    let count: Int

    private static let week = 7
    private static let yearInWeeks = 53
    private static let historyDays = 3650

    private var house: String { "'\(world.enterprise.id)'" }
    private var service: String { "'\(world.service.id)'" }
    private var today: Int { world.today.number }
    private var fillers: Int { world.categories.count * Self.yearInWeeks }

    /// The columns of a copied reservation that are not those of its pattern.
    private let changed = [
        "id": "s.id", "group_id": "s.id", "number": "s.number", "state": "s.state",
        "start_ms": "s.start_ms", "end_ms": "s.end_ms",
        "actual_start_ms": "CASE s.state WHEN 'Processed' THEN s.start_ms + 3600000 END",
        "actual_end_ms": "CASE s.state WHEN 'Processed' THEN s.end_ms - 3600000 END", "released_ms": "NULL",
        "canceled_ms": "NULL", "cancellation_reason": "NULL", "requested_category_id": "s.category_id",
        "assigned_resource_id": "CASE s.state WHEN 'Processed' THEN s.resource_id END",
        "created_ms": "s.start_ms - 1728000000", "updated_ms": "s.start_ms - 864000000",
    ]

    /// All columns of the table, in the order of their creation.
    private static let columns = """
        enterprise_id, id, chain_id, service_id, group_id, number, account_id, account_type, booker_id, state, start_ms,
        end_ms, actual_start_ms, actual_end_ms, released_ms, requested_category_id, assigned_resource_id,
        is_resource_locked, rate_id, business_segment_id, partner_company_id, travel_agency_id, availability_block_id,
        voucher_id, credit_card_id, unit_price_e6, unit_price_tax_codes, origin, commander_origin, origin_details,
        channel_number, channel_manager_number, purpose, owner_checked_in, all_companions_checked_in,
        any_companion_checked_in, connector_check_in, canceled_ms, cancellation_reason, creator_profile_id,
        updater_profile_id, created_ms, updated_ms
        """

    var script: String {
        let names = Self.columns.split { $0 == "," || $0.isWhitespace }.map(String.init)
        let copied = names.map { changed[$0] ?? "p.\($0)" }.joined(separator: ", ")
        return """
            BEGIN;
            \(patterns)
            \(stays)
            INSERT INTO reservation_group (enterprise_id, id, name, created_ms, updated_ms)
                SELECT \(house), id, 'Group ' || number, start_ms, start_ms FROM stay;
            INSERT INTO reservation (\(Self.columns))
                SELECT \(copied) FROM stay s JOIN pattern p ON p.place = s.pattern ORDER BY s.n;
            INSERT INTO reservation_person_count
                SELECT c.enterprise_id, s.id, c.age_category_id, c.count FROM stay s
                JOIN pattern p ON p.place = s.pattern
                JOIN reservation_person_count c ON c.enterprise_id = p.enterprise_id AND c.reservation_id = p.id;
            \(ledger)
            DROP TABLE pattern; DROP TABLE place; DROP TABLE stay;
            COMMIT;
            """
    }

    /// The stays to copy, and the categories with one resource each; counted from 0.
    private var patterns: String {
        """
        CREATE TEMP TABLE pattern AS
            SELECT row_number() OVER (ORDER BY id) - 1 AS place, * FROM reservation
            WHERE enterprise_id = \(house) AND service_id = \(service) AND number <= 200;
        CREATE UNIQUE INDEX temp.pattern_by_place ON pattern (place);
        CREATE TEMP TABLE place AS
            SELECT row_number() OVER (ORDER BY c.ordering) - 1 AS place, c.id AS category_id,
                min(a.resource_id) AS resource_id
            FROM resource_category c
            JOIN resource_category_assignment a ON a.enterprise_id = c.enterprise_id AND a.category_id = c.id
            WHERE c.enterprise_id = \(house) AND c.service_id = \(service) AND c.is_active GROUP BY c.id;
        """
    }

    /// What is added: for each stay its number, identifier, category and days. Days are those since 1970, arrival is at
    /// 15:00 and departure at 11:00 UTC, which in London is on the same day all year.
    private var stays: String {
        let (categories, fillers) = (world.categories.count, fillers)
        let day = "CASE WHEN n < \(fillers) THEN \(today) + n / \(categories) * \(Self.week) "
            + "ELSE \(today) - 8 - n * 7919 % \(Self.historyDays) END"
        return """
            CREATE TEMP TABLE stay AS
            WITH RECURSIVE
                known AS (SELECT coalesce(max(number), 0) AS number, count(*) AS count FROM reservation
                    WHERE enterprise_id = \(house)),
                -- Those that an earlier filling added are not added again.
                series (n) AS (
                    SELECT count(*) FROM reservation WHERE enterprise_id = \(house) AND id LIKE '0190%'
                    UNION ALL
                    SELECT n + 1 FROM series
                    WHERE n + 1 < \(count) - (SELECT count(*) FROM reservation
                        WHERE enterprise_id = \(house) AND id NOT LIKE '0190%')
                ),
                dated AS (
                    SELECT n, \(day) AS first, CASE WHEN n < \(fillers) THEN \(Self.week) ELSE 1 + n % 4 END AS nights,
                        n < \(fillers) AS is_ahead
                    FROM series
                )
            SELECT n, printf('0190%04x-%04x-7000-8000-%012x', n / 65536, n % 65536, n) AS id,
                1000000 + n AS number, n % (SELECT count(*) FROM pattern) AS pattern,
                CASE WHEN is_ahead THEN 'Confirmed' ELSE 'Processed' END AS state, category_id, resource_id, first,
                nights, first * 86400000 + 54000000 AS start_ms, (first + nights) * 86400000 + 39600000 AS end_ms
            FROM dated JOIN place ON place.place = n % \(categories);
            """
    }

    /// What they take from the ledger of nights, and the number that the next reservation gets.
    private var ledger: String {
        """
        INSERT INTO night (enterprise_id, service_id, unit, category_id, confirmed, optional, other_service, block,
                allocated_block, adjustment, house_use, out_of_order)
            SELECT \(house), \(service), first + night.value, category_id, count(*), 0, 0, 0, 0, 0, 0, 0
            FROM stay JOIN json_each('[0,1,2,3,4,5,6]') night ON night.value < nights
            WHERE true GROUP BY first + night.value, category_id
            ON CONFLICT (enterprise_id, service_id, unit, category_id)
                DO UPDATE SET confirmed = night.confirmed + excluded.confirmed;
        UPDATE reservation_number SET last = 1000000 + \(count) WHERE enterprise_id = \(house);
        """
    }
}
