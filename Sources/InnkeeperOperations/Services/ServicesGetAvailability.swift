import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Answers how many resources of each category are still for sale to the public, time unit by time unit.
///
/// What is set aside in blocks of availability is not for sale; a dorm that is taken takes its beds along. A room that
/// is out of order still counts here: this older operation never looked at repairs, the later one tells them apart.
/// Below zero a category is overbooked. Where a restriction lets nobody stay, nothing is for sale. Older clients name
/// instants within the first and the last time unit.
///
/// - Throws: `InvalidReference` for the service, `TimeUnitProblem` for the interval.
extension ServicesGetAvailability: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let (availability, closed) = try await call.store.read { transaction in
            let bookable = try BookableService(request.serviceID, of: call.enterprise(), for: call, in: transaction)
            let (first, last) = try bookable.timeUnits.ends(
                first: request.firstTimeUnitStartUTC, last: request.lastTimeUnitStartUTC,
                older: (request.startUTC, request.endUTC)
            )
            return (
                try ServiceAvailability(
                    of: request.serviceID, first: first, last: last, for: call, in: transaction
                ),
                try ClosedUnits(of: request.serviceID, first: first, last: last, for: call, in: transaction)
            )
        }
        let publicAvailability = availability.publicAvailability
        return Response(
            timeUnitStartsUTC: availability.starts,
            categoryAvailabilities: availability.categories.indices.map { index in
                Contract.CategoryAvailability(
                    categoryID: availability.categories[index].uuid,
                    availabilities: closed.offered(
                        publicAvailability[index], of: availability.categories[index]
                    ),
                    adjustments: availability.cells[index].map(\.adjustment)
                )
            },
            datesUTC: availability.starts
        )
    }
}
