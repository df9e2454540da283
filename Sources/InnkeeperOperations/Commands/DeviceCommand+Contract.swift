import Foundation
import Hospitality
import InnkeeperContract

extension Contract.DeviceCommand {
    /// The one place where a command becomes its wire form.
    ///
    /// - Parameter dossier: What a fiscal machine is told of; nil for a command to one without it.
    init?(_ command: DeviceCommand, to device: Device, about dossier: FiscalDossier?, in house: Enterprise) {
        guard let data = Contract.DeviceCommandData(command.data, for: device, about: dossier, in: house) else {
            return nil
        }
        self.init(
            id: command.id.uuid, state: sameChoice(command.state), createdUTC: command.created,
            creator: command.creatorName.map { Contract.DeviceCommandCreator(lastName: $0) },
            device: Contract.Device(device), data: data
        )
    }
}

extension Contract.DeviceCommandData {
    init?(_ data: DeviceCommand.Data, for device: Device, about dossier: FiscalDossier?, in house: Enterprise) {
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
        case .fiscalize(let order):
            guard let dossier else { return nil }
            self = .fiscalMachine(Contract.FiscalMachineCommandData(order, at: device, about: dossier, in: house))
        case .takePayment(let order):
            self = .paymentTerminal(Contract.PaymentTerminalCommandData(order, at: device))
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

extension Contract.PaymentTerminalCommandData {
    init(_ order: TerminalOrder, at device: Device) {
        self.init(
            paymentTerminalID: device.identifier ?? device.name, accountID: order.customerID, billID: order.billID,
            paymentID: order.kind == .payment ? order.subjectID : nil,
            preauthorizationID: order.kind == .preauthorization ? order.subjectID : nil,
            amount: Contract.ExtendedAmount(
                currency: order.currencyCode, netValue: order.value, grossValue: order.value, taxValues: [],
                breakdown: Contract.TaxBreakdown(items: []), value: order.value, net: order.value, tax: 0, taxRate: nil
            ),
            fee: nil,
            paymentTerminalData: device.setup.data,
            accountData: Contract.PaymentTerminalCommandAccountData(
                discriminator: .customer, customer: .init(fullName: order.fullName)
            ),
            customerID: order.customerID, fullName: order.fullName
        )
    }
}
