public import Hospitality

extension Transaction {
    /// - Parameter vault: Seals and opens what the files hold.
    public func accountFiles(_ vault: DocumentVault) -> AccountFileTable {
        AccountFileTable(transaction: self, vault: vault)
    }
}

/// All SQL on the table `account_file`, whose rows belong to a chain. A file may be the scan of a passport, so it is
/// sealed as papers are.
public struct AccountFileTable {
    let transaction: Transaction
    let vault: DocumentVault

    public func insert(_ file: AccountFile) throws { try insert(file, sealed: file.sealed(by: vault)) }

    /// - Parameter sealed: What the file holds, as ``AccountFile/sealed(by:)`` made it: large ones take a while, and
    ///   nobody should wait for that.
    public func insert(_ file: AccountFile, sealed: String) throws {
        try transaction.run(
            """
            INSERT INTO account_file (\(Self.columns))
            VALUES (\(file.chainID), \(file.id), \(file.account.id), \(file.account.type), \(file.name), \(file.type),
                \(file.sizeBytes), \(sealed), \(file.creatorProfileID),
                \(file.created))
            """
        )
    }

    /// The files of an account, newest first.
    public func list(of account: ID<Account>, in chain: ID<Chain>) throws -> [AccountFile] {
        let rows = try transaction.rows(
            """
            SELECT \(Self.columns) FROM account_file WHERE chain_id = \(chain) AND account_id = \(account)
            ORDER BY id DESC
            """
        )
        return try rows.map { row in
            let chainID: ID<Chain> = try row.id("chain_id")
            let id: ID<AccountFile> = try row.id("id")
            let owner = Account(id: try row.id("account_id"), type: try row.choice("account_type"))
            return AccountFile(
                id: id, chainID: chainID, account: owner, name: try row.string("name"),
                type: try row.choice("media_type"), sizeBytes: try row.int("size_bytes"),
                content: try vault.open(try row.string("sealed"), in: id.uuid),
                creatorProfileID: try row.uuid("creator_profile_id"), created: try row.instant("created_ms")
            )
        }
    }

    private static let columns: SQL = """
        chain_id, id, account_id, account_type, name, media_type, size_bytes, sealed, creator_profile_id, created_ms
        """
}

extension AccountFile {
    /// What it holds, as it is stored.
    ///
    /// - Throws: ``VaultRefusal`` where there is no key.
    public func sealed(by vault: DocumentVault) throws -> String { try vault.seal(content, in: id.uuid) }
}
