import Foundation
import Hospitality
import InnkeeperStore

/// Changes what people have adjusted and what blocks have set aside, and keeps both ledgers in step with it.
///
/// The ledgers must be locked. Nothing is stored before ``write()``.
struct AdjustmentBook {
    typealias Line = UnitLine<AvailabilityAdjustment, AdjustmentValue>

    /// Where an adjustment is: in a category, by hand or for a block.
    struct Place: Hashable, Sendable {
        let category: ID<ResourceCategory>
        let block: ID<AvailabilityBlock>?
    }

    private let call: Call
    private let enterprise: ID<Enterprise>
    private let service: ID<Service>
    private let timeUnits: TimeUnits
    private let transaction: Transaction
    private let blocks: [ID<AvailabilityBlock>: AvailabilityBlock]
    private var lines: [Place: Line]
    private var ledger: BlockLedger
    private var deltas: [LedgerDelta] = []

    /// - Parameters:
    ///   - adjustments: The active ones of everything that will be changed.
    ///   - blocks: Those that will be changed.
    ///   - units: The only ones that will be changed; nil for all of the blocks.
    init(
        _ adjustments: [AvailabilityAdjustment], blocks: [AvailabilityBlock], units: Range<UnitIndex>?,
        of service: Service, _ timeUnits: TimeUnits, for call: Call, in transaction: Transaction
    ) throws {
        self.call = call
        self.service = service.id
        self.timeUnits = timeUnits
        self.transaction = transaction
        enterprise = service.enterpriseID
        self.blocks = Dictionary(blocks.map { ($0.id, $0) }) { first, _ in first }
        lines = Dictionary(grouping: adjustments) { Place(category: $0.categoryID, block: $0.blockID) }
            .mapValues { adjustments in
                Line(adjustments.map { UnitSpan(id: $0.id, units: $0.units, value: $0.value) })
            }
        ledger = try transaction.blockNights.ledger(of: blocks, units: units, in: service.enterpriseID)
    }

    /// Where something is adjusted now.
    var places: [Place: Line] { lines }

    /// Puts `value` in place of what was adjusted in these units; nil takes that back.
    ///
    /// Whose count changes does not know of a release that the house has decided on, so that is kept where it holds.
    mutating func replace(with value: AdjustmentValue?, at place: Place, _ units: Range<UnitIndex>) {
        let decided = (lines[place]?.spans ?? []).filter {
            $0.value.releaseOverride != nil && $0.units.overlaps(units)
        }
        set(value, at: place, units)
        guard let value else { return }
        for span in decided {
            set(value.released(at: span.value.releaseOverride), at: place, span.units.clamped(to: units))
        }
    }

    /// Puts exactly `value` in place of what was adjusted in these units; nil takes that back.
    mutating func set(_ value: AdjustmentValue?, at place: Place, _ units: Range<UnitIndex>) {
        var line = lines[place] ?? Line()
        let newID: () -> ID<AvailabilityAdjustment> = { [call] in call.newID() }
        let replaced = value.map { line.set($0, in: units, newID: newID) } ?? line.clear(units, newID: newID)
        lines[place] = line
        for part in replaced { count(-part.value.count, at: place, part.units) }
        if let value { count(value.count, at: place, units) }
    }

    private mutating func count(_ count: Int, at place: Place, _ units: Range<UnitIndex>) {
        guard let block = place.block else {
            deltas += LedgerDelta.changes(.adjustment, place.category, units, by: count)
            return
        }
        // What an adjustment takes from the public is what the block has.
        for unit in units { ledger.allocate(-count, BlockKey(block, LedgerKey(place.category, unit))) }
    }

    /// Stores all that was changed. One statement for each adjustment that was cut, at most two for each change.
    func write() throws {
        var added: [AvailabilityAdjustment] = []
        var deleted: [ID<AvailabilityAdjustment>] = []
        var touched: Set<ID<AvailabilityBlock>> = []
        for (place, line) in lines {
            let changes = line.changes
            for span in changes.changed {
                try transaction.availabilityAdjustments.update(
                    span.id, units: span.units, firstRelease: firstRelease(of: span, at: place),
                    of: enterprise, at: call.now
                )
            }
            added += changes.added.map { adjustment($0, at: place) }
            deleted += changes.deleted
            if let block = place.block, !(changes.added.isEmpty && changes.changed.isEmpty && changes.deleted.isEmpty) {
                touched.insert(block)
            }
        }
        try transaction.availabilityAdjustments.insert(added.sorted { $0.id < $1.id })
        try transaction.availabilityAdjustments.deactivate(deleted, of: enterprise, at: call.now)
        try transaction.availabilityBlocks.touch(touched.sorted(), of: enterprise, at: call.now)
        try transaction.blockNights.save(ledger, in: enterprise)
        try transaction.nights.apply(LedgerDelta.combined(deltas + ledger.deltas), in: enterprise)
    }

    private func adjustment(_ span: Line.Span, at place: Place) -> AvailabilityAdjustment {
        AvailabilityAdjustment(
            id: span.id, enterpriseID: enterprise, serviceID: service, categoryID: place.category,
            blockID: place.block, units: span.units, value: span.value, isActive: true,
            firstRelease: firstRelease(of: span, at: place), updated: call.now
        )
    }

    private func firstRelease(of span: Line.Span, at place: Place) -> Date? {
        place.block.flatMap { blocks[$0] }.flatMap { block in
            span.value.release(of: span.units.lowerBound, in: block, timeUnits)
        }
    }
}
