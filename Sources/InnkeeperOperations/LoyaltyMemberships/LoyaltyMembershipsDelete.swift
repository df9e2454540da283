import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Ends memberships; all of them or none. They are listed as deleted, and none of them is a primary one any more.
///
/// - Throws: `InvalidReference` for a membership that is unknown or deleted.
extension LoyaltyMembershipsDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let memberships = try call.loyaltyMemberships(
                request.loyaltyMembershipIDs, of: chain, as: "LoyaltyMembershipIds", in: transaction
            )
            for var membership in memberships.values {
                membership.delete()
                membership.updater = call.profile
                membership.updated = call.now
                try transaction.loyaltyMemberships.update(membership)
            }
            return Contract.Unit()
        }
    }
}
