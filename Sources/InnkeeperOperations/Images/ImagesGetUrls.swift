import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Tells where pictures can be fetched in the size that is asked for, one address for each, in the order of the
/// request.
///
/// - Throws: `InvalidReference` for a picture that no house of the token has; `InvalidInput` for a size that is none
///   or beyond ``longestSide``. A mode without a size means nothing.
extension ImagesGetUrls: APIOperation {
    /// In pixels.
    static let longestSide = 2048
    private static let most = 1000

    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        guard request.images.count <= most else { throw InvalidInput("Images", "must be at most \(most)") }
        for (index, size) in request.images.enumerated() {
            for (side, member) in [(size.width, "Width"), (size.height, "Height")] {
                guard let side, !(1...longestSide).contains(side) else { continue }
                throw InvalidInput("Images[\(index)].\(member)", "must be from 1 to \(longestSide)")
            }
        }
        let enterprises = call.caller.enterprises.map(\.id)
        let wanted: [ID<Image>] = ids(request.images.map(\.imageID))
        let known = try await call.store.read { try $0.images.known(wanted, ofAny: enterprises) }
        return Response(
            imageURLs: try request.images.map { size in
                guard known.contains(ID(size.imageID)) else {
                    throw InvalidReference.unknown("ImageId", size.imageID)
                }
                return Contract.ImageUrl(imageID: size.imageID, url: call.premises.address + path(of: size))
            }
        )
    }

    private static func path(of size: Contract.ImageSizeParameters) -> String {
        var fields: [String] = []
        if let width = size.width { fields.append("width=\(width)") }
        if let height = size.height { fields.append("height=\(height)") }
        if let mode = size.resizeMode, !fields.isEmpty { fields.append("mode=\(mode.rawValue)") }
        let query = fields.isEmpty ? "" : "?" + fields.joined(separator: "&")
        return "/images/\(size.imageID.uuidString.lowercased())\(query)"
    }
}
