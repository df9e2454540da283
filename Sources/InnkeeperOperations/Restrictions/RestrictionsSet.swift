import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Restricts time units of a service, so that afterwards exactly these exceptions hold there under these conditions.
///
/// What an integration has set before under the very same conditions is joined with it where the exceptions are the
/// same, and gives way where they differ. Entries take effect one after another. What people of the house have
/// restricted is left alone.
///
/// - Throws: `InvalidReference` and `InvalidInput` for what the service does not have and for days, lengths and prices
///   that cannot be meant; `TimeUnitProblem` for an interval that does not begin and end at starts of time units;
///   `RestrictionRefusal` beyond the quota.
extension RestrictionsSet: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        try await call.store.write { transaction in
            let desk = try RestrictionDesk(of: request.serviceID, for: call, in: transaction)
            try desk.apply(
                request.data.enumerated().map { index, data in
                    let path = "Data[\(index)]"
                    return RestrictionChange(
                        conditions: try desk.conditions(RestrictionTerms(data), at: path, known: true),
                        span: try desk.span(from: data.startUTC, to: data.endUTC, at: path),
                        kind: .set(try desk.exceptions(RestrictionLimits(data), at: path))
                    )
                }
            )
            return Response()
        }
    }
}
