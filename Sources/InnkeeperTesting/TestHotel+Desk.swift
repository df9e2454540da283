import Foundation
public import Hospitality
import InnkeeperStore

/// The devices at the desk of the Lantern; the printer is driven by the hotel's own integration, the scanner by none.
extension TestHotel {
    public var printer: Device {
        Device(
            id: .named(500), enterpriseID: enterprise.id, kind: .printer, name: "Printer", identifier: "PRN-1",
            setup: Device.Setup(driverName: "generic", portName: "USB001")
        )
    }

    public var encoder: Device {
        Device(id: .named(501), enterpriseID: enterprise.id, kind: .keyCutter, name: "Encoder", identifier: "KEY-1")
    }

    public var scanner: Device {
        Device(id: .named(502), enterpriseID: enterprise.id, kind: .passportScanner, name: "Scanner")
    }

    func furnishDesk(_ transaction: Transaction) throws {
        for device in [printer, encoder, scanner] { try transaction.devices.insert(device) }
        for device in [printer, encoder] { try transaction.devices.connect(device, to: integration.id) }
    }
}
