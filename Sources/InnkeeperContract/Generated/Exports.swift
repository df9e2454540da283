// Generated from contract/exports.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `exports/add`: orders an export of data into files.
public enum ExportsAdd: OperationDescriptor {
    public typealias Request = Contract.ExportAddParameters
    public typealias Response = Contract.ExportAddResult
    public static let facts = OperationFacts(
        path: "exports/add",
        summary: "Orders an export of data into files.",
        theme: "Exports",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `exports/getAll`: answers how exports stand and where their files are.
public enum ExportsGetAll: OperationDescriptor {
    public typealias Request = Contract.ExportFilterParameters
    public typealias Response = Contract.ExportResult
    public static let facts = OperationFacts(
        path: "exports/getAll",
        summary: "Answers how exports stand and where their files are.",
        theme: "Exports",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct Export: WireWritable {
        public var id: UUID
        public var status: ExportStatusEnum
        public var entityType: ExportEntityTypeEnum
        public var scope: ExportScope
        public var files: [ExportFileEntry]
        public var expiresUTC: Date?
        public var filters: ExportDataFilters?

        public init(
            id: UUID,
            status: ExportStatusEnum,
            entityType: ExportEntityTypeEnum,
            scope: ExportScope,
            files: [ExportFileEntry],
            expiresUTC: Date? = nil,
            filters: ExportDataFilters? = nil
        ) {
            self.id = id
            self.status = status
            self.entityType = entityType
            self.scope = scope
            self.files = files
            self.expiresUTC = expiresUTC
            self.filters = filters
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.choice("Status", status)
            writer.choice("EntityType", entityType)
            writer.part("Scope", scope)
            writer.parts("Files", files)
            writer.instant("ExpiresUtc", expiresUTC)
            writer.part("Filters", filters)
            writer.endObject()
        }
    }

    public struct ExportAddParameters: WireReadable {
        public var entityType: ExportEntityTypeEnum
        public var scope: ExportScopeParameters?
        public var filters: ExportDataFilters?

        public init(
            entityType: ExportEntityTypeEnum,
            scope: ExportScopeParameters? = nil,
            filters: ExportDataFilters? = nil
        ) {
            self.entityType = entityType
            self.scope = scope
            self.filters = filters
        }

        public init(from object: WireObject) throws(InvalidInput) {
            entityType = try object.choice("EntityType")
            scope = try object.optionalPart("Scope")
            filters = try object.optionalPart("Filters")
        }
    }

    public struct ExportAddResult: WireWritable {
        public var export: Export

        public init(
            export: Export
        ) {
            self.export = export
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Export", export)
            writer.endObject()
        }
    }

    public struct ExportDataFilters: WireReadable, WireWritable {
        public var updatedUTC: TimeFilterInterval?
        public var ledgerEntryFilters: ExportLedgerEntryDataFilters?

        public init(
            updatedUTC: TimeFilterInterval? = nil,
            ledgerEntryFilters: ExportLedgerEntryDataFilters? = nil
        ) {
            self.updatedUTC = updatedUTC
            self.ledgerEntryFilters = ledgerEntryFilters
        }

        public init(from object: WireObject) throws(InvalidInput) {
            updatedUTC = try object.optionalInterval("UpdatedUtc", days: 180)
            ledgerEntryFilters = try object.optionalPart("LedgerEntryFilters")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("UpdatedUtc", updatedUTC)
            writer.part("LedgerEntryFilters", ledgerEntryFilters)
            writer.endObject()
        }
    }

    public struct ExportFileEntry: WireWritable {
        public var url: String
        public var sizeInBytes: Int

        public init(
            url: String,
            sizeInBytes: Int
        ) {
            self.url = url
            self.sizeInBytes = sizeInBytes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Url", url)
            writer.int("SizeInBytes", sizeInBytes)
            writer.endObject()
        }
    }

    public struct ExportFilterParameters: WireReadable {
        public var exportIDs: [UUID]

        public init(
            exportIDs: [UUID]
        ) {
            self.exportIDs = exportIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            exportIDs = try object.uuids("ExportIds", count: 1...1000)
        }
    }

    public struct ExportLedgerEntryDataFilters: WireReadable, WireWritable {
        public var posting: DateFilterInterval

        public init(
            posting: DateFilterInterval
        ) {
            self.posting = posting
        }

        public init(from object: WireObject) throws(InvalidInput) {
            posting = try object.dateInterval("Posting")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Posting", posting)
            writer.endObject()
        }
    }

    public struct ExportResult: WireWritable {
        public var exports: [Export]

        public init(
            exports: [Export]
        ) {
            self.exports = exports
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Exports", exports)
            writer.endObject()
        }
    }

    public struct ExportScope: WireWritable {
        public var enterpriseIDs: [UUID]?
        public var chainIDs: [UUID]?

        public init(
            enterpriseIDs: [UUID]? = nil,
            chainIDs: [UUID]? = nil
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.chainIDs = chainIDs
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuids("EnterpriseIds", enterpriseIDs)
            writer.uuids("ChainIds", chainIDs)
            writer.endObject()
        }
    }

    public struct ExportScopeParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var chainIDs: [UUID]?

        public init(
            enterpriseIDs: [UUID]? = nil,
            chainIDs: [UUID]? = nil
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.chainIDs = chainIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
        }
    }

    public struct LedgerEntry: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var transactionID: UUID?
        public var accountID: UUID
        public var billID: UUID?
        public var accountingCategoryID: UUID?
        public var accountingItemID: UUID
        public var accountingItemType: AccountingItemTypeEnum
        public var ledgerType: AccountingLedgerTypeEnum
        public var ledgerEntryType: AccountingLedgerEntryTypeEnum
        public var postingDate: String
        public var value: ExactDecimal
        public var netBaseValue: ExactDecimal?
        public var taxRateCode: String?
        public var createdUTC: Date

        public init(
            id: UUID,
            enterpriseID: UUID,
            transactionID: UUID? = nil,
            accountID: UUID,
            billID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            accountingItemID: UUID,
            accountingItemType: AccountingItemTypeEnum,
            ledgerType: AccountingLedgerTypeEnum,
            ledgerEntryType: AccountingLedgerEntryTypeEnum,
            postingDate: String,
            value: ExactDecimal,
            netBaseValue: ExactDecimal? = nil,
            taxRateCode: String? = nil,
            createdUTC: Date
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.transactionID = transactionID
            self.accountID = accountID
            self.billID = billID
            self.accountingCategoryID = accountingCategoryID
            self.accountingItemID = accountingItemID
            self.accountingItemType = accountingItemType
            self.ledgerType = ledgerType
            self.ledgerEntryType = ledgerEntryType
            self.postingDate = postingDate
            self.value = value
            self.netBaseValue = netBaseValue
            self.taxRateCode = taxRateCode
            self.createdUTC = createdUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("TransactionId", transactionID)
            writer.uuid("AccountId", accountID)
            writer.uuid("BillId", billID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.uuid("AccountingItemId", accountingItemID)
            writer.choice("AccountingItemType", accountingItemType)
            writer.choice("LedgerType", ledgerType)
            writer.choice("LedgerEntryType", ledgerEntryType)
            writer.string("PostingDate", postingDate)
            writer.decimal("Value", value)
            writer.decimal("NetBaseValue", netBaseValue)
            writer.string("TaxRateCode", taxRateCode)
            writer.instant("CreatedUtc", createdUTC)
            writer.endObject()
        }
    }

    public enum AccountingLedgerEntryTypeEnum: String, CaseIterable, Sendable {
        case debit = "Debit"
        case credit = "Credit"
    }

    public enum ExportEntityTypeEnum: String, CaseIterable, Sendable {
        case orderItem = "OrderItem"
        case payment = "Payment"
        case reservation = "Reservation"
        case customer = "Customer"
        case company = "Company"
        case bill = "Bill"
        case availabilityAdjustment = "AvailabilityAdjustment"
        case availabilityBlock = "AvailabilityBlock"
        case resourceBlock = "ResourceBlock"
        case ledgerEntry = "LedgerEntry"
    }

    public enum ExportStatusEnum: String, CaseIterable, Sendable {
        case pending = "Pending"
        case processing = "Processing"
        case success = "Success"
        case failed = "Failed"
        case expired = "Expired"
    }
}
