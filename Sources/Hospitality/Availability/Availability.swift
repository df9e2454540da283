/// The resources of a category, as far as selling them is concerned.
public struct CategoryStock: Hashable, Sendable {
    public let id: ID<ResourceCategory>
    /// As it is named to the person who asks.
    public let name: String
    /// Active resources.
    public let resources: Int
    /// What each resource of the category is made of, where it is also sold in parts.
    public let parts: Parts?

    public init(id: ID<ResourceCategory>, name: String, resources: Int, parts: Parts? = nil) {
        precondition(resources >= 0, "A category cannot have \(resources) resources.")
        self.id = id
        self.name = name
        self.resources = resources
        self.parts = parts
    }

    /// A dorm is made of so many beds, which are sold one by one in a category of their own.
    public struct Parts: Hashable, Sendable {
        public let category: ID<ResourceCategory>
        public let count: Int

        public init(category: ID<ResourceCategory>, count: Int) {
            precondition(count > 0, "Nothing is made of \(count) parts.")
            self.category = category
            self.count = count
        }
    }
}

/// How many resources of each category can still be sold, unit by unit, while stays are being booked.
///
/// Parts and wholes take from each other: a dorm that is sold takes its beds, and there are never more free dorms than
/// free beds make up. Counts cannot tell in which dorm a sold bed is, so they assume that beds are filled dorm by dorm.
public struct Availability: Sendable {
    private let stocks: [ID<ResourceCategory>: CategoryStock]
    /// The categories whose resources are made of resources of this one.
    private let wholes: [ID<ResourceCategory>: [CategoryStock]]
    private let timeUnits: TimeUnits
    private var cells: [LedgerKey: LedgerCell]

    /// - Parameters:
    ///   - cells: The ledger of nights as it is before the changes; a missing row is one of zeros.
    ///   - timeUnits: Those of the service, to name a night.
    public init(stocks: [CategoryStock], cells: [LedgerKey: LedgerCell], timeUnits: TimeUnits) {
        self.stocks = Dictionary(stocks.map { ($0.id, $0) }) { _, last in last }
        wholes = Dictionary(grouping: stocks.filter { $0.parts != nil }) { $0.parts?.category ?? $0.id }
        self.cells = cells
        self.timeUnits = timeUnits
    }

    /// How many resources of a category can be sold in a unit; negative where it is overbooked.
    public func free(_ category: ID<ResourceCategory>, _ unit: UnitIndex) -> Int {
        let own = ownFree(category, unit)
        guard let parts = stocks[category]?.parts else { return own }
        let partsFree = ownFree(parts.category, unit).quotientAndRemainder(dividingBy: parts.count)
        return min(own, partsFree.remainder < 0 ? partsFree.quotient - 1 : partsFree.quotient)
    }

    /// Makes the changes, if every unit from which they take still has enough.
    ///
    /// - Parameter overbookingLimits: How many resources more than there are the service may sell in a unit, all
    ///   categories together; units that are not listed none.
    /// - Throws: ``AvailabilityRefusal`` for the first category and unit that has too few. Nothing is changed then.
    public mutating func take(
        _ deltas: [LedgerDelta], overbookingLimits: [UnitIndex: Int] = [:]
    ) throws(AvailabilityRefusal) {
        var next = self
        var effects: [LedgerKey: Int] = [:]
        for delta in deltas {
            next.cells[delta.key, default: LedgerCell()][delta.column] += delta.amount
            effects[delta.key, default: 0] += delta.effectOnAvailability
        }
        for key in effects.keys.sorted() where effects[key, default: 0] < 0 {
            guard let stock = stocks[key.category] else { continue }
            guard next.free(key.category, key.unit) < 0 else { continue }
            guard next.overbooked(key.unit) <= overbookingLimits[key.unit, default: 0] else {
                throw .noAvailability(category: stock.name, unit: timeUnits.name(of: key.unit))
            }
        }
        self = next
    }

    /// How many resources more than there are have been sold in a unit. A dorm without enough beds counts as the beds
    /// that are missing.
    private func overbooked(_ unit: UnitIndex) -> Int {
        stocks.keys.reduce(0) { $0 + max(0, -ownFree($1, unit)) }
    }

    private func ownFree(_ category: ID<ResourceCategory>, _ unit: UnitIndex) -> Int {
        let cell = cells[LedgerKey(category, unit)] ?? LedgerCell()
        var free = cell.bookable(of: stocks[category]?.resources ?? 0)
        for whole in wholes[category] ?? [] {
            let taken = cells[LedgerKey(whole.id, unit)]?.taken ?? 0
            free -= taken * (whole.parts?.count ?? 0)
        }
        return free
    }
}

/// Why a stay cannot have its category.
public enum AvailabilityRefusal: Refusal, Equatable {
    /// - Parameters:
    ///   - category: Its name.
    ///   - unit: The night, hour or month as people name it.
    case noAvailability(category: String, unit: String)

    public var message: String {
        switch self {
        case .noAvailability(let category, let unit): "There is no availability in \(category) on \(unit)."
        }
    }
}
