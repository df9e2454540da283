import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Lists what opens the doors of stays, newest first; both what is active and what was taken back, unless
/// `ActivityStates` says otherwise.
///
/// - Throws: `InvalidInput` for a state that does not exist.
extension ResourceAccessTokensGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = ResourceAccessTokenFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.resourceAccessTokenIDs)
        filter.reservations = ids(request.serviceOrderIDs)
        filter.colliding = request.collidingUTC.map { InstantInterval($0) }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.isActive = try isActive(request.activityStates)
        filter.service = call.caller.token.serviceID
        let page = Page(request.limitation)
        let tokens = try await call.store.read { [filter] in try $0.resourceAccessTokens.list(filter, page) }
        return Response(
            resourceAccessTokens: tokens.map { Contract.ResourceAccessToken($0) }, cursor: tokens.last?.id.uuid
        )
    }

    /// Here the contract has texts where other lists have choices.
    private static func isActive(_ states: [String]?) throws(InvalidInput) -> Bool? {
        var known: [Contract.ActivityStates] = []
        for (index, text) in (states ?? []).enumerated() {
            guard let state = Contract.ActivityStates(rawValue: text) else {
                throw InvalidInput("ActivityStates[\(index)]", "must be Active or Deleted")
            }
            known.append(state)
        }
        return RatesGetAll.isActive(known)
    }
}
