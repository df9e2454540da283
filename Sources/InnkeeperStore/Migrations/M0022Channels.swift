extension Migration {
    /// When the house gives up what one adjustment of a block has set aside, whatever the block says; and which
    /// integrations bring what a channel manager has sold.
    static let m0022Channels = Migration(
        number: 22,
        name: "channels",
        sql: """
            ALTER TABLE availability_adjustment ADD COLUMN release_override_ms BIGINT
                CHECK (release_override_ms IS NULL OR block_id IS NOT NULL);
            ALTER TABLE integration ADD COLUMN channel_manager TEXT CHECK (channel_manager <> '');
            """
    )
}
