import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Forgets that a customer stays with a reservation. The customer's profile is not touched, and neither is the owner of
/// the reservation: an owner who only pays need not stay.
///
/// - Throws: `InvalidReference` for an unknown reservation, and for a customer who does not stay with it.
extension ReservationsDeleteCompanion: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stay = try desk.stay(request.reservationID)
            guard !stay.state.isOver else { throw ReservationRefusal.isOver(stay.state) }
            let companions = transaction.companionships
            try transaction.resourceAccessTokens.revoke(
                ofCompanion: ID(request.customerID), of: stay.id, of: enterprise.id, at: call.now
            )
            guard try companions.delete(ID(request.customerID), from: stay.id, of: enterprise.id) else {
                throw InvalidReference("CustomerId", "is no companion of this reservation")
            }
            try desk.write(stay)
            return Contract.Unit()
        }
    }
}
