import CZlib

/// A compression of bodies, named as in `Content-Encoding`.
enum ContentCoding: String, Sendable {
    case gzip
    case deflate

    /// Below this a compressed body saves no packet.
    static let worthwhileBytes = 1024

    /// Why a body cannot be decompressed.
    enum Failure: Error {
        case damaged
        /// It would be larger than the limit.
        case tooLarge
    }

    /// The one to answer with, from `Accept-Encoding`; nil for none.
    init?(accepted field: String) {
        var accepted: Self?
        for part in field.split(separator: ",") {
            let words = part.split(separator: ";", maxSplits: 1).map { $0.filter { $0 != " " }.lowercased() }
            guard let name = words.first else { continue }
            if words.count == 2, words[1].hasPrefix("q=0"), !words[1].contains(where: { ("1"..."9").contains($0) }) {
                continue
            }
            if name == "gzip" || name == "x-gzip" || name == "*" {
                self = .gzip
                return
            }
            if name == "deflate" { accepted = .deflate }
        }
        guard let accepted else { return nil }
        self = accepted
    }

    /// Bits of the window as zlib wants them; 16 more mean a gzip header.
    private var windowBits: Int32 {
        switch self {
        case .gzip: 15 + 16
        case .deflate: 15
        }
    }

    /// The compressed bytes, or nil when zlib has no memory.
    ///
    /// The level is low: JSON shrinks to a tenth all the same, in a third of the time.
    func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        let status = deflateInit2_(&stream, 2, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard status == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let capacity = Int(deflateBound(&stream, uLong(bytes.count)))
        let result = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            bytes.withUnsafeBufferPointer { input in
                // zlib does not write to its input; its header only lacks the word for that.
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(capacity)
                count = CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END ? capacity - Int(stream.avail_out) : 0
            }
        }
        return result.isEmpty ? nil : result
    }

    /// Bits of the window of what somebody sent. With 32 more zlib finds out itself whether the header is gzip's or its
    /// own; below zero there is none, because many libraries take `deflate` for the bare stream.
    private func windowBits(of bytes: [UInt8]) -> Int32 {
        guard self == .deflate, bytes.count >= 2 else { return 15 + 32 }
        let hasHeader = bytes[0] & 15 == 8 && (Int(bytes[0]) << 8 + Int(bytes[1])).isMultiple(of: 31)
        let isGzip = bytes[0] == 0x1F && bytes[1] == 0x8B
        return hasHeader || isGzip ? 15 + 32 : -15
    }

    /// The plain bytes.
    ///
    /// - Parameter limit: The most bytes that may come out, however few went in.
    func decompressed(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, windowBits(of: bytes), ZLIB_VERSION, size) == Z_OK else { throw .damaged }
        defer { inflateEnd(&stream) }
        var result: [UInt8] = []
        var step = [UInt8](repeating: 0, count: 64 << 10)
        var input = bytes
        var status = Z_OK
        input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = uInt(input.count)
            repeat {
                let written = step.withUnsafeMutableBufferPointer { output in
                    stream.next_out = output.baseAddress
                    stream.avail_out = uInt(output.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return output.count - Int(stream.avail_out)
                }
                result.append(contentsOf: step[..<written])
            } while status == Z_OK && result.count <= limit
        }
        guard result.count <= limit else { throw .tooLarge }
        guard status == Z_STREAM_END else { throw .damaged }
        return result
    }
}
