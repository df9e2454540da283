import Hospitality

/// A transaction on a connection to PostgreSQL.
final class PostgresSession: Session {
    enum Mode: String {
        /// One snapshot for all statements.
        case read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        /// Every statement sees what others have committed; what is decided on is locked first.
        case write = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    }

    let engine = Engine.postgres
    var pendingEvents: [OutboxEvent.Draft] = []
    let memory: WriterMemory? = nil
    /// The first error of a statement: from then on the transaction can only be rolled back.
    private(set) var failure: PostgresError?
    /// True from when the commit was sent: if the connection is lost now, nobody knows whether it happened.
    private(set) var isCommitting = false

    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    func begin(_ mode: Mode) throws { _ = try noting { try connection.script(mode.rawValue) } }

    /// - Throws: The error of an earlier statement too, if the body caught it and went on: PostgreSQL would answer the
    ///   commit with a rollback that looks like a success.
    func commit() throws {
        if let failure { throw failure.storeError }
        isCommitting = true
        let tag = try noting { try connection.script("COMMIT") }
        guard tag == "COMMIT" else { throw StoreFailure("PostgreSQL rolled back what was to be committed.") }
    }

    func rollback() {
        guard connection.isOpen else { return }
        if (try? connection.script("ROLLBACK")) == nil { connection.close() }
    }

    func query(_ sql: SQL) throws -> RowSet { try noting { try connection.query(sql) } }

    func execute(_ sql: SQL) throws -> Int { try noting { try connection.execute(sql) } }

    func script(_ text: String) throws { _ = try noting { try connection.script(text) } }

    func lock(_ key: LockKey) throws { _ = try query("SELECT pg_advisory_xact_lock(\(key.number))") }

    private func noting<Value>(_ statement: () throws -> Value) throws -> Value {
        do {
            return try statement()
        } catch let error as PostgresError {
            failure = failure ?? error
            throw error.storeError
        }
    }
}
