/// The restrictions of one origin that have exactly the same conditions, and what setting and clearing makes of them.
///
/// Restrictions that were added one by one may overlap here; those that were set never do.
public struct RestrictionTimeline: Sendable {
    /// A restriction without its conditions, which all pieces share.
    public struct Piece: Hashable, Sendable {
        public let span: RestrictionSpan
        public let exceptions: RestrictionExceptions
        public let externalIdentifier: String?
        /// The restriction that the house has; nil for one that came into being here.
        public let stored: ID<Restriction>?

        public init(
            _ span: RestrictionSpan, _ exceptions: RestrictionExceptions, externalIdentifier: String? = nil,
            stored: ID<Restriction>? = nil
        ) {
            self.span = span
            self.exceptions = exceptions
            self.externalIdentifier = externalIdentifier
            self.stored = stored
        }

        /// What is left of it: itself where nothing is cut off, else new pieces that keep its name outside.
        func cut(by other: RestrictionSpan) -> [Piece] {
            guard span.overlaps(other) else { return [self] }
            return span.cut(by: other).map { Piece($0, exceptions, externalIdentifier: externalIdentifier) }
        }
    }

    public private(set) var pieces: [Piece]
    private let stored: [ID<Restriction>]

    public init(_ restrictions: [Restriction] = []) {
        pieces = restrictions.map {
            Piece($0.span, $0.exceptions, externalIdentifier: $0.externalIdentifier, stored: $0.id)
        }
        stored = restrictions.map(\.id)
    }

    /// Restricts `span` with these exceptions and no others.
    ///
    /// What has the same exceptions and overlaps or touches is joined with it, and nothing happens where that covers
    /// the span already. What has other exceptions gives way.
    public mutating func set(_ span: RestrictionSpan, _ exceptions: RestrictionExceptions) {
        if pieces.contains(where: { $0.exceptions != exceptions && $0.span.overlaps(span) }) {
            pieces = pieces.flatMap { $0.exceptions == exceptions ? [$0] : $0.cut(by: span) }
        }
        guard !pieces.contains(where: { $0.exceptions == exceptions && $0.span.contains(span) }) else { return }
        var joined = span
        while let index = pieces.firstIndex(where: { $0.exceptions == exceptions && $0.span.touches(joined) }) {
            joined = joined.joined(with: pieces.remove(at: index).span)
        }
        pieces.append(Piece(joined, exceptions))
    }

    /// Leaves no restriction in `span`, whatever its exceptions are.
    public mutating func clear(_ span: RestrictionSpan) {
        guard pieces.contains(where: { $0.span.overlaps(span) }) else { return }
        pieces = pieces.flatMap { $0.cut(by: span) }
    }

    /// The pieces that the house does not have yet.
    public var added: [Piece] { pieces.filter { $0.stored == nil } }

    /// The restrictions that the house must lose.
    public var removed: [ID<Restriction>] {
        let kept = Set(pieces.compactMap(\.stored))
        return stored.filter { !kept.contains($0) }
    }
}
