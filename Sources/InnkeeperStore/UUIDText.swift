import Foundation

/// Identifiers as the databases hold them, 36 lower-case characters, without Foundation's formatter: a page of a
/// thousand reservations has ten thousand of them.
enum UUIDText {
    static let length = 36

    static func uuid(_ text: UnsafeBufferPointer<UInt8>) -> UUID? {
        guard text.count == length else { return nil }
        var value: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        let isValid = withUnsafeMutableBytes(of: &value) { bytes in
            var (position, invalid): (Int, UInt8) = (0, 0)
            for index in 0..<16 {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    invalid |= text[position] ^ UInt8(ascii: "-")
                    position += 1
                }
                let (high, low) = (digit(text[position]), digit(text[position + 1]))
                invalid |= (high | low) & 0xF0
                bytes[index] = high << 4 | low & 0x0F
                position += 2
            }
            return invalid == 0
        }
        return isValid ? UUID(uuid: value) : nil
    }

    static func append(_ uuid: UUID, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: uuid.uuid) { value in
            for index in 0..<16 {
                if index == 4 || index == 6 || index == 8 || index == 10 { bytes.append(UInt8(ascii: "-")) }
                bytes.append(character(value[index] >> 4))
                bytes.append(character(value[index] & 0x0F))
            }
        }
    }

    /// 0 to 15, or 255 for anything that is no hexadecimal digit.
    private static func digit(_ character: UInt8) -> UInt8 {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        case _: 255
        }
    }

    private static func character(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
