/// A JSON value as it was received: numbers keep their digits, members their order.
public indirect enum JSON: Sendable {
    case null
    case bool(Bool)
    /// The digits as sent, so that money never passes through a binary number.
    case number(String)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// The kind of value in the words of an error message.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// - Throws: ``InvalidInput`` when `bytes` are not one JSON value in UTF-8, or nest deeper than
    ///   ``JSONParser/maximumDepth``.
    public init(parsing bytes: some Collection<UInt8>) throws(InvalidInput) {
        let result = bytes.withContiguousStorageIfAvailable { Self.parse($0) }
            ?? Array(bytes).withUnsafeBufferPointer { Self.parse($0) }
        self = try result.get()
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSON, InvalidInput> {
        var parser = JSONParser(bytes: bytes)
        do throws(InvalidInput) {
            return .success(try parser.document())
        } catch {
            return .failure(error)
        }
    }
}
