import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Lists the reservations that match all filters, newest first; in every state unless `States` says otherwise.
///
/// `CollidingUtc` finds the stays of which a part is planned within it.
extension ReservationsGetAll20230606: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let filter = try filter(request, in: call)
        let page = Page(request.limitation)
        let reservations = try await call.store.read { transaction in
            if let services = filter.serviceIDs {
                let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
                _ = try call.services(services.map(\.uuid), of: enterprises, bookable: true, in: transaction)
            }
            return try transaction.reservations.list(filter, page)
        }
        return Response(
            reservations: reservations.map(Contract.Reservation.init), cursor: reservations.last?.id.uuid
        )
    }

    private static func filter(_ request: Request, in call: Call) throws -> ReservationFilter {
        var filter = ReservationFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.reservationIDs)
        filter.serviceIDs = try call.admittedServices(request.serviceIDs)
        filter.groupIDs = ids(request.reservationGroupIDs)
        filter.accountIDs = request.accountIDs
        filter.partnerCompanyIDs = ids(request.partnerCompanyIDs)
        filter.travelAgencyIDs = ids(request.travelAgencyIDs)
        // What is no number was never given to a reservation, so it matches none.
        filter.numbers = request.numbers?.compactMap { Int($0) }
        filter.channelNumbers = request.channelNumbers
        filter.assignedResourceIDs = ids(request.assignedResourceIDs)
        filter.availabilityBlockIDs = ids(request.availabilityBlockIDs)
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.colliding = request.collidingUTC.map { InstantInterval($0) }
        filter.scheduledStart = request.scheduledStartUTC.map { InstantInterval($0) }
        filter.scheduledEnd = request.scheduledEndUTC.map { InstantInterval($0) }
        filter.actualStart = request.actualStartUTC.map { InstantInterval($0) }
        filter.actualEnd = request.actualEndUTC.map { InstantInterval($0) }
        filter.states = request.states?.map { ReservationState($0) }
        return filter
    }
}
