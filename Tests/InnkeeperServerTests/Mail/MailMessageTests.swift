import Foundation
import Hospitality
import InnkeeperDelivery
import InnkeeperTesting
import Testing

@Suite("A message")
struct MailMessageTests {
    /// Saturday, 21 November 2026, 10:43:03 in UTC.
    private static let instant = Date(timeIntervalSince1970: 1_795_257_783)

    @Test("is one that every mailer reads: a head, an empty line, the text")
    func plain() throws {
        let text = try message("Please pay", "The Lantern asks you to pay.\n\nhttp://x/pay/1?expires=2&signature=3\n")
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.first == "Date: Sat, 21 Nov 2026 10:43:03 +0000")
        #expect(lines.contains("From: The Lantern <desk@lantern.example>"))
        #expect(lines.contains("To: ada@example.com"))
        #expect(lines.contains("Subject: Please pay"))
        #expect(lines.contains("Message-ID: <\(ID<Mail>.named(1))@lantern.example>"))
        #expect(lines.contains("Content-Transfer-Encoding: 7bit"))
        // Developers find the address in it as it is.
        #expect(lines.contains("http://x/pay/1?expires=2&signature=3"))
        #expect(text.hasSuffix("\r\n"))
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
    }

    @Test("says every letter of every script, in lines that no mailer breaks")
    func scripts() throws {
        let subject = "Grand Hôtel 東京: " + String(repeating: "予約の確認 ", count: 20)
        let body = "Schöne Grüße, مرحبا\n" + String(repeating: "x", count: 2000)
        let text = try message(subject, body, from: "Zum goldenen Löwen")
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
        let parts = text.components(separatedBy: "\r\n\r\n")
        let head = parts[0].replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
        let words = try #require(head.first { $0.hasPrefix("Subject: ") }).dropFirst(9).split(separator: " ")
        #expect(words.allSatisfy { $0.utf8.count <= 75 })
        let read = try words.map { word in
            let code = word.dropFirst("=?UTF-8?B?".count).dropLast(2)
            return String(decoding: try #require(Data(base64Encoded: String(code))), as: UTF8.self)
        }
        #expect(read.joined() == subject)
        let content = try #require(Data(base64Encoded: parts[1].replacing("\r\n", with: "")))
        #expect(String(decoding: content, as: UTF8.self) == body.replacing("\n", with: "\r\n") + "\r\n")
    }

    @Test("has no further head, whatever the house, the subject and the guest are called")
    func injection() throws {
        let text = try message("Stay\r\nBcc: all@example.com", "Text", from: "House\nReply-To: x@example.com")
        let head = try #require(text.components(separatedBy: "\r\n\r\n").first)
        let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map {
            $0.split(separator: ":")[0]
        }
        #expect(!names.contains("Bcc") && !names.contains("Reply-To"))
        #expect(mail("a", "b", to: "ada@example.com\nBcc: b@example.com").flatMap { made($0) } == nil)
    }

    private func mail(_ subject: String, _ body: String, to recipient: String = "ada@example.com") -> Mail? {
        Mail(
            id: .named(1), enterpriseID: .named(2), recipient: recipient, subject: subject, body: body,
            created: Self.instant
        )
    }

    private func made(_ mail: Mail, from name: String = "The Lantern") -> MailMessage? {
        MailAddress("desk@lantern.example").flatMap { MailMessage(mail, from: $0, named: name, replyTo: nil) }
    }

    private func message(_ subject: String, _ body: String, from name: String = "The Lantern") throws -> String {
        let message = try #require(mail(subject, body).flatMap { made($0, from: name) })
        return String(decoding: message.bytes(lineEnd: "\r\n"), as: UTF8.self)
    }
}
