/// What no operation may leave behind of allowances.
enum AllowanceCheck {
    static let rules = [pairs, settledRest, corrections, links]

    /// What an allowance still has: itself and everything but the earned breakage, as millionths.
    private static let rests: SQL = """
        SELECT a.enterprise_id, a.id, a.allowance_settled_ms,
            CASE WHEN a.state IN ('Open', 'Closed') THEN a.gross_e6 ELSE 0 END
            + coalesce((SELECT sum(u.gross_e6) FROM order_item u WHERE u.enterprise_id = a.enterprise_id
                AND u.allowance_item_id = a.id AND u.type <> 'AllowanceBreakage'
                AND u.state IN ('Open', 'Closed')), 0) AS rest_e6
        FROM order_item a WHERE a.allowance_stay_id IS NOT NULL
        """

    private static let settledRest = CheckRule(
        subject: "Allowance", problem: "has ended with something left",
        query: """
            SELECT id FROM (\(rests)) AS allowance WHERE rest_e6 <> 0 AND allowance_settled_ms IS NOT NULL
            """
    )

    private static let pairs = CheckRule(
        subject: "Allowance", problem: "has ended with a profit or loss that has no counterpart",
        query: """
            SELECT allowance_item_id AS id FROM order_item
            WHERE allowance_profit IS NOT NULL AND state IN ('Open', 'Closed')
            GROUP BY enterprise_id, allowance_item_id HAVING sum(gross_e6) <> 0
            """
    )

    private static let corrections = CheckRule(
        subject: "Order item", problem: "corrects an allowance and does not say so",
        query: """
            SELECT r.id AS id FROM order_item r
            JOIN order_item a ON a.enterprise_id = r.enterprise_id AND a.id = r.rebated_item_id
            WHERE a.allowance_stay_id IS NOT NULL
                AND (r.allowance_item_id IS NULL OR r.allowance_item_id <> a.id)
            """
    )

    private static let links = CheckRule(
        subject: "Order item", problem: "uses an allowance or discounts a charge that does not exist",
        query: """
            SELECT u.id AS id FROM order_item u
            LEFT JOIN order_item a ON a.enterprise_id = u.enterprise_id AND a.id = u.allowance_item_id
            LEFT JOIN order_item d ON d.enterprise_id = u.enterprise_id AND d.id = u.discounted_item_id
            WHERE u.allowance_item_id IS NOT NULL AND (a.id IS NULL OR a.allowance_stay_id IS NULL
                OR (d.id IS NULL) <> (u.allowance_profit IS NOT NULL OR u.rebated_item_id IS NOT NULL))
            """
    )
}
