public import Foundation
public import Hospitality

extension Transaction {
    public var mail: MailTable { MailTable(transaction: self) }

    /// How letters to somebody are worded and written: in the first of the languages that there are letters in.
    ///
    /// Nothing of it is in the database. It is remembered all the same, here and in ``written(_:in:)``, because it
    /// takes long to find out how a language writes two days, others wait, and many guests come and go together.
    public func letterStyle(for cultures: [String?], zone: TimeZone) throws -> LetterStyle {
        try remembered(.letterStyle(cultures, zone)) { LetterStyle(for: cultures, zone: zone) }
    }

    /// When a stay is and of how many, as letters write it.
    public func written(_ stay: Reservation, in style: LetterStyle) throws -> WrittenStay {
        let (start, end, people) = (stay.scheduledStart, stay.scheduledEnd, stay.personCount)
        let question = FurnitureQuestion.writtenStay(
            from: start, to: end, people: people, culture: style.words.culture, style.formats.zone
        )
        return try remembered(question) { WrittenStay(from: start, to: end, people: people, in: style) }
    }
}

/// All SQL on the table `mail`.
public struct MailTable {
    let transaction: Transaction

    /// Nobody has sent it, given it up, or is sending it now.
    private static func isDue(_ now: Date) -> SQL {
        """
        sent_ms IS NULL AND given_up_ms IS NULL AND (next_attempt_ms IS NULL OR next_attempt_ms <= \(now))
        """
    }

    /// A message that waits to be sent.
    public func insert(_ mail: Mail) throws {
        try transaction.run(
            """
            INSERT INTO mail (enterprise_id, id, recipient, subject, body, created_ms)
            VALUES (\(mail.enterpriseID), \(mail.id), \(mail.recipient), \(mail.subject), \(mail.body),
                \(mail.created))
            """
        )
    }

    /// Messages of all houses that are due, the oldest first.
    public func due(at now: Date, limit: Int) throws -> [Mail] {
        try load("WHERE \(Self.isDue(now)) ORDER BY id LIMIT \(limit)")
    }

    /// What was written to an address, sent or not, newest first.
    public func list(to recipient: String, of enterprises: [ID<Enterprise>], limit: Int) throws -> [Mail] {
        try load("WHERE \(enterprises.own) AND recipient = \(recipient) ORDER BY id DESC LIMIT \(limit)")
    }

    private func load(_ rest: SQL) throws -> [Mail] {
        try transaction.rows(
            """
            SELECT id, enterprise_id, recipient, subject, body, created_ms, attempt_count FROM mail \(rest)
            """
        ).map { row in
            try Mail(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), recipient: row.string("recipient"),
                subject: row.string("subject"), body: row.string("body"), created: row.instant("created_ms"),
                attempts: row.int("attempt_count")
            )
        }
    }

    /// Takes a message to send it; until `lease` nobody else does. Should whoever took it die, it is due again then.
    ///
    /// - Returns: False when somebody else has it.
    public func take(_ mail: Mail, at now: Date, until lease: Date) throws -> Bool {
        try transaction.run(
            """
            UPDATE mail SET attempt_count = attempt_count + 1, next_attempt_ms = \(lease)
            WHERE enterprise_id = \(mail.enterpriseID) AND id = \(mail.id) AND \(Self.isDue(now))
            """
        ) == 1
    }

    public func setSent(_ mail: Mail, at now: Date) throws {
        try transaction.run(
            """
            UPDATE mail SET sent_ms = \(now), next_attempt_ms = NULL, failure = NULL
            WHERE enterprise_id = \(mail.enterpriseID) AND id = \(mail.id)
            """
        )
    }

    /// - Parameter next: When it is tried again; nil gives it up.
    public func setFailed(_ mail: Mail, because failure: String, next: Date?, at now: Date) throws {
        let givenUp: Date? = next == nil ? now : nil
        try transaction.run(
            """
            UPDATE mail SET failure = \(failure), next_attempt_ms = \(next), given_up_ms = \(givenUp)
            WHERE enterprise_id = \(mail.enterpriseID) AND id = \(mail.id) AND sent_ms IS NULL
            """
        )
    }
}
