// Generated from contract/images.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `images/getUrls`: answers addresses from which images can be loaded in a given size.
public enum ImagesGetUrls: OperationDescriptor {
    public typealias Request = Contract.ImageUrlParameters
    public typealias Response = Contract.ImageUrlResult
    public static let facts = OperationFacts(
        path: "images/getUrls",
        summary: "Answers addresses from which images can be loaded in a given size.",
        theme: "Configuration",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct ImageSizeParameters: WireReadable {
        public var imageID: UUID
        public var width: Int?
        public var height: Int?
        public var resizeMode: ImageResizeModeEnum?

        public init(
            imageID: UUID,
            width: Int? = nil,
            height: Int? = nil,
            resizeMode: ImageResizeModeEnum? = nil
        ) {
            self.imageID = imageID
            self.width = width
            self.height = height
            self.resizeMode = resizeMode
        }

        public init(from object: WireObject) throws(InvalidInput) {
            imageID = try object.uuid("ImageId")
            width = try object.optionalInt("Width")
            height = try object.optionalInt("Height")
            resizeMode = try object.optionalChoice("ResizeMode")
        }
    }

    public struct ImageUrl: WireWritable {
        public var imageID: UUID
        public var url: String

        public init(
            imageID: UUID,
            url: String
        ) {
            self.imageID = imageID
            self.url = url
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ImageId", imageID)
            writer.string("Url", url)
            writer.endObject()
        }
    }

    public struct ImageUrlParameters: WireReadable {
        public var images: [ImageSizeParameters]

        public init(
            images: [ImageSizeParameters]
        ) {
            self.images = images
        }

        public init(from object: WireObject) throws(InvalidInput) {
            images = try object.parts("Images", count: 0...1000)
        }
    }

    public struct ImageUrlResult: WireWritable {
        public var imageURLs: [ImageUrl]

        public init(
            imageURLs: [ImageUrl]
        ) {
            self.imageURLs = imageURLs
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ImageUrls", imageURLs)
            writer.endObject()
        }
    }

    public enum ImageResizeModeEnum: String, CaseIterable, Sendable {
        case cover = "Cover"
        case coverExact = "CoverExact"
        case fit = "Fit"
        case fitExact = "FitExact"
    }
}
