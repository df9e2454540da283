import Foundation
import Hospitality
import InnkeeperStore

/// Gives what blocks have set aside and nobody picked up back to the public when its time has come: the whole block at
/// its release, or night by night where the release rolls; what the house has decided on for an adjustment goes first.
enum BlockReleases: NightDuty {
    static let name = "availability blocks released"

    /// Blocks in one run; more are done by the next.
    private static let most = 1000

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let due = try await call.store.read { transaction in
            try transaction.availabilityAdjustments.releasable(at: call.now, of: enterprise.id, atMost: most)
        }
        return try await call.each(due) { transaction, id in
            try transaction.lockStays(of: enterprise.id)
            let office = BlockOffice(call: call, enterprise: enterprise, transaction: transaction)
            guard let block = try transaction.availabilityBlocks.find([id], of: enterprise.id).first else {
                return false
            }
            let timeUnits = try office.timeUnits(of: block)
            return try office.release(block) { value, unit in
                value.release(of: unit, in: block, timeUnits).map { $0 <= call.now } ?? false
            }
        }
    }
}

/// Makes resources out of order when a block for their repair begins, and dirty when it has ended.
enum Repairs: NightDuty {
    static let name = "repairs begun and ended"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let due = try await call.store.read { try $0.resourceBlocks.repairs(at: call.now, of: enterprise.id) }
        guard !due.isEmpty else { return 0 }
        return try await call.store.write { transaction in
            try transaction.lock(.enterprise(enterprise.id))
            return try RepairDesk(call: call, enterprise: enterprise, transaction: transaction).updateStates()
        }
    }
}
