public import InnkeeperValues

/// The people of a stay by their age category.
public struct Occupancy: Hashable, Sendable {
    /// Adults before children: they take the regular places first.
    public let parts: [Part]

    public init(_ parts: [Part]) {
        self.parts = parts.filter { $0.classification == .adult } + parts.filter { $0.classification == .child }
    }

    public var persons: Int { parts.reduce(0) { $0 + $1.count } }

    /// So many people of one age category.
    public struct Part: Hashable, Sendable {
        public let ageCategory: ID<AgeCategory>
        public let classification: AgeClassification
        public let count: Int

        public init(ageCategory: ID<AgeCategory>, classification: AgeClassification, count: Int) {
            precondition(count >= 0, "There cannot be \(count) people.")
            self.ageCategory = ageCategory
            self.classification = classification
            self.count = count
        }
    }
}

/// How many people a resource of a category is for.
public struct CategoryCapacity: Hashable, Sendable {
    public let id: ID<ResourceCategory>
    /// Regular places; a rate's price is for all of them.
    public let capacity: Int
    /// Places that can be added.
    public let extraCapacity: Int

    public init(id: ID<ResourceCategory>, capacity: Int, extraCapacity: Int = 0) {
        precondition(capacity >= 0 && extraCapacity >= 0, "A category cannot have a negative capacity.")
        self.id = id
        self.capacity = capacity
        self.extraCapacity = extraCapacity
    }
}

/// What a person of an age category changes in the price of a time unit.
public struct AgeCategoryPriceAdjustment: Hashable, Sendable {
    public let ageCategory: ID<AgeCategory>
    public let kind: Kind
    /// Added to the price, mostly negative for children.
    public let absolute: ExactDecimal

    public init(ageCategory: ID<AgeCategory>, kind: Kind, absolute: ExactDecimal) {
        self.ageCategory = ageCategory
        self.kind = kind
        self.absolute = absolute
    }

    /// When it is added.
    public enum Kind: String, CaseIterable, Sendable {
        /// For each such person on an extra place, instead of what the rate takes for any.
        case extra = "ExtraOccupancyAdjustment"
        /// For each regular place that stays empty, instead of what the rate takes for any.
        case negative = "NegativeOccupancyAdjustment"
        /// For each such person on a regular place.
        case standard = "StandardOccupancyAdjustment"
    }
}

/// What the number and the age of the people change in the price of a time unit.
struct OccupancyAdjustments: Sendable {
    var emptyUnit: ExactDecimal = .zero
    var extraUnit: ExactDecimal = .zero
    var ageCategories: [AgeCategoryPriceAdjustment] = []

    /// The sum of all adjustments for a party in a resource.
    ///
    /// The price is for a full resource. People beyond its whole capacity cost nothing more: they are priced as if it
    /// were full, and booking them is another question. An empty place counts as one of the party's first age category.
    func total(for occupancy: Occupancy, in category: CategoryCapacity) -> ExactDecimal {
        var (regular, extra, total) = (category.capacity, category.extraCapacity, ExactDecimal.zero)
        for part in occupancy.parts {
            let onRegular = min(part.count, regular)
            let onExtra = min(part.count - onRegular, extra)
            regular -= onRegular
            extra -= onExtra
            total += (adjustment(part.ageCategory, .standard) ?? .zero) * ExactDecimal(onRegular)
            total += (adjustment(part.ageCategory, .extra) ?? extraUnit) * ExactDecimal(onExtra)
        }
        guard regular > 0 else { return total }
        let empty = occupancy.parts.first.flatMap { adjustment($0.ageCategory, .negative) } ?? emptyUnit
        return total + empty * ExactDecimal(regular)
    }

    private func adjustment(_ category: ID<AgeCategory>, _ kind: AgeCategoryPriceAdjustment.Kind) -> ExactDecimal? {
        ageCategories.first { $0.ageCategory == category && $0.kind == kind }?.absolute
    }
}
