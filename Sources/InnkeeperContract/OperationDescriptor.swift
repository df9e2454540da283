public import InnkeeperWire

/// What the contract says of one operation. Every operation has a generated type that conforms.
public protocol OperationDescriptor: SendableMetatype {
    associatedtype Request: WireReadable
    associatedtype Response: WireWritable

    static var facts: OperationFacts { get }
}

/// The facts of an operation that are not in its types.
public struct OperationFacts: Sendable {
    /// The member of the request that says whose data is meant.
    public enum Scope: Sendable {
        /// The token alone decides.
        case none
        case enterpriseID
        case enterpriseIDs
        case chainID
        case chainIDs
    }

    /// `reservations/getAll/2023-06-06`.
    public let path: String
    /// One sentence.
    public let summary: String
    /// The chapter of the contract that the operation belongs to.
    public let theme: String
    /// Needs a permission that not every integration has.
    public let restricted: Bool
    public let deprecated: Bool
    /// A token of several enterprises may be used.
    public let portfolioTokens: Bool
    public let scope: Scope
    public let isPaginated: Bool
    /// The answer never says anything but that it was done.
    public let isEmpty: Bool

    public init(
        path: String,
        summary: String,
        theme: String,
        restricted: Bool,
        deprecated: Bool,
        portfolioTokens: Bool,
        scope: Scope,
        isPaginated: Bool,
        isEmpty: Bool
    ) {
        self.path = path
        self.summary = summary
        self.theme = theme
        self.restricted = restricted
        self.deprecated = deprecated
        self.portfolioTokens = portfolioTokens
        self.scope = scope
        self.isPaginated = isPaginated
        self.isEmpty = isEmpty
    }
}
