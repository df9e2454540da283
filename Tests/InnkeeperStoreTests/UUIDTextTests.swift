import Foundation
import Testing

@testable import InnkeeperStore

@Suite("The text of an identifier")
struct UUIDTextTests {
    private func parse(_ text: String) -> UUID? {
        Array(text.utf8).withUnsafeBufferPointer { UUIDText.uuid($0) }
    }

    @Test("is read and written back for every digit in every place")
    func roundTrip() throws {
        for digit in "0123456789abcdef" {
            for place in 0..<32 {
                var digits = Array(repeating: Character("5"), count: 32)
                digits[place] = digit
                for index in [20, 16, 12, 8] { digits.insert("-", at: index) }
                let text = String(digits)
                let uuid = try #require(parse(text))
                #expect(uuid == UUID(uuidString: text))
                #expect(parse(text.uppercased()) == uuid)
                var bytes: [UInt8] = []
                UUIDText.append(uuid, to: &bytes)
                #expect(String(decoding: bytes, as: UTF8.self) == text)
            }
        }
    }

    @Test("is refused with any other character in any place")
    func invalid() {
        let valid = Array("01234567-89ab-cdef-0123-456789abcdef".utf8)
        for place in valid.indices {
            for character in UInt8.min...UInt8.max {
                var text = valid
                text[place] = character
                let isDigit = (48...57).contains(character) || (65...70).contains(character)
                    || (97...102).contains(character)
                let isValid = valid[place] == UInt8(ascii: "-") ? character == valid[place] : isDigit
                #expect((text.withUnsafeBufferPointer { UUIDText.uuid($0) } != nil) == isValid)
            }
        }
        #expect(parse("") == nil)
        #expect(parse("01234567-89ab-cdef-0123-456789abcde") == nil)
        #expect(parse("01234567-89ab-cdef-0123-456789abcdef0") == nil)
    }
}
