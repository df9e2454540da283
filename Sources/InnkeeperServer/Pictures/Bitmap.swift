/// The pixels of a picture: red, green, blue and opacity, row by row from the upper left.
struct Bitmap: Equatable, Sendable {
    static let samples = 4

    let width: Int
    let height: Int
    var pixels: [UInt8]

    init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(pixels.count == width * height * Self.samples, "A bitmap has all its pixels.")
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// How a picture is brought to a size that has other proportions.
    enum Mode: String {
        /// As large as fits into the size.
        case fit = "Fit"
        /// The same, with nothing around it, so that the size is exact.
        case fitExact = "FitExact"
        /// Large enough to cover the size, and cut to it; never enlarged.
        case cover = "Cover"
        /// The same, enlarged where it must be, so that the size is exact.
        case coverExact = "CoverExact"
    }

    /// The picture in another size. With one side only, the other one follows from the proportions.
    func resized(width wantedWidth: Int?, height wantedHeight: Int?, _ mode: Mode) -> Bitmap {
        guard let wantedWidth else {
            return wantedHeight.map { scaled(by: Double($0) / Double(height)) } ?? self
        }
        guard let wantedHeight else { return scaled(by: Double(wantedWidth) / Double(width)) }
        let target = (width: wantedWidth, height: wantedHeight)
        let (across, down) = (Double(target.width) / Double(width), Double(target.height) / Double(height))
        switch mode {
        case .fit: return scaled(by: min(across, down))
        case .fitExact: return scaled(by: min(across, down)).placed(in: target)
        case .cover: return scaled(by: min(1, max(across, down))).cut(to: target)
        case .coverExact: return scaled(by: max(across, down)).placed(in: target)
        }
    }

    /// Every pixel is the mean of the pixels that it takes the place of.
    private func scaled(by factor: Double) -> Bitmap {
        let newWidth = max(1, Int((Double(width) * factor).rounded()))
        let newHeight = max(1, Int((Double(height) * factor).rounded()))
        var result = [UInt8]()
        result.reserveCapacity(newWidth * newHeight * Self.samples)
        for y in 0..<newHeight {
            let rows = Self.span(y, of: newHeight, over: height)
            for x in 0..<newWidth {
                let columns = Self.span(x, of: newWidth, over: width)
                var sums = [0, 0, 0, 0]
                for row in rows {
                    for column in columns {
                        let place = (row * width + column) * Self.samples
                        for sample in 0..<Self.samples { sums[sample] += Int(pixels[place + sample]) }
                    }
                }
                let count = rows.count * columns.count
                for sum in sums { result.append(UInt8((sum + count / 2) / count)) }
            }
        }
        return Bitmap(width: newWidth, height: newHeight, pixels: result)
    }

    /// The old lines that a new one stands for, at least one.
    private static func span(_ line: Int, of new: Int, over old: Int) -> Range<Int> {
        let first = min(old - 1, line * old / new)
        return first..<max(first + 1, min(old, (line + 1) * old / new))
    }

    private func cut(to size: (width: Int, height: Int)) -> Bitmap {
        placed(in: (min(width, size.width), min(height, size.height)))
    }

    /// The middle of the picture in the middle of a size; nothing where it does not reach.
    private func placed(in size: (width: Int, height: Int)) -> Bitmap {
        let (left, top) = ((width - size.width) / 2, (height - size.height) / 2)
        var result = [UInt8](repeating: 0, count: size.width * size.height * Self.samples)
        for y in 0..<size.height where (0..<height).contains(y + top) {
            for x in 0..<size.width where (0..<width).contains(x + left) {
                let (from, to) = (((y + top) * width + x + left) * Self.samples, (y * size.width + x) * Self.samples)
                for sample in 0..<Self.samples { result[to + sample] = pixels[from + sample] }
            }
        }
        return Bitmap(width: size.width, height: size.height, pixels: result)
    }
}
