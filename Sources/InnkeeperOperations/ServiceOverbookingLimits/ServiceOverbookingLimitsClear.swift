import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Takes the limits of overbooking away in some intervals; what a limit has before and after them stays.
///
/// - Throws: `InvalidReference` for the service, `TimeUnitProblem` for an interval that is not one of time units,
///   `EditableUnitsRefusal` for one that lies too far away.
extension ServiceOverbookingLimitsClear: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let changes = request.clearServiceOverbookingLimits.map {
            LimitChange(first: $0.firstTimeUnitStartUTC, last: $0.lastTimeUnitStartUTC, limit: nil)
        }
        try await LimitChange.perform(changes, service: request.serviceID, of: request.enterpriseID, in: call)
        return Response()
    }
}
