import Foundation
import Hospitality
import InnkeeperDelivery
import InnkeeperTesting
import Logging
import Synchronization
import Testing

@Suite("The mail room")
struct MailRoomTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("writes each message into the folder once, however often it looks and wherever it was stopped")
    func folder() async throws {
        try await Folder.with { folder in
            try await write("ada@example.com", "bob@example.com")
            let room = try room([MailFolder(path: folder.path + "/out")])
            #expect(try await room.sendAll() == 2)
            #expect(try await room.sendAll() == 0)
            // As if the process had ended after it wrote the file and before it said so.
            try await hotel.write { transaction in
                try transaction.run("UPDATE mail SET sent_ms = NULL, next_attempt_ms = NULL")
            }
            #expect(try await room.sendAll() == 2)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
            #expect(files.count == 2)
            #expect(files.allSatisfy { $0.hasSuffix(".eml") })
            let text = try String(contentsOfFile: "\(folder.path)/out/\(files.sorted()[0])", encoding: .utf8)
            #expect(text.contains("To: ada@example.com"))
            #expect(text.contains("From: The Lantern <desk@lantern.example>"))
        }
    }

    @Test("hands each message to the mailer of the machine, as sendmail takes it")
    func program() async throws {
        try await Folder.with { folder in
            let script = try mailer("#!/bin/sh\n[ \"$1\" = -i ] || exit 64\ncat >> \(folder.path)/taken\n", in: folder)
            try await write("ada@example.com")
            let room = try room([MailProgram([script, "-i", "-t"], path: nil)])
            #expect(try await room.sendAll() == 1)
            let taken = try String(contentsOfFile: "\(folder.path)/taken", encoding: .utf8)
            #expect(taken.contains("To: ada@example.com\n"))
            #expect(taken.contains("Hello ada@example.com"))
            #expect(!taken.contains("\r"))
        }
    }

    @Test("tries again later what was not taken, and sends it when the mailer is well")
    func retry() async throws {
        try await Folder.with { folder in
            let script = try mailer("#!/bin/sh\n[ -f \(folder.path)/well ] || exit 75\ncat > /dev/null\n", in: folder)
            try await write("ada@example.com")
            let room = try room([MailProgram([script], path: nil)])
            #expect(try await room.sendAll() == 0)
            #expect(try await state() == "1 waiting: \(script) ended with status 75.")
            // Not before its time.
            #expect(try await room.sendAll() == 0)
            #expect(try await state().hasPrefix("1 "))
            hotel.clock.set(to: hotel.now.addingTimeInterval(61))
            #expect(try await room.sendAll() == 0)
            #expect(try await state().hasPrefix("2 "))
            try Data().write(to: folder.appending(path: "well"))
            hotel.clock.set(to: hotel.now.addingTimeInterval(121))
            #expect(try await room.sendAll() == 1)
            #expect(try await state() == "3 sent: ")
        }
    }

    @Test("gives up after two days, and at once where there is no address")
    func givenUp() async throws {
        try await write("ada@example.com", "nobody")
        let room = room([Broken()])
        for _ in 0..<20 {
            _ = try await room.sendAll()
            hotel.clock.set(to: hotel.now.addingTimeInterval(21_601))
        }
        let (counts, reasons) = try await hotel.read { transaction in
            let rows = try transaction.rows("SELECT attempt_count, failure FROM mail WHERE given_up_ms IS NOT NULL")
            return (
                Set(try rows.map { try $0.int("attempt_count") }), Set(try rows.map { try $0.string("failure") })
            )
        }
        #expect(counts == [1, Mail.maximumAttempts])
        #expect(reasons == ["The recipient has no e-mail address.", "It rains."])
    }

    @Test("does not send what has waited for more than a month, as where nobody had said how to send anything")
    func stale() async throws {
        try await write("ada@example.com")
        hotel.clock.set(to: hotel.now.addingTimeInterval(31 * 86_400))
        try await write("bob@example.com")
        let counter = Counting()
        #expect(try await room([counter]).sendAll() == 1)
        #expect(counter.ids.withLock { $0.count } == 1)
    }

    @Test("sends nothing twice when several servers look at the same time")
    func several() async throws {
        for number in 0..<20 { try await write("guest\(number)@example.com") }
        let counter = Counting()
        let rooms = (0..<4).map { _ in room([counter]) }
        let sent = try await withThrowingTaskGroup(of: Int.self) { group in
            for room in rooms { group.addTask { try await room.sendAll() } }
            return try await group.reduce(0, +)
        }
        #expect(sent == 20)
        #expect(counter.ids.withLock { $0.count } == 20)
        #expect(counter.ids.withLock { Set($0).count } == 20)
    }

    @Test("needs a program that is there")
    func missing() {
        #expect(throws: MailNotTaken.self) { try MailProgram(["no-such-mailer", "-t"], path: "/usr/bin:/bin") }
    }

    // MARK: - Vocabulary

    private struct Broken: MailCarrier {
        func carry(_ message: MailMessage) async throws { throw MailNotTaken("It rains.") }
    }

    private final class Counting: MailCarrier {
        let ids = Mutex<[ID<Mail>]>([])
        func carry(_ message: MailMessage) async throws { ids.withLock { $0.append(message.mail.id) } }
    }

    private func room(_ carriers: [any MailCarrier]) -> MailRoom {
        let clock = hotel.clock
        return MailRoom(
            store: hotel.store, carriers: carriers, sender: MailAddress("desk@lantern.example") ?? .nobody,
            interval: .seconds(1), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now }
        )
    }

    private func write(_ recipients: String...) async throws {
        let (hotel, call) = (hotel, hotel.makeCall())
        try await hotel.write { transaction in
            for recipient in recipients {
                try transaction.mail.insert(
                    Mail(
                        id: call.newID(), enterpriseID: hotel.enterprise.id, recipient: recipient,
                        subject: "Your stay", body: "Hello \(recipient)\n", created: hotel.now
                    )
                )
            }
        }
    }

    private func state() async throws -> String {
        try await hotel.read { transaction in
            let row = try #require(try transaction.row("SELECT attempt_count, sent_ms, failure FROM mail"))
            let (attempts, sent) = (try row.int("attempt_count"), try row.optionalInstant("sent_ms"))
            return "\(attempts) \(sent == nil ? "waiting" : "sent"): \(try row.optionalString("failure") ?? "")"
        }
    }

    private func mailer(_ script: String, in folder: URL) throws -> String {
        let file = folder.appending(path: "mailer")
        _ = FileManager.default.createFile(
            atPath: file.path, contents: Data(script.utf8), attributes: [.posixPermissions: 0o700]
        )
        return file.path
    }
}
