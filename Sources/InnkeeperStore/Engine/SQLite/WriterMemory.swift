/// What SQLite's one writer remembers from one transaction to the next: the furniture of a house, which changes seldom
/// and which every booking asks for.
///
/// Unchecked, because only the writer's thread touches it.
final class WriterMemory: @unchecked Sendable {
    private var answers: [FurnitureQuestion: any Sendable] = [:]
    /// False from the first change of the furniture to the end of the transaction: it may still be rolled back.
    private var isTrusted = true
    /// What SQLite counts when another process commits.
    private var version: Int?

    /// How often the database had to be asked, because nothing was remembered.
    private(set) var misses = 0

    /// How many rows the answers hold, each answer counted as one more.
    private var weight = 0

    /// A house has some thousand, because prices and restrictions are remembered for the days that were asked for; when
    /// they become more, this starts over. Some ten megabytes at most.
    private static let maximumWeight = 32_768

    /// Tables whose changes disturb no answer: what happens in a house every minute. A table that is not among them is
    /// furniture, so one that is forgotten here costs time and never truth.
    private static let busyTables: Set<Substring> = [
        "access_token", "availability_block_night", "bill", "chain_number", "channel_manager_details",
        "charged_cancellation", "companionship", "connector_session", "counter", "customer", "device_command",
        "ledger_day", "ledger_entry", "ledger_state", "loyalty_membership", "mail", "message", "message_thread",
        "night", "order_item", "order_item_tax", "outbox", "payment", "product_order", "product_order_number",
        "reservation", "reservation_group", "reservation_number", "reservation_person_count", "reservation_unit_price",
        "resource_access_token", "routed_bill", "service_order_note", "source_assignment", "task",
    ]

    func answer<Value: Sendable>(to question: FurnitureQuestion) -> Value? {
        // Unwrapped first: a cast takes the answer that is not there for one that says "nothing".
        guard isTrusted, let answer = answers[question] else { return nil }
        return answer as? Value
    }

    /// - Parameter rows: How many the answer is to count as; nil for as many as a collection has elements.
    func keep(_ answer: some Sendable, to question: FurnitureQuestion, as rows: Int? = nil) {
        misses += 1
        guard isTrusted else { return }
        let added = 1 + (rows ?? (answer as? any Collection)?.count ?? 0)
        guard added <= Self.maximumWeight else { return }
        if weight + added > Self.maximumWeight { forget() }
        weight += added
        answers[question] = answer
    }

    private func forget() {
        answers = [:]
        weight = 0
    }

    /// A transaction begins; what other processes changed meanwhile is forgotten.
    func begin(version: Int?) {
        isTrusted = true
        guard version != self.version else { return }
        self.version = version
        forget()
    }

    /// A statement that changes furniture is about to run.
    func noteChange() {
        guard isTrusted else { return }
        isTrusted = false
        forget()
    }

    /// Whether a statement that writes changes nothing that is remembered.
    static func leavesFurnitureAlone(_ text: String) -> Bool {
        // Bytes, because to look for the whitespace of all languages took longer than to write a row.
        let words = text.utf8.prefix(64).split(maxSplits: 3) { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            .map { Substring($0) }
        switch words.first {
        case "UPDATE": return words.count > 1 && busyTables.contains(words[1])
        case "INSERT", "DELETE": return words.count > 2 && busyTables.contains(words[2])
        // Those that frame a transaction and its parts.
        case "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE": return true
        case _: return false
        }
    }
}
