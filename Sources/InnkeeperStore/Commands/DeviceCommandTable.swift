public import Foundation
public import Hospitality

extension Transaction {
    public var deviceCommands: DeviceCommandTable { DeviceCommandTable(transaction: self) }
}

/// All SQL on the table `device_command`.
public struct DeviceCommandTable {
    let transaction: Transaction

    public func insert(_ command: DeviceCommand) throws {
        try transaction.run(
            """
            INSERT INTO device_command
                (enterprise_id, id, device_id, state, creator_name, progress_e6, notes, data, bill_id, created_ms,
                 updated_ms)
            VALUES
                (\(command.enterpriseID), \(command.id), \(command.deviceID), \(command.state), \(command.creatorName),
                 \(command.progress), \(command.notes), \(json: Self.encoded(command.data)),
                 \(command.fiscalOrder?.billID), \(command.created), \(command.updated))
            """
        )
    }

    public func update(_ command: DeviceCommand) throws {
        try transaction.run(
            """
            UPDATE device_command
            SET state = \(command.state), progress_e6 = \(command.progress), notes = \(command.notes),
                updated_ms = \(command.updated)
            WHERE enterprise_id = \(command.enterpriseID) AND id = \(command.id)
            """
        )
    }

    /// Marks commands as received by those who work them off.
    public func receive(_ commands: [ID<DeviceCommand>], of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE device_command SET state = 'Received', updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: commands)
            """
        )
    }

    /// Keeps what a device answered, a JSON object. Only the device knows what it means; clients of today send none.
    public func keep(result: String, of command: DeviceCommand) throws {
        try transaction.run(
            """
            UPDATE device_command SET result = \(result)
            WHERE enterprise_id = \(command.enterpriseID) AND id = \(command.id)
            """
        )
    }

    /// What the device answered when it was done; nil for most.
    public func result(of command: ID<DeviceCommand>, of enterprise: ID<Enterprise>) throws -> String? {
        try transaction.row(
            "SELECT result FROM device_command WHERE enterprise_id = \(enterprise) AND id = \(command)"
        )?.optionalString("result")
    }

    /// The commands that nobody has begun to work on, for the devices that an integration drives, oldest first.
    public func active(for integration: ID<Integration>, of enterprise: ID<Enterprise>) throws -> [DeviceCommand] {
        try commands(
            """
            JOIN device_connection AS link
                ON link.enterprise_id = command.enterprise_id AND link.device_id = command.device_id
            WHERE command.enterprise_id = \(enterprise) AND link.integration_id = \(integration)
                AND command.state IN ('Pending', 'Received')
            ORDER BY command.id LIMIT \(Self.activeLimit)
            """
        )
    }

    /// The commands of `ids` to devices that the integration drives, newest first.
    public func list(
        _ ids: [ID<DeviceCommand>], for integration: ID<Integration>, of enterprise: ID<Enterprise>, _ page: Page
    ) throws -> [DeviceCommand] {
        let older: SQL = page.cursor.map { "AND command.id < \($0)" } ?? ""
        return try commands(
            """
            WHERE command.enterprise_id = \(enterprise) AND command.id IN \(in: ids) \(older)
                AND EXISTS (
                    SELECT 1 FROM device_connection AS link
                    WHERE link.enterprise_id = command.enterprise_id AND link.device_id = command.device_id
                        AND link.integration_id = \(integration)
                )
            ORDER BY command.id DESC LIMIT \(page.count)
            """
        )
    }

    /// More commands than a house has waiting; past that the oldest ones are worked off first.
    private static let activeLimit = 1000

    func commands(_ condition: SQL) throws -> [DeviceCommand] {
        try transaction.rows(
            """
            SELECT command.id, command.enterprise_id, command.device_id, command.state, command.creator_name,
                   command.progress_e6, command.notes, command.data, command.created_ms, command.updated_ms, device.kind
            FROM device_command AS command
            JOIN device ON device.enterprise_id = command.enterprise_id AND device.id = command.device_id
            \(condition)
            """
        ).map { row in
            try DeviceCommand(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), deviceID: row.id("device_id"),
                state: row.choice("state"), creatorName: row.optionalString("creator_name"),
                progress: row.optionalAmount("progress_e6"), notes: row.optionalString("notes"),
                data: Self.decoded(row.data("data"), for: row.choice("kind")), created: row.instant("created_ms"),
                updated: row.instant("updated_ms")
            )
        }
    }

    private static func encoded(_ data: DeviceCommand.Data) throws -> Data {
        let encoder = JSONEncoder()
        // The same order is the same text, in every process.
        encoder.outputFormatting = .sortedKeys
        return switch data {
        case .print(let order): try encoder.encode(order)
        case .cutKey(let order): try encoder.encode(order)
        case .takePayment(let order): try encoder.encode(order)
        case .fiscalize(let order): try encoder.encode(order)
        }
    }

    private static func decoded(_ data: Data, for kind: Device.Kind) throws -> DeviceCommand.Data {
        switch kind {
        case .printer: .print(try JSONDecoder().decode(DeviceCommand.PrintOrder.self, from: data))
        case .keyCutter: .cutKey(try JSONDecoder().decode(DeviceCommand.KeyOrder.self, from: data))
        case .paymentTerminal: .takePayment(try JSONDecoder().decode(TerminalOrder.self, from: data))
        case .fiscalMachine: .fiscalize(try JSONDecoder().decode(FiscalOrder.self, from: data))
        case .passportScanner:
            throw StoreFailure("A device of the type \(kind.rawValue) has no commands yet.")
        }
    }
}
