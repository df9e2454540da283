extension Transaction {
    /// Reservations that contradict each other or themselves, a sentence each.
    ///
    /// Two stays hold the same resource at the same time; a started one has no room or no check-in; a task is about an
    /// order that does not exist.
    public func stayViolations() throws -> [String] {
        try violations(of: Self.stayRules)
    }

    private static let stayRules = [
        CheckRule(
            subject: "Reservation", problem: "holds a resource that another one holds at the same time",
            query: """
                SELECT id FROM (
                    SELECT id, start_ms, max(end_ms) OVER (
                        PARTITION BY enterprise_id, assigned_resource_id ORDER BY start_ms, id
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                    ) AS taken_until_ms
                    FROM reservation
                    WHERE assigned_resource_id IS NOT NULL AND state IN ('Confirmed', 'Started')
                ) AS stay WHERE taken_until_ms > start_ms
                """
        ),
        CheckRule(
            subject: "Reservation", problem: "has started without a resource or without a check-in",
            query: """
                SELECT id FROM reservation
                WHERE state = 'Started' AND (assigned_resource_id IS NULL OR actual_start_ms IS NULL)
                """
        ),
        CheckRule(
            subject: "Reservation", problem: "has a resource that its service does not sell",
            query: """
                SELECT r.id AS id FROM reservation r
                WHERE r.state IN ('Confirmed', 'Started') AND r.assigned_resource_id IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM resource_category_assignment a
                    JOIN resource_category c ON c.enterprise_id = a.enterprise_id AND c.id = a.category_id
                    WHERE a.enterprise_id = r.enterprise_id AND a.resource_id = r.assigned_resource_id
                        AND c.service_id = r.service_id
                )
                """
        ),
        CheckRule(
            subject: "Reservation", problem: "is over without a check-out",
            query: "SELECT id FROM reservation WHERE state = 'Processed' AND actual_end_ms IS NULL"
        ),
        CheckRule(
            subject: "Reservation", problem: "ends before it starts",
            query: "SELECT id FROM reservation WHERE end_ms < start_ms"
        ),
        CheckRule(
            subject: "Note", problem: "is about a service order that does not exist",
            query: """
                SELECT id FROM service_order_note AS n
                WHERE NOT EXISTS (
                        SELECT 1 FROM reservation AS r WHERE r.enterprise_id = n.enterprise_id AND r.id = n.order_id
                    )
                    AND NOT EXISTS (
                        SELECT 1 FROM product_order AS o WHERE o.enterprise_id = n.enterprise_id AND o.id = n.order_id
                    )
                """
        ),
        CheckRule(
            subject: "Rule", problem: "is about a product of nobody or of another house",
            query: """
                SELECT a.rule_id AS id FROM rule_action AS a
                WHERE NOT EXISTS (
                    SELECT 1 FROM product AS p WHERE p.enterprise_id = a.enterprise_id AND p.id = a.product_id
                )
                """
        ),
        CheckRule(
            subject: "Reservation", problem: "is not firm and charges nights already",
            query: """
                SELECT id FROM reservation AS r
                WHERE state IN ('Optional', 'Inquired', 'Requested') AND EXISTS (
                    SELECT 1 FROM order_item AS i WHERE i.enterprise_id = r.enterprise_id
                        AND i.service_order_id = r.id AND i.type = 'SpaceOrder' AND i.state = 'Open'
                )
                """
        ),
        CheckRule(
            // A charge that was wholly taken back no longer stands, and another may have come in its place.
            subject: "Reservation", problem: "is charged twice for a time unit",
            query: """
                SELECT DISTINCT d.service_order_id AS id FROM (
                    SELECT enterprise_id, service_order_id, unit_index FROM order_item
                    WHERE type = 'SpaceOrder' AND rebated_item_id IS NULL AND state <> 'Canceled'
                        AND unit_index IS NOT NULL
                    GROUP BY enterprise_id, service_order_id, unit_index HAVING count(*) > 1
                ) AS d
                WHERE 1 < (
                    SELECT count(*) FROM order_item AS i
                    WHERE i.enterprise_id = d.enterprise_id AND i.service_order_id = d.service_order_id
                        AND i.unit_index = d.unit_index AND i.type = 'SpaceOrder' AND i.rebated_item_id IS NULL
                        AND i.state <> 'Canceled' AND NOT EXISTS (
                            SELECT 1 FROM order_item AS r
                            WHERE r.enterprise_id = i.enterprise_id AND r.service_order_id = i.service_order_id
                                AND r.rebated_item_id = i.id AND r.state <> 'Canceled'
                            GROUP BY r.rebated_item_id
                            HAVING sum(r.gross_e6) = -i.gross_e6 AND sum(r.net_e6) = -i.net_e6
                        )
                )
                """
        ),
        CheckRule(
            subject: "Task", problem: "is about a service order that does not exist",
            query: """
                SELECT id FROM task
                WHERE service_order_id IS NOT NULL
                    AND NOT EXISTS (
                        SELECT 1 FROM reservation AS r
                        WHERE r.enterprise_id = task.enterprise_id AND r.id = task.service_order_id
                    )
                    AND NOT EXISTS (
                        SELECT 1 FROM product_order AS o
                        WHERE o.enterprise_id = task.enterprise_id AND o.id = task.service_order_id
                    )
                """
        ),
    ]
}
