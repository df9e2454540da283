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
            let commands = try call.receiveCommands(of: enterprise, in: transaction)
            return Response(
                commands: try call.wire(commands, of: enterprise, in: transaction), cursor: commands.last?.id.uuid
            )
        }
    }
}

extension Call {
    /// What the devices of the caller's integration still have to do, oldest first, received from now on.
    ///
    /// - Parameter isMeant: Whether the client can make anything of a command; the others wait for another client.
    func receiveCommands(
        of enterprise: Enterprise, in transaction: Transaction, where isMeant: (DeviceCommand) -> Bool = { _ in true }
    ) throws -> [DeviceCommand] {
        let (table, integration) = (transaction.deviceCommands, caller.integration.id)
        var commands = try table.active(for: integration, of: enterprise.id).filter(isMeant)
        if commands.contains(where: { $0.state == .pending }) {
            let devices = try transaction.devices.connected(to: integration, of: enterprise.id)
            try transaction.lock(devices.map { LockKey.other($0.id) })
            // Read again: what has ended while this waited must not come back to life.
            commands = try table.active(for: integration, of: enterprise.id).filter(isMeant)
        }
        let received = commands.indices.filter { commands[$0].state == .pending }
        for index in received {
            commands[index].state = .received
            commands[index].updated = now
        }
        try receive(received.map { commands[$0] }, of: enterprise, in: transaction)
        return commands
    }
}
