import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Answers which cancellation policies would hold for a stay if it were booked now, for each of the rates: in the order
/// in which they begin to hold.
///
/// Without the stay's interval all policies of the rates' groups are answered, oldest first; with one of its ends the
/// stay is taken to be one time unit long (inferred).
///
/// - Throws: `InvalidReference` for a rate that is unknown, `InvalidInput` for a stay that ends before it starts.
extension CancellationPoliciesGetByRates: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        if let start = request.reservationStartUTC, let end = request.reservationEndUTC, end <= start {
            throw InvalidInput("ReservationEndUtc", "must be after ReservationStartUtc")
        }
        return try await call.store.read { transaction in
            let policies = try RatePolicies(of: ids(request.rateIDs), for: call, in: transaction)
            return Response(
                cancellationPolicies: try ids(request.rateIDs, of: Rate.self).map { id in
                    guard let rate = policies.rate(id) else { throw InvalidReference.unknown("RateIds", id.uuid) }
                    let stay = policies.stay(at: rate, from: request.reservationStartUTC, to: request.reservationEndUTC)
                    return Contract.CancellationPolicyByRate(
                        rateID: id.uuid,
                        policies: policies.holding(at: rate, stay, created: call.now)
                            .map { Contract.CancellationPolicyData($0) }
                    )
                }
            )
        }
    }
}

/// The cancellation policies of rates, loaded for all of them at once.
struct RatePolicies {
    private let rates: [ID<Rate>: Rate]
    private let policies: [ID<RateGroup>: [CancellationPolicy]]
    private let timeUnits: [ID<Service>: TimeUnits]

    /// Those of the caller's enterprises, of services that the token opens.
    init(of rateIDs: [ID<Rate>], for call: Call, in transaction: Transaction) throws {
        let enterprises = call.caller.enterprises
        let owners = enterprises.map(\.id)
        let found = try transaction.rates.find(rateIDs, ofAny: owners).filter { rate in
            call.caller.token.serviceID.map { $0.uuid == rate.serviceID.uuid } ?? true
        }
        rates = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
        policies = try transaction.cancellationPolicies.active(of: found.map(\.groupID), ofAny: owners)
        var timeUnits: [ID<Service>: TimeUnits] = [:]
        for service in try transaction.services.find(found.map(\.serviceID), ofAny: owners) {
            guard let owner = enterprises.first(where: { $0.id == service.enterpriseID }) else { continue }
            timeUnits[service.id] = service.timeUnits(in: owner.timeZone)
        }
        self.timeUnits = timeUnits
    }

    func rate(_ id: ID<Rate>) -> Rate? { rates[id] }

    /// The stay that is meant by two instants, of which one may be left out; nil without either.
    func stay(at rate: Rate, from start: Date?, to end: Date?) -> Stay? {
        guard let units = timeUnits[rate.serviceID] else { return nil }
        if let start, let end { return try? Stay(from: start, to: end) }
        guard let instant = start ?? end else { return nil }
        let unit = units.unit(at: start ?? instant.addingTimeInterval(-1))
        let night = unit..<unit.advanced(by: 1)
        return units.stay(over: night)
    }

    /// The policies that hold for a stay, in the order in which they begin to; all, where no stay is known.
    func holding(at rate: Rate, _ stay: Stay?, created: Date) -> [CancellationPolicy] {
        let all = policies[rate.groupID] ?? []
        guard let stay, let units = timeUnits[rate.serviceID] else { return all }
        return CancellationPolicy.holding(all, created: created, stay: stay, timeUnits: units)
    }
}
