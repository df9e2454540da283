import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the restrictions of services, newest first, whoever made them.
///
/// `RateIds` asks for all that is about a rate in any way: itself, a rate that it follows, its group, or all rates;
/// `ExactRateIds` and `BaseRateIds` for what names the rate so. The older `TimeFilter` says what `StartUtc` and
/// `EndUtc` are about. No filter is required beside the services, although older documents wanted one.
///
/// - Throws: `InvalidReference` for a service that is unknown, sells no stays, or is not the token's.
extension RestrictionsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterprises(request.enterpriseIDs)
        let owners = enterprises.map(\.id)
        return try await call.store.read { transaction in
            let wanted = try call.services(request.serviceIDs, of: owners, bookable: true, in: transaction)
            let services = try transaction.services.find(wanted, ofAny: owners)
            var units: [ID<Service>: TimeUnits] = [:]
            for service in services {
                let zone = enterprises.first { $0.id == service.enterpriseID }?.timeZone
                units[service.id] = zone.flatMap { service.timeUnits(in: $0) }
            }
            var filter = RestrictionFilter(
                enterprises: owners, services: parts(of: units, colliding: interval(of: request, "Colliding"))
            )
            filter.ids = ids(request.restrictionIDs)
            filter.categories = ids(request.resourceCategoryIDs)
            filter.exactRates = ids(request.exactRateIDs)
            filter.baseRates = ids(request.baseRateIDs)
            filter.origin = request.origin.map { sameChoice($0) }
            filter.created = interval(of: request, "Created")
            filter.updated = interval(of: request, "Updated")
            if let rateIDs = request.rateIDs {
                let rates: [ID<Rate>] = ids(rateIDs)
                let chain = try owners.flatMap { try transaction.rates.withBases(rates, of: $0) }
                // What is about all rates is about none of those that nobody knows.
                guard !chain.isEmpty else { return Response(restrictions: []) }
                filter.rates = RestrictedRates(rates, chain: chain)
            }
            let found = try transaction.restrictions.list(filter, Page(request.limitation))
            return Response(
                restrictions: found.compactMap { restriction in
                    units[restriction.serviceID].map { Contract.Restriction(restriction, $0) }
                },
                cursor: found.last?.id.uuid
            )
        }
    }

    /// An interval by its member, or by the older members where they are about the same.
    private static func interval(of request: Request, _ name: String) -> InstantInterval? {
        let members = [
            "Colliding": request.collidingUTC, "Created": request.createdUTC, "Updated": request.updatedUTC,
        ]
        if let interval = members[name].flatMap({ $0 }) { return InstantInterval(interval) }
        guard request.timeFilter ?? "Colliding" == name, request.startUTC != nil || request.endUTC != nil else {
            return nil
        }
        return InstantInterval(start: request.startUTC, end: request.endUTC)
    }

    /// The services by their kinds of time units, with the units that have a part in the interval.
    private static func parts(
        of services: [ID<Service>: TimeUnits], colliding interval: InstantInterval?
    ) -> [RestrictionFilter.Part] {
        let kinds = Dictionary(grouping: services.keys.sorted()) { services[$0] }
        return kinds.compactMap { timeUnits, services in
            timeUnits.map { RestrictionFilter.Part(services, within: interval.flatMap($0.span)) }
        }
    }
}

extension TimeUnits {
    /// The time units that have a part in an interval; nil for one that is no interval.
    fileprivate func span(of interval: InstantInterval) -> RestrictionSpan? {
        let first = interval.start.map { unit(at: $0) }
        let last = interval.end.map { end in
            end == interval.start ? unit(at: end) : unit(at: end.addingTimeInterval(-0.001))
        }
        return RestrictionSpan(first: first, last: last)
    }
}
