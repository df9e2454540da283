import Hospitality
import Testing

@Suite("Messages")
struct MailTests {
    @Test("rest a minute after the first attempt, twice as long each time, and are given up after two days")
    func rests() {
        #expect((1...4).map { Mail.rest(after: $0) } == [60, 120, 240, 480])
        #expect(Mail.rest(after: 15) == 21_600)
        #expect(Mail.rest(after: 16) == nil)
        let all = (1..<Mail.maximumAttempts).compactMap { Mail.rest(after: $0) }.reduce(0, +)
        #expect((40 * 3600.0)...(60 * 3600.0) ~= all)
    }

    @Test("go to addresses that are one address and nothing else", arguments: [
        ("ada@example.com", true), ("ada+stay@müller.example", true), ("ada", false), ("@example.com", false),
        ("ada@", false), ("a@b@c", false), ("ada@example.com\r\nBcc: all@example.com", false),
        ("ada@example.com, bob@example.com", false), ("Ada <ada@example.com>", false), ("ada @example.com", false),
        ("-oQ/tmp@example.com", false), (String(repeating: "a", count: 300) + "@example.com", false), ("", false),
    ])
    func addresses(text: String, isOne: Bool) {
        #expect((MailAddress(text) != nil) == isOne)
    }
}
