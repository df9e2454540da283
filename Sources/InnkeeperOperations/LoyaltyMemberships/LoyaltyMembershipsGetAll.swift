import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the members of loyalty programs, newest first; deleted ones only where `ActivityStates` asks for them.
///
/// Numbers may be asked for by either of their names; with both, one of either is enough.
///
/// - Throws: `InvalidReference` for a chain outside the token's scope.
extension LoyaltyMembershipsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = LoyaltyMembershipFilter(
            ChainFilter(
                chains: try call.chains(request.chainIDs),
                ids: ids(request.loyaltyMembershipIDs),
                created: request.createdUTC.map { InstantInterval($0) },
                updated: request.updatedUTC.map { InstantInterval($0) },
                isActive: call.isActiveLoyalty(request.activityStates)
            )
        )
        filter.accounts = ids(request.accountIDs)
        filter.programs = ids(request.loyaltyProgramIDs)
        if let states = request.membershipStates, !states.isEmpty { filter.states = states.map { sameChoice($0) } }
        if request.membershipNumbers != nil || request.codes != nil {
            filter.numbers = (request.membershipNumbers ?? []) + (request.codes ?? [])
        }
        filter.providerIDs = request.providerMembershipIDs
        let page = Page(request.limitation)
        let memberships = try await call.store.read { [filter] in try $0.loyaltyMemberships.list(filter, page) }
        return Response(
            loyaltyMemberships: memberships.map { Contract.LoyaltyMembership($0) }, cursor: memberships.last?.id.uuid
        )
    }
}
