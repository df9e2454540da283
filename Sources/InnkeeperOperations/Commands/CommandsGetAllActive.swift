import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what the devices of the caller's integration still have to do, oldest first.
///
/// Whoever fetches a pending command has received it: its state follows, so that the desk sees that it is on its way.
extension CommandsGetAllActive: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            var commands = try transaction.deviceCommands.active(
                for: call.caller.integration.id, of: enterprise.id
            )
            for index in commands.indices where commands[index].state == .pending {
                commands[index].state = .received
                commands[index].updated = call.now
                try call.update(commands[index], in: transaction)
            }
            return Response(
                commands: try call.wire(commands, of: enterprise, in: transaction), cursor: commands.last?.id.uuid
            )
        }
    }
}
