/// Where a reservation stands between the first question and the goodbye.
public enum ReservationState: String, CaseIterable, Sendable {
    /// Asked about; holds nothing.
    case inquired = "Inquired"
    /// Waits for the house to accept it; holds nothing.
    case requested = "Requested"
    /// Held until its release, then given up unless it was confirmed.
    case optional = "Optional"
    case confirmed = "Confirmed"
    /// The customer has arrived.
    case started = "Started"
    /// The customer has left.
    case processed = "Processed"
    case canceled = "Canceled"

    /// The states a reservation may go to from this one.
    public var successors: Set<ReservationState> {
        switch self {
        case .inquired: [.requested, .optional, .confirmed, .canceled]
        case .requested: [.optional, .confirmed, .canceled]
        case .optional: [.confirmed, .canceled]
        case .confirmed: [.started, .canceled]
        case .started: [.processed]
        case .processed, .canceled: []
        }
    }

    /// Whether the customer can no longer change the stay by not coming.
    public var isOver: Bool {
        switch self {
        case .processed, .canceled: true
        case .inquired, .requested, .optional, .confirmed, .started: false
        }
    }

    /// Whether its items count on the account; those of the others wait as inactive.
    public var chargesItems: Bool {
        switch self {
        case .confirmed, .started, .processed: true
        case .inquired, .requested, .optional, .canceled: false
        }
    }

    /// The word of the older shapes of a reservation, which enquire where the newer ones inquire.
    public var olderName: String { self == .inquired ? "Enquired" : rawValue }

    /// Reads both spellings; nil for any other word.
    public init?(name: String) {
        if name == "Enquired" { self = .inquired } else { self.init(rawValue: name) }
    }
}
