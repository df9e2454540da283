import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Frees time units of a service from what integrations have restricted there under exactly these conditions, whatever
/// lifts it: a restriction of one rate stays when that of all rates is cleared. What lies around the interval remains.
///
/// - Throws: `InvalidReference` and `InvalidInput` for what the service does not have and for days that are none;
///   `TimeUnitProblem` for an interval that does not begin and end at starts of time units.
extension RestrictionsClear: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        try await call.store.write { transaction in
            let desk = try RestrictionDesk(of: request.serviceID, for: call, in: transaction)
            try desk.apply(
                request.data.enumerated().map { index, data in
                    let path = "Data[\(index)]"
                    return RestrictionChange(
                        conditions: try desk.conditions(RestrictionTerms(data), at: path, known: false),
                        span: try desk.span(from: data.startUTC, to: data.endUTC, at: path),
                        kind: .clear
                    )
                }
            )
            return Response()
        }
    }
}
