import Foundation
public import Hospitality

/// A message as mailers hand it on: RFC 5322 with a text in UTF-8.
///
/// The same message has the same bytes whenever it is written, and the same `Message-ID`: mailers and mailboxes know
/// one that comes twice.
public struct MailMessage: Sendable {
    /// Lines of a head that are longer are folded, and those of a text in base 64 too.
    private static let lineBytes = 76
    /// In an encoded word, which may have no more than 75 letters; the first stands behind the name of the field.
    private static let (firstWordBytes, wordBytes) = (36, 45)

    public let mail: Mail
    public let sender: MailAddress
    /// The house.
    public let senderName: String
    /// Where answers go, when the house has an address of its own.
    public let replyTo: MailAddress?
    public let recipient: MailAddress

    /// - Returns: Nil for a message to somebody who has no address.
    public init?(_ mail: Mail, from sender: MailAddress, named name: String, replyTo: MailAddress?) {
        guard let recipient = MailAddress(mail.recipient) else { return nil }
        self.mail = mail
        self.sender = sender
        self.recipient = recipient
        self.replyTo = replyTo
        senderName = name
    }

    /// - Parameter lineEnd: `\r\n` in files; a program that takes it on its input wants the one of this machine.
    public func bytes(lineEnd: String) -> [UInt8] {
        let isPlain = mail.body.utf8.allSatisfy { $0 < 0x80 && $0 != 0 } && lines.allSatisfy { $0.utf8.count <= 998 }
        let name = Self.words(senderName, isPhrase: true)
        var head = [
            "Date: \(Self.date(mail.created))",
            "From: \(name)\(name.hasPrefix("=?") ? "\n " : " ")<\(sender)>",
        ]
        if let replyTo { head.append("Reply-To: \(replyTo)") }
        head += [
            "To: \(recipient)",
            "Subject: \(Self.words(mail.subject, isPhrase: false))",
            "Message-ID: <\(mail.id)@\(sender.domain)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: \(isPlain ? "7bit" : "base64")",
            "",
        ]
        let text = lines.last == "" ? lines : lines + [""]
        let body = isPlain ? text : Self.base64(text.joined(separator: "\r\n"))
        // What was folded is a line of its own too.
        let all = head.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) } + body
        return Array(all.joined(separator: lineEnd).utf8)
    }

    /// The lines of the text, whichever way they end.
    private var lines: [String] {
        mail.body.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// `Sat, 21 Nov 2026 10:43:03 +0000`, in English whatever the machine speaks.
    private static func date(_ instant: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute, .second], from: instant)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        let time = [parts.hour, parts.minute, parts.second].map(two).joined(separator: ":")
        let (day, month) = (days[(parts.weekday ?? 1) - 1], months[(parts.month ?? 1) - 1])
        return "\(day), \(two(parts.day)) \(month) \(parts.year ?? 0) \(time) +0000"
    }

    /// A text of the head: as it is where it may be, else in encoded words, one a line.
    ///
    /// - Parameter isPhrase: Whether it names somebody, where more letters mean something.
    private static func words(_ text: String, isPhrase: Bool) -> String {
        let isPlain = text.utf8.count <= lineBytes - "Subject: ".utf8.count && !text.contains("=?")
            && text.utf8.allSatisfy { byte in
                let isLetter = UInt8(ascii: "a") <= byte | 0x20 && byte | 0x20 <= UInt8(ascii: "z")
                let isDigit = UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
                return isPhrase ? isLetter || isDigit || byte == UInt8(ascii: " ") : 0x20...0x7E ~= byte
            }
        if isPlain, !text.isEmpty, text.first != " ", text.last != " " { return text }
        var (words, word) = ([String](), "")
        for scalar in text.unicodeScalars {
            if word.utf8.count + UTF8.width(scalar) > (words.isEmpty ? firstWordBytes : wordBytes) {
                words.append(word)
                word = ""
            }
            word.unicodeScalars.append(scalar)
        }
        words.append(word)
        return words.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
    }

    private static func base64(_ text: String) -> [String] {
        let letters = Array(Data(text.utf8).base64EncodedString().utf8)
        return stride(from: 0, to: letters.count, by: lineBytes).map { start in
            String(decoding: letters[start..<min(start + lineBytes, letters.count)], as: UTF8.self)
        } + [""]
    }
}
