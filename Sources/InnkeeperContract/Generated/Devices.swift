// Generated from contract/devices.yaml by `make generate`. Do not edit.

public import InnkeeperWire

/// `devices/getAll`: lists the devices that this integration can use.
public enum DevicesGetAll: OperationDescriptor {
    public typealias Request = Contract.Parameters
    public typealias Response = Contract.DeviceResult
    public static let facts = OperationFacts(
        path: "devices/getAll",
        summary: "Lists the devices that this integration can use.",
        theme: "Device integration",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct DeviceResult: WireWritable {
        public var devices: [Device]

        public init(
            devices: [Device]
        ) {
            self.devices = devices
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Devices", devices)
            writer.endObject()
        }
    }
}
