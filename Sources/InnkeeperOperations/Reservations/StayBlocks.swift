import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// The availability blocks that the stays of a request are picked up from.
struct StayBlocks {
    /// For each stay its block, if it has one.
    private let blocks: [AvailabilityBlock?]
    private let enterprise: ID<Enterprise>
    private let timeUnits: TimeUnits
    private let transaction: Transaction
    private var ledger: BlockLedger

    /// - Throws: `InvalidReference` for a block that the service does not have; `BlockRefusal` for one that a stay
    ///   cannot be picked up from.
    init(
        of stays: [Contract.ReservationData], _ quotes: [StayQuote], of catalog: StayCatalog,
        in transaction: Transaction
    ) throws {
        self.transaction = transaction
        enterprise = catalog.enterprise.id
        timeUnits = catalog.timeUnits
        let found = catalog.blocks
        blocks = try zip(stays, quotes).map { stay, quote in
            guard let id = stay.availabilityBlockID else { return nil }
            let block = try found.first { $0.id.uuid == id }.known(as: "AvailabilityBlockId", id)
            try BlockRules.checkPickup(of: quote.units, from: block)
            return block
        }
        let units = quotes.map(\.units)
        let first = units.map(\.lowerBound).min() ?? UnitIndex(0)
        ledger = try transaction.blockNights.ledger(
            of: found, units: first..<(units.map(\.upperBound).max() ?? first), in: enterprise
        )
    }

    /// The block of a stay.
    subscript(index: Int) -> AvailabilityBlock? { blocks[index] }

    /// Whether a rate is the one that the block of a stay is sold at.
    func isOwn(_ rate: Rate, ofStay index: Int) -> Bool { blocks[index]?.rateID == rate.id }

    /// The group that the stays go into, where their blocks have one.
    ///
    /// - Parameter wanted: The group that the request names.
    /// - Throws: `BlockRefusal` where a block has its stays in another group or the group becomes too large.
    func group(_ wanted: UUID?) throws -> UUID? {
        let used = blocks.compactMap(\.self)
        guard !used.isEmpty else { return wanted }
        let groups = try transaction.availabilityBlocks.groups(of: used.map(\.id), in: enterprise)
        var group: ID<ReservationGroup>? = wanted.map { ID($0) }
        for (id, stays) in Dictionary(grouping: used, by: \.id).sorted(by: { $0.key < $1.key }) {
            group = try BlockRules.group(
                of: stays[0], wanted: group, existing: groups[id] ?? [:], added: stays.count
            )
        }
        return group?.uuid
    }

    /// Takes the stays from their blocks, each seeing what those before it took.
    ///
    /// - Returns: For each stay, what that does to the ledger of nights.
    /// - Throws: `BlockRefusal` for the first unit within a block that has nothing left.
    mutating func pickUp(_ quotes: [StayQuote], _ states: [ReservationState]) throws -> [[LedgerDelta]] {
        try quotes.indices.map { index in
            guard let block = blocks[index], states[index].holds != nil else { return [] }
            let claim = BlockClaim(block: block.id, category: quotes[index].category.id, units: quotes[index].units)
            let deltas = ledger.follow(from: nil, to: claim)
            try ledger.checkCapacity(of: claim, in: block, unitName: timeUnits.name(of:))
            return deltas
        }
    }

    /// Stores what the blocks have left.
    func save() throws { try transaction.blockNights.save(ledger, in: enterprise) }
}

extension StayDesk {
    /// What changes in the ledger of nights because a stay takes another part of its block, or of another one; nothing
    /// is stored before ``BlockNightTable/save(_:in:)``.
    ///
    /// A stay that comes into a block is picked up like a new one. For one that is in it, a night that the block has
    /// nothing of is the public's, so a guest can stay on after a release; where the block still holds that category,
    /// it cannot be stretched.
    ///
    /// - Throws: `BlockRefusal` for a block that takes no stays, and for a unit that it has sold to others.
    func blockChanges(from old: Reservation, to new: Reservation) throws -> (ledger: BlockLedger, [LedgerDelta])? {
        let (before, after) = (try blockClaim(of: old), try blockClaim(of: new))
        guard before != after else { return nil }
        let claims = [before, after].compactMap(\.self)
        let units = claims.map(\.units)
        guard let first = units.map(\.lowerBound).min(), let beyond = units.map(\.upperBound).max() else { return nil }
        let blocks = try transaction.availabilityBlocks.find(Array(Set(claims.map(\.block))), of: enterprise.id)
        var ledger = try transaction.blockNights.ledger(of: blocks, units: first..<beyond, in: enterprise.id)
        let deltas = ledger.follow(from: before, to: after)
        guard let after, let block = blocks.first(where: { $0.id == after.block }) else { return (ledger, deltas) }
        let timeUnits = try timeUnits(of: new)
        if old.sale.availabilityBlockID != block.id {
            try BlockRules.checkPickup(of: after.units, from: block)
            try ledger.checkCapacity(of: after, in: block, unitName: timeUnits.name(of:))
        }
        for unit in after.units where before?.covers(unit, as: after) != true {
            let night = ledger[BlockKey(after.block, LedgerKey(after.category, unit))]
            guard night.allocated == 0 || night.allocated >= night.pickedUp else {
                throw BlockRefusal.full(block: block.title, unit: timeUnits.name(of: unit))
            }
        }
        return (ledger, deltas)
    }

    /// What a stay has of its block, if it has one.
    private func blockClaim(of reservation: Reservation) throws -> BlockClaim? {
        guard let block = reservation.sale.availabilityBlockID, reservation.state.holds != nil else { return nil }
        return BlockClaim(
            block: block, category: reservation.requestedCategoryID,
            units: try timeUnits(of: reservation).units(of: try reservation.stay)
        )
    }
}

extension BlockClaim {
    /// Whether this claim has a unit that another one wants.
    fileprivate func covers(_ unit: UnitIndex, as other: BlockClaim) -> Bool {
        block == other.block && category == other.category && units.contains(unit)
    }
}
