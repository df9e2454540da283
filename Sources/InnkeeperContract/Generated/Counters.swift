// Generated from contract/counters.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `counters/getAll`: lists the counters that number bills, payments and proformas, newest first.
public enum CountersGetAll: OperationDescriptor {
    public typealias Request = Contract.CounterFilterParameters
    public typealias Response = Contract.CounterResult
    public static let facts = OperationFacts(
        path: "counters/getAll",
        summary: "Lists the counters that number bills, payments and proformas, newest first.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct Counter: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var name: String
        public var isDefault: Bool
        public var value: Int
        public var format: String
        public var type: EnterpriseScopeCounterDiscriminator
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            enterpriseID: UUID,
            name: String,
            isDefault: Bool,
            value: Int,
            format: String,
            type: EnterpriseScopeCounterDiscriminator,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.name = name
            self.isDefault = isDefault
            self.value = value
            self.format = format
            self.type = type
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.string("Name", name)
            writer.bool("IsDefault", isDefault)
            writer.int("Value", value)
            writer.string("Format", format)
            writer.choice("Type", type)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct CounterFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var counterIDs: [UUID]?
        public var type: EnterpriseScopeCounterDiscriminator?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            counterIDs: [UUID]? = nil,
            type: EnterpriseScopeCounterDiscriminator? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.counterIDs = counterIDs
            self.type = type
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            counterIDs = try object.optionalUUIDs("CounterIds", count: 1...1000)
            type = try object.optionalChoice("Type")
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct CounterResult: WireWritable {
        public var counters: [Counter]
        public var cursor: UUID?
        public var billCounters: [Counter]
        public var proformaCounters: [Counter]
        public var billPreviewCounters: [Counter]
        public var serviceOrderCounters: [Counter]
        public var registrationCardCounters: [Counter]

        public init(
            counters: [Counter],
            cursor: UUID? = nil,
            billCounters: [Counter],
            proformaCounters: [Counter],
            billPreviewCounters: [Counter],
            serviceOrderCounters: [Counter],
            registrationCardCounters: [Counter]
        ) {
            self.counters = counters
            self.cursor = cursor
            self.billCounters = billCounters
            self.proformaCounters = proformaCounters
            self.billPreviewCounters = billPreviewCounters
            self.serviceOrderCounters = serviceOrderCounters
            self.registrationCardCounters = registrationCardCounters
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Counters", counters)
            writer.uuid("Cursor", cursor)
            writer.parts("BillCounters", billCounters)
            writer.parts("ProformaCounters", proformaCounters)
            writer.parts("BillPreviewCounters", billPreviewCounters)
            writer.parts("ServiceOrderCounters", serviceOrderCounters)
            writer.parts("RegistrationCardCounters", registrationCardCounters)
            writer.endObject()
        }
    }

    public enum EnterpriseScopeCounterDiscriminator: String, CaseIterable, Sendable {
        case counter = "Counter"
        case accountingCounter = "AccountingCounter"
        case availabilityBlockCounter = "AvailabilityBlockCounter"
        case billCounter = "BillCounter"
        case billPreviewCounter = "BillPreviewCounter"
        case fiscalCounter = "FiscalCounter"
        case proformaCounter = "ProformaCounter"
        case registrationCardCounter = "RegistrationCardCounter"
        case serviceOrderCounter = "ServiceOrderCounter"
        case correctionBillCounter = "CorrectionBillCounter"
        case paymentConfirmationBillCounter = "PaymentConfirmationBillCounter"
        case creditNoteBillCounter = "CreditNoteBillCounter"
        case paymentSplitBillCounter = "PaymentSplitBillCounter"
    }
}
