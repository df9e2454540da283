/// A part of a request: it reads itself and checks every limit the contract names.
public protocol WireReadable: Sendable {
    init(from object: WireObject) throws(InvalidInput)
}

/// A part of a response: it writes itself, every property, as one JSON object.
public protocol WireWritable: Sendable {
    func write(to writer: inout JSONWriter)
}
