import Hospitality

/// What a body of ``Store/read(_:)`` or ``Store/write(_:)`` works on. It is valid only within that body.
public struct Transaction {
    let session: any Session

    /// Rows in one statement on PostgreSQL, whatever their columns far from the 65,535 values that it takes.
    private static let rowsAtOnce = 50

    public var engine: Engine { session.engine }

    /// All rows of the answer, also of an `INSERT … RETURNING`.
    ///
    /// - Throws: ``ConstraintViolation``, ``UnstorableValue``, ``StoreBusy`` or ``StoreFailure``. On PostgreSQL a
    ///   statement that failed ends the transaction whoever catches its error; use `ON CONFLICT` for what may happen.
    public func rows(_ sql: SQL) throws -> [Row] { try session.query(sql).rows }

    /// The first row of the answer.
    public func row(_ sql: SQL) throws -> Row? {
        let set = try session.query(sql)
        return set.count == 0 ? nil : Row(set: set, base: 0)
    }

    /// Runs a statement without an answer and tells how many rows it changed.
    @discardableResult
    public func run(_ sql: SQL) throws -> Int { try session.execute(sql) }

    /// Inserts rows, each a list of values in brackets, in their order.
    ///
    /// PostgreSQL takes many in one statement, because each statement is a way to the server and back. On SQLite each
    /// row is a statement of its own: so that one of several rows can be undone, SQLite copies every page that it
    /// changes, and the two charges of a stay took nearly twice as long together as one after the other.
    ///
    /// - Parameters:
    ///   - head: What comes before the rows: `INSERT INTO … VALUES`.
    ///   - tail: What comes after them: `ON CONFLICT …`.
    func insert(_ rows: [SQL], into head: SQL, _ tail: SQL = "") throws {
        let size = engine == .sqlite ? 1 : Self.rowsAtOnce
        for start in stride(from: 0, to: rows.count, by: size) {
            let some = rows[start..<min(start + size, rows.count)]
            try run("\(head) \(some.joined(", ")) \(tail)")
        }
    }

    /// Waits until no other write transaction holds one of these locks, and holds them until this one ends.
    ///
    /// A write decides on what it has read; while it holds the lock of what it decides on, nobody else changes that.
    /// Taken in the order enterprise, service, account, bill, whatever the order of the arguments, so that two
    /// transactions do not wait for each other. SQLite has one writer and needs no locks.
    public func lock(_ keys: LockKey...) throws { try lock(keys) }

    public func lock(_ keys: [LockKey]) throws {
        for key in Set(keys).sorted() { try session.lock(key) }
    }

    /// The answer to a question about the furniture of a house: its services, categories, rooms, rates and their like.
    ///
    /// SQLite's writer remembers it until any furniture changes; nobody else remembers anything, because PostgreSQL may
    /// have other writers.
    ///
    /// - Parameters:
    ///   - weight: How many rows the answer holds, where it is no collection of them.
    ///   - answer: Asks the database, and nothing there that a house writes every minute, such as stays.
    func remembered<Value: Sendable>(
        _ question: FurnitureQuestion, weight: Int? = nil, _ answer: () throws -> Value
    ) throws -> Value {
        guard let memory = session.memory else { return try answer() }
        if let known: Value = memory.answer(to: question) { return known }
        let value = try answer()
        memory.keep(value, to: question, as: weight)
        return value
    }

    /// Announces that this transaction writes very many rows.
    ///
    /// PostgreSQL keeps the plan of a statement that is repeated; one made while a table was empty reads all of it ever
    /// after. From here to the commit it plans anew each time.
    public func expectManyRows() throws {
        guard engine == .postgres else { return }
        try run("SET LOCAL plan_cache_mode = force_custom_plan")
    }

    /// Runs a statement that compares rows with a list of `count`.
    ///
    /// PostgreSQL believes that hardly any row passes a filter it has no statistics of yet, and reads the whole list
    /// for each that does: with 150,000 of both, for minutes. Where the list is long, it hashes it instead.
    func comparing<Value>(_ count: Int, _ statement: () throws -> Value) throws -> Value {
        guard engine == .postgres, count > 1000 else { return try statement() }
        try expectManyRows()
        try run("SET LOCAL enable_nestloop = off")
        let value = try statement()
        try run("SET LOCAL enable_nestloop = on")
        return value
    }
}

/// One connection with an open transaction. Used by one thread at a time.
protocol Session: AnyObject {
    var engine: Engine { get }
    /// Events that are written into the outbox just before the commit.
    var pendingEvents: [OutboxEvent.Draft] { get set }
    /// What is known from earlier transactions; nil where nothing may be.
    var memory: WriterMemory? { get }

    func query(_ sql: SQL) throws -> RowSet
    func execute(_ sql: SQL) throws -> Int
    func lock(_ key: LockKey) throws
}
