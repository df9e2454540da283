public import InnkeeperValues

/// Why restrictions do not let a stay be sold, or do not let more restrictions be made.
public enum RestrictionRefusal: Refusal, Equatable {
    /// Nothing lifts the restriction.
    case closed(RestrictionKind, on: String)
    /// The restriction would be lifted from a stay that does what is demanded.
    case demanding(RestrictionKind, on: String, RestrictionDemand)
    case quotaExceeded

    public var message: String {
        switch self {
        case .closed(.stay, let unit): "Stays on \(unit) are closed."
        case .closed(.start, let unit): "Arrivals on \(unit) are closed."
        case .closed(.end, let unit): "Departures on \(unit) are closed."
        case .demanding(.stay, let unit, let demand): "A stay on \(unit) must \(demand.words)."
        case .demanding(.start, let unit, let demand): "A stay that starts on \(unit) must \(demand.words)."
        case .demanding(.end, let unit, let demand): "A stay that ends on \(unit) must \(demand.words)."
        case .quotaExceeded: "The service would have more than \(Restriction.quota) restrictions."
        }
    }
}

/// What a restriction wants of a stay to be lifted from it.
public enum RestrictionDemand: Hashable, Sendable {
    case bookedAtLeast(Period)
    case bookedAtMost(Period)
    case atLeast(Period)
    case atMost(Period)
    case costingAtLeast(RestrictionPrice)
    case costingAtMost(RestrictionPrice)

    var words: String {
        switch self {
        case .bookedAtLeast(let period): "be booked at least \(Self.words(period)) ahead"
        case .bookedAtMost(let period): "be booked at most \(Self.words(period)) ahead"
        case .atLeast(let period): "last at least \(Self.words(period))"
        case .atMost(let period): "last at most \(Self.words(period))"
        case .costingAtLeast(let price): "cost at least \(price.value) \(price.currency) per time unit"
        case .costingAtMost(let price): "cost at most \(price.value) \(price.currency) per time unit"
        }
    }

    /// `1 month 2 days`, `36 hours`.
    private static func words(_ period: Period) -> String {
        let parts = [
            (period.months, "month"), (period.days, "day"), (period.seconds / 3600, "hour"),
            (period.seconds / 60 % 60, "minute"), (period.seconds % 60, "second"),
        ]
        let words = parts.filter { $0.0 != 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return words.isEmpty ? "0 days" : words.joined(separator: " ")
    }
}
