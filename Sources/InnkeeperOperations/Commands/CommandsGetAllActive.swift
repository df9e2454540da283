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
            let (table, integration) = (transaction.deviceCommands, call.caller.integration.id)
            var commands = try table.active(for: integration, of: enterprise.id)
            if commands.contains(where: { $0.state == .pending }) {
                let devices = try transaction.devices.connected(to: integration, of: enterprise.id)
                try transaction.lock(devices.map { LockKey.other($0.id) })
                // Read again: what has ended while this waited must not come back to life.
                commands = try table.active(for: integration, of: enterprise.id)
            }
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
