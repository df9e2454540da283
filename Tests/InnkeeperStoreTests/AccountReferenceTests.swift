import Foundation
import InnkeeperTesting
import Testing

@testable import InnkeeperStore

@Suite("What names an account")
struct AccountReferenceTests {
    @Test("is known to the merge of accounts, column by column", .enabled(if: TestDatabase.engine == .sqlite))
    func columns() async throws {
        let database = try await TestDatabase()
        let columns = try await database.store.read { transaction in
            try transaction.rows(
                """
                SELECT m.name || '.' || p.name AS name FROM sqlite_master m, pragma_table_info(m.name) p
                WHERE m.type = 'table' AND (p.name LIKE '%account_id' OR p.name LIKE '%customer_id'
                    OR p.name LIKE '%company_id' OR p.name IN ('booker_id', 'travel_agency_id', 'merge_target_id'))
                """
            ).map { try $0.string("name") }
        }
        let known = Set(AccountReference.all.map { "\($0.table).\($0.column)" }).union(AccountReference.staying)
        let unknown = Set(columns).subtracting(known)
        #expect(unknown.isEmpty, "AccountReference must list these: \(unknown.sorted())")
        let gone = known.subtracting(columns)
        #expect(gone.isEmpty, "AccountReference lists what is not in the schema: \(gone.sorted())")
    }
}
