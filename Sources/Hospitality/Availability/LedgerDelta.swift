/// A change of one count in the ledger of nights.
public struct LedgerDelta: Hashable, Sendable {
    public let key: LedgerKey
    public let column: LedgerColumn
    /// Never zero.
    public let amount: Int

    public init(_ key: LedgerKey, _ column: LedgerColumn, _ amount: Int) {
        self.key = key
        self.column = column
        self.amount = amount
    }

    public var category: ID<ResourceCategory> { key.category }
    public var unit: UnitIndex { key.unit }

    /// What the change does to the number of resources that can be sold.
    public var effectOnAvailability: Int {
        switch column {
        case .confirmed, .optional, .otherService, .allocatedBlock, .houseUse, .outOfOrder: -amount
        case .adjustment: amount
        case .block: 0
        }
    }

    /// The changes that turn what a stay held into what it holds now; nil on either side is nothing at all.
    ///
    /// They are in the order of their rows, which is the order in which rows are locked. What stays as it was is not
    /// among them, so that a move by one night changes two rows and not all.
    public static func changes(from old: LedgerClaim?, to new: LedgerClaim?) -> [LedgerDelta] {
        var changes = LedgerChanges()
        old?.count(-1, into: &changes)
        new?.count(1, into: &changes)
        return changes.sorted
    }

    /// The changes that add `amount` to a count in several units: a resource block, an adjustment.
    public static func changes(
        _ column: LedgerColumn, _ category: ID<ResourceCategory>, _ units: Range<UnitIndex>, by amount: Int
    ) -> [LedgerDelta] {
        amount == 0 ? [] : units.map { LedgerDelta(LedgerKey(category, $0), column, amount) }
    }

    /// Several changes as one: what adds up to nothing is dropped, and the order is that of the rows.
    public static func combined(_ deltas: [LedgerDelta]) -> [LedgerDelta] {
        var changes = LedgerChanges()
        for delta in deltas { changes.add(delta.amount, delta.key, delta.column) }
        return changes.sorted
    }
}

/// What one stay holds in the ledger of nights. What it takes from an availability block is in the ``BlockLedger``.
public struct LedgerClaim: Hashable, Sendable {
    public let category: ID<ResourceCategory>
    public let units: Range<UnitIndex>
    public let state: ReservationState
    /// The categories of other services that the assigned resource is also in, in their own time units.
    public let otherServices: [OtherHold]

    public init(
        category: ID<ResourceCategory>,
        units: Range<UnitIndex>,
        state: ReservationState,
        otherServices: [OtherHold] = []
    ) {
        self.category = category
        self.units = units
        self.state = state
        self.otherServices = otherServices
    }

    /// A resource that is gone for another service, too.
    public struct OtherHold: Hashable, Sendable {
        public let category: ID<ResourceCategory>
        public let units: Range<UnitIndex>

        public init(category: ID<ResourceCategory>, units: Range<UnitIndex>) {
            self.category = category
            self.units = units
        }
    }

    fileprivate func count(_ sign: Int, into changes: inout LedgerChanges) {
        guard let column = state.holds else { return }
        for unit in units { changes.add(sign, LedgerKey(category, unit), column) }
        for other in otherServices {
            for unit in other.units { changes.add(sign, LedgerKey(other.category, unit), .otherService) }
        }
    }
}

/// Changes by what they change, while they are added up.
private struct LedgerChanges {
    private struct Place: Hashable {
        let key: LedgerKey
        let column: LedgerColumn
    }

    private var amounts: [Place: Int] = [:]

    mutating func add(_ amount: Int, _ key: LedgerKey, _ column: LedgerColumn) {
        amounts[Place(key: key, column: column), default: 0] += amount
    }

    var sorted: [LedgerDelta] {
        amounts.filter { $0.value != 0 }.map { LedgerDelta($0.key.key, $0.key.column, $0.value) }
            .sorted { $0.key == $1.key ? $0.column.rawValue < $1.column.rawValue : $0.key < $1.key }
    }
}

extension ReservationState {
    /// Where a stay of this state counts in the ledger of nights; nil if it holds nothing.
    public var holds: LedgerColumn? {
        switch self {
        case .confirmed, .started, .processed: .confirmed
        case .optional: .optional
        case .inquired, .requested, .canceled: nil
        }
    }
}
