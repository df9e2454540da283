import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Lists where single reservations came from: each has the sources of its group.
///
/// A row is a pair of reservation and source, so the cursor names both and is a text.
extension SourceAssignmentsGetAll20240920: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        if call.caller.isPortfolio, request.enterpriseIDs == nil {
            throw InvalidReference("EnterpriseIds", "is required with the token of a portfolio")
        }
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let reservations: [ID<Reservation>]? = ids(request.reservationIDs)
        let updated = request.updatedUTC.map { InstantInterval($0) }
        let (count, last) = (request.limitation.count, try request.limitation.cursor.map(key))
        let sources = try await call.store.read { transaction in
            try transaction.sourceAssignments.ofReservations(
                of: enterprises, reservationIDs: reservations, updated: updated, count: count, after: last
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
            cursor: sources.last.map { "\($0.reservationID)/\($0.assignment.id)" }
        )
    }

    private static func key(_ cursor: String) throws(InvalidInput) -> ReservationSource.Key {
        let parts = cursor.split(separator: "/").compactMap { UUID(uuidString: String($0)) }
        guard parts.count == 2 else { throw InvalidInput("Limitation.Cursor", "is not one that this list gave out") }
        return ReservationSource.Key(reservationID: ID(parts[0]), assignmentID: ID(parts[1]))
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
