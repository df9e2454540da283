import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists commands to devices of the caller's integration by their identifiers, newest first.
extension CommandsGetAllByIds: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.read { transaction in
            let commands = try transaction.deviceCommands.list(
                ids(request.commandIDs), for: call.caller.integration.id, of: enterprise.id,
                Page(request.limitation)
            )
            return Response(
                commands: try call.wire(commands, of: enterprise, in: transaction), cursor: commands.last?.id.uuid
            )
        }
    }
}
