import Hospitality
import InnkeeperContract
import InnkeeperStore

extension Call {
    /// Stores a new command and tells the integrations that drive the device.
    func send(
        _ data: DeviceCommand.Data, to device: Device, in transaction: Transaction
    ) throws -> DeviceCommand {
        let command = DeviceCommand(
            id: newID(), enterpriseID: device.enterpriseID, deviceID: device.id,
            creatorName: caller.integration.name, data: data, created: now, updated: now
        )
        try transaction.deviceCommands.insert(command)
        try announce(command, in: transaction)
        return command
    }

    /// Stores the new state of a command and tells the integrations that drive its device.
    func update(_ command: DeviceCommand, in transaction: Transaction) throws {
        try transaction.deviceCommands.update(command)
        try announce(command, in: transaction)
    }

    /// Stores that commands were received, all at once, and tells the integrations that drive their devices.
    func receive(_ commands: [DeviceCommand], of enterprise: Enterprise, in transaction: Transaction) throws {
        guard !commands.isEmpty else { return }
        try transaction.deviceCommands.receive(commands.map(\.id), of: enterprise.id, at: now)
        let devices = Array(Set(commands.map(\.deviceID)))
        let integrations = try transaction.devices.integrations(of: devices, of: enterprise.id)
        for command in commands {
            let event = HouseEvent.deviceCommand(
                command.id, state: command.state, integrations: integrations[command.deviceID] ?? []
            )
            try announce(event, of: enterprise.id, in: transaction)
        }
    }

    /// Commands as they are answered, with their devices.
    func wire(
        _ commands: [DeviceCommand], of enterprise: Enterprise, in transaction: Transaction
    ) throws -> [Contract.DeviceCommand] {
        let devices = try transaction.devices.list(Array(Set(commands.map(\.deviceID))), of: enterprise.id)
        let dossiers = try fiscalDossiers(of: commands, in: [enterprise.id], transaction)
        return commands.compactMap { command in
            devices.first { $0.id == command.deviceID }.flatMap { device in
                Contract.DeviceCommand(
                    command, to: device, about: command.fiscalOrder.flatMap { dossiers[$0.billID] }, in: enterprise
                )
            }
        }
    }

    private func announce(_ command: DeviceCommand, in transaction: Transaction) throws {
        let integrations = try transaction.devices.integrations(of: command.deviceID, of: command.enterpriseID)
        let event = HouseEvent.deviceCommand(command.id, state: command.state, integrations: integrations)
        try announce(event, of: command.enterpriseID, in: transaction)
    }
}
