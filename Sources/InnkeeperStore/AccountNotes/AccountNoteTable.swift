public import Hospitality

extension Transaction {
    public var accountNotes: AccountNoteTable { AccountNoteTable(transaction: self) }
}

/// All SQL on the table `account_note`, whose rows belong to a chain.
public struct AccountNoteTable {
    let transaction: Transaction

    public func insert(_ note: AccountNote) throws {
        try transaction.run(
            """
            INSERT INTO account_note (\(Self.columns))
            VALUES (\(note.chainID), \(note.id), \(note.account.id), \(note.account.type), \(note.content),
                \(note.classification), \(note.isActive), \(note.created), \(note.updated))
            """
        )
    }

    /// Writes everything that may change about a note.
    public func update(_ note: AccountNote) throws {
        try transaction.run(
            """
            UPDATE account_note SET content = \(note.content), classification = \(note.classification),
                is_active = \(note.isActive), updated_ms = \(note.updated)
            WHERE chain_id = \(note.chainID) AND id = \(note.id)
            """
        )
    }

    /// Those of `ids` that the chain knows, deleted ones too, newest first.
    public func find(_ ids: [ID<AccountNote>], of chain: ID<Chain>) throws -> [AccountNote] {
        let rows = try transaction.rows(
            "SELECT \(Self.columns) FROM account_note WHERE chain_id = \(chain) AND id IN \(in: ids) ORDER BY id DESC"
        )
        return try rows.map(Self.note)
    }

    /// One page of what passes `filter`, of `accounts` where they are given, newest first.
    public func list(
        _ filter: ChainFilter<AccountNote>, accounts: [ID<Account>]? = nil, _ page: Page
    ) throws -> [AccountNote] {
        var conditions = filter.conditions
        if let accounts { conditions.append("account_id IN \(in: accounts)") }
        let rows = try transaction.rows(
            """
            SELECT \(Self.columns) FROM account_note
            WHERE \(conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map(Self.note)
    }

    private static let columns: SQL = """
        chain_id, id, account_id, account_type, content, classification, is_active, created_ms, updated_ms
        """

    private static func note(_ row: Row) throws -> AccountNote {
        let chainID: ID<Chain> = try row.id("chain_id")
        let id: ID<AccountNote> = try row.id("id")
        let account = Account(id: try row.id("account_id"), type: try row.choice("account_type"))
        return AccountNote(
            id: id, chainID: chainID, account: account, content: try row.string("content"),
            classification: try row.choice("classification"), isActive: try row.bool("is_active"),
            created: try row.instant("created_ms"), updated: try row.instant("updated_ms")
        )
    }
}
