/// A category in a time unit of a block.
public struct BlockKey: Hashable, Sendable, Comparable {
    public let block: ID<AvailabilityBlock>
    public let night: LedgerKey

    public init(_ block: ID<AvailabilityBlock>, _ night: LedgerKey) {
        self.block = block
        self.night = night
    }

    public static func < (left: BlockKey, right: BlockKey) -> Bool {
        left.block == right.block ? left.night < right.night : left.block < right.block
    }
}

/// How much a block has set aside of a category in a time unit, and how much of it stays hold.
public struct BlockNight: Hashable, Sendable {
    public var allocated: Int
    public var pickedUp: Int

    public init(allocated: Int = 0, pickedUp: Int = 0) {
        self.allocated = allocated
        self.pickedUp = pickedUp
    }

    /// What is kept from the public. Stays beyond what was set aside live among the public.
    public var remaining: Int { max(0, allocated - pickedUp) }
}

/// The stay that a reservation takes from a block.
public struct BlockClaim: Hashable, Sendable {
    public let block: ID<AvailabilityBlock>
    public let category: ID<ResourceCategory>
    public let units: Range<UnitIndex>

    public init(block: ID<AvailabilityBlock>, category: ID<ResourceCategory>, units: Range<UnitIndex>) {
        self.block = block
        self.category = category
        self.units = units
    }
}

/// What blocks hold, and what changes of them and of their stays do to the ledger of nights.
///
/// The ledger of nights knows only what is left of all blocks together; that a stay leaves a block one smaller, or does
/// not because it was over full, can be told only block by block.
public struct BlockLedger: Sendable {
    private var states: [ID<AvailabilityBlock>: AvailabilityBlockState]
    private var nights: [BlockKey: BlockNight]
    private var touched: Set<BlockKey> = []
    private var collected: [LedgerDelta] = []

    /// - Parameters:
    ///   - states: Those of every block that is changed.
    ///   - nights: All that these blocks hold in the units that are changed; what is missing is zero.
    public init(states: [ID<AvailabilityBlock>: AvailabilityBlockState], nights: [BlockKey: BlockNight]) {
        self.states = states
        self.nights = nights
    }

    public subscript(key: BlockKey) -> BlockNight { nights[key] ?? BlockNight() }

    /// What has to be written, in the order of the rows.
    public var changes: [(key: BlockKey, night: BlockNight)] { touched.sorted().map { ($0, self[$0]) } }

    /// What all changes so far do to the ledger of nights.
    public var deltas: [LedgerDelta] { LedgerDelta.combined(collected) }

    /// Sets more aside, or less where `amount` is negative.
    public mutating func allocate(_ amount: Int, _ key: BlockKey) { change(key) { $0.allocated += amount } }

    /// Makes the blocks follow a stay; nil on either side holds nothing of any block.
    ///
    /// - Returns: What that does to the ledger of nights.
    @discardableResult
    public mutating func follow(from old: BlockClaim?, to new: BlockClaim?) -> [LedgerDelta] {
        let before = collected.count
        for (claim, sign) in [(old, -1), (new, 1)] {
            guard let claim else { continue }
            for unit in claim.units {
                change(BlockKey(claim.block, LedgerKey(claim.category, unit))) { $0.pickedUp += sign }
            }
        }
        return Array(collected[before...])
    }

    /// Whether a stay that was picked up stands on more than its block has.
    ///
    /// - Throws: ``BlockRefusal/full`` for the first unit within the block that has nothing left for it.
    public func checkCapacity(
        of claim: BlockClaim, in block: AvailabilityBlock, unitName: (UnitIndex) -> String
    ) throws(BlockRefusal) {
        for unit in claim.units.clamped(to: block.units) {
            let night = self[BlockKey(claim.block, LedgerKey(claim.category, unit))]
            guard night.allocated >= night.pickedUp else {
                throw .full(block: block.title, unit: unitName(unit))
            }
        }
    }

    /// Changes what a block does to the public.
    public mutating func changeState(of block: ID<AvailabilityBlock>, to state: AvailabilityBlockState) {
        let old = states[block] ?? state
        for (key, night) in nights where key.block == block {
            collect(key, Self.contribution(night, old), Self.contribution(night, state))
        }
        states[block] = state
    }

    private mutating func change(_ key: BlockKey, _ body: (inout BlockNight) -> Void) {
        let state = states[key.block] ?? .canceled
        var night = self[key]
        let before = Self.contribution(night, state)
        body(&night)
        nights[key] = night
        touched.insert(key)
        collect(key, before, Self.contribution(night, state))
    }

    private mutating func collect(
        _ key: BlockKey, _ before: (block: Int, allocated: Int), _ after: (block: Int, allocated: Int)
    ) {
        if before.block != after.block {
            collected.append(LedgerDelta(key.night, .block, after.block - before.block))
        }
        if before.allocated != after.allocated {
            collected.append(LedgerDelta(key.night, .allocatedBlock, after.allocated - before.allocated))
        }
    }

    /// What is left of a block counts as set aside as long as it is not canceled, and is missing to the public where
    /// the block takes it away.
    private static func contribution(
        _ night: BlockNight, _ state: AvailabilityBlockState
    ) -> (block: Int, allocated: Int) {
        (state == .canceled ? 0 : night.remaining, state.isDeducting ? night.remaining : 0)
    }

    /// What all of it adds to an empty ledger of nights; for the check that computes it anew.
    public var total: [LedgerDelta] {
        LedgerDelta.combined(
            nights.flatMap { key, night -> [LedgerDelta] in
                let (block, allocated) = Self.contribution(night, states[key.block] ?? .canceled)
                return [LedgerDelta(key.night, .block, block), LedgerDelta(key.night, .allocatedBlock, allocated)]
            }
        )
    }

    /// All nights in which something is set aside or picked up.
    public var filled: [BlockKey: BlockNight] { nights.filter { $0.value != BlockNight() } }
}
