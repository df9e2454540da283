import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lifts blocks of resources, all of them or none; they stay in the list as deleted ones.
///
/// The resources can be sold again, in the past of the books too. One that was out of order is dirty then.
///
/// - Throws: `InvalidReference` for a block that the house does not have or that was lifted before.
extension ResourceBlocksDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        try await call.store.write { transaction in
            let desk = RepairDesk(call: call, enterprise: enterprise, transaction: transaction)
            try desk.lift(request.resourceBlockIDs)
            try desk.updateStates()
        }
        return Response()
    }
}
