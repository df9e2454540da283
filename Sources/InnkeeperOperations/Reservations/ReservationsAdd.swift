import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Books stays of one service as one group: all of them or none.
///
/// Each stay must find a resource of its category free in every time unit, counting those booked before it in the same
/// request. It gets a resource at once if one is free, its nights and products become charges on the account of its
/// owner, and the owner becomes its first companion. Who booked is written to, unless `SendConfirmationEmail` is false;
/// what is not firm yet is confirmed later.
///
/// - Throws: `InvalidReference` and `InvalidInput` for what the house does not have; `AvailabilityRefusal` for a night
///   that is full; `BookingRefusal` for a rate that is not for everybody; `VoucherRefusal` for a code that does not
///   open it; `RestrictionRefusal` for what is not sold at that time; `ReservationRefusal` for a stay that is too long,
///   too long ago or too far ahead, and for a resource that is taken.
extension ReservationsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let wanted = try StayCatalog.Wanted(request.reservations)
        for (index, stay) in request.reservations.enumerated() {
            try SearchedText.check(stay.channelNumber, at: "Reservations[\(index)].ChannelNumber")
        }
        return try await call.store.write { transaction in
            try transaction.lockStays(of: enterprise.id)
            let catalog = try StayCatalog(
                selling: wanted, from: request.serviceID, of: enterprise, for: call, in: transaction
            )
            return try StayBooking(call: call, transaction: transaction, catalog: catalog, request: request).book()
        }
    }
}
