public import Foundation
public import Hospitality
public import InnkeeperStore
public import Logging
public import ServiceLifecycle

/// Sends what the houses write to their guests, after it was committed, as long as the server is open.
///
/// A message is taken, carried and marked: should this process end between, another one carries it again, with the same
/// `Message-ID`. What is not taken is tried again, later each time, and given up after two days; the table says why.
public struct MailRoom: ServiceLifecycle.Service {
    /// Messages looked at in one round.
    private static let batch = 100
    /// Longer than a carrier may take; until then nobody else sends a message that was taken.
    private static let lease: TimeInterval = 300

    private let store: Store
    private let carriers: [any MailCarrier]
    private let sender: MailAddress
    private let interval: Duration
    private let now: @Sendable () -> Date
    private let logger: Logger

    /// - Parameters:
    ///   - carriers: All of them get every message; without any, messages wait in the table `mail`.
    ///   - sender: Whose address messages are sent from; answers go to the house.
    public init(
        store: Store, carriers: [any MailCarrier], sender: MailAddress, interval: Duration, logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        self.store = store
        self.carriers = carriers
        self.sender = sender
        self.interval = interval
        self.logger = logger
        self.now = now
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            var isTold = false
            while (try? await Task.sleep(for: interval)) != nil {
                do {
                    if !carriers.isEmpty {
                        try await sendAll()
                    } else if !isTold {
                        isTold = try await tell()
                    }
                } catch {
                    logger.warning("Messages cannot be sent; it is tried again.", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    /// Sends what is due now.
    ///
    /// - Returns: How many messages were sent.
    @discardableResult
    public func sendAll() async throws -> Int {
        var sent = 0
        while true {
            let instant = now()
            let due = try await store.read { try $0.mail.due(at: instant, limit: Self.batch) }
            for mail in due {
                try Task.checkCancellation()
                if try await send(mail) { sent += 1 }
            }
            // Those that failed are not due now, so the next round has others.
            if due.count < Self.batch { return sent }
        }
    }

    private func send(_ mail: Mail) async throws -> Bool {
        let begun = now()
        let house = try await store.write { transaction -> Enterprise? in
            guard try transaction.mail.take(mail, at: begun, until: begun.addingTimeInterval(Self.lease)) else {
                return nil
            }
            return try transaction.enterprises.find(mail.enterpriseID)
        }
        guard let house else { return false }
        let message = MailMessage(
            mail, from: sender, named: house.name, replyTo: house.email.flatMap { MailAddress($0) }
        )
        guard let message else {
            try await fail(mail, because: "The recipient has no e-mail address.", next: nil)
            return false
        }
        guard mail.attempts > 0 || !mail.isStale(at: begun) else {
            try await fail(mail, because: "It has waited for more than a month.", next: nil)
            return false
        }
        do {
            for carrier in carriers { try await carrier.carry(message) }
        } catch {
            let rest = Mail.rest(after: mail.attempts + 1)
            try await fail(mail, because: "\(error)", next: rest.map { now().addingTimeInterval($0) })
            return false
        }
        let done = now()
        try await store.write { try $0.mail.setSent(mail, at: done) }
        logger.info("A message was sent.", metadata: ["mail": "\(mail.id)", "enterprise": "\(mail.enterpriseID)"])
        return true
    }

    private func fail(_ mail: Mail, because reason: String, next: Date?) async throws {
        let instant = now()
        try await store.write { try $0.mail.setFailed(mail, because: reason, next: next, at: instant) }
        logger.warning(
            next == nil ? "A message was given up." : "A message was not taken; it is tried again.",
            metadata: ["mail": "\(mail.id)", "enterprise": "\(mail.enterpriseID)", "error": "\(reason)"]
        )
    }

    /// - Returns: Whether there was anything to tell.
    private func tell() async throws -> Bool {
        let instant = now()
        guard try await !store.read({ try $0.mail.due(at: instant, limit: 1) }).isEmpty else { return false }
        logger.notice("Messages to guests wait in the table mail: neither mail-folder nor mail-command is set.")
        return true
    }
}
