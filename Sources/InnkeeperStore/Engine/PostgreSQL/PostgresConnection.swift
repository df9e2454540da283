import CPostgreSQL
import Foundation

/// One connection to PostgreSQL and the statements prepared on it. Blocking; used by one thread at a time.
final class PostgresConnection {
    private let address: String
    private let patienceSeconds: Double
    private var pointer: OpaquePointer?
    /// Names of prepared statements by marked text.
    private var prepared: [String: String] = [:]
    private let memories = RowMemories()

    /// Statements kept per connection; should somebody make them without end, this starts over.
    private static let maximumPrepared = 1000
    /// A statement that runs longer has gone wrong, and its caller has given up.
    private static let settings = """
        SET statement_timeout = '60s'; SET idle_in_transaction_session_timeout = '60s'; \
        SET standard_conforming_strings = on; SET client_min_messages = warning
        """

    init(address: String, patienceSeconds: Double) {
        self.address = address
        self.patienceSeconds = patienceSeconds
    }

    deinit { PQfinish(pointer) }

    var isOpen: Bool { pointer != nil }
    var socket: Int32 { PQsocket(pointer) }
    var processID: Int32 { PQbackendPID(pointer) }

    func openIfNeeded() throws {
        guard pointer == nil else { return }
        let opened = connect()
        guard PQstatus(opened) == CONNECTION_OK else {
            defer { PQfinish(opened) }
            throw PostgresErrors.cannotConnect(message: String(cString: PQerrorMessage(opened)))
        }
        PQsetNoticeProcessor(opened, { _, _ in }, nil)
        pointer = opened
        do {
            try script(Self.settings)
        } catch {
            close()
            throw error
        }
    }

    /// What comes before the address is a default that the address may override.
    private func connect() -> OpaquePointer? {
        let parameters = [
            ("connect_timeout", String(max(2, Int(patienceSeconds.rounded(.up))))),
            ("target_session_attrs", "read-write"),
            ("fallback_application_name", "innkeeper"),
            ("dbname", address),
            ("client_encoding", "UTF8"),
        ]
        let names = parameters.map { strdup($0.0) }
        let values = parameters.map { strdup($0.1) }
        defer { for text in names + values { free(text) } }
        let terminatedNames = names.map { UnsafePointer($0) } + [nil]
        let terminatedValues = values.map { UnsafePointer($0) } + [nil]
        return PQconnectdbParams(terminatedNames, terminatedValues, 1)
    }

    func close() {
        PQfinish(pointer)
        pointer = nil
        prepared = [:]
    }

    func query(_ sql: SQL) throws -> RowSet {
        let result = try run(sql)
        defer { PQclear(result) }
        return PostgresResult.rows(result, memories)
    }

    func execute(_ sql: SQL) throws -> Int {
        let result = try run(sql)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    /// Runs a text of one or more statements without values, and returns the last one's command tag.
    @discardableResult
    func script(_ text: String) throws -> String {
        let result = try checked(PQexec(pointer, text), text)
        defer { PQclear(result) }
        return String(cString: PQcmdStatus(result))
    }

    /// Takes the notifications that have arrived; true when another session sent one.
    ///
    /// - Throws: ``PostgresError`` when the connection is lost.
    func takeNotifications() throws -> Bool {
        guard PQconsumeInput(pointer) == 1 else { throw lost() }
        var isFromOther = false
        while let notification = PQnotifies(pointer) {
            if notification.pointee.be_pid != processID { isFromOther = true }
            PQfreemem(notification)
        }
        return isFromOther
    }

    /// After the schema changed under a prepared statement.
    func forgetPrepared() {
        prepared = [:]
        _ = try? script("DEALLOCATE ALL")
    }

    private func run(_ sql: SQL) throws -> OpaquePointer {
        let name = try preparedName(sql)
        let parameters = try PostgresParameters(sql.values)
        let result = parameters.withPointers { pointers in
            PQexecPrepared(pointer, name, Int32(sql.values.count), pointers, nil, nil, 0)
        }
        return try checked(result, sql.text)
    }

    private func preparedName(_ sql: SQL) throws -> String {
        if let name = prepared[sql.text] { return name }
        if prepared.count >= Self.maximumPrepared {
            try script("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "s\(prepared.count + 1)"
        let (text, types) = PostgresParameters.render(sql.text)
        PQclear(try checked(PQprepare(pointer, name, text, Int32(types.count), types), sql.text))
        prepared[sql.text] = name
        return name
    }

    /// - Throws: ``PostgresError`` unless the result is a success.
    private func checked(_ result: OpaquePointer?, _ statement: String) throws -> OpaquePointer {
        guard let result else { throw lost() }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return result
        case _:
            defer { PQclear(result) }
            guard PQstatus(pointer) == CONNECTION_OK else {
                throw PostgresError(result, isConnectionLost: true, statement: statement)
            }
            throw PostgresError(result, isConnectionLost: false, statement: statement)
        }
    }

    private func lost() -> PostgresError {
        PostgresError(lostWith: pointer.map { String(cString: PQerrorMessage($0)) } ?? "not connected")
    }
}

/// Reads answers of libpq.
enum PostgresResult {
    private static let boolean: Oid = 16
    private static let integers: Set<Oid> = [20, 21, 23, 26]
    /// Sums of whole numbers come as numerics.
    private static let numeric: Oid = 1700

    static func rows(_ result: OpaquePointer, _ memories: RowMemories) -> RowSet {
        let (count, width) = (PQntuples(result), PQnfields(result))
        let names = (0..<width).map { String(cString: PQfname(result, $0)) }
        let types = (0..<width).map { PQftype(result, $0) }
        var collector = RowCollector(memories)
        for row in 0..<count {
            for column in 0..<width {
                guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else {
                    collector.appendNull()
                    continue
                }
                let length = Int(PQgetlength(result, row, column))
                start.withMemoryRebound(to: UInt8.self, capacity: length) { start in
                    let text = UnsafeBufferPointer(start: start, count: length)
                    collect(text, types[Int(column)], into: &collector)
                }
            }
        }
        return collector.finish(names: names, count: Int(count))
    }

    private static func collect(_ text: UnsafeBufferPointer<UInt8>, _ type: Oid, into collector: inout RowCollector) {
        if type == boolean {
            collector.append(text.first == UInt8(ascii: "t") ? 1 : 0)
        } else if type == numeric || integers.contains(type), let number = number(text) {
            collector.append(number)
        } else {
            collector.append(text.baseAddress, count: text.count)
        }
    }

    private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        var (number, rest): (Int64, Slice<UnsafeBufferPointer<UInt8>>) = (0, text[...])
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        guard !rest.isEmpty, rest.count <= 19 else { return nil }
        for digit in rest {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            let (product, overflowed) = number.multipliedReportingOverflow(by: 10)
            // Downwards, because the smallest number has no positive counterpart.
            let (difference, passed) = product.subtractingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            guard !overflowed, !passed else { return nil }
            number = difference
        }
        return isNegative ? number : (number == .min ? nil : -number)
    }
}
