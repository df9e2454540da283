public import Hospitality

/// Which commands to fiscal machines to list. Everything that is given must hold.
public struct FiscalCommandFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    /// The integration that drives the machines.
    public var integration: ID<Integration>
    public var ids: [ID<DeviceCommand>]?
    public var devices: [ID<Device>]?
    public var states: [CommandState]?
    public var updated: InstantInterval?

    public init(enterprises: [ID<Enterprise>], integration: ID<Integration>) {
        self.enterprises = enterprises
        self.integration = integration
    }
}

extension DeviceCommandTable {
    /// The commands to fiscal machines, newest first.
    public func fiscal(_ filter: FiscalCommandFilter, _ page: Page) throws -> [DeviceCommand] {
        var conditions: [SQL] = [
            "command.enterprise_id IN \(in: filter.enterprises)", "device.kind = 'FiscalMachine'",
            """
            EXISTS (
                SELECT 1 FROM device_connection AS link
                WHERE link.enterprise_id = command.enterprise_id AND link.device_id = command.device_id
                    AND link.integration_id = \(filter.integration))
            """,
        ]
        if let ids = filter.ids { conditions.append("command.id IN \(in: ids)") }
        if let devices = filter.devices { conditions.append("command.device_id IN \(in: devices)") }
        if let states = filter.states { conditions.append("command.state IN \(in: states)") }
        if let updated = filter.updated { conditions.append("command.updated_ms \(updated.between)") }
        if let cursor = page.cursor { conditions.append("command.id < \(cursor)") }
        return try commands(
            "WHERE \(conditions.joined(" AND ")) ORDER BY command.id DESC LIMIT \(page.count)"
        )
    }
}

extension DeviceCommandTable {
    /// The commands by which bills were printed, newest first.
    public func fiscal(printing bills: [ID<Bill>], of enterprises: [ID<Enterprise>]) throws -> [DeviceCommand] {
        guard !bills.isEmpty else { return [] }
        return try commands(
            """
            WHERE command.enterprise_id IN \(in: enterprises) AND command.bill_id IN \(in: bills)
                AND command.state = 'Processed'
            ORDER BY command.id DESC
            """
        )
    }

    /// The last thing that any machine was told of a bill.
    public func newestFiscal(about bill: ID<Bill>, of enterprise: ID<Enterprise>) throws -> DeviceCommand? {
        try commands(
            """
            WHERE command.enterprise_id = \(enterprise) AND command.bill_id = \(bill)
            ORDER BY command.id DESC LIMIT 1
            """
        ).first
    }

    /// Commands to fiscal machines that failed and were not repeated yet, oldest first.
    public func failedFiscal(of enterprise: ID<Enterprise>, limit: Int) throws -> [DeviceCommand] {
        try commands(
            """
            WHERE command.enterprise_id = \(enterprise) AND command.bill_id IS NOT NULL AND command.state = 'Error'
                AND NOT EXISTS (
                    SELECT 1 FROM device_command AS later
                    WHERE later.enterprise_id = command.enterprise_id AND later.bill_id = command.bill_id
                        AND later.id > command.id)
            ORDER BY command.id LIMIT \(limit)
            """
        )
    }
}

extension DeviceTable {
    /// The devices of a kind that a house has, by name.
    public func all(_ kind: Device.Kind, of enterprise: ID<Enterprise>) throws -> [Device] {
        try devices(
            "WHERE device.enterprise_id = \(enterprise) AND device.kind = \(kind) ORDER BY device.name, device.id"
        )
    }
}
