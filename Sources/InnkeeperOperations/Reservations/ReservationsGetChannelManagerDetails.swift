import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Answers what the channel manager said when it sent reservations, in the order of the request. One that came another
/// way has no details and is left out.
///
/// - Throws: `InvalidReference` for an unknown reservation.
extension ReservationsGetChannelManagerDetails: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(nil)
        let wanted: [ID<Reservation>] = ids(request.reservationIDs)
        let details = try await call.store.read { transaction in
            _ = try ServiceOrders(
                request.reservationIDs, as: "ReservationIds", of: enterprises, for: call, in: transaction
            )
            return try transaction.channelManagerDetails.find(wanted, ofAny: enterprises)
        }
        let byID = Dictionary(details.map { ($0.reservationID, $0) }) { _, last in last }
        return Response(
            channelManagerDetails: wanted.compactMap { byID[$0] }.map { details in
                Contract.ChannelManagerDetails(
                    reservationID: details.reservationID.uuid, requestedRateCode: details.requestedRateCode,
                    channelManagerName: details.channelManagerName, channelNumber: details.channelNumber,
                    channelManagerGroupNumber: details.channelManagerGroupNumber,
                    channelManagerNumber: details.channelManagerNumber, createdUTC: details.created
                )
            }
        )
    }
}
