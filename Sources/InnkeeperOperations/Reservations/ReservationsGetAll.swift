import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Lists reservations in their older shape, newest first, and in `Extent` all that hangs on those of the page. What is
/// not asked for is null.
///
/// `TimeFilter` says what `StartUtc` and `EndUtc` are about; without it, stays of which a part is planned between them.
/// Confirmed, started and processed stays are listed unless `States` says otherwise: those in any state where they are
/// named by identifier, and canceled ones where the interval is about cancellations.
///
/// - Throws: `InvalidReference` for a service that is unknown or sells no stays; `InvalidInput` for half an interval, a
///   longer one than three months, and states without anything that narrows them.
extension ReservationsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(nil)
        let filter = try filter(request, enterprises)
        let page = Page(request.limitation)
        return try await call.store.read { transaction in
            var filter = filter
            filter.serviceIDs = try call.services(
                request.serviceIDs, of: enterprises, bookable: true, in: transaction
            )
            let stays = try transaction.reservations.list(filter, page)
            let extents = StayExtents(
                call: call, enterprises: enterprises, transaction: transaction, stays: stays, extent: request.extent
            )
            return try extents.response(currency: request.currency)
        }
    }

    private static func filter(
        _ request: Request, _ enterprises: [ID<Enterprise>]
    ) throws -> ReservationFilter {
        var filter = ReservationFilter(enterprises: enterprises)
        filter.ids = ids(request.reservationIDs)
        filter.groupIDs = ids(request.groupIDs)
        filter.accountIDs = request.customerIDs
        filter.assignedResourceIDs = ids(request.assignedResourceIDs)
        filter.rateIDs = ids(request.rateIDs)
        filter.businessSegmentIDs = ids(request.businessSegmentIDs)
        filter.channelNumbers = request.channelNumbers
        // What is no number was never given to a reservation, so it matches none.
        filter.numbers = request.numbers?.compactMap { Int($0) }
        if let interval = try interval(request) {
            switch request.timeFilter {
            case .colliding: filter.colliding = interval
            case .created: filter.created = interval
            case .updated: filter.updated = interval
            case .start: filter.scheduledStart = interval
            case .end: filter.scheduledEnd = interval
            case .overlapping: filter.containing = interval
            case .canceled: filter.canceled = interval
            }
        }
        filter.states = try states(request)
        return filter
    }

    private static func interval(_ request: Request) throws(InvalidInput) -> InstantInterval? {
        guard request.startUTC != nil || request.endUTC != nil else { return nil }
        guard let start = request.startUTC else { throw InvalidInput("StartUtc", "must be given with EndUtc") }
        guard let end = request.endUTC else { throw InvalidInput("EndUtc", "must be given with StartUtc") }
        guard start <= end else { throw InvalidInput("EndUtc", "must not be before StartUtc") }
        let latest = LocalDate(of: start, in: .gmt).adding(months: 3).adding(days: 1).start(in: .gmt)
        guard end <= latest else { throw InvalidInput("EndUtc", "is more than 3 months after StartUtc") }
        return InstantInterval(start: start, end: end)
    }

    private static func states(_ request: Request) throws(InvalidInput) -> [ReservationState]? {
        if let states = request.states {
            let isNarrowed = request.startUTC != nil || request.reservationIDs != nil || request.groupIDs != nil
                || request.customerIDs != nil || request.assignedResourceIDs != nil || request.rateIDs != nil
                || request.businessSegmentIDs != nil || request.channelNumbers != nil || request.numbers != nil
            // (inferred) Only states alone would list the whole history; with anything else the interval is not needed.
            guard isNarrowed else { throw InvalidInput("StartUtc", "must be given with States") }
            return states.compactMap { ReservationState(name: $0.rawValue) }
        }
        if request.reservationIDs != nil { return nil }
        return request.startUTC != nil && request.timeFilter == .canceled
            ? [.canceled] : [.confirmed, .started, .processed]
    }
}
