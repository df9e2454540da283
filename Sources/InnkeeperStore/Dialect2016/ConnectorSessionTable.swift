public import Foundation
public import Hospitality

extension Transaction {
    public var connectorSessions: ConnectorSessionTable { ConnectorSessionTable(transaction: self) }
}

/// All SQL on the table `connector_session`: the client of the first edition that signed in last with an access token.
///
/// A token has one row at most, so at most one client works with a device that bears no second.
public struct ConnectorSessionTable {
    let transaction: Transaction

    /// Begins a session with a token; the one before it ends at once. Only its hash is kept.
    public func start(_ session: TokenHash, of token: ID<AccessToken>, at now: Date) throws {
        try transaction.run(
            """
            INSERT INTO connector_session (access_token_id, session_hash, started_ms)
            VALUES (\(token), \(session), \(now))
            ON CONFLICT (access_token_id)
                DO UPDATE SET session_hash = excluded.session_hash, started_ms = excluded.started_ms
            """
        )
    }

    /// The grant behind a session that is alive; nil when it ended or its token was revoked.
    public func grant(of session: TokenHash) throws -> AccessTokenTable.Grant? {
        let row = try transaction.row(
            "SELECT access_token_id FROM connector_session WHERE session_hash = \(session)"
        )
        guard let token: ID<AccessToken> = try row?.id("access_token_id") else { return nil }
        return try transaction.accessTokens.valid(token)
    }
}
