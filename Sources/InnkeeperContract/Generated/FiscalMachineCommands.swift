// Generated from contract/fiscalMachineCommands.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `fiscalMachineCommands/getAll`: lists the commands that wait for fiscal machines together with their bills, newest first.
public enum FiscalMachineCommandsGetAll: OperationDescriptor {
    public typealias Request = Contract.FiscalMachineCommandsGetAllParameters
    public typealias Response = Contract.FiscalMachineCommandDataV20250623Result
    public static let facts = OperationFacts(
        path: "fiscalMachineCommands/getAll",
        summary: "Lists the commands that wait for fiscal machines together with their bills, newest first.",
        theme: "Device integration",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct BillV20250623: WireWritable {
        public var id: UUID
        public var name: String?
        public var enterpriseID: UUID
        public var accountID: UUID
        public var accountType: AccountTypeEnum
        public var associatedAccountIDs: [UUID]?
        public var counterID: UUID?
        public var state: BillState
        public var type: BillType
        public var number: String?
        public var variableSymbol: String?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var issuedUTC: Date?
        public var taxedUTC: Date?
        public var paidUTC: Date?
        public var dueUTC: Date?
        public var lastReminderDateUTC: Date?
        public var purchaseOrderNumber: String?
        public var notes: String?
        public var options: BillOptions?
        public var owner: BillAccountData?
        public var associatedAccountsData: [BillAccountData]?
        public var enterpriseData: BillEnterpriseData?
        public var correctionState: BillCorrectionStateEnum
        public var correctionType: BillCorrectionTypeEnum?
        public var correctedBillID: UUID?

        public init(
            id: UUID,
            name: String? = nil,
            enterpriseID: UUID,
            accountID: UUID,
            accountType: AccountTypeEnum,
            associatedAccountIDs: [UUID]? = nil,
            counterID: UUID? = nil,
            state: BillState,
            type: BillType,
            number: String? = nil,
            variableSymbol: String? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            issuedUTC: Date? = nil,
            taxedUTC: Date? = nil,
            paidUTC: Date? = nil,
            dueUTC: Date? = nil,
            lastReminderDateUTC: Date? = nil,
            purchaseOrderNumber: String? = nil,
            notes: String? = nil,
            options: BillOptions? = nil,
            owner: BillAccountData? = nil,
            associatedAccountsData: [BillAccountData]? = nil,
            enterpriseData: BillEnterpriseData? = nil,
            correctionState: BillCorrectionStateEnum,
            correctionType: BillCorrectionTypeEnum? = nil,
            correctedBillID: UUID? = nil
        ) {
            self.id = id
            self.name = name
            self.enterpriseID = enterpriseID
            self.accountID = accountID
            self.accountType = accountType
            self.associatedAccountIDs = associatedAccountIDs
            self.counterID = counterID
            self.state = state
            self.type = type
            self.number = number
            self.variableSymbol = variableSymbol
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.issuedUTC = issuedUTC
            self.taxedUTC = taxedUTC
            self.paidUTC = paidUTC
            self.dueUTC = dueUTC
            self.lastReminderDateUTC = lastReminderDateUTC
            self.purchaseOrderNumber = purchaseOrderNumber
            self.notes = notes
            self.options = options
            self.owner = owner
            self.associatedAccountsData = associatedAccountsData
            self.enterpriseData = enterpriseData
            self.correctionState = correctionState
            self.correctionType = correctionType
            self.correctedBillID = correctedBillID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("AccountId", accountID)
            writer.choice("AccountType", accountType)
            writer.uuids("AssociatedAccountIds", associatedAccountIDs)
            writer.uuid("CounterId", counterID)
            writer.choice("State", state)
            writer.choice("Type", type)
            writer.string("Number", number)
            writer.string("VariableSymbol", variableSymbol)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("IssuedUtc", issuedUTC)
            writer.instant("TaxedUtc", taxedUTC)
            writer.instant("PaidUtc", paidUTC)
            writer.instant("DueUtc", dueUTC)
            writer.instant("LastReminderDateUtc", lastReminderDateUTC)
            writer.string("PurchaseOrderNumber", purchaseOrderNumber)
            writer.string("Notes", notes)
            writer.part("Options", options)
            writer.part("Owner", owner)
            writer.parts("AssociatedAccountsData", associatedAccountsData)
            writer.part("EnterpriseData", enterpriseData)
            writer.choice("CorrectionState", correctionState)
            writer.choice("CorrectionType", correctionType)
            writer.uuid("CorrectedBillId", correctedBillID)
            writer.endObject()
        }
    }

    public struct FiscalMachineAdditionalData: WireWritable {
        public var discriminator: FiscalMachineDataDiscriminatorEnum?
        public var italianFiscalMachineData: ItalianFiscalMachineDataV20250623?
        public var italianFiscalMachinePayload: ItalianFiscalMachinePayloadV20250623?

        public init(
            discriminator: FiscalMachineDataDiscriminatorEnum? = nil,
            italianFiscalMachineData: ItalianFiscalMachineDataV20250623? = nil,
            italianFiscalMachinePayload: ItalianFiscalMachinePayloadV20250623? = nil
        ) {
            self.discriminator = discriminator
            self.italianFiscalMachineData = italianFiscalMachineData
            self.italianFiscalMachinePayload = italianFiscalMachinePayload
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Discriminator", discriminator)
            writer.part("ItalianFiscalMachineData", italianFiscalMachineData)
            writer.part("ItalianFiscalMachinePayload", italianFiscalMachinePayload)
            writer.endObject()
        }
    }

    public struct FiscalMachineCommandDataV20250623: WireWritable {
        public var id: UUID
        public var state: DeviceCommandStateEnum
        public var createdUTC: Date
        public var creator: ProfileData?
        public var fiscalMachineID: String
        public var apiURL: String
        public var fiscalMachineData: String
        public var taxIdentifier: String?
        public var device: Device
        public var bill: BillV20250623
        public var commandData: FiscalMachineAdditionalData?

        public init(
            id: UUID,
            state: DeviceCommandStateEnum,
            createdUTC: Date,
            creator: ProfileData? = nil,
            fiscalMachineID: String,
            apiURL: String,
            fiscalMachineData: String,
            taxIdentifier: String? = nil,
            device: Device,
            bill: BillV20250623,
            commandData: FiscalMachineAdditionalData? = nil
        ) {
            self.id = id
            self.state = state
            self.createdUTC = createdUTC
            self.creator = creator
            self.fiscalMachineID = fiscalMachineID
            self.apiURL = apiURL
            self.fiscalMachineData = fiscalMachineData
            self.taxIdentifier = taxIdentifier
            self.device = device
            self.bill = bill
            self.commandData = commandData
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.choice("State", state)
            writer.instant("CreatedUtc", createdUTC)
            writer.part("Creator", creator)
            writer.string("FiscalMachineId", fiscalMachineID)
            writer.string("ApiUrl", apiURL)
            writer.string("FiscalMachineData", fiscalMachineData)
            writer.string("TaxIdentifier", taxIdentifier)
            writer.part("Device", device)
            writer.part("Bill", bill)
            writer.part("CommandData", commandData)
            writer.endObject()
        }
    }

    public struct FiscalMachineCommandDataV20250623Result: WireWritable {
        public var commands: [FiscalMachineCommandDataV20250623]
        public var cursor: UUID?

        public init(
            commands: [FiscalMachineCommandDataV20250623],
            cursor: UUID? = nil
        ) {
            self.commands = commands
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Commands", commands)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct FiscalMachineCommandsGetAllParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var commandIDs: [UUID]?
        public var deviceIDs: [UUID]?
        public var states: [DeviceCommandStateEnum]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            commandIDs: [UUID]? = nil,
            deviceIDs: [UUID]? = nil,
            states: [DeviceCommandStateEnum]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.commandIDs = commandIDs
            self.deviceIDs = deviceIDs
            self.states = states
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            commandIDs = try object.optionalUUIDs("CommandIds", count: 1...1000)
            deviceIDs = try object.optionalUUIDs("DeviceIds", count: 1...100)
            states = try object.optionalChoices("States", count: 0...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkUnique("States")
            try object.checkAlternatives([["CommandIds"], ["DeviceIds", "States"]])
        }
    }

    public struct ItalianFiscalMachineDataV20250623: WireWritable {
        public var isRefund: Bool
        public var rebatedReceiptNumber: String?
        public var rebatedReceiptSequence: String?
        public var rebatedReceiptDateTimeUTC: Date?
        public var printerSerialNumber: String?

        public init(
            isRefund: Bool,
            rebatedReceiptNumber: String? = nil,
            rebatedReceiptSequence: String? = nil,
            rebatedReceiptDateTimeUTC: Date? = nil,
            printerSerialNumber: String? = nil
        ) {
            self.isRefund = isRefund
            self.rebatedReceiptNumber = rebatedReceiptNumber
            self.rebatedReceiptSequence = rebatedReceiptSequence
            self.rebatedReceiptDateTimeUTC = rebatedReceiptDateTimeUTC
            self.printerSerialNumber = printerSerialNumber
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("IsRefund", isRefund)
            writer.string("RebatedReceiptNumber", rebatedReceiptNumber)
            writer.string("RebatedReceiptSequence", rebatedReceiptSequence)
            writer.instant("RebatedReceiptDateTimeUtc", rebatedReceiptDateTimeUTC)
            writer.string("PrinterSerialNumber", printerSerialNumber)
            writer.endObject()
        }
    }

    public struct ItalianFiscalMachinePayloadV20250623: WireWritable {
        public var payload: String

        public init(
            payload: String
        ) {
            self.payload = payload
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Payload", payload)
            writer.endObject()
        }
    }

    public enum FiscalMachineDataDiscriminatorEnum: String, CaseIterable, Sendable {
        case italianFiscalMachineData = "ItalianFiscalMachineData"
        case italianFiscalMachinePayload = "ItalianFiscalMachinePayload"
    }
}
