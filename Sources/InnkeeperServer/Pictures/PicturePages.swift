import Foundation
import Hospitality
import Hummingbird
import InnkeeperStore

/// Pictures at the addresses that `images/getUrls` hands out, in the size that the address says.
struct PicturePages: Sendable {
    private static let prefix = "/images/"
    /// In pixels, as `images/getUrls` takes them.
    private static let longestSide = 2048

    let store: Store

    static func has(_ path: String) -> Bool { path.hasPrefix(prefix) }

    /// - Throws: ``ServerRefusal`` for an address of no picture or of a size that nobody hands out.
    func reply(to request: Request, path: String) async throws -> Reply {
        guard request.method == .get || request.method == .head else { throw ServerRefusal.wrongMethod }
        guard let uuid = UUID(uuidString: String(path.dropFirst(Self.prefix.count))),
            let file = try await store.read({ try $0.images.file(of: ID(uuid)) })
        else { throw ServerRefusal.unknownAddress }
        let query = Self.fields(of: request.head.path ?? "")
        let (width, height) = (try Self.side(query["width"]), try Self.side(query["height"]))
        guard width != nil || height != nil else { return Self.reply(Array(file)) }
        guard let mode = Bitmap.Mode(rawValue: query["mode"] ?? Bitmap.Mode.fit.rawValue) else {
            throw ServerRefusal.unknownAddress
        }
        let picture = try PNGFile.read(Array(file)).resized(width: width, height: height, mode)
        return Self.reply(try PNGFile.write(picture))
    }

    private static func reply(_ file: [UInt8]) -> Reply {
        Reply(status: 200, body: file, contentType: "image/png")
    }

    private static func side(_ text: String?) throws -> Int? {
        guard let text else { return nil }
        guard let side = Int(text), (1...longestSide).contains(side) else { throw ServerRefusal.unknownAddress }
        return side
    }

    private static func fields(of target: String) -> [String: String] {
        var fields: [String: String] = [:]
        for part in target.drop(while: { $0 != "?" }).dropFirst().split(separator: "&") {
            let words = part.split(separator: "=", maxSplits: 1).map(String.init)
            if words.count == 2 { fields[words[0]] = words[1] }
        }
        return fields
    }
}
