public import Foundation

/// A rule of the house says no. Answered with 403 and `message`; nothing has been changed.
public protocol Refusal: Error, Sendable {
    /// One sentence for the person who asked, in English, without personal data.
    var message: String { get }
}

/// The request names something that does not exist here or that may not be used so now. Answered with 400.
public struct InvalidReference: Error, Hashable, Sendable {
    /// The member of the request that names it: `ServiceId`.
    public let member: String
    /// The rest of the sentence that begins with the member: `names no service of this enterprise`.
    public let problem: String

    public init(_ member: String, _ problem: String) {
        self.member = member
        self.problem = problem
    }

    /// For an identifier that is unknown, deleted, or another's; they are told apart for nobody.
    public static func unknown(_ member: String, _ id: UUID) -> InvalidReference {
        InvalidReference(member, "names nothing that this token can use: \(id.uuidString.lowercased())")
    }
}
