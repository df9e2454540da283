import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists who stays with which reservation, newest first, and in `Extent` the reservations, groups and customers of the
/// same page.
///
/// A companionship without a reservation is of a member of the group who has none yet.
extension CompanionshipsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterprises(request.enterpriseIDs)
        var filter = CompanionshipFilter(enterprises: enterprises.map(\.id))
        filter.ids = ids(request.companionshipIDs)
        filter.reservationIDs = ids(request.reservationIDs)
        filter.customerIDs = ids(request.customerIDs)
        filter.groupIDs = ids(request.reservationGroupIDs)
        filter.serviceID = call.caller.token.serviceID
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        let page = Page(request.limitation)
        return try await call.store.read { [filter] transaction in
            let companionships = try transaction.companionships.list(filter, page)
            return Response(
                companionships: companionships.map(Contract.Companionship.init),
                reservations: request.extent?.reservations == true
                    ? try reservations(of: companionships, enterprises, transaction) : nil,
                reservationGroups: request.extent?.reservationGroups == true
                    ? try groups(of: companionships, enterprises, transaction) : nil,
                customers: request.extent?.customers == true
                    ? try customers(of: companionships, transaction) : nil,
                cursor: companionships.last?.id.uuid
            )
        }
    }

    private static func reservations(
        of companionships: [Companionship], _ enterprises: [Enterprise], _ transaction: Transaction
    ) throws -> [Contract.ReservationOld] {
        let ids = Set(companionships.compactMap(\.reservationID))
        guard !ids.isEmpty else { return [] }
        var filter = ReservationFilter(enterprises: enterprises.map(\.id))
        filter.ids = Array(ids)
        let reservations = try transaction.reservations.list(filter, Page(count: ids.count))
        let facts = try OldReservationFacts(for: reservations, of: filter.enterprises, in: transaction)
        return reservations.map { Contract.ReservationOld($0, facts) }
    }

    private static func groups(
        of companionships: [Companionship], _ enterprises: [Enterprise], _ transaction: Transaction
    ) throws -> [Contract.ReservationGroupOld] {
        let ids = Set(companionships.map(\.groupID))
        guard !ids.isEmpty else { return [] }
        var filter = ReservationGroupFilter(enterprises: enterprises.map(\.id))
        filter.ids = Array(ids)
        return try transaction.reservationGroups.list(filter, Page(count: ids.count))
            .map(Contract.ReservationGroupOld.init)
    }

    private static func customers(
        of companionships: [Companionship], _ transaction: Transaction
    ) throws -> [Contract.Customer] {
        let ids = Set(companionships.map(\.customerID))
        guard !ids.isEmpty else { return [] }
        var filter = CustomerFilter(chains: Array(Set(companionships.map(\.chainID))))
        filter.ids = Array(ids)
        return try transaction.customers.list(filter, Page(count: ids.count)).map { Contract.Customer($0) }
    }
}

extension Contract.Companionship {
    init(_ companionship: Companionship) {
        self.init(
            id: companionship.id.uuid,
            customerID: companionship.customerID.uuid,
            reservationGroupID: companionship.groupID.uuid,
            reservationID: companionship.reservationID?.uuid
        )
    }
}
