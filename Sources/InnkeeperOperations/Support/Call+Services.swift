import Foundation
import Hospitality
import InnkeeperStore

extension Call {
    /// The services of a `ServiceIds` member, each once.
    ///
    /// - Parameter bookable: Whether they must sell stays; nil for either kind.
    /// - Throws: `InvalidReference` for a service that is unknown in these enterprises, that the token is not bound to,
    ///   or that is of the other kind.
    func services(
        _ uuids: [UUID], of enterprises: [ID<Enterprise>], bookable: Bool? = nil, in transaction: Transaction
    ) throws -> [ID<Service>] {
        let wanted: [ID<Service>] = ids(uuids)
        let found = try transaction.services.find(wanted, ofAny: enterprises)
        for id in wanted {
            guard let service = found.first(where: { $0.id == id }) else {
                throw InvalidReference.unknown("ServiceIds", id.uuid)
            }
            if service.isBookable { try admit(id.uuid, as: "ServiceIds") }
            if let bookable, service.isBookable != bookable {
                throw InvalidReference(
                    "ServiceIds", "names a service that sells \(service.isBookable ? "stays" : "no stays"): \(id)"
                )
            }
        }
        return wanted
    }

    /// The reservation that a member names, of a service that the token opens.
    ///
    /// - Throws: `InvalidReference` to `member` for any other.
    func reservation(
        _ id: UUID, of enterprise: ID<Enterprise>, as member: String = "ReservationId", in transaction: Transaction
    ) throws -> Reservation {
        let reservation = try transaction.reservations.find(ID(id), of: enterprise).known(as: member, id)
        if let bound = caller.token.serviceID, bound.uuid != reservation.serviceID.uuid {
            throw InvalidReference.unknown(member, id)
        }
        return reservation
    }

    /// The services whose charges a `ServiceIds` filter asks for. A token that is bound to a service sees its charges
    /// and those of everything that is sold beside stays; nil for any other token that names none.
    func chargedServices(
        _ uuids: [UUID]?, of enterprises: [ID<Enterprise>], in transaction: Transaction
    ) throws -> [ID<Service>]? {
        if let uuids { return try services(uuids, of: enterprises, in: transaction) }
        guard let bound = caller.token.serviceID else { return nil }
        // No house has more services than a page has places.
        return try transaction.services.list(
            HouseFilter(enterprises: enterprises), bookable: nil, boundTo: bound, Page(count: 1000)
        ).map(\.id)
    }

    /// The bookable services of a `ServiceIds` member; all that the token may see where it is absent.
    func bookableServices(
        _ uuids: [UUID]?, of enterprises: [ID<Enterprise>], in transaction: Transaction
    ) throws -> [ID<Service>] {
        if let uuids { return try services(uuids, of: enterprises, bookable: true, in: transaction) }
        if let bound = caller.token.serviceID { return [bound] }
        return try transaction.services.bookable(of: enterprises).map(\.id)
    }
}
