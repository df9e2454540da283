import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists where single reservations came from: each has the sources of its group.
///
/// A reservation is never split between two pages, so that the cursor can be the last one's identifier. One that has
/// more sources than a page has places is answered whole all the same.
extension SourceAssignmentsGetAll20240920: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        if call.caller.isPortfolio, request.enterpriseIDs == nil {
            throw InvalidReference("EnterpriseIds", "is required with the token of a portfolio")
        }
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let reservations: [ID<Reservation>]? = ids(request.reservationIDs)
        let updated = request.updatedUTC.map { InstantInterval($0) }
        let (count, last) = (request.limitation.count, request.limitation.cursor.map { ID<Reservation>($0) })
        let sources = try await call.store.read { transaction in
            let table = transaction.sourceAssignments
            let some = try table.ofReservations(
                of: enterprises, reservationIDs: reservations, service: call.caller.token.serviceID, updated: updated,
                count: count + 1, after: last
            )
            guard some.count > count, let cut = some.last?.reservationID else { return some }
            let whole = some.filter { $0.reservationID != cut }
            guard whole.isEmpty else { return whole }
            return try table.ofReservations(
                of: enterprises, reservationIDs: [cut], updated: updated, count: nil, after: nil
            )
        }
        return Response(
            sourceAssignments: sources.map { source in
                Contract.SourceAssignmentV20240920(
                    id: source.id,
                    reservationID: source.reservationID.uuid,
                    sourceID: source.assignment.sourceID.uuid,
                    isPrimary: source.assignment.isPrimary,
                    updatedUTC: source.assignment.updated
                )
            },
            cursor: sources.last?.reservationID.description
        )
    }
}

extension ReservationSource {
    /// The pair's own identifier: always the same one, and of no other pair.
    var id: UUID {
        let (left, right) = (reservationID.uuid.uuid, assignment.id.uuid.uuid)
        return UUID(
            uuid: (
                left.0 ^ right.0, left.1 ^ right.1, left.2 ^ right.2, left.3 ^ right.3, left.4 ^ right.4,
                left.5 ^ right.5, left.6 ^ right.6, left.7 ^ right.7, left.8 ^ right.8, left.9 ^ right.9,
                left.10 ^ right.10, left.11 ^ right.11, left.12 ^ right.12, left.13 ^ right.13, left.14 ^ right.14,
                left.15 ^ right.15
            )
        )
    }
}
