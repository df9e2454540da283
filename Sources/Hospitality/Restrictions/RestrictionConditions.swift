/// What a stay must be for a restriction to be about it, apart from the time units. A part that is nil is about all.
public struct RestrictionConditions: Hashable, Sendable {
    public var kind: RestrictionKind
    /// This rate only.
    public var exactRateID: ID<Rate>?
    /// This rate and all that follow it, however far.
    public var baseRateID: ID<Rate>?
    /// All rates of this group.
    public var rateGroupID: ID<RateGroup>?
    public var categoryID: ID<ResourceCategory>?
    public var categoryType: ResourceCategoryType?
    /// All of them where a time unit is longer than a day.
    public var days: WeekdaySet
    /// On the wall clock of the house: of an arrival, of a departure, or of the time units that are hours.
    public var hours: HourSet

    public init(
        _ kind: RestrictionKind,
        exactRateID: ID<Rate>? = nil,
        baseRateID: ID<Rate>? = nil,
        rateGroupID: ID<RateGroup>? = nil,
        categoryID: ID<ResourceCategory>? = nil,
        categoryType: ResourceCategoryType? = nil,
        days: WeekdaySet = .all,
        hours: HourSet = .all
    ) {
        self.kind = kind
        self.exactRateID = exactRateID
        self.baseRateID = baseRateID
        self.rateGroupID = rateGroupID
        self.categoryID = categoryID
        self.categoryType = categoryType
        self.days = days
        self.hours = hours
    }

    /// A number that equal conditions share and others hardly ever do; the same in every process and for ever, because
    /// the database keeps it.
    public var fingerprint: Int64 {
        let parts = [
            kind.rawValue, exactRateID?.description, baseRateID?.description, rateGroupID?.description,
            categoryID?.description, categoryType?.rawValue, String(days.rawValue), String(hours.rawValue),
        ]
        // FNV-1a over the parts and a separator that none of them contains.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in (part ?? "").utf8 + [UInt8(ascii: "|")] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return Int64(bitPattern: hash)
    }

    /// Whether rate and category are among those that are meant.
    func mean(_ sought: SoughtStay) -> Bool {
        (exactRateID.map { $0 == sought.rateID } ?? true)
            && (baseRateID.map { sought.rateChain.contains($0) } ?? true)
            && (rateGroupID.map { $0 == sought.rateGroupID } ?? true)
            && (categoryID.map { $0 == sought.categoryID } ?? true)
            && (categoryType.map { $0 == sought.categoryType } ?? true)
    }
}

/// Days of the week, Monday as the lowest bit.
public struct WeekdaySet: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public init(_ days: some Sequence<Weekday>) {
        rawValue = days.reduce(0) { $0 | 1 << (Weekday.allCases.firstIndex(of: $1) ?? 0) }
    }

    public static let all = WeekdaySet(Weekday.allCases)

    public func contains(_ day: Weekday) -> Bool { !isDisjoint(with: WeekdaySet([day])) }

    /// From Monday on.
    public var days: [Weekday] { Weekday.allCases.filter { contains($0) } }
}

/// Hours of the day, midnight as the lowest bit.
public struct HourSet: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// - Parameter hours: From 0 to 23.
    public init(_ hours: some Sequence<Int>) { rawValue = hours.reduce(0) { $0 | 1 << $1 } }

    public static let all = HourSet(0..<24)

    public func contains(hour: Int) -> Bool { rawValue & 1 << hour != 0 }
}
