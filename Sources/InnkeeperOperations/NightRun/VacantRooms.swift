import Foundation
import Hospitality
import InnkeeperStore

/// Makes clean spaces dirty that nobody has used for as many days as their service says.
///
/// Every house looks once a day, between four and five in the morning by its own clock; one that was closed then does
/// it when it opens.
enum VacantRooms: NightDuty {
    static let name = "vacant rooms to be cleaned"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let round = enterprise.lastRound(at: call.now)
        let nothingToDo = try await call.store.read { try stale(at: round, of: enterprise, in: $0).isEmpty }
        guard !nothingToDo else { return 0 }
        return try await call.store.write { transaction in
            try transaction.lock(.enterprise(enterprise.id))
            // Who checks in at this moment is seen: that is done under this lock, too.
            try transaction.lockStays(of: enterprise.id)
            let stale = try stale(at: round, of: enterprise, in: transaction)
            for resource in try transaction.resources.find(stale, of: enterprise.id) {
                try call.mark(resource, .dirty, in: transaction)
            }
            return stale.count
        }
    }

    private static func stale(
        at round: Date, of enterprise: Enterprise, in transaction: Transaction
    ) throws -> [ID<Resource>] {
        let ready = try transaction.resources.ready(
            notSetSince: round.addingTimeInterval(-86_400), of: enterprise.id
        )
        guard !ready.isEmpty else { return [] }
        let week = Double(HousekeepingTerms.mostVacantDays) * 86_400
        let vacancy = try transaction.resources.vacancy(since: round.addingTimeInterval(-week), of: enterprise.id)
        return vacancy.stale(ready, at: round)
    }
}

extension Call {
    /// Tells everybody that a resource has another state now. The enterprise must be locked.
    func mark(_ resource: Resource, _ state: ResourceState, in transaction: Transaction) throws {
        var resource = resource
        resource.state = state
        resource.updated = now
        try transaction.resources.update(resource)
        try announce(.resource(resource.id, state: state.rawValue), of: resource.enterpriseID, in: transaction)
    }
}
