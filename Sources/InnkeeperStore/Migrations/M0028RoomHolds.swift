extension Migration {
    /// When a resource is held stands in one index: a room is found without a look at the stays that hold others.
    static let m0028RoomHolds = Migration(
        number: 28,
        name: "room holds",
        sql: """
            DROP INDEX reservation_by_resource;
            CREATE INDEX reservation_by_resource
                ON reservation (enterprise_id, assigned_resource_id, end_ms, start_ms, state)
                WHERE assigned_resource_id IS NOT NULL AND state <> 'Canceled';
            """
    )
}
