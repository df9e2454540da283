import Foundation

/// Statements that PostgreSQL does not run in a transaction, such as making a database for a test.
package enum PostgresMaintenance {
    package static func run(_ statements: [String], at address: String) async throws {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "innkeeper.postgres.maintenance").async {
                let outcome = Result {
                    let connection = PostgresConnection(address: address, patienceSeconds: 10)
                    defer { connection.close() }
                    try connection.openIfNeeded()
                    do {
                        for statement in statements { try connection.script(statement) }
                    } catch let error as PostgresError {
                        throw error.storeError
                    }
                }
                continuation.resume(with: outcome)
            }
        }
    }
}
