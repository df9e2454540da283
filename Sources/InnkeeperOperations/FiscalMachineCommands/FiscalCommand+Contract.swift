import Foundation
import Hospitality
import InnkeeperContract

extension Device.Setup {
    /// Where the machine listens: an address, or a port of the computer that drives it.
    var fiscalAddress: String { apiURL ?? "local:\(portName)" }
    /// What the software of the machine wants to know; an empty object where nothing was set up.
    var fiscalData: String { data ?? "{}" }
}

extension Contract.FiscalMachineCommandData {
    init(_ order: FiscalOrder, at device: Device, about bill: Bill) {
        self.init(
            fiscalMachineID: device.identifier ?? device.name, apiURL: device.setup.fiscalAddress,
            fiscalMachineData: device.setup.fiscalData, bill: Contract.Bill(bill),
            taxIdentifier: bill.owner?.taxIdentifier
        )
    }
}

extension Contract.FiscalMachineCommandDataV20250623 {
    /// The one place where a command to a fiscal machine becomes its own wire form.
    init(_ command: DeviceCommand, _ order: FiscalOrder, at device: Device, about bill: Bill, in house: Enterprise) {
        // The machines of Italy want to know more; others take the bill as it is.
        let isItalian = house.legalEnvironmentCode.hasPrefix("IT")
        self.init(
            id: command.id.uuid, state: sameChoice(command.state), createdUTC: command.created,
            creator: Contract.ProfileData(discriminator: .integration),
            fiscalMachineID: device.identifier ?? device.name, apiURL: device.setup.fiscalAddress,
            fiscalMachineData: device.setup.fiscalData, taxIdentifier: bill.owner?.taxIdentifier,
            device: Contract.Device(device), bill: Contract.BillV20250623(bill),
            commandData: isItalian
                ? Contract.FiscalMachineAdditionalData(
                    discriminator: .italianFiscalMachineData,
                    italianFiscalMachineData: Contract.ItalianFiscalMachineDataV20250623(isRefund: order.isRefund)
                ) : nil
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
