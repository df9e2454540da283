public import Foundation

/// A scan, a picture or a letter that is kept with an account.
public struct AccountFile: Hashable, Sendable {
    public let id: ID<AccountFile>
    public let chainID: ID<Chain>
    public let account: Account
    public let name: String
    public let type: AccountFileType
    /// Before it was encoded.
    public let sizeBytes: Int
    /// In base 64.
    public let content: String
    public let creatorProfileID: UUID
    public let created: Date

    public init(
        id: ID<AccountFile>,
        chainID: ID<Chain>,
        account: Account,
        name: String,
        type: AccountFileType,
        sizeBytes: Int,
        content: String,
        creatorProfileID: UUID,
        created: Date
    ) {
        self.id = id
        self.chainID = chainID
        self.account = account
        self.name = name
        self.type = type
        self.sizeBytes = sizeBytes
        self.content = content
        self.creatorProfileID = creatorProfileID
        self.created = created
    }
}

/// The kinds of files that an account keeps: papers and pictures, nothing that runs.
public enum AccountFileType: String, CaseIterable, Sendable {
    case pdf = "application/pdf"
    case bmp = "image/bmp"
    case gif = "image/gif"
    case jpeg = "image/jpeg"
    case png = "image/png"
    case tiff = "image/tiff"

    /// - Parameter mediaType: Compared without regard to case, and without parameters.
    public init?(mediaType: String) {
        let plain = mediaType.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
        self.init(rawValue: plain)
    }
}
