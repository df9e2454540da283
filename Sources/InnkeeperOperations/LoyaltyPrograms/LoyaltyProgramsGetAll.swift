import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the loyalty programs of chains, newest first; deleted ones only where `ActivityStates` asks for them.
///
/// - Throws: `InvalidReference` for a chain outside the token's scope.
extension LoyaltyProgramsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let filter = ChainFilter<LoyaltyProgram>(
            chains: try call.chains(request.chainIDs),
            ids: ids(request.loyaltyProgramIDs),
            created: request.createdUTC.map { InstantInterval($0) },
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: call.isActiveLoyalty(request.activityStates)
        )
        let page = Page(request.limitation)
        let programs = try await call.store.read { transaction in
            try transaction.loyaltyPrograms.list(filter, codes: request.codes, page)
        }
        return Response(loyaltyPrograms: programs.map { Contract.LoyaltyProgram($0) }, cursor: programs.last?.id.uuid)
    }
}
