import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lets a customer stay with a reservation. Who does already is told the companionship that exists.
///
/// - Throws: `InvalidReference` for an unknown reservation or customer; `ReservationRefusal` when as many are known as
///   the stay was booked for, and when it is over.
extension ReservationsAddCompanion: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stay = try desk.stay(request.reservationID)
            let customer = ID<Customer>(request.customerID)
            guard try transaction.customers.active([customer], of: enterprise.chainID).contains(customer) else {
                throw InvalidReference.unknown("CustomerId", request.customerID)
            }
            var filter = CompanionshipFilter(enterprises: [enterprise.id])
            filter.reservationIDs = [stay.id]
            let companions = try transaction.companionships.list(filter, Page(count: max(1, stay.personCount + 1)))
            if let known = companions.first(where: { $0.customerID == customer }) {
                return Response(companionshipID: known.id.uuid)
            }
            try CompanionRules.check(state: stay.state, companions: companions.count, persons: stay.personCount)
            let companionship = Companionship(
                id: call.newID(), enterpriseID: enterprise.id, chainID: enterprise.chainID, customerID: customer,
                groupID: stay.groupID, reservationID: stay.id, created: call.now
            )
            try transaction.companionships.insert(companionship)
            var reservation = stay
            // Who joins has not checked in, so not all companions have any more.
            reservation.checkIns.allCompanions = false
            try desk.write(reservation)
            return Response(companionshipID: companionship.id.uuid)
        }
    }
}
