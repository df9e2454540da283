extension Migration {
    /// Finds the profiles that became one with another without walking a million: who merges on moves them along.
    static let m0024MergedAccounts = Migration(
        number: 24,
        name: "merged accounts",
        sql: """
            CREATE INDEX customer_by_merge_target ON customer (chain_id, merge_target_id)
                WHERE merge_target_id IS NOT NULL;
            CREATE INDEX company_by_merge_target ON company (chain_id, merge_target_id)
                WHERE merge_target_id IS NOT NULL;
            """
    )
}
