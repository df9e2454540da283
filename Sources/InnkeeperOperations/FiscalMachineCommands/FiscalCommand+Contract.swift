import Foundation
import Hospitality
import InnkeeperContract

extension Device.Setup {
    /// Where the machine listens: an address, or a port of the computer that drives it.
    var fiscalAddress: String { apiURL ?? "local:\(portName)" }
    /// What the software of the machine wants to know; an empty object where nothing was set up.
    var fiscalData: String { data ?? "{}" }
}

extension Device {
    /// What the software of a fiscal machine was told when it was set up, where that is JSON: its number, and its own
    /// numbers of the taxes by tax code.
    private struct FiscalFacts: Codable {
        var serialNumber: String?
        var departments: [String: String]?
    }

    private var fiscalFacts: FiscalFacts? {
        try? JSONDecoder().decode(FiscalFacts.self, from: Data((setup.data ?? "").utf8))
    }

    fileprivate var serialNumber: String? { fiscalFacts?.serialNumber }

    /// The file that a machine of Italy prints, in base64; nil for machines that make their own of the bill.
    fileprivate func fiscalFile(_ order: FiscalOrder, _ dossier: FiscalDossier, in house: Enterprise) -> String? {
        guard house.isItalian, setup.driverName == FiscalPrinterFile.driver else { return nil }
        let file = FiscalPrinterFile(
            dossier.receipt(isRefund: order.isRefund), rebating: dossier.rebated, serialNumber: serialNumber,
            departments: fiscalFacts?.departments ?? [:]
        )
        return Data(file.xml(in: house.timeZone).utf8).base64EncodedString()
    }
}

extension Enterprise {
    /// The machines of Italy want to know more than the bill.
    fileprivate var isItalian: Bool { legalEnvironmentCode.hasPrefix("IT") }
}

extension Contract.FiscalMachineCommandData {
    /// The bill with all that stands on it, and what the machines of Italy want besides.
    init(_ order: FiscalOrder, at device: Device, about dossier: FiscalDossier, in house: Enterprise) {
        let (bill, rebated) = (dossier.bill, dossier.rebated)
        let italian = Contract.ItalianFiscalMachineData(
            isRefund: order.isRefund, rebatedReceiptNumber: rebated?.number, rebatedReceiptSequence: rebated?.sequence,
            rebatedReceiptDateTimeUTC: rebated?.printed, printerSerialNumber: device.serialNumber
        )
        self.init(
            fiscalMachineID: device.identifier ?? device.name, apiURL: device.setup.fiscalAddress,
            fiscalMachineData: device.setup.fiscalData, bill: Contract.Bill(bill, contents: dossier.contents),
            taxIdentifier: bill.owner?.taxIdentifier,
            billFiscalMachineData: house.isItalian ? .italianFiscalMachineData(italian) : nil,
            payloadData: device.fiscalFile(order, dossier, in: house).map { .italianFiscalMachine($0) }
        )
    }
}

extension Contract.FiscalMachineCommandDataV20250623 {
    /// The one place where a command to a fiscal machine becomes its own wire form.
    init(
        _ command: DeviceCommand, _ order: FiscalOrder, at device: Device, about dossier: FiscalDossier,
        in house: Enterprise
    ) {
        let bill = dossier.bill
        self.init(
            id: command.id.uuid, state: sameChoice(command.state), createdUTC: command.created,
            creator: Contract.ProfileData(discriminator: .integration),
            fiscalMachineID: device.identifier ?? device.name, apiURL: device.setup.fiscalAddress,
            fiscalMachineData: device.setup.fiscalData, taxIdentifier: bill.owner?.taxIdentifier,
            device: Contract.Device(device), bill: Contract.BillV20250623(bill),
            commandData: house.isItalian ? Contract.FiscalMachineAdditionalData(order, device, dossier, house) : nil
        )
    }
}

extension Contract.FiscalMachineAdditionalData {
    /// The file to print for a machine that takes one, else what the receipt is of others.
    fileprivate init(_ order: FiscalOrder, _ device: Device, _ dossier: FiscalDossier, _ house: Enterprise) {
        if let file = device.fiscalFile(order, dossier, in: house) {
            self.init(
                discriminator: .italianFiscalMachinePayload,
                italianFiscalMachinePayload: Contract.ItalianFiscalMachinePayloadV20250623(payload: file)
            )
            return
        }
        let rebated = dossier.rebated
        self.init(
            discriminator: .italianFiscalMachineData,
            italianFiscalMachineData: Contract.ItalianFiscalMachineDataV20250623(
                isRefund: order.isRefund, rebatedReceiptNumber: rebated?.number,
                rebatedReceiptSequence: rebated?.sequence, rebatedReceiptDateTimeUTC: rebated?.printed,
                printerSerialNumber: device.serialNumber
            )
        )
    }
}

extension Contract.BillV20250623 {
    /// A bill as the list of bills shows it, without what older clients read.
    init(_ closed: Bill) {
        let bill = Contract.Bill(closed)
        self.init(
            id: bill.id, name: bill.name, enterpriseID: bill.enterpriseID, accountID: bill.accountID,
            accountType: bill.accountType, associatedAccountIDs: bill.associatedAccountIDs,
            counterID: bill.counterID, state: bill.state, type: bill.type, number: bill.number,
            variableSymbol: bill.variableSymbol, createdUTC: bill.createdUTC, updatedUTC: bill.updatedUTC,
            issuedUTC: bill.issuedUTC, taxedUTC: bill.taxedUTC, paidUTC: bill.paidUTC, dueUTC: bill.dueUTC,
            lastReminderDateUTC: bill.lastReminderDateUTC, purchaseOrderNumber: bill.purchaseOrderNumber,
            notes: bill.notes, options: bill.options, owner: closed.owner.map { Contract.BillAccountData($0) },
            associatedAccountsData: bill.associatedAccountData, enterpriseData: bill.enterpriseData,
            correctionState: bill.correctionState, correctionType: bill.correctionType,
            correctedBillID: bill.correctedBillID
        )
    }
}
