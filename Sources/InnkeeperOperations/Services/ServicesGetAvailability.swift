import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Answers how many resources of each category are still for sale to the public, time unit by time unit.
///
/// What is set aside in blocks of availability is not for sale. A room that is out of order still counts here: this
/// older operation never looked at repairs, the later one tells them apart. Below zero a category is overbooked.
///
/// - Throws: `InvalidReference` for the service, `TimeUnitProblem` for the interval.
extension ServicesGetAvailability: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let availability = try await call.store.read { transaction in
            try ServiceAvailability(
                of: request.serviceID, first: request.firstTimeUnitStartUTC, last: request.lastTimeUnitStartUTC,
                for: call, in: transaction
            )
        }
        return Response(
            timeUnitStartsUTC: availability.starts,
            categoryAvailabilities: availability.categories.indices.map { index in
                let resources = availability.resources[index]
                return Contract.CategoryAvailability(
                    categoryID: availability.categories[index].uuid,
                    availabilities: availability.cells[index].map { $0.publicAvailability(of: resources) },
                    adjustments: availability.cells[index].map(\.adjustment)
                )
            },
            datesUTC: availability.starts
        )
    }
}
