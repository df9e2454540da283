import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Sets how many resources too many a service may sell; all of it or nothing.
///
/// A limit replaces others in its interval: those that reach beyond it are cut, and the same limit becomes one that
/// lasts as long as both together.
///
/// - Throws: `InvalidReference` for the service, `TimeUnitProblem` for an interval that is not one of time units,
///   `EditableUnitsRefusal` for one that lies too far away.
extension ServiceOverbookingLimitsSet: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let changes = request.setServiceOverbookingLimits.map {
            LimitChange(first: $0.firstTimeUnitStartUTC, last: $0.lastTimeUnitStartUTC, limit: $0.limit)
        }
        try await LimitChange.perform(changes, service: request.serviceID, of: request.enterpriseID, in: call)
        return Response()
    }
}

/// A limit of overbooking that is set, or taken away where it is nil.
struct LimitChange: Sendable {
    let first: Date
    let last: Date
    let limit: Int?

    /// Makes the changes, in their order.
    static func perform(_ changes: [LimitChange], service: UUID, of enterprise: UUID?, in call: Call) async throws {
        let enterprise = try call.enterprise(enterprise)
        try await call.store.write { transaction in
            // Who books reads the limits, so they change under the same lock.
            try transaction.lockStays(of: enterprise.id)
            let bookable = try BookableService(service, of: enterprise, for: call, in: transaction)
            let oldest = enterprise.endOfOperationalHistory(at: call.now)
            let intervals = try changes.map { change in
                let units = try bookable.timeUnits.range(first: change.first, last: change.last)
                try EditableUnits.check(units, of: bookable.timeUnits, oldest: oldest, now: call.now)
                return units
            }
            guard let lowest = intervals.map(\.lowerBound).min(), let beyond = intervals.map(\.upperBound).max()
            else { return }
            let table = transaction.serviceOverbookingLimits
            var line = try table.line(around: lowest..<beyond, of: bookable.service.id, in: enterprise.id)
            for (change, units) in zip(changes, intervals) {
                if let limit = change.limit {
                    line.set(limit, in: units) { call.newID() }
                } else {
                    line.clear(units) { call.newID() }
                }
            }
            try table.save(line, of: bookable.service.id, bookable.timeUnits, in: enterprise.id, at: call.now)
        }
    }
}
