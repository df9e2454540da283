import Hospitality
import InnkeeperContract

extension Contract.DeviceCommand {
    /// The one place where a command becomes its wire form.
    init(_ command: DeviceCommand, to device: Device) {
        self.init(
            id: command.id.uuid, state: sameChoice(command.state), createdUTC: command.created,
            creator: command.creatorName.map { Contract.DeviceCommandCreator(lastName: $0) },
            device: Contract.Device(device), data: Contract.DeviceCommandData(command.data, for: device)
        )
    }
}

extension Contract.DeviceCommandData {
    init(_ data: DeviceCommand.Data, for device: Device) {
        switch data {
        case .print(let order):
            self = .printer(
                Contract.PrinterCommandData(
                    copyCount: order.copyCount, fileType: "application/pdf", fileData: order.fileData,
                    printerName: device.identifier ?? device.name, printerDriverName: device.setup.driverName,
                    printerPortName: device.setup.portName
                )
            )
        case .cutKey(let order):
            self = .keyCutter(Contract.KeyCutterCommandData(order, by: device))
        }
    }
}

extension Contract.KeyCutterCommandData {
    init(_ order: DeviceCommand.KeyOrder, by device: Device) {
        self.init(
            keyCutterID: device.identifier, apiURL: device.setup.apiURL, keyCutterData: device.setup.data,
            keyCount: order.keyCount, lockIDs: order.lockIDs, startUTC: order.start, endUTC: order.end,
            firstName: order.firstName, lastName: order.lastName,
            normalizedFirstName: order.firstName.map(DeviceCommand.KeyOrder.normalized),
            normalizedLastName: DeviceCommand.KeyOrder.normalized(order.lastName), telephone: order.telephone,
            email: order.email, reservationID: order.reservationID, reservationNumber: order.reservationNumber
        )
    }
}
