import Foundation

/// Identifiers as the databases hold them, 36 lower-case characters, without Foundation's formatter: a page of a
/// thousand reservations has ten thousand of them.
enum UUIDText {
    static let length = 36

    /// Nil for anything but 32 hexadecimal digits with hyphens after the 8th, 12th, 16th and 20th.
    static func uuid(_ text: UnsafeBufferPointer<UInt8>) -> UUID? {
        guard text.count == length, let start = text.baseAddress,
            (start[8] ^ hyphen) | (start[13] ^ hyphen) | (start[18] ^ hyphen) | (start[23] ^ hyphen) == 0
        else { return nil }
        let raw = UnsafeRawPointer(start)
        func four(_ offset: Int) -> UInt64 {
            UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        }
        func eight(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        let first = bytes(of: eight(0))
        let second = bytes(of: four(9) | four(14) << 32)
        let third = bytes(of: four(19) | four(24) << 32)
        let fourth = bytes(of: eight(28))
        guard first | second | third | fourth <= UInt64(UInt32.max) else { return nil }
        let halves = (first | second << 32, third | fourth << 32)
        let value = withUnsafeBytes(of: (halves.0.littleEndian, halves.1.littleEndian)) { halves in
            halves.loadUnaligned(as: uuid_t.self)
        }
        return UUID(uuid: value)
    }

    /// The four bytes that eight characters stand for, computed side by side, or a number beyond 32 bits when one of
    /// them is no hexadecimal digit. The first character is in the lowest bits.
    private static func bytes(of characters: UInt64) -> UInt64 {
        let letters = (characters & 0x4040_4040_4040_4040) >> 6
        let digits = (characters & 0x0F0F_0F0F_0F0F_0F0F) &+ letters &* 9
        let aboveNine = ((digits &+ 0x7676_7676_7676_7676) & 0x8080_8080_8080_8080) >> 7
        // Written back, a digit is the character that it was read from; a larger one than 15 is none.
        let written = digits &+ 0x3030_3030_3030_3030 &+ aboveNine &* 39
        guard written == characters | letters << 5, digits & 0xF0F0_F0F0_F0F0_F0F0 == 0 else { return .max }
        let pairs = (digits << 4 | digits >> 8) & 0x00FF_00FF_00FF_00FF
        let quads = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
        return (quads | quads >> 16) & 0xFFFF_FFFF
    }

    static func append(_ uuid: UUID, to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { text in
            write(uuid, to: text)
            bytes.append(contentsOf: text)
        }
    }

    /// Writes its characters into memory of at least ``length`` bytes.
    static func write(_ uuid: UUID, to text: UnsafeMutableBufferPointer<UInt8>) {
        withUnsafeBytes(of: uuid.uuid) { value in
            var place = 0
            for index in 0..<16 {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    text.initializeElement(at: place, to: hyphen)
                    place += 1
                }
                text.initializeElement(at: place, to: character(value[index] >> 4))
                text.initializeElement(at: place + 1, to: character(value[index] & 0x0F))
                place += 2
            }
        }
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func character(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
