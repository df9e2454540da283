import Hospitality
import InnkeeperContract

extension Contract.Device {
    /// The one place where a device becomes its wire form.
    init(_ device: Device) {
        self.init(id: device.id.uuid, type: sameChoice(device.kind), name: device.name, identifier: device.identifier)
    }
}
