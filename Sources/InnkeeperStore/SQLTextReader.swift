/// Reads the JSON that ``SQLText`` writes, and any other that says the same; a page of categories has thousands.
struct SQLTextReader {
    private let json: UnsafeBufferPointer<UInt8>
    private var position = 0

    private init(_ json: UnsafeBufferPointer<UInt8>) { self.json = json }

    /// Nil unless `json` is an object of texts.
    static func texts(_ json: UnsafeBufferPointer<UInt8>) -> [String: String]? {
        var reader = SQLTextReader(json)
        var texts: [String: String] = [:]
        let isWhole = reader.elements(from: "{", to: "}") { reader in
            guard let key = reader.string(), reader.take(":"), let text = reader.string() else { return false }
            texts[key] = text
            return true
        }
        return isWhole ? texts : nil
    }

    /// Nil unless `json` is an array of texts.
    static func list(_ json: UnsafeBufferPointer<UInt8>) -> [String]? {
        var reader = SQLTextReader(json)
        var list: [String] = []
        let isWhole = reader.elements(from: "[", to: "]") { reader in
            guard let text = reader.string() else { return false }
            list.append(text)
            return true
        }
        return isWhole ? list : nil
    }

    private mutating func elements(
        from opening: Unicode.Scalar,
        to closing: Unicode.Scalar,
        _ element: (inout SQLTextReader) -> Bool
    ) -> Bool {
        guard take(opening) else { return false }
        if !take(closing) {
            repeat {
                guard element(&self) else { return false }
            } while take(",")
            guard take(closing) else { return false }
        }
        skipSpace()
        return position == json.count
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < json.count, json[position] == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < json.count, json[position] == 0x20 || (0x09...0x0D).contains(json[position]) { position += 1 }
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        let start = position
        while position < json.count, json[position] != UInt8(ascii: "\""), json[position] != UInt8(ascii: "\\") {
            position += 1
        }
        guard position < json.count else { return nil }
        let plain = UnsafeBufferPointer(rebasing: json[start..<position])
        if json[position] == UInt8(ascii: "\"") {
            position += 1
            return String(decoding: plain, as: UTF8.self)
        }
        return escapedString(after: plain)
    }

    private mutating func escapedString(after plain: UnsafeBufferPointer<UInt8>) -> String? {
        var units = Array(String(decoding: plain, as: UTF8.self).utf8)
        while position < json.count {
            let byte = json[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: units, as: UTF8.self) }
            if byte != UInt8(ascii: "\\") {
                units.append(byte)
            } else {
                guard let scalar = escape() else { return nil }
                units.append(contentsOf: String(scalar).utf8)
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard position < json.count else { return nil }
        let mark = json[position]
        position += 1
        switch Unicode.Scalar(mark) {
        case "\"", "\\", "/": return Unicode.Scalar(mark)
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u": return unicodeEscape()
        case _: return nil
        }
    }

    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let unit = codeUnit() else { return nil }
        guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
        guard position + 1 < json.count, json[position] == UInt8(ascii: "\\"), json[position + 1] == UInt8(ascii: "u")
        else { return nil }
        position += 2
        guard let low = codeUnit(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func codeUnit() -> UInt32? {
        guard position + 4 <= json.count else { return nil }
        let digits = String(decoding: UnsafeBufferPointer(rebasing: json[position..<position + 4]), as: UTF8.self)
        position += 4
        return UInt32(digits, radix: 16)
    }
}
