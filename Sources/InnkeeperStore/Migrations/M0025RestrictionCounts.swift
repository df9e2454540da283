extension Migration {
    /// How many restrictions each service has: the quota is looked at with every change, and to count a hundred
    /// thousand took as long as the change.
    static let m0025RestrictionCounts = Migration(
        number: 25,
        name: "restriction counts",
        sql: """
            CREATE TABLE restriction_count (
                enterprise_id uuid NOT NULL,
                service_id uuid NOT NULL,
                count BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, service_id),
                FOREIGN KEY (enterprise_id, service_id) REFERENCES service (enterprise_id, id)
            );
            INSERT INTO restriction_count (enterprise_id, service_id, count)
                SELECT enterprise_id, service_id, count(*) FROM restriction GROUP BY enterprise_id, service_id;
            """
    )
}
