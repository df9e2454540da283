import Hospitality
import InnkeeperContract

extension Contract.Device {
    /// The one place where a device becomes its wire form.
    init(_ device: Device) {
        let type: Contract.DeviceTypeEnum =
            switch device.kind {
            case .printer: .printer
            case .paymentTerminal: .paymentTerminal
            case .keyCutter: .keyCutter
            case .fiscalMachine: .fiscalMachine
            case .passportScanner: .passportScanner
            }
        self.init(id: device.id.uuid, type: type, name: device.name, identifier: device.identifier)
    }
}
