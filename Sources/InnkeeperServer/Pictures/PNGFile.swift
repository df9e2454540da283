import InnkeeperOperations

/// Reads and writes PNG files of eight bits a sample that are not interlaced, as the house keeps them.
enum PNGFile {
    struct Unreadable: Error {}

    private static let largest = 64 << 20

    static func read(_ file: [UInt8]) throws -> Bitmap {
        guard file.starts(with: PNGChunks.signature) else { throw Unreadable() }
        var (place, header, palette, data): (Int, [UInt8], [UInt8], [UInt8]) = (8, [], [], [])
        while place + 12 <= file.count {
            let length = Int(number(file, place))
            guard place + 12 + length <= file.count else { throw Unreadable() }
            let content = Array(file[place + 8..<place + 8 + length])
            switch String(decoding: file[place + 4..<place + 8], as: UTF8.self) {
            case "IHDR": header = content
            case "PLTE": palette = content
            case "IDAT": data += content
            default: break
            }
            place += 12 + length
        }
        guard header.count == 13, header[8] == 8, header[12] == 0 else { throw Unreadable() }
        let (width, height) = (Int(number(header, 0)), Int(number(header, 4)))
        guard let samples = [0: 1, 2: 3, 3: 1, 6: 4][header[9]], width > 0, height > 0,
            width <= 1 << 15, height <= 1 << 15, width * height * 4 <= largest
        else { throw Unreadable() }
        let lines = try ContentCoding.deflate.decompressed(data, limit: largest)
        let plain = try unfiltered(lines, width: width, height: height, samples: samples)
        let pixels = try colored(plain, type: header[9], samples, palette)
        return Bitmap(width: width, height: height, pixels: pixels)
    }

    static func write(_ bitmap: Bitmap) throws -> [UInt8] {
        let line = bitmap.width * Bitmap.samples
        var lines: [UInt8] = []
        lines.reserveCapacity((line + 1) * bitmap.height)
        for y in 0..<bitmap.height {
            lines.append(0)
            lines += bitmap.pixels[y * line..<(y + 1) * line]
        }
        guard let data = ContentCoding.deflate.compressed(lines) else { throw Unreadable() }
        return PNGChunks.signature + PNGChunks.header(width: bitmap.width, height: bitmap.height, colorType: 6)
            + PNGChunks.chunk("IDAT", data) + PNGChunks.chunk("IEND", [])
    }

    private static func number(_ bytes: [UInt8], _ place: Int) -> UInt32 {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Undoes what each line says was done to it before it was compressed.
    private static func unfiltered(_ lines: [UInt8], width: Int, height: Int, samples: Int) throws -> [UInt8] {
        let length = width * samples
        guard lines.count >= (length + 1) * height else { throw Unreadable() }
        var result = [UInt8](repeating: 0, count: length * height)
        for y in 0..<height {
            let filter = lines[y * (length + 1)]
            for x in 0..<length {
                let left = x >= samples ? Int(result[y * length + x - samples]) : 0
                let above = y > 0 ? Int(result[(y - 1) * length + x]) : 0
                let corner = x >= samples && y > 0 ? Int(result[(y - 1) * length + x - samples]) : 0
                let guess: Int
                switch filter {
                case 0: guess = 0
                case 1: guess = left
                case 2: guess = above
                case 3: guess = (left + above) / 2
                case 4: guess = nearest(left, above, corner)
                default: throw Unreadable()
                }
                result[y * length + x] = lines[y * (length + 1) + 1 + x] &+ UInt8(guess)
            }
        }
        return result
    }

    /// Paeth's choice among the neighbours.
    private static func nearest(_ left: Int, _ above: Int, _ corner: Int) -> Int {
        let slope = left + above - corner
        let (a, b, c) = (abs(slope - left), abs(slope - above), abs(slope - corner))
        return a <= b && a <= c ? left : b <= c ? above : corner
    }

    private static func colored(
        _ plain: [UInt8], type: UInt8, _ samples: Int, _ palette: [UInt8]
    ) throws -> [UInt8] {
        var pixels: [UInt8] = []
        pixels.reserveCapacity(plain.count / samples * Bitmap.samples)
        for place in stride(from: 0, to: plain.count, by: samples) {
            switch type {
            case 0: pixels += [plain[place], plain[place], plain[place], 255]
            case 2: pixels += plain[place..<place + 3] + [255]
            case 3:
                let color = Int(plain[place]) * 3
                guard color + 3 <= palette.count else { throw Unreadable() }
                pixels += palette[color..<color + 3] + [255]
            default: pixels += plain[place..<place + 4]
            }
        }
        return pixels
    }
}
