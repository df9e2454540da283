import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds restrictions as they are, each with an identifier by which it can be deleted: nothing is joined or cut.
///
/// The older way to restrict. Its instants need not be the starts of time units: those that they are in are meant.
///
/// - Throws: `InvalidReference` and `InvalidInput` for what the service does not have; `RestrictionRefusal` beyond the
///   quota.
extension RestrictionsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        try await call.store.write { transaction in
            let desk = try RestrictionDesk(of: request.serviceID.uuidString, for: call, in: transaction)
            let restrictions = try request.restrictions.enumerated().map { index, data in
                let path = "Restrictions[\(index)]"
                let (conditions, place) = (data.conditions, "\(path).Conditions")
                try SearchedText.check(data.externalIdentifier, at: "\(path).ExternalIdentifier")
                return desk.restriction(
                    try desk.conditions(RestrictionTerms(conditions), at: place, known: true),
                    try desk.span(around: conditions.startUTC, conditions.endUTC, at: place),
                    try desk.exceptions(RestrictionLimits(data.exceptions), at: "\(path).Exceptions"),
                    externalIdentifier: data.externalIdentifier
                )
            }
            try desk.checkQuota(adding: restrictions.count)
            try transaction.restrictions.insert(restrictions)
            return Response(
                restrictions: zip(request.restrictions, restrictions).map { data, restriction in
                    Contract.AddedRestriction(
                        identifier: data.identifier,
                        restriction: Contract.RestrictionDiscontinued(restriction, desk.timeUnits)
                    )
                }
            )
        }
    }
}
