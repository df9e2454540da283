public import Foundation
public import Hospitality
public import InnkeeperStore

/// Decides when what a block has set aside goes back to the public, for one adjustment instead of the whole block. The
/// operations have no member for it, because it is the house's own decision and none of its partners'.
public struct ReleaseOffice: Sendable {
    private let store: Store

    public init(store: Store) { self.store = store }

    /// - Parameter instant: When all of it is released, by the night run; nil leaves that to the block again.
    /// - Returns: The adjustment as it is now.
    /// - Throws: ``ReleaseRefusal``.
    public func release(
        _ id: ID<AvailabilityAdjustment>, at instant: Date?, now: Date
    ) async throws -> AvailabilityAdjustment {
        try await store.write { transaction in
            let known = try find(id, in: transaction)
            try transaction.lockStays(of: known.enterpriseID)
            let old = try find(id, in: transaction)
            guard let blockID = old.blockID,
                let block = try transaction.availabilityBlocks.find([blockID], of: old.enterpriseID).first
            else { throw ReleaseRefusal.byHand }
            guard let timeUnits = try timeUnits(of: old, in: transaction) else { throw ReleaseRefusal.unknown }
            let value = old.value.released(at: instant)
            let first = value.release(of: old.units.lowerBound, in: block, timeUnits)
            let table = transaction.availabilityAdjustments
            try table.update(old.id, releaseOverride: instant, firstRelease: first, of: old.enterpriseID, at: now)
            try transaction.availabilityBlocks.touch([blockID], of: old.enterpriseID, at: now)
            return try find(id, in: transaction)
        }
    }

    private func find(
        _ id: ID<AvailabilityAdjustment>, in transaction: Transaction
    ) throws -> AvailabilityAdjustment {
        var filter = AvailabilityAdjustmentFilter(enterprises: try transaction.enterprises.list().map(\.id))
        filter.ids = [id]
        filter.isActive = true
        guard let found = try transaction.availabilityAdjustments.all(filter).first else {
            throw ReleaseRefusal.unknown
        }
        return found
    }

    private func timeUnits(
        of adjustment: AvailabilityAdjustment, in transaction: Transaction
    ) throws -> TimeUnits? {
        let house = adjustment.enterpriseID
        guard let enterprise = try transaction.enterprises.list().first(where: { $0.id == house }) else { return nil }
        return try transaction.services.find(adjustment.serviceID, of: house)?.timeUnits(in: enterprise.timeZone)
    }
}

/// Why an adjustment has no release of its own.
public enum ReleaseRefusal: Refusal, Equatable {
    case unknown
    case byHand

    public var message: String {
        switch self {
        case .unknown: "There is no active availability adjustment with this identifier."
        case .byHand: "Only what is set aside for an availability block is released. This adjustment has no block."
        }
    }
}
