/// Which stays a block takes, and what may be changed about it.
public enum BlockRules {
    /// - Throws: ``BlockRefusal`` unless stays can be booked into the block now and this one has a part in it.
    public static func checkPickup(
        of units: Range<UnitIndex>, from block: AvailabilityBlock
    ) throws(BlockRefusal) {
        guard block.state == .confirmed else { throw .notConfirmed(block: block.title, block.state) }
        guard block.units.overlaps(units) else { throw .outside(block: block.title) }
    }

    /// The group that a block's stays go into.
    ///
    /// - Parameters:
    ///   - wanted: The group that was asked for; nil for none in particular.
    ///   - existing: How many stays of the block each group has so far.
    ///   - added: How many more there will be.
    /// - Returns: nil for a new group.
    /// - Throws: ``BlockRefusal`` where the block has its stays in another group, and where the group is too large.
    public static func group(
        of block: AvailabilityBlock, wanted: ID<ReservationGroup>?, existing: [ID<ReservationGroup>: Int], added: Int
    ) throws(BlockRefusal) -> ID<ReservationGroup>? {
        switch block.pickup {
        case .allInOneGroup:
            guard let group = existing.keys.min() else { return wanted }
            guard wanted == nil || existing.keys.contains(where: { $0 == wanted }) else {
                throw .otherGroup(block: block.title)
            }
            return wanted ?? group
        case .individualGroups:
            let count = added + (wanted.flatMap { existing[$0] } ?? 0)
            guard count <= PickupDistribution.groupMaximum else { throw .groupTooLarge(block: block.title) }
            return wanted
        }
    }

    /// - Parameter resources: Where the block has resources set aside.
    /// - Throws: ``BlockRefusal/resourcesOutside`` for new units of a block that leave some of them outside.
    public static func checkUnits(
        _ units: Range<UnitIndex>, of block: AvailabilityBlock, resources: [Range<UnitIndex>]
    ) throws(BlockRefusal) {
        for held in resources where held.clamped(to: units) != held {
            throw .resourcesOutside(block: block.title)
        }
    }
}

/// Why a block cannot be picked up from, changed or deleted.
public enum BlockRefusal: Refusal, Equatable {
    case notConfirmed(block: String, AvailabilityBlockState)
    case outside(block: String)
    case full(block: String, unit: String)
    case otherGroup(block: String)
    case groupTooLarge(block: String)
    case resourcesOutside(block: String)
    case hasReservations(block: String, number: Int)
    case rateNotSold(String)
    case rateNeedsVoucher(String)

    public var message: String {
        switch self {
        case .notConfirmed(let block, let state):
            "The availability block \(block) is \(state.rawValue.lowercased()) and takes no reservations."
        case .outside(let block): "The stay has no night in the availability block \(block)."
        case .full(let block, let unit):
            "There is no availability left in the availability block \(block) on \(unit)."
        case .otherGroup(let block):
            "The reservations of the availability block \(block) belong to another reservation group."
        case .groupTooLarge(let block):
            """
            A reservation group can have at most \(PickupDistribution.groupMaximum) reservations of the availability \
            block \(block).
            """
        case .resourcesOutside(let block):
            "The availability block \(block) has availability outside of the new interval. Remove that first."
        case .hasReservations(let block, let number):
            "The availability block \(block) has reservations that are not canceled, such as \(number)."
        case .rateNotSold(let name): "The rate \(name) is not sold any more."
        case .rateNeedsVoucher(let name): "The rate \(name) is not public. It needs a voucher code."
        }
    }
}
