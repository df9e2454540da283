/// The parts that a PNG file consists of, by the specification of the W3C.
public enum PNGChunks {
    public static let signature: [UInt8] = [137, 80, 78, 71, 13, 10, 26, 10]

    /// A part with its length and its checksum.
    public static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(crc32(body))
    }

    /// The first part: the size, eight bits a sample, and what a pixel consists of.
    public static func header(width: Int, height: Int, colorType: UInt8) -> [UInt8] {
        chunk("IHDR", bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, colorType, 0, 0, 0])
    }

    public static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { sum, byte in table[Int((sum ^ UInt32(byte)) & 255)] ^ (sum >> 8) }
    }
}

/// A picture of few colours that the house draws itself, for demonstrations and tests.
public struct PlainPicture: Sendable {
    /// The PNG file, not compressed.
    public let png: [UInt8]

    /// - Parameters:
    ///   - palette: Red, green and blue of each colour, at most 256.
    ///   - color: The colour of the pixel at a place, from the upper left.
    public init(width: Int, height: Int, palette: [[UInt8]], color: (_ x: Int, _ y: Int) -> UInt8) {
        var rows: [UInt8] = []
        rows.reserveCapacity((width + 1) * height)
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width { rows.append(color(x, y)) }
        }
        png = PNGChunks.signature + PNGChunks.header(width: width, height: height, colorType: 3)
            + PNGChunks.chunk("PLTE", palette.flatMap { $0 }) + PNGChunks.chunk("IDAT", Self.stored(rows))
            + PNGChunks.chunk("IEND", [])
    }

    /// A zlib stream of blocks as they are.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var (rest, sums): (ArraySlice<UInt8>, (UInt32, UInt32)) = (bytes[...], (1, 0))
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let length = UInt16(block.count)
            stream.append(rest.isEmpty ? 1 : 0)
            for value in [length, ~length] {
                stream.append(UInt8(truncatingIfNeeded: value))
                stream.append(UInt8(truncatingIfNeeded: value >> 8))
            }
            stream += block
        } while !rest.isEmpty
        for byte in bytes {
            sums.0 = (sums.0 + UInt32(byte)) % 65_521
            sums.1 = (sums.1 + sums.0) % 65_521
        }
        return stream + PNGChunks.bigEndian(sums.1 << 16 | sums.0)
    }
}
