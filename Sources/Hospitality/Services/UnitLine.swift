/// A value that holds in consecutive time units, as one row of a table says it.
public struct UnitSpan<Entity, Value: Hashable & Sendable>: Hashable, Sendable {
    public let id: ID<Entity>
    public var units: Range<UnitIndex>
    public var value: Value

    public init(id: ID<Entity>, units: Range<UnitIndex>, value: Value) {
        precondition(!units.isEmpty, "A span without time units holds nothing.")
        self.id = id
        self.units = units
        self.value = value
    }
}

/// Values along the time units of a service, at most one in each: what was set last in an interval replaces what was
/// there, and what reaches beyond it is cut.
///
/// Equal values that meet in an interval become one span, so that setting the same twice changes nothing. The rows that
/// hold the spans keep their identifiers as long as a part of them is left.
public struct UnitLine<Entity, Value: Hashable & Sendable>: Sendable {
    public typealias Span = UnitSpan<Entity, Value>

    public private(set) var spans: [Span]
    private let original: [ID<Entity>: Span]

    /// - Parameter spans: Those that stand in the rows; they must not overlap.
    public init(_ spans: [Span] = []) {
        self.spans = spans
        original = Dictionary(spans.map { ($0.id, $0) }) { _, last in last }
    }

    /// The value of a unit, if one was set.
    public subscript(unit: UnitIndex) -> Value? { spans.first { $0.units.contains(unit) }?.value }

    /// Puts `value` in place of whatever was in these units.
    ///
    /// - Returns: What was replaced, as far as it lies within them.
    @discardableResult
    public mutating func set(
        _ value: Value, in units: Range<UnitIndex>, newID: () -> ID<Entity>
    ) -> [(units: Range<UnitIndex>, value: Value)] {
        let equal = spans.filter { $0.value == value && $0.units.overlaps(units) }
        if let only = equal.first, only.units.clamped(to: units) == units { return [(units, value)] }
        let joined = equal.reduce(units) { joined, span in
            min(joined.lowerBound, span.units.lowerBound)..<max(joined.upperBound, span.units.upperBound)
        }
        let replaced = clear(joined, newID: newID)
        let id = equal.map(\.id).min() ?? newID()
        spans.append(Span(id: id, units: joined, value: value))
        return replaced.compactMap { part in
            let within = part.units.clamped(to: units)
            return within.isEmpty ? nil : (within, part.value)
        }
    }

    /// Takes away whatever is in these units; what a span has before and after them stays.
    ///
    /// - Returns: What was taken away.
    @discardableResult
    public mutating func clear(
        _ units: Range<UnitIndex>, newID: () -> ID<Entity>
    ) -> [(units: Range<UnitIndex>, value: Value)] {
        guard spans.contains(where: { $0.units.overlaps(units) }) else { return [] }
        var (rest, taken): ([Span], [(units: Range<UnitIndex>, value: Value)]) = ([], [])
        for span in spans {
            guard span.units.overlaps(units) else {
                rest.append(span)
                continue
            }
            taken.append((span.units.clamped(to: units), span.value))
            let before = span.units.lowerBound..<max(span.units.lowerBound, units.lowerBound)
            let after = min(span.units.upperBound, units.upperBound)..<span.units.upperBound
            if !before.isEmpty { rest.append(Span(id: span.id, units: before, value: span.value)) }
            if !after.isEmpty {
                rest.append(Span(id: before.isEmpty ? span.id : newID(), units: after, value: span.value))
            }
        }
        spans = rest
        return taken
    }

    /// What must be done to the rows, so that they say the same.
    public var changes: Changes {
        let current = Set(spans.map(\.id))
        return Changes(
            added: spans.filter { original[$0.id] == nil },
            changed: spans.filter { span in original[span.id].map { $0 != span } ?? false },
            deleted: original.keys.filter { !current.contains($0) }.sorted()
        )
    }

    public struct Changes: Sendable {
        public let added: [Span]
        public let changed: [Span]
        public let deleted: [ID<Entity>]
    }
}
