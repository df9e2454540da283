/// Reads one JSON value from bytes, strictly by RFC 8259; of members of the same name the last one counts.
struct JSONParser: ~Copyable {
    /// Deeper nesting than any request has. It bounds the stack that a hostile body can use.
    static let maximumDepth = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func document() throws(InvalidInput) -> JSON {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw malformed("a character after the end of the value") }
        return value
    }

    private mutating func value(depth: Int) throws(InvalidInput) -> JSON {
        guard depth < Self.maximumDepth else { throw malformed("more than \(Self.maximumDepth) levels") }
        skipSpace()
        guard position < bytes.count else { throw malformed("the end where a value should be") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(InvalidInput) -> JSON {
        position += 1
        var members: [String: JSON] = [:]
        skipSpace()
        if take("}") { return .object(members) }
        while true {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw malformed("something else where a member's name should be")
            }
            let name = try string()
            skipSpace()
            guard take(":") else { throw malformed("no colon after the name \"\(name.prefix(40))\"") }
            members[name] = try value(depth: depth + 1)
            skipSpace()
            if take(",") { continue }
            if take("}") { return .object(members) }
            throw malformed("neither a comma nor a closing brace")
        }
    }

    private mutating func array(depth: Int) throws(InvalidInput) -> JSON {
        position += 1
        var items: [JSON] = []
        skipSpace()
        if take("]") { return .array(items) }
        while true {
            items.append(try value(depth: depth + 1))
            skipSpace()
            if take(",") { continue }
            if take("]") { return .array(items) }
            throw malformed("neither a comma nor a closing bracket")
        }
    }

    private mutating func string() throws(InvalidInput) -> String {
        position += 1
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let text = try utf8(bytes[start..<position])
                position += 1
                return text
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw malformed("a control character in a string")
            default: position += 1
            }
        }
        throw malformed("a string without an end")
    }

    private mutating func escapedString(from start: Int) throws(InvalidInput) -> String {
        var decoded = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return try utf8(decoded)
            case UInt8(ascii: "\\"): try escape(into: &decoded)
            case 0..<0x20: throw malformed("a control character in a string")
            default: decoded.append(byte)
            }
        }
        throw malformed("a string without an end")
    }

    private mutating func escape(into decoded: inout [UInt8]) throws(InvalidInput) {
        guard position < bytes.count else { throw malformed("a string without an end") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "u"): decoded.append(contentsOf: Array(Character(try unicodeEscape()).utf8))
        default: throw malformed("an unknown escape in a string")
        }
    }

    private mutating func unicodeEscape() throws(InvalidInput) -> Unicode.Scalar {
        let first = try fourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take("\\"), take("u") else { throw malformed("half of a surrogate pair") }
        let second = try fourHexDigits()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw malformed("half of a surrogate pair") }
        return scalar
    }

    private mutating func fourHexDigits() throws(InvalidInput) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
                throw malformed("an escape without four hexadecimal digits")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    private mutating func number() throws(InvalidInput) -> String {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("-") { _ = take("+") }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws(InvalidInput) {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        guard position > start else { throw malformed("something that is not a value") }
    }

    private mutating func literal(_ word: StaticString, _ value: JSON) throws(InvalidInput) -> JSON {
        let count = word.utf8CodeUnitCount
        guard bytes.count - position >= count,
            (0..<count).allSatisfy({ bytes[position + $0] == word.utf8Start[$0] })
        else { throw malformed("something that is not a value") }
        position += count
        return value
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private func utf8(_ bytes: some Collection<UInt8>) throws(InvalidInput) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed("text that is not UTF-8") }
        // Neither database stores a zero in text, and no name has one.
        guard !bytes.contains(0) else { throw malformed("a zero character in a string") }
        return text
    }

    private func malformed(_ what: String) -> InvalidInput {
        InvalidInput("", "is not JSON: there is \(what) at byte \(position)", kind: .malformed)
    }
}
