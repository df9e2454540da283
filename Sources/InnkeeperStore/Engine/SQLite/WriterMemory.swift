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

    /// A house has some hundred; should somebody ask without end, this starts over.
    private static let maximumCount = 4096

    /// Tables whose changes disturb no answer: what happens in a house every minute. A table that is not among them is
    /// furniture, so one that is forgotten here costs time and never truth.
    private static let busyTables: Set<Substring> = [
        "access_token", "bill", "chain_number", "companionship", "counter", "customer", "device_command", "night",
        "order_item", "order_item_tax", "outbox", "payment", "product_order", "reservation", "reservation_group",
        "reservation_number", "reservation_person_count", "reservation_unit_price", "service_order_note",
        "source_assignment", "task", "channel_manager_details", "product_order_number",
        "loyalty_membership", "message", "message_thread", "resource_access_token", "connector_session", "mail",
    ]

    func answer<Value: Sendable>(to question: FurnitureQuestion) -> Value? {
        // Unwrapped first: a cast takes the answer that is not there for one that says "nothing".
        guard isTrusted, let answer = answers[question] else { return nil }
        return answer as? Value
    }

    func keep(_ answer: some Sendable, to question: FurnitureQuestion) {
        guard isTrusted else { return }
        if answers.count >= Self.maximumCount { answers = [:] }
        answers[question] = answer
    }

    /// A transaction begins; what other processes changed meanwhile is forgotten.
    func begin(version: Int?) {
        isTrusted = true
        guard version != self.version else { return }
        self.version = version
        answers = [:]
    }

    /// A statement that writes is about to run.
    func noteWrite(_ text: String) {
        guard isTrusted, !Self.leavesFurnitureAlone(text) else { return }
        isTrusted = false
        answers = [:]
    }

    private static func leavesFurnitureAlone(_ text: String) -> Bool {
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
