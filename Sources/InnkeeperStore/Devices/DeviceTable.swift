public import Hospitality

extension Transaction {
    public var devices: DeviceTable { DeviceTable(transaction: self) }
}

/// All SQL on the tables `device` and `device_connection`.
public struct DeviceTable {
    let transaction: Transaction

    public func insert(_ device: Device) throws {
        try transaction.run(
            """
            INSERT INTO device (enterprise_id, id, kind, name, identifier, driver_name, port_name, api_url, data)
            VALUES (\(device.enterpriseID), \(device.id), \(device.kind), \(device.name), \(device.identifier),
                    \(device.setup.driverName), \(device.setup.portName), \(device.setup.apiURL), \(device.setup.data))
            """
        )
    }

    /// Lets an integration's software at the house drive the device: it sees its commands and hears of them.
    public func connect(_ device: Device, to integration: ID<Integration>) throws {
        try transaction.run(
            """
            INSERT INTO device_connection (enterprise_id, device_id, integration_id)
            VALUES (\(device.enterpriseID), \(device.id), \(integration))
            """
        )
    }

    /// The devices that an integration drives, by name.
    public func connected(to integration: ID<Integration>, of enterprise: ID<Enterprise>) throws -> [Device] {
        try devices(
            """
            JOIN device_connection AS link ON link.enterprise_id = device.enterprise_id AND link.device_id = device.id
            WHERE device.enterprise_id = \(enterprise) AND link.integration_id = \(integration)
            ORDER BY device.name, device.id
            """
        )
    }

    /// - Throws: `InvalidReference` for a device that is not of this house or not of this kind.
    public func find(
        _ id: ID<Device>, of enterprise: ID<Enterprise>, kind: Device.Kind, as member: String
    ) throws -> Device {
        let found = try devices("WHERE device.enterprise_id = \(enterprise) AND device.id = \(id)").first
        guard let device = found else { throw InvalidReference.unknown(member, id.uuid) }
        guard device.kind == kind else { throw InvalidReference(member, "is not of the type \(kind.rawValue)") }
        return device
    }

    public func list(_ ids: [ID<Device>], of enterprise: ID<Enterprise>) throws -> [Device] {
        try devices("WHERE device.enterprise_id = \(enterprise) AND device.id IN \(in: ids)")
    }

    /// The integrations that drive a device.
    public func integrations(of device: ID<Device>, of enterprise: ID<Enterprise>) throws -> [ID<Integration>] {
        try transaction.rows(
            """
            SELECT integration_id FROM device_connection
            WHERE enterprise_id = \(enterprise) AND device_id = \(device) ORDER BY integration_id
            """
        ).map { try $0.id("integration_id") }
    }

    /// The integrations that drive each of some devices.
    public func integrations(
        of devices: [ID<Device>], of enterprise: ID<Enterprise>
    ) throws -> [ID<Device>: [ID<Integration>]] {
        var integrations: [ID<Device>: [ID<Integration>]] = [:]
        for row in try transaction.rows(
            """
            SELECT device_id, integration_id FROM device_connection
            WHERE enterprise_id = \(enterprise) AND device_id IN \(in: devices) ORDER BY integration_id
            """
        ) {
            integrations[try row.id("device_id"), default: []].append(try row.id("integration_id"))
        }
        return integrations
    }

    func devices(_ condition: SQL) throws -> [Device] {
        try transaction.rows(
            """
            SELECT device.id, device.enterprise_id, device.kind, device.name, device.identifier, device.driver_name,
                   device.port_name, device.api_url, device.data
            FROM device \(condition)
            """
        ).map { row in
            try Device(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), kind: row.choice("kind"),
                name: row.string("name"), identifier: row.optionalString("identifier"),
                setup: Device.Setup(
                    driverName: row.string("driver_name"), portName: row.string("port_name"),
                    apiURL: row.optionalString("api_url"), data: row.optionalString("data")
                )
            )
        }
    }
}
