// Generated from contract/bills.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `bills/add`: opens empty bills for accounts.
public enum BillsAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleBillAddParameters
    public typealias Response = Contract.BillsAddResult
    public static let facts = OperationFacts(
        path: "bills/add",
        summary: "Opens empty bills for accounts.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `bills/close`: closes a bill as a receipt or an invoice; nothing on it changes afterwards.
public enum BillsClose: OperationDescriptor {
    public typealias Request = Contract.BillCloseParameters
    public typealias Response = Contract.BillsCloseResult
    public static let facts = OperationFacts(
        path: "bills/close",
        summary: "Closes a bill as a receipt or an invoice; nothing on it changes afterwards.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `bills/delete`: deletes open bills that are empty.
public enum BillsDelete: OperationDescriptor {
    public typealias Request = Contract.BillDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "bills/delete",
        summary: "Deletes open bills that are empty.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `bills/getAll`: lists the bills that match the filters, newest first.
public enum BillsGetAll: OperationDescriptor {
    public typealias Request = Contract.BillFilterParameters
    public typealias Response = Contract.BillsResult
    public static let facts = OperationFacts(
        path: "bills/getAll",
        summary: "Lists the bills that match the filters, newest first.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `bills/getPdf`: answers a bill as a PDF file, or an event to wait for while it is being prepared.
public enum BillsGetPdf: OperationDescriptor {
    public typealias Request = Contract.BillPdfParameters
    public typealias Response = Contract.BillPdfResult
    public static let facts = OperationFacts(
        path: "bills/getPdf",
        summary: "Answers a bill as a PDF file, or an event to wait for while it is being prepared.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `bills/update`: changes the texts, the options and the associated account of bills.
public enum BillsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleBillsUpdateParameters
    public typealias Response = Contract.BillsUpdateResult
    public static let facts = OperationFacts(
        path: "bills/update",
        summary: "Changes the texts, the options and the associated account of bills.",
        theme: "Finance",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AssociatedAccountIdsUpdate: WireReadable {
        public var value: [UUID]?

        public init(
            value: [UUID]? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalUUIDs("Value", count: 0...1)
        }
    }

    public struct BillAddParameters: WireReadable {
        public var accountID: UUID
        public var associatedAccountID: UUID?
        public var name: String?

        public init(
            accountID: UUID,
            associatedAccountID: UUID? = nil,
            name: String? = nil
        ) {
            self.accountID = accountID
            self.associatedAccountID = associatedAccountID
            self.name = name
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountID = try object.uuid("AccountId")
            associatedAccountID = try object.optionalUUID("AssociatedAccountId")
            name = try object.optionalString("Name")
        }
    }

    public struct BillCloseAccountParameters: WireReadable {
        public var id: UUID
        public var taxIdentifier: StringUpdateValue?
        public var address: AddressParameters?

        public init(
            id: UUID,
            taxIdentifier: StringUpdateValue? = nil,
            address: AddressParameters? = nil
        ) {
            self.id = id
            self.taxIdentifier = taxIdentifier
            self.address = address
        }

        public init(from object: WireObject) throws(InvalidInput) {
            id = try object.uuid("Id")
            taxIdentifier = try object.optionalPart("TaxIdentifier")
            address = try object.optionalPart("Address")
        }
    }

    public struct BillCloseParameters: WireReadable {
        public var enterpriseID: UUID?
        public var billID: UUID
        public var type: BillType
        public var billCounterID: UUID?
        public var fiscalMachineID: UUID?
        public var options: BillOptionsParameters?
        public var taxedDate: StringUpdateValue?
        public var dueDate: StringUpdateValue?
        public var variableSymbol: StringUpdateValue?
        public var accountTaxIdentifier: StringUpdateValue?
        public var purchaseOrderNumber: StringUpdateValue?
        public var notes: StringUpdateValue?
        public var accountAddress: AddressParameters?
        public var associatedAccountData: [BillCloseAccountParameters]?
        public var taxIdentifier: StringUpdateValue?
        public var companyTaxIdentifier: StringUpdateValue?
        public var address: AddressParameters?

        public init(
            enterpriseID: UUID? = nil,
            billID: UUID,
            type: BillType,
            billCounterID: UUID? = nil,
            fiscalMachineID: UUID? = nil,
            options: BillOptionsParameters? = nil,
            taxedDate: StringUpdateValue? = nil,
            dueDate: StringUpdateValue? = nil,
            variableSymbol: StringUpdateValue? = nil,
            accountTaxIdentifier: StringUpdateValue? = nil,
            purchaseOrderNumber: StringUpdateValue? = nil,
            notes: StringUpdateValue? = nil,
            accountAddress: AddressParameters? = nil,
            associatedAccountData: [BillCloseAccountParameters]? = nil,
            taxIdentifier: StringUpdateValue? = nil,
            companyTaxIdentifier: StringUpdateValue? = nil,
            address: AddressParameters? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.billID = billID
            self.type = type
            self.billCounterID = billCounterID
            self.fiscalMachineID = fiscalMachineID
            self.options = options
            self.taxedDate = taxedDate
            self.dueDate = dueDate
            self.variableSymbol = variableSymbol
            self.accountTaxIdentifier = accountTaxIdentifier
            self.purchaseOrderNumber = purchaseOrderNumber
            self.notes = notes
            self.accountAddress = accountAddress
            self.associatedAccountData = associatedAccountData
            self.taxIdentifier = taxIdentifier
            self.companyTaxIdentifier = companyTaxIdentifier
            self.address = address
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            billID = try object.uuid("BillId")
            type = try object.choice("Type")
            billCounterID = try object.optionalUUID("BillCounterId")
            fiscalMachineID = try object.optionalUUID("FiscalMachineId")
            options = try object.optionalPart("Options")
            taxedDate = try object.optionalPart("TaxedDate")
            dueDate = try object.optionalPart("DueDate")
            variableSymbol = try object.optionalPart("VariableSymbol")
            accountTaxIdentifier = try object.optionalPart("AccountTaxIdentifier")
            purchaseOrderNumber = try object.optionalPart("PurchaseOrderNumber")
            notes = try object.optionalPart("Notes")
            accountAddress = try object.optionalPart("AccountAddress")
            associatedAccountData = try object.optionalParts("AssociatedAccountData", count: 0...1)
            taxIdentifier = try object.optionalPart("TaxIdentifier")
            companyTaxIdentifier = try object.optionalPart("CompanyTaxIdentifier")
            address = try object.optionalPart("Address")
        }
    }

    public struct BillDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var billIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            billIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.billIDs = billIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            billIDs = try object.uuids("BillIds", count: 1...1000)
        }
    }

    public struct BillExtent: WireReadable {
        public var items: Bool

        public init(
            items: Bool = false
        ) {
            self.items = items
        }

        public init(from object: WireObject) throws(InvalidInput) {
            items = try object.optionalBool("Items") ?? false
        }
    }

    public struct BillFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var issuedUTC: TimeFilterInterval?
        public var paidUTC: TimeFilterInterval?
        public var dueUTC: TimeFilterInterval?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var billIDs: [UUID]?
        public var customerIDs: [UUID]?
        public var state: BillStateEnum?
        public var type: BillTypeEnum?
        public var correctionState: [BillCorrectionStateEnum]?
        public var limitation: Limitation
        public var extent: BillExtent?
        public var closedUTC: TimeFilterInterval?

        public init(
            enterpriseIDs: [UUID]? = nil,
            issuedUTC: TimeFilterInterval? = nil,
            paidUTC: TimeFilterInterval? = nil,
            dueUTC: TimeFilterInterval? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            billIDs: [UUID]? = nil,
            customerIDs: [UUID]? = nil,
            state: BillStateEnum? = nil,
            type: BillTypeEnum? = nil,
            correctionState: [BillCorrectionStateEnum]? = nil,
            limitation: Limitation = Limitation(),
            extent: BillExtent? = nil,
            closedUTC: TimeFilterInterval? = nil
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.issuedUTC = issuedUTC
            self.paidUTC = paidUTC
            self.dueUTC = dueUTC
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.billIDs = billIDs
            self.customerIDs = customerIDs
            self.state = state
            self.type = type
            self.correctionState = correctionState
            self.limitation = limitation
            self.extent = extent
            self.closedUTC = closedUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            issuedUTC = try object.optionalInterval("IssuedUtc", months: 3)
            paidUTC = try object.optionalInterval("PaidUtc", months: 3)
            dueUTC = try object.optionalInterval("DueUtc", months: 3)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            billIDs = try object.optionalUUIDs("BillIds", count: 1...1000)
            customerIDs = try object.optionalUUIDs("CustomerIds", count: 1...1000)
            state = try object.optionalChoice("State")
            type = try object.optionalChoice("Type")
            correctionState = try object.optionalChoices("CorrectionState", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            extent = try object.optionalPart("Extent")
            closedUTC = try object.optionalInterval("ClosedUtc", months: 3)
            try object.checkUnique("CorrectionState")
            try object.checkOneFilter(of: ["BillIds", "IssuedUtc", "PaidUtc", "DueUtc", "CreatedUtc", "UpdatedUtc", "CustomerIds", "State", "Type", "CorrectionState", "ClosedUtc"])
        }
    }

    public struct BillOptionsParameters: WireReadable {
        public var displayCustomer: BooleanUpdateValue?
        public var displayTaxation: BooleanUpdateValue?

        public init(
            displayCustomer: BooleanUpdateValue? = nil,
            displayTaxation: BooleanUpdateValue? = nil
        ) {
            self.displayCustomer = displayCustomer
            self.displayTaxation = displayTaxation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            displayCustomer = try object.optionalPart("DisplayCustomer")
            displayTaxation = try object.optionalPart("DisplayTaxation")
        }
    }

    public struct BillPdfFile: WireWritable {
        public var base64Data: String

        public init(
            base64Data: String
        ) {
            self.base64Data = base64Data
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Base64Data", base64Data)
            writer.endObject()
        }
    }

    public struct BillPdfParameters: WireReadable {
        public var billID: UUID
        public var billPrintEventID: UUID?
        public var pdfTemplate: FinancialDocumentPdfTemplateTypeEnum?
        public var printReason: String?

        public init(
            billID: UUID,
            billPrintEventID: UUID? = nil,
            pdfTemplate: FinancialDocumentPdfTemplateTypeEnum? = nil,
            printReason: String? = nil
        ) {
            self.billID = billID
            self.billPrintEventID = billPrintEventID
            self.pdfTemplate = pdfTemplate
            self.printReason = printReason
        }

        public init(from object: WireObject) throws(InvalidInput) {
            billID = try object.uuid("BillId")
            billPrintEventID = try object.optionalUUID("BillPrintEventId")
            pdfTemplate = try object.optionalChoice("PdfTemplate")
            printReason = try object.optionalString("PrintReason", maxLength: 255)
        }
    }

    public struct BillPdfResult: WireWritable {
        public var billID: UUID
        public var result: BillPdfResultResultCoproductOfBillPdfResultDiscriminator

        public init(
            billID: UUID,
            result: BillPdfResultResultCoproductOfBillPdfResultDiscriminator
        ) {
            self.billID = billID
            self.result = result
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("BillId", billID)
            writer.part("Result", result)
            writer.endObject()
        }
    }

    public struct BillPrintEvent: WireWritable {
        public var billPrintEventID: UUID

        public init(
            billPrintEventID: UUID
        ) {
            self.billPrintEventID = billPrintEventID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("BillPrintEventId", billPrintEventID)
            writer.endObject()
        }
    }

    public struct BillUpdateParameters: WireReadable {
        public var billID: UUID
        public var accountID: GuidUpdateValue?
        public var associatedAccountIDs: AssociatedAccountIdsUpdate?

        public init(
            billID: UUID,
            accountID: GuidUpdateValue? = nil,
            associatedAccountIDs: AssociatedAccountIdsUpdate? = nil
        ) {
            self.billID = billID
            self.accountID = accountID
            self.associatedAccountIDs = associatedAccountIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            billID = try object.uuid("BillId")
            accountID = try object.optionalPart("AccountId")
            associatedAccountIDs = try object.optionalPart("AssociatedAccountIds")
        }
    }

    public struct BillsAddResult: WireWritable {
        public var bills: [Bill]

        public init(
            bills: [Bill]
        ) {
            self.bills = bills
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Bills", bills)
            writer.endObject()
        }
    }

    public struct BillsCloseResult: WireWritable {
        public var bills: [Bill]

        public init(
            bills: [Bill]
        ) {
            self.bills = bills
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Bills", bills)
            writer.endObject()
        }
    }

    public struct BillsResult: WireWritable {
        public var bills: [Bill]
        public var cursor: UUID?

        public init(
            bills: [Bill],
            cursor: UUID? = nil
        ) {
            self.bills = bills
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Bills", bills)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct BillsUpdateResult: WireWritable {
        public var bills: [Bill]

        public init(
            bills: [Bill]
        ) {
            self.bills = bills
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Bills", bills)
            writer.endObject()
        }
    }

    public struct MultipleBillAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var bills: [BillAddParameters]

        public init(
            enterpriseID: UUID? = nil,
            bills: [BillAddParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.bills = bills
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            bills = try object.parts("Bills", count: 1...1000)
        }
    }

    public struct MultipleBillsUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var billsUpdates: [BillUpdateParameters]

        public init(
            enterpriseID: UUID? = nil,
            billsUpdates: [BillUpdateParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.billsUpdates = billsUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            billsUpdates = try object.parts("BillsUpdates", count: 1...10)
        }
    }

    public enum BillPdfResultResultCoproductOfBillPdfResultDiscriminator: WireWritable {
        case billPdfFile(BillPdfFile)
        case billPrintEvent(BillPrintEvent)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .billPdfFile(let value):
                writer.string("Discriminator", "BillPdfFile")
                writer.part("Value", value)
            case .billPrintEvent(let value):
                writer.string("Discriminator", "BillPrintEvent")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public enum BillPdfResultDiscriminator: String, CaseIterable, Sendable {
        case billPdfFile = "BillPdfFile"
        case billPrintEvent = "BillPrintEvent"
    }

    public enum BillStateEnum: String, CaseIterable, Sendable {
        case open = "Open"
        case closed = "Closed"
    }

    public enum BillTypeEnum: String, CaseIterable, Sendable {
        case receipt = "Receipt"
        case invoice = "Invoice"
    }

    public enum FinancialDocumentPdfTemplateTypeEnum: String, CaseIterable, Sendable {
        case detailed = "Detailed"
        case consumption = "Consumption"
        case reservation = "Reservation"
        case orderItem = "OrderItem"
        case guest = "Guest"
    }
}
