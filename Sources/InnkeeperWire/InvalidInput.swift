/// The caller's JSON cannot be used as it is: which member, and why. Answered with 400; nothing has been changed.
public struct InvalidInput: Error, Equatable, Sendable {
    /// What is wrong with the input, which decides the sentence that clients of this API look for.
    public enum Kind: Sendable {
        /// It is not JSON, or a value is not of the member's type: "Invalid JSON."
        case malformed
        /// The value is of the right type and still unusable: "Invalid StartUtc."
        case unusable
    }

    public let kind: Kind
    /// Where, from the root: `Reservations[2].StartUtc`.
    public let path: String
    /// The rest of the sentence that begins with the path: `must not be empty`.
    public let problem: String

    public init(_ path: String, _ problem: String, kind: Kind = .unusable) {
        self.path = path
        self.problem = problem
        self.kind = kind
    }

    /// The sentence that clients match on.
    public var message: String {
        switch kind {
        case .malformed: "Invalid JSON."
        case .unusable: "Invalid \(member)."
        }
    }

    /// The sentence that helps the integrator.
    public var details: String { path.isEmpty ? "The body \(problem)." : "\(path) \(problem)." }

    /// The name of the member alone: `StartUtc` of `Reservations[2].StartUtc`, `Reservations` of `Reservations[2]`.
    public var member: String {
        let last = path.split(separator: ".").last ?? "body"
        return String(last.prefix { $0 != "[" })
    }
}
