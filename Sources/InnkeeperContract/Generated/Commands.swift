// Generated from contract/commands.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `commands/addKeyCutter`: queues a command that has a key cutter cut keys for a reservation.
public enum CommandsAddKeyCutter: OperationDescriptor {
    public typealias Request = Contract.KeyCutterCommandParameters
    public typealias Response = Contract.DeviceCommandAddResult
    public static let facts = OperationFacts(
        path: "commands/addKeyCutter",
        summary: "Queues a command that has a key cutter cut keys for a reservation.",
        theme: "Device integration",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `commands/addPaymentTerminal`: queues a command that has a payment terminal take a payment or a preauthorization.
public enum CommandsAddPaymentTerminal: OperationDescriptor {
    public typealias Request = Contract.PaymentTerminalCommandParameters
    public typealias Response = Contract.DeviceCommandAddResult
    public static let facts = OperationFacts(
        path: "commands/addPaymentTerminal",
        summary: "Queues a command that has a payment terminal take a payment or a preauthorization.",
        theme: "Device integration",
        restricted: true,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `commands/addPrinter`: queues a command that prints a file.
public enum CommandsAddPrinter: OperationDescriptor {
    public typealias Request = Contract.PrinterCommandParameters
    public typealias Response = Contract.DeviceCommandAddResult
    public static let facts = OperationFacts(
        path: "commands/addPrinter",
        summary: "Queues a command that prints a file.",
        theme: "Device integration",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `commands/getAllActive`: hands the commands that wait for this integration's devices to it.
public enum CommandsGetAllActive: OperationDescriptor {
    public typealias Request = Contract.GetAllActiveCommandsParameters
    public typealias Response = Contract.DeviceCommandResult
    public static let facts = OperationFacts(
        path: "commands/getAllActive",
        summary: "Hands the commands that wait for this integration's devices to it.",
        theme: "Device integration",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `commands/getAllByIds`: lists the device commands with the given identifiers, newest first.
public enum CommandsGetAllByIds: OperationDescriptor {
    public typealias Request = Contract.DeviceCommandFilterParameters
    public typealias Response = Contract.DeviceCommandResult
    public static let facts = OperationFacts(
        path: "commands/getAllByIds",
        summary: "Lists the device commands with the given identifiers, newest first.",
        theme: "Device integration",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: true,
        isEmpty: false
    )
}

/// `commands/update`: reports how far a device command has come.
public enum CommandsUpdate: OperationDescriptor {
    public typealias Request = Contract.DeviceCommandUpdateParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "commands/update",
        summary: "Reports how far a device command has come.",
        theme: "Device integration",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

extension Contract {
    public struct DeviceCommand: WireWritable {
        public var id: UUID
        public var state: DeviceCommandStateEnum
        public var createdUTC: Date
        public var creator: DeviceCommandCreator?
        public var device: Device
        public var data: DeviceCommandData

        public init(
            id: UUID,
            state: DeviceCommandStateEnum,
            createdUTC: Date,
            creator: DeviceCommandCreator? = nil,
            device: Device,
            data: DeviceCommandData
        ) {
            self.id = id
            self.state = state
            self.createdUTC = createdUTC
            self.creator = creator
            self.device = device
            self.data = data
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.choice("State", state)
            writer.instant("CreatedUtc", createdUTC)
            writer.part("Creator", creator)
            writer.part("Device", device)
            writer.part("Data", data)
            writer.endObject()
        }
    }

    public struct DeviceCommandAddResult: WireWritable {
        public var commandID: UUID

        public init(
            commandID: UUID
        ) {
            self.commandID = commandID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CommandId", commandID)
            writer.endObject()
        }
    }

    public struct DeviceCommandCreator: WireWritable {
        public var firstName: String?
        public var lastName: String
        public var imageURL: String?

        public init(
            firstName: String? = nil,
            lastName: String,
            imageURL: String? = nil
        ) {
            self.firstName = firstName
            self.lastName = lastName
            self.imageURL = imageURL
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("FirstName", firstName)
            writer.string("LastName", lastName)
            writer.string("ImageUrl", imageURL)
            writer.endObject()
        }
    }

    public struct DeviceCommandFilterParameters: WireReadable {
        public var commandIDs: [UUID]
        public var limitation: Limitation

        public init(
            commandIDs: [UUID],
            limitation: Limitation = Limitation()
        ) {
            self.commandIDs = commandIDs
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            commandIDs = try object.uuids("CommandIds", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct DeviceCommandResult: WireWritable {
        public var commands: [DeviceCommand]
        public var cursor: UUID?

        public init(
            commands: [DeviceCommand],
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

    public struct DeviceCommandUpdateParameters: WireReadable {
        public var commandID: UUID
        public var state: DeviceCommandStateEnum
        public var progress: ExactDecimal?
        public var notes: String?

        public init(
            commandID: UUID,
            state: DeviceCommandStateEnum,
            progress: ExactDecimal? = nil,
            notes: String? = nil
        ) {
            self.commandID = commandID
            self.state = state
            self.progress = progress
            self.notes = notes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            commandID = try object.uuid("CommandId")
            state = try object.choice("State")
            progress = try object.optionalDecimal("Progress")
            notes = try object.optionalString("Notes")
        }
    }

    public struct FiscalMachineCommandData: WireWritable {
        public var fiscalMachineID: String?
        public var apiURL: String?
        public var fiscalMachineData: String?
        public var bill: Bill
        public var taxIdentifier: String?
        public var billFiscalMachineData: BillFiscalMachineData?
        public var payloadData: BillFiscalMachinePayloadData?

        public init(
            fiscalMachineID: String? = nil,
            apiURL: String? = nil,
            fiscalMachineData: String? = nil,
            bill: Bill,
            taxIdentifier: String? = nil,
            billFiscalMachineData: BillFiscalMachineData? = nil,
            payloadData: BillFiscalMachinePayloadData? = nil
        ) {
            self.fiscalMachineID = fiscalMachineID
            self.apiURL = apiURL
            self.fiscalMachineData = fiscalMachineData
            self.bill = bill
            self.taxIdentifier = taxIdentifier
            self.billFiscalMachineData = billFiscalMachineData
            self.payloadData = payloadData
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("FiscalMachineId", fiscalMachineID)
            writer.string("ApiUrl", apiURL)
            writer.string("FiscalMachineData", fiscalMachineData)
            writer.part("Bill", bill)
            writer.string("TaxIdentifier", taxIdentifier)
            writer.part("BillFiscalMachineData", billFiscalMachineData)
            writer.part("PayloadData", payloadData)
            writer.endObject()
        }
    }

    public struct GetAllActiveCommandsParameters: WireReadable {
        public init() {}

        public init(from object: WireObject) {}
    }

    public struct ItalianFiscalMachineData: WireWritable {
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

    public struct KeyCutterCommandData: WireWritable {
        public var keyCutterID: String?
        public var apiURL: String?
        public var keyCutterData: String?
        public var keyCount: Int
        public var lockIDs: [String]
        public var startUTC: Date
        public var endUTC: Date
        public var firstName: String?
        public var lastName: String
        public var normalizedFirstName: String?
        public var normalizedLastName: String?
        public var telephone: String?
        public var email: String?
        public var reservationID: UUID?
        public var reservationNumber: String?

        public init(
            keyCutterID: String? = nil,
            apiURL: String? = nil,
            keyCutterData: String? = nil,
            keyCount: Int,
            lockIDs: [String],
            startUTC: Date,
            endUTC: Date,
            firstName: String? = nil,
            lastName: String,
            normalizedFirstName: String? = nil,
            normalizedLastName: String? = nil,
            telephone: String? = nil,
            email: String? = nil,
            reservationID: UUID? = nil,
            reservationNumber: String? = nil
        ) {
            self.keyCutterID = keyCutterID
            self.apiURL = apiURL
            self.keyCutterData = keyCutterData
            self.keyCount = keyCount
            self.lockIDs = lockIDs
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.firstName = firstName
            self.lastName = lastName
            self.normalizedFirstName = normalizedFirstName
            self.normalizedLastName = normalizedLastName
            self.telephone = telephone
            self.email = email
            self.reservationID = reservationID
            self.reservationNumber = reservationNumber
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("KeyCutterId", keyCutterID)
            writer.string("ApiUrl", apiURL)
            writer.string("KeyCutterData", keyCutterData)
            writer.int("KeyCount", keyCount)
            writer.strings("LockIds", lockIDs)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.string("FirstName", firstName)
            writer.string("LastName", lastName)
            writer.string("NormalizedFirstName", normalizedFirstName)
            writer.string("NormalizedLastName", normalizedLastName)
            writer.string("Telephone", telephone)
            writer.string("Email", email)
            writer.uuid("ReservationId", reservationID)
            writer.string("ReservationNumber", reservationNumber)
            writer.endObject()
        }
    }

    public struct KeyCutterCommandParameters: WireReadable {
        public var enterpriseID: UUID?
        public var keyCutterID: UUID
        public var reservationID: UUID
        public var keyCount: Int

        public init(
            enterpriseID: UUID? = nil,
            keyCutterID: UUID,
            reservationID: UUID,
            keyCount: Int
        ) {
            self.enterpriseID = enterpriseID
            self.keyCutterID = keyCutterID
            self.reservationID = reservationID
            self.keyCount = keyCount
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            keyCutterID = try object.uuid("KeyCutterId")
            reservationID = try object.uuid("ReservationId")
            keyCount = try object.int("KeyCount")
        }
    }

    public struct PassportScannerCommandData: WireWritable {
        public var passportScannerID: String?
        public var customerID: UUID?
        public var reservationID: UUID?

        public init(
            passportScannerID: String? = nil,
            customerID: UUID? = nil,
            reservationID: UUID? = nil
        ) {
            self.passportScannerID = passportScannerID
            self.customerID = customerID
            self.reservationID = reservationID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("PassportScannerId", passportScannerID)
            writer.uuid("CustomerId", customerID)
            writer.uuid("ReservationId", reservationID)
            writer.endObject()
        }
    }

    public struct PaymentTerminalCommandAccountData: WireWritable {
        public var discriminator: AccountTypeEnum
        public var customer: PaymentTerminalCommandCustomerData?
        public var company: PaymentTerminalCommandCompanyData?

        public init(
            discriminator: AccountTypeEnum,
            customer: PaymentTerminalCommandCustomerData? = nil,
            company: PaymentTerminalCommandCompanyData? = nil
        ) {
            self.discriminator = discriminator
            self.customer = customer
            self.company = company
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Discriminator", discriminator)
            writer.part("Customer", customer)
            writer.part("Company", company)
            writer.endObject()
        }
    }

    public struct PaymentTerminalCommandCompanyData: WireWritable {
        public var name: String

        public init(
            name: String
        ) {
            self.name = name
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Name", name)
            writer.endObject()
        }
    }

    public struct PaymentTerminalCommandCustomerData: WireWritable {
        public var fullName: String

        public init(
            fullName: String
        ) {
            self.fullName = fullName
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("FullName", fullName)
            writer.endObject()
        }
    }

    public struct PaymentTerminalCommandData: WireWritable {
        public var paymentTerminalID: String
        public var accountID: UUID
        public var billID: UUID?
        public var paymentID: UUID?
        public var preauthorizationID: UUID?
        public var amount: ExtendedAmount
        public var fee: ExtendedAmount?
        public var paymentTerminalData: String?
        public var accountData: PaymentTerminalCommandAccountData
        public var customerID: UUID
        public var fullName: String?

        public init(
            paymentTerminalID: String,
            accountID: UUID,
            billID: UUID? = nil,
            paymentID: UUID? = nil,
            preauthorizationID: UUID? = nil,
            amount: ExtendedAmount,
            fee: ExtendedAmount? = nil,
            paymentTerminalData: String? = nil,
            accountData: PaymentTerminalCommandAccountData,
            customerID: UUID,
            fullName: String? = nil
        ) {
            self.paymentTerminalID = paymentTerminalID
            self.accountID = accountID
            self.billID = billID
            self.paymentID = paymentID
            self.preauthorizationID = preauthorizationID
            self.amount = amount
            self.fee = fee
            self.paymentTerminalData = paymentTerminalData
            self.accountData = accountData
            self.customerID = customerID
            self.fullName = fullName
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("PaymentTerminalId", paymentTerminalID)
            writer.uuid("AccountId", accountID)
            writer.uuid("BillId", billID)
            writer.uuid("PaymentId", paymentID)
            writer.uuid("PreauthorizationId", preauthorizationID)
            writer.part("Amount", amount)
            writer.part("Fee", fee)
            writer.string("PaymentTerminalData", paymentTerminalData)
            writer.part("AccountData", accountData)
            writer.uuid("CustomerId", customerID)
            writer.string("FullName", fullName)
            writer.endObject()
        }
    }

    public struct PaymentTerminalCommandParameters: WireReadable {
        public var terminalID: UUID
        public var customerID: UUID
        public var type: PaymentTerminalCommandTypeEnum
        public var amount: CurrencyValueOld
        public var billID: UUID?
        public var paymentRequestID: UUID?
        public var reservationID: UUID?

        public init(
            terminalID: UUID,
            customerID: UUID,
            type: PaymentTerminalCommandTypeEnum,
            amount: CurrencyValueOld,
            billID: UUID? = nil,
            paymentRequestID: UUID? = nil,
            reservationID: UUID? = nil
        ) {
            self.terminalID = terminalID
            self.customerID = customerID
            self.type = type
            self.amount = amount
            self.billID = billID
            self.paymentRequestID = paymentRequestID
            self.reservationID = reservationID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            terminalID = try object.uuid("TerminalId")
            customerID = try object.uuid("CustomerId")
            type = try object.choice("Type")
            amount = try object.part("Amount")
            billID = try object.optionalUUID("BillId")
            paymentRequestID = try object.optionalUUID("PaymentRequestId")
            reservationID = try object.optionalUUID("ReservationId")
        }
    }

    public struct PrinterCommandData: WireWritable {
        public var copyCount: Int
        public var fileType: String
        public var fileData: String
        public var printerName: String
        public var printerDriverName: String
        public var printerPortName: String

        public init(
            copyCount: Int,
            fileType: String,
            fileData: String,
            printerName: String,
            printerDriverName: String,
            printerPortName: String
        ) {
            self.copyCount = copyCount
            self.fileType = fileType
            self.fileData = fileData
            self.printerName = printerName
            self.printerDriverName = printerDriverName
            self.printerPortName = printerPortName
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.int("CopyCount", copyCount)
            writer.string("FileType", fileType)
            writer.string("FileData", fileData)
            writer.string("PrinterName", printerName)
            writer.string("PrinterDriverName", printerDriverName)
            writer.string("PrinterPortName", printerPortName)
            writer.endObject()
        }
    }

    public struct PrinterCommandParameters: WireReadable {
        public var enterpriseID: UUID?
        public var printerID: UUID
        public var data: String
        public var copyCount: Int

        public init(
            enterpriseID: UUID? = nil,
            printerID: UUID,
            data: String,
            copyCount: Int
        ) {
            self.enterpriseID = enterpriseID
            self.printerID = printerID
            self.data = data
            self.copyCount = copyCount
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            printerID = try object.uuid("PrinterId")
            data = try object.string("Data", minLength: 1, maxLength: WireLimits.file)
            copyCount = try object.int("CopyCount")
        }
    }

    public enum BillFiscalMachineData: WireWritable {
        case italianFiscalMachineData(ItalianFiscalMachineData)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .italianFiscalMachineData(let value):
                writer.string("Discriminator", "ItalianFiscalMachineData")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public enum BillFiscalMachinePayloadData: WireWritable {
        case italianFiscalMachine(String)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .italianFiscalMachine(let value):
                writer.string("Discriminator", "ItalianFiscalMachine")
                writer.string("Value", value)
            }
            writer.endObject()
        }
    }

    public enum DeviceCommandData: WireWritable {
        case printer(PrinterCommandData)
        case paymentTerminal(PaymentTerminalCommandData)
        case keyCutter(KeyCutterCommandData)
        case fiscalMachine(FiscalMachineCommandData)
        case passportScanner(PassportScannerCommandData)

        public func write(to writer: inout JSONWriter) {
            switch self {
            case .printer(let value):
                value.write(to: &writer)
            case .paymentTerminal(let value):
                value.write(to: &writer)
            case .keyCutter(let value):
                value.write(to: &writer)
            case .fiscalMachine(let value):
                value.write(to: &writer)
            case .passportScanner(let value):
                value.write(to: &writer)
            }
        }
    }

    public enum BillFiscalMachineDataDiscriminatorEnum: String, CaseIterable, Sendable {
        case italianFiscalMachineData = "ItalianFiscalMachineData"
    }

    public enum FiscalMachinePayloadDataDiscriminatorEnum: String, CaseIterable, Sendable {
        case italianFiscalMachine = "ItalianFiscalMachine"
    }

    public enum PaymentTerminalCommandTypeEnum: String, CaseIterable, Sendable {
        case payment = "Payment"
        case preauthorization = "Preauthorization"
    }
}
