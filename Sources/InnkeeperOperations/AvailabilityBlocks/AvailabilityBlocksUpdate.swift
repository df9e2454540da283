import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// Changes availability blocks, all of them or none.
///
/// A block that is canceled or only inquired gives what it has set aside to the public, and takes it back when it is
/// confirmed again. `ReleaseStrategy` decides what releases a block: without it only `ReleasedUtc` counts, and a
/// rolling offset is looked at only together with its strategy. A reason belongs to a block that is canceled.
///
/// - Throws: `InvalidReference` for a block, people or companies that the house does not have; `InvalidInput` for what
///   cannot be cleared or is missing; `TimeUnitProblem` for an interval that is not one of time units; `BlockRefusal`
///   for one that leaves what is set aside outside.
extension AvailabilityBlocksUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let blocks = try await call.store.write { transaction in
            try transaction.lockStays(of: enterprise.id)
            let office = BlockOffice(call: call, enterprise: enterprise, transaction: transaction)
            let known = try office.blocks(
                request.availabilityBlocks.map(\.availabilityBlockID), as: "AvailabilityBlockId"
            )
            // Some queries for each block; their number is limited by the contract. One that is named twice is changed
            // twice.
            var current = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
            return try request.availabilityBlocks.enumerated().map { index, data in
                let id: ID<AvailabilityBlock> = ID(data.availabilityBlockID)
                guard let old = current[id] else { throw InvalidReference.unknown("AvailabilityBlockId", id.uuid) }
                let (new, timeUnits) = try office.update(old, data, at: "AvailabilityBlocks[\(index)]")
                current[id] = new
                return Contract.AvailabilityBlock(new, timeUnits)
            }
        }
        return Response(availabilityBlocks: blocks)
    }
}

extension BlockOffice {
    /// The blocks with these identifiers, each once.
    ///
    /// - Throws: `InvalidReference` for one that is deleted, or that the house or the token's service does not have.
    func blocks(_ uuids: [UUID], as member: String) throws -> [AvailabilityBlock] {
        let wanted: [ID<AvailabilityBlock>] = ids(uuids)
        let found = try transaction.availabilityBlocks.find(wanted, of: enterprise.id)
        return try wanted.map { id in
            guard let block = found.first(where: { $0.id == id }), block.isActive else {
                throw InvalidReference.unknown(member, id.uuid)
            }
            if let bound = call.caller.token.serviceID, bound != block.serviceID {
                throw InvalidReference.unknown(member, id.uuid)
            }
            return block
        }
    }

    /// How the service of a block divides time; also of one that is not sold any more.
    func timeUnits(of block: AvailabilityBlock) throws -> TimeUnits {
        let service = try transaction.services.find(block.serviceID, of: enterprise.id)
        guard let timeUnits = service?.timeUnits(in: enterprise.timeZone) else {
            preconditionFailure("Only services that sell time units have blocks.")
        }
        return timeUnits
    }

    fileprivate func update(
        _ old: AvailabilityBlock, _ data: Contract.AvailabilityBlockUpdateParameters, at path: String
    ) throws -> (AvailabilityBlock, TimeUnits) {
        let timeUnits = try timeUnits(of: old)
        var new = old
        data.name.overwrite(&new.name)
        data.notes.overwrite(&new.notes)
        data.externalIdentifier.overwrite(&new.externalIdentifier)
        if let text = new.externalIdentifier {
            new.externalIdentifier = try text.noLonger(than: 255, "\(path).ExternalIdentifier.Value")
        }
        try data.reservationPurpose.overwrite(&new.purpose, at: "\(path).ReservationPurpose.Value")
        if let quote = data.quoteID { new.quoteID = quote.value }
        data.purchaseOrderNumber.overwrite(&new.purchaseOrderNumber)
        if let budget = data.budget { new.budget = try budget.value.map { try self.budget($0) } }
        try updatePartners(&new, data)
        new.units = try units(old, data, timeUnits, at: path)
        new.release = try release(old.release, data, at: path)
        try updateState(&new, data, at: path)
        new.updated = call.now
        try store(new, old, timeUnits)
        return (new, timeUnits)
    }

    private func updatePartners(
        _ block: inout AvailabilityBlock, _ data: Contract.AvailabilityBlockUpdateParameters
    ) throws {
        // Only what changes is looked at: a company may have been closed since.
        var changed = BlockPartners()
        data.bookerID.overwrite(&changed.bookerID)
        data.companyID.overwrite(&changed.companyID)
        data.travelAgencyID.overwrite(&changed.travelAgencyID)
        data.businessSegmentID.overwrite(&changed.businessSegmentID)
        try check(changed, of: block.serviceID)
        data.bookerID.overwrite(&block.partners.bookerID)
        data.companyID.overwrite(&block.partners.companyID)
        data.travelAgencyID.overwrite(&block.partners.travelAgencyID)
        data.businessSegmentID.overwrite(&block.partners.businessSegmentID)
    }

    private func units(
        _ old: AvailabilityBlock, _ data: Contract.AvailabilityBlockUpdateParameters, _ timeUnits: TimeUnits,
        at path: String
    ) throws -> Range<UnitIndex> {
        guard data.firstTimeUnitStartUTC != nil || data.lastTimeUnitStartUTC != nil else { return old.units }
        let first = try instant(data.firstTimeUnitStartUTC, at: "\(path).FirstTimeUnitStartUtc.Value")
        let last = try instant(data.lastTimeUnitStartUTC, at: "\(path).LastTimeUnitStartUtc.Value")
        let units = try timeUnits.range(
            first: first ?? timeUnits.start(of: old.units.lowerBound),
            last: last ?? timeUnits.start(of: old.units.upperBound.advanced(by: -1)), maximum: Self.longest
        )
        if units != old.units { try checkEnd(of: units, timeUnits) }
        return units
    }

    private func instant(_ update: Contract.StringUpdateValue?, at path: String) throws(InvalidInput) -> Date? {
        guard let update else { return nil }
        guard let instant = InstantText.instant(try update.value.uncleared(path)) else {
            throw InvalidInput(path, "is no date and time", kind: .malformed)
        }
        return instant
    }

    private func release(
        _ old: BlockRelease, _ data: Contract.AvailabilityBlockUpdateParameters, at path: String
    ) throws -> BlockRelease {
        let released = try data.releasedUTC?.value.said.map { text in
            guard let instant = InstantText.instant(text) else {
                throw InvalidInput("\(path).ReleasedUtc.Value", "is no date and time", kind: .malformed)
            }
            return instant
        }
        var offset: Period?
        try data.rollingReleaseOffset.overwrite(&offset, at: "\(path).RollingReleaseOffset.Value")
        guard let strategy = data.releaseStrategy?.value else {
            guard data.releasedUTC != nil else { return old }
            return released.map { .fixed($0) } ?? .never
        }
        switch strategy {
        case .none: return .never
        case .fixedRelease:
            guard let released else {
                throw InvalidInput("\(path).ReleasedUtc", "must be given for the strategy FixedRelease")
            }
            return .fixed(released)
        case .rollingRelease:
            guard let offset else {
                throw InvalidInput("\(path).RollingReleaseOffset", "must be given for the strategy RollingRelease")
            }
            return try Self.rolling(offset, at: "\(path).RollingReleaseOffset.Value")
        }
    }

    private func updateState(
        _ block: inout AvailabilityBlock, _ data: Contract.AvailabilityBlockUpdateParameters, at path: String
    ) throws {
        var state: AvailabilityBlockState? = block.state
        try data.state.overwrite(&state, at: "\(path).State.Value")
        block.state = try state.uncleared("\(path).State.Value")
        guard block.state == .canceled else {
            for (update, member) in [
                (data.cancellationReason, "CancellationReason"),
                (data.cancellationReasonDetail, "CancellationReasonDetail"),
            ] where update?.value.said != nil {
                throw InvalidInput("\(path).\(member)", "is for a block that is canceled")
            }
            block.cancellation = nil
            return
        }
        var cancellation = block.cancellation ?? BlockCancellation(at: call.now)
        try data.cancellationReason.overwrite(&cancellation.reason, at: "\(path).CancellationReason.Value")
        data.cancellationReasonDetail.overwrite(&cancellation.detail)
        block.cancellation = cancellation
    }

    /// Stores a block that was changed, and what that does to what it has set aside.
    private func store(_ new: AvailabilityBlock, _ old: AvailabilityBlock, _ timeUnits: TimeUnits) throws {
        let table = transaction.availabilityAdjustments
        if new.units != old.units || new.release != old.release {
            let adjustments = try table.active(of: [new.id], in: enterprise.id)
            try BlockRules.checkUnits(new.units, of: new, resources: adjustments.map(\.units))
            if new.release != old.release {
                for adjustment in adjustments {
                    try table.update(
                        adjustment.id, units: adjustment.units,
                        firstRelease: adjustment.value.release(of: adjustment.units.lowerBound, in: new, timeUnits),
                        of: enterprise.id, at: call.now
                    )
                }
            }
        }
        if new.state != old.state {
            var ledger = try transaction.blockNights.ledger(of: [old], in: enterprise.id)
            ledger.changeState(of: old.id, to: new.state)
            try transaction.nights.apply(ledger.deltas, in: enterprise.id)
        }
        try transaction.availabilityBlocks.update(new, timeUnits)
    }
}
