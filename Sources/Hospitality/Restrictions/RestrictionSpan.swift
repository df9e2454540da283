/// The time units of a restriction, the first and the last included.
public struct RestrictionSpan: Hashable, Sendable {
    /// Nil where it has always been.
    public let first: UnitIndex?
    /// Nil where it never ends.
    public let last: UnitIndex?

    public static let always = RestrictionSpan(Int.min, Int.max)

    /// Nil when the last unit is before the first.
    public init?(first: UnitIndex?, last: UnitIndex?) {
        if let first, let last, last < first { return nil }
        self.first = first
        self.last = last
    }

    private init(_ lower: Int, _ upper: Int) {
        first = lower == Int.min ? nil : UnitIndex(lower)
        last = upper == Int.max ? nil : UnitIndex(upper)
    }

    private var lower: Int { first?.number ?? Int.min }
    private var upper: Int { last?.number ?? Int.max }

    public func contains(_ unit: UnitIndex) -> Bool { lower <= unit.number && unit.number <= upper }

    public func contains(_ other: RestrictionSpan) -> Bool { lower <= other.lower && other.upper <= upper }

    public func overlaps(_ other: RestrictionSpan) -> Bool { lower <= other.upper && other.lower <= upper }

    /// Whether nothing is between the two.
    public func touches(_ other: RestrictionSpan) -> Bool {
        overlaps(other) || isFollowed(by: other) || other.isFollowed(by: self)
    }

    /// From the earlier of both beginnings to the later of both ends.
    public func joined(with other: RestrictionSpan) -> RestrictionSpan {
        RestrictionSpan(min(lower, other.lower), max(upper, other.upper))
    }

    /// What is left before and after `other`: nothing, one part or two.
    public func cut(by other: RestrictionSpan) -> [RestrictionSpan] {
        guard overlaps(other) else { return [self] }
        var parts: [RestrictionSpan] = []
        if lower < other.lower { parts.append(RestrictionSpan(lower, other.lower - 1)) }
        if other.upper < upper { parts.append(RestrictionSpan(other.upper + 1, upper)) }
        return parts
    }

    /// The common part; nil where there is none.
    public func units(within units: Range<UnitIndex>) -> Range<UnitIndex>? {
        let (start, end) = (max(lower, units.lowerBound.number), min(upper, units.upperBound.number - 1))
        return start <= end ? UnitIndex(start)..<UnitIndex(end + 1) : nil
    }

    /// How long it is, as the power of two that is not shorter: 0 for one unit, 3 for a week of days. Nil for a span
    /// that is open at an end. Who looks for spans over a day finds those of a length within that many units of it.
    public var lengthClass: Int? {
        guard let first, let last else { return nil }
        let (length, overflows) = last.number.subtractingReportingOverflow(first.number)
        return overflows ? nil : Int.bitWidth - length.leadingZeroBitCount
    }

    private func isFollowed(by other: RestrictionSpan) -> Bool { upper != Int.max && upper + 1 == other.lower }
}
