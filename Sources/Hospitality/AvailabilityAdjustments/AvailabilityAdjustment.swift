public import Foundation

/// A change that people made to what is for sale of a category: by hand, or to fill an availability block.
public struct AvailabilityAdjustment: Hashable, Sendable {
    public let id: ID<AvailabilityAdjustment>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public let categoryID: ID<ResourceCategory>
    /// The block that it fills; nil for one that was made by hand.
    public let blockID: ID<AvailabilityBlock>?
    public let units: Range<UnitIndex>
    public let value: AdjustmentValue
    public let isActive: Bool
    /// When the first of its units goes back to the public; only of blocks that are released by themselves.
    public let firstRelease: Date?
    public let updated: Date

    public init(
        id: ID<AvailabilityAdjustment>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        categoryID: ID<ResourceCategory>,
        blockID: ID<AvailabilityBlock>?,
        units: Range<UnitIndex>,
        value: AdjustmentValue,
        isActive: Bool,
        firstRelease: Date?,
        updated: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.categoryID = categoryID
        self.blockID = blockID
        self.units = units
        self.value = value
        self.isActive = isActive
        self.firstRelease = firstRelease
        self.updated = updated
    }
}

/// By how many units an adjustment changes what is for sale, and for how many people each of them is meant.
public struct AdjustmentValue: Hashable, Sendable {
    /// Negative where it takes from the public; never zero.
    public let count: Int
    /// Empty where nobody said.
    public let persons: [PersonSplit]
    /// When the house gives all of it back to the public, whatever the block says; nil where the block decides.
    public let releaseOverride: Date?

    /// More than any house has; sums of such numbers stay far from what the wire can hold.
    public static let maximum = 1_000_000

    public init(count: Int, persons: [PersonSplit] = [], releaseOverride: Date? = nil) {
        precondition(count != 0, "An adjustment by nothing is none.")
        self.count = count
        self.persons = persons
        self.releaseOverride = releaseOverride
    }

    /// The same, given back at another time; nil leaves that to the block.
    public func released(at instant: Date?) -> AdjustmentValue {
        AdjustmentValue(count: count, persons: persons, releaseOverride: instant)
    }

    /// When what is set aside for a time unit goes back to the public, if that ever happens by itself.
    public func release(of unit: UnitIndex, in block: AvailabilityBlock, _ timeUnits: TimeUnits) -> Date? {
        releaseOverride ?? block.release.instant(of: unit, timeUnits)
    }

    /// Reads what a request says of a block.
    ///
    /// - Parameter capacity: How many people the category takes.
    /// - Throws: `InvalidReference` unless each number of people stands there once and the category takes it, and the
    ///   units add up to those of the adjustment.
    public init(count: Int, persons: [PersonSplit], capacity: Int) throws(InvalidReference) {
        for split in persons where split.persons < 1 || split.persons > capacity {
            throw InvalidReference("PersonCount", "is \(split.persons), where the category takes 1 to \(capacity)")
        }
        guard Set(persons.map(\.persons)).count == persons.count else {
            throw InvalidReference("PersonCount", "is the same twice")
        }
        guard persons.allSatisfy({ (1...Self.maximum).contains($0.units) }) else {
            throw InvalidReference("UnitCount", "must be from 1 to \(Self.maximum)")
        }
        guard persons.isEmpty || persons.reduce(0, { $0 + $1.units }) == abs(count) else {
            throw InvalidReference("PaxCounts", "do not add up to the \(abs(count)) units of the adjustment")
        }
        self.init(count: count, persons: persons.sorted { $0.persons < $1.persons })
    }
}

/// How many units of a block are meant for so many people each.
public struct PersonSplit: Hashable, Sendable {
    public let persons: Int
    public let units: Int

    public init(persons: Int, units: Int) {
        self.persons = persons
        self.units = units
    }
}
