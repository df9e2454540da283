import CPostgreSQL
import Foundation

/// Values in PostgreSQL's text format, in one buffer.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    /// Where each value begins; nil is null.
    private var starts: [Int?] = []

    init(_ values: [SQLValue]) throws(UnstorableValue) {
        starts.reserveCapacity(values.count)
        for value in values { try append(value) }
    }

    func withPointers<Value>(_ body: ([UnsafePointer<CChar>?]) -> Value) -> Value {
        bytes.withUnsafeBytes { bytes in
            let characters = bytes.bindMemory(to: CChar.self)
            return body(starts.map { start in start.flatMap { start in characters.baseAddress.map { $0 + start } } })
        }
    }

    /// The text as PostgreSQL reads it, and the types of its parameters.
    static func render(_ marked: String) -> (text: String, types: [Oid]) {
        var (text, types): (String, [Oid]) = ("", [])
        for scalar in marked.unicodeScalars {
            guard scalar.value < 0x20, let type = SQLType(rawValue: UInt8(scalar.value)) else {
                text.unicodeScalars.append(scalar)
                continue
            }
            let (oid, form) = parameter(type)
            types.append(oid)
            text += form.map { "(SELECT unnest($\(types.count)::\($0)[]))" } ?? "$\(types.count)"
        }
        return (text, types)
    }

    /// The type's number in PostgreSQL's catalogue and, for lists, the name of its elements' type.
    private static func parameter(_ type: SQLType) -> (Oid, String?) {
        switch type {
        case .text: (25, nil)
        case .integer: (20, nil)
        case .boolean: (16, nil)
        case .uuid: (2950, nil)
        case .texts: (1009, "text")
        case .integers: (1016, "bigint")
        case .uuids: (2951, "uuid")
        }
    }

    private mutating func append(_ value: SQLValue) throws(UnstorableValue) {
        guard value != .null else {
            starts.append(nil)
            return
        }
        starts.append(bytes.count)
        switch value {
        case .null: break
        case .text(let text): bytes.append(contentsOf: SQLParameter.storable(text).utf8)
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .boolean(let flag): bytes.append(UInt8(ascii: flag ? "t" : "f"))
        case .uuid(let uuid): UUIDText.append(uuid, to: &bytes)
        case .texts(let texts): append(texts)
        case .integers(let numbers):
            bytes.append(contentsOf: "{\(numbers.map(String.init).joined(separator: ","))}".utf8)
        case .uuids(let uuids): bytes.append(contentsOf: SQLParameter.list(uuids, from: "{", to: "}"))
        case .unstorable(let reason): throw UnstorableValue(description: reason)
        }
        bytes.append(0)
    }

    private mutating func append(_ texts: [String]) {
        bytes.append(UInt8(ascii: "{"))
        for (index, text) in texts.enumerated() {
            bytes.append(contentsOf: (index > 0 ? ",\"" : "\"").utf8)
            for byte in SQLParameter.storable(text).utf8 {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
