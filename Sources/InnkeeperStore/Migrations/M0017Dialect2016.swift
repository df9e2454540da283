extension Migration {
    /// What clients of the first edition need: the one live session of an access token, and what a device answers.
    static let m0017Dialect2016 = Migration(
        number: 17,
        name: "dialect 2016",
        sql: """
            CREATE TABLE connector_session (
                access_token_id uuid NOT NULL PRIMARY KEY REFERENCES access_token (id),
                session_hash TEXT NOT NULL UNIQUE,
                started_ms BIGINT NOT NULL
            );
            ALTER TABLE device_command ADD COLUMN result TEXT;
            """
    )
}
