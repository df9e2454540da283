/// The moment from which a cancellation policy's offset counts.
public enum CancellationApplicability: String, CaseIterable, Sendable {
    /// When the reservation was made.
    case creation = "Creation"
    /// When the stay is to start.
    case start = "Start"
    /// The first instant of the local day on which the stay is to start.
    case startDate = "StartDate"
}

/// What of a stay a relative cancellation fee is a share of.
public enum CancellationFeeExtent: String, CaseIterable, Sendable {
    case timeUnits = "TimeUnits"
    case products = "Products"
}
