public import Foundation

/// A picture that a house shows: a room, a product, itself. Kept as a PNG file.
public struct Image: Hashable, Sendable {
    public let id: ID<Image>
    public let enterpriseID: ID<Enterprise>
    /// In pixels.
    public let width: Int
    public let height: Int
    public let created: Date

    public init(id: ID<Image>, enterpriseID: ID<Enterprise>, width: Int, height: Int, created: Date) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.width = width
        self.height = height
        self.created = created
    }
}
