/// What still needs a resource category, so that it cannot go.
///
/// The original also knows promotions and mappings of channels, which this house does not keep by category. What lies
/// in the past needs nothing any more.
public enum ResourceCategoryUse: String, CaseIterable, Sendable {
    case resources = "resources"
    case reservations = "reservations"
    case rates = "rate adjustments"
    case restrictions = "restrictions"
    case rules = "product rules"
    case availabilityAdjustments = "availability adjustments"
    case availabilityBlocks = "availability blocks"
}

/// Why a resource category cannot be deleted.
public enum ResourceCategoryRefusal: Refusal, Equatable {
    case isUsed(name: String, by: [ResourceCategoryUse])

    public var message: String {
        switch self {
        case .isUsed(let name, let uses):
            "The resource category \(name) cannot be deleted while it has \(Self.list(uses))."
        }
    }

    private static func list(_ uses: [ResourceCategoryUse]) -> String {
        let words = uses.map(\.rawValue)
        guard let last = words.last, words.count > 1 else { return words.first ?? "anything" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension ResourceCategory {
    /// Changes how many people it is made for and how many more it holds.
    ///
    /// - Throws: ``InvalidReference`` to `Capacity` unless it is positive, to `ExtraCapacity` where it is negative.
    public mutating func resize(capacity: Int, extraCapacity: Int) throws(InvalidReference) {
        guard capacity > 0 else { throw InvalidReference("Capacity", "must be positive") }
        guard extraCapacity >= 0 else { throw InvalidReference("ExtraCapacity", "must not be negative") }
        (self.capacity, self.extraCapacity) = (capacity, extraCapacity)
    }

    /// As it is named to people who speak `language`, or in any language it has a name in.
    public func name(in language: String) -> String {
        names[language] ?? names.min { $0.key < $1.key }?.value ?? "without a name"
    }
}
