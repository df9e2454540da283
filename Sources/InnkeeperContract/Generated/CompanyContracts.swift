// Generated from contract/companyContracts.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `companyContracts/add`: adds contracts with travel agencies.
public enum CompanyContractsAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleCompanyContractAddParameters
    public typealias Response = Contract.ContractAdditionResult
    public static let facts = OperationFacts(
        path: "companyContracts/add",
        summary: "Adds contracts with travel agencies.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `companyContracts/delete`: deletes company contracts.
public enum CompanyContractsDelete: OperationDescriptor {
    public typealias Request = Contract.MultipleCompanyContractDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "companyContracts/delete",
        summary: "Deletes company contracts.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `companyContracts/getAll`: lists the contracts with travel agencies, newest first.
public enum CompanyContractsGetAll: OperationDescriptor {
    public typealias Request = Contract.CompanyContractFilterParameters
    public typealias Response = Contract.ContractResult
    public static let facts = OperationFacts(
        path: "companyContracts/getAll",
        summary: "Lists the contracts with travel agencies, newest first.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `companyContracts/update`: changes contracts with travel agencies.
public enum CompanyContractsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleCompanyContractUpdateParameters
    public typealias Response = Contract.ContractUpdateResult
    public static let facts = OperationFacts(
        path: "companyContracts/update",
        summary: "Changes contracts with travel agencies.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct CompanyContractFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var companyContractIDs: [UUID]?
        public var companyIDs: [UUID]?
        public var serviceIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            companyContractIDs: [UUID]? = nil,
            companyIDs: [UUID]? = nil,
            serviceIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.companyContractIDs = companyContractIDs
            self.companyIDs = companyIDs
            self.serviceIDs = serviceIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            companyContractIDs = try object.optionalUUIDs("CompanyContractIds", count: 1...1000)
            companyIDs = try object.optionalUUIDs("CompanyIds", count: 1...1000)
            serviceIDs = try object.optionalUUIDs("ServiceIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ContractAdditionResult: WireWritable {
        public var travelAgencyContracts: [TravelAgencyContract]

        public init(
            travelAgencyContracts: [TravelAgencyContract]
        ) {
            self.travelAgencyContracts = travelAgencyContracts
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("TravelAgencyContracts", travelAgencyContracts)
            writer.endObject()
        }
    }

    public struct ContractResult: WireWritable {
        public var travelAgencyContracts: [TravelAgencyContract]
        public var cursor: UUID?

        public init(
            travelAgencyContracts: [TravelAgencyContract],
            cursor: UUID? = nil
        ) {
            self.travelAgencyContracts = travelAgencyContracts
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("TravelAgencyContracts", travelAgencyContracts)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct ContractUpdateResult: WireWritable {
        public var travelAgencyContracts: [TravelAgencyContract]

        public init(
            travelAgencyContracts: [TravelAgencyContract]
        ) {
            self.travelAgencyContracts = travelAgencyContracts
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("TravelAgencyContracts", travelAgencyContracts)
            writer.endObject()
        }
    }

    public struct DecimalNullableUpdateValue: WireReadable {
        public var value: ExactDecimal?

        public init(
            value: ExactDecimal? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalDecimal("Value")
        }
    }

    public struct MultipleCompanyContractAddParameters: WireReadable {
        public var travelAgencyContracts: [TravelAgencyContractAddParameters]

        public init(
            travelAgencyContracts: [TravelAgencyContractAddParameters]
        ) {
            self.travelAgencyContracts = travelAgencyContracts
        }

        public init(from object: WireObject) throws(InvalidInput) {
            travelAgencyContracts = try object.parts("TravelAgencyContracts", count: 1...1000)
        }
    }

    public struct MultipleCompanyContractDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var travelAgencyContractIDs: [UUID]
        public var serviceIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            travelAgencyContractIDs: [UUID],
            serviceIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.travelAgencyContractIDs = travelAgencyContractIDs
            self.serviceIDs = serviceIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            travelAgencyContractIDs = try object.uuids("TravelAgencyContractIds", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
        }
    }

    public struct MultipleCompanyContractUpdateParameters: WireReadable {
        public var travelAgencyContractUpdates: [TravelAgencyContractUpdateParameters]

        public init(
            travelAgencyContractUpdates: [TravelAgencyContractUpdateParameters]
        ) {
            self.travelAgencyContractUpdates = travelAgencyContractUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            travelAgencyContractUpdates = try object.parts("TravelAgencyContractUpdates", count: 1...1000)
        }
    }

    public struct TravelAgencyContract: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var companyID: UUID
        public var isActive: Bool
        public var commissionIncluded: Bool?
        public var commission: ExactDecimal?
        public var channelManagerAbsoluteAdjustment: ExactDecimal?
        public var channelManagerRelativeAdjustment: ExactDecimal?
        public var options: TravelAgencyContractOptions
        public var accountingCode: String?
        public var invoiceDueInterval: Period?
        public var channelManagerBusinessSegmentID: UUID?
        public var contactPerson: String?
        public var contactEmail: String?
        public var additionalContactInfo: String?
        public var notes: String?
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            serviceID: UUID,
            companyID: UUID,
            isActive: Bool,
            commissionIncluded: Bool? = nil,
            commission: ExactDecimal? = nil,
            channelManagerAbsoluteAdjustment: ExactDecimal? = nil,
            channelManagerRelativeAdjustment: ExactDecimal? = nil,
            options: TravelAgencyContractOptions,
            accountingCode: String? = nil,
            invoiceDueInterval: Period? = nil,
            channelManagerBusinessSegmentID: UUID? = nil,
            contactPerson: String? = nil,
            contactEmail: String? = nil,
            additionalContactInfo: String? = nil,
            notes: String? = nil,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.serviceID = serviceID
            self.companyID = companyID
            self.isActive = isActive
            self.commissionIncluded = commissionIncluded
            self.commission = commission
            self.channelManagerAbsoluteAdjustment = channelManagerAbsoluteAdjustment
            self.channelManagerRelativeAdjustment = channelManagerRelativeAdjustment
            self.options = options
            self.accountingCode = accountingCode
            self.invoiceDueInterval = invoiceDueInterval
            self.channelManagerBusinessSegmentID = channelManagerBusinessSegmentID
            self.contactPerson = contactPerson
            self.contactEmail = contactEmail
            self.additionalContactInfo = additionalContactInfo
            self.notes = notes
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("CompanyId", companyID)
            writer.bool("IsActive", isActive)
            writer.bool("CommissionIncluded", commissionIncluded)
            writer.decimal("Commission", commission)
            writer.decimal("ChannelManagerAbsoluteAdjustment", channelManagerAbsoluteAdjustment)
            writer.decimal("ChannelManagerRelativeAdjustment", channelManagerRelativeAdjustment)
            writer.part("Options", options)
            writer.string("AccountingCode", accountingCode)
            writer.period("InvoiceDueInterval", invoiceDueInterval)
            writer.uuid("ChannelManagerBusinessSegmentId", channelManagerBusinessSegmentID)
            writer.string("ContactPerson", contactPerson)
            writer.string("ContactEmail", contactEmail)
            writer.string("AdditionalContactInfo", additionalContactInfo)
            writer.string("Notes", notes)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct TravelAgencyContractAddParameters: WireReadable {
        public var serviceID: UUID
        public var companyID: UUID
        public var commissionIncluded: Bool?
        public var commission: ExactDecimal?
        public var channelManagerBusinessSegmentID: UUID?
        public var channelManagerAbsoluteAdjustment: ExactDecimal?
        public var channelManagerRelativeAdjustment: ExactDecimal?
        public var options: TravelAgencyContractOptions
        public var accountingCode: String?
        public var invoiceDueInterval: Period?
        public var contactPerson: String?
        public var contactEmail: String?
        public var additionalContactInfo: String?
        public var notes: String?

        public init(
            serviceID: UUID,
            companyID: UUID,
            commissionIncluded: Bool? = nil,
            commission: ExactDecimal? = nil,
            channelManagerBusinessSegmentID: UUID? = nil,
            channelManagerAbsoluteAdjustment: ExactDecimal? = nil,
            channelManagerRelativeAdjustment: ExactDecimal? = nil,
            options: TravelAgencyContractOptions,
            accountingCode: String? = nil,
            invoiceDueInterval: Period? = nil,
            contactPerson: String? = nil,
            contactEmail: String? = nil,
            additionalContactInfo: String? = nil,
            notes: String? = nil
        ) {
            self.serviceID = serviceID
            self.companyID = companyID
            self.commissionIncluded = commissionIncluded
            self.commission = commission
            self.channelManagerBusinessSegmentID = channelManagerBusinessSegmentID
            self.channelManagerAbsoluteAdjustment = channelManagerAbsoluteAdjustment
            self.channelManagerRelativeAdjustment = channelManagerRelativeAdjustment
            self.options = options
            self.accountingCode = accountingCode
            self.invoiceDueInterval = invoiceDueInterval
            self.contactPerson = contactPerson
            self.contactEmail = contactEmail
            self.additionalContactInfo = additionalContactInfo
            self.notes = notes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            companyID = try object.uuid("CompanyId")
            commissionIncluded = try object.optionalBool("CommissionIncluded")
            commission = try object.optionalDecimal("Commission", from: 0, to: 1)
            channelManagerBusinessSegmentID = try object.optionalUUID("ChannelManagerBusinessSegmentId")
            channelManagerAbsoluteAdjustment = try object.optionalDecimal("ChannelManagerAbsoluteAdjustment")
            channelManagerRelativeAdjustment = try object.optionalDecimal("ChannelManagerRelativeAdjustment", from: -1, to: 1)
            options = try object.part("Options")
            accountingCode = try object.optionalString("AccountingCode")
            invoiceDueInterval = try object.optionalPeriod("InvoiceDueInterval")
            contactPerson = try object.optionalString("ContactPerson")
            contactEmail = try object.optionalString("ContactEmail")
            additionalContactInfo = try object.optionalString("AdditionalContactInfo")
            notes = try object.optionalString("Notes")
        }
    }

    public struct TravelAgencyContractOptions: WireReadable, WireWritable {
        public var includeCancellationFeeInCommissionEstimate: Bool
        public var skipAutomaticSettlement: Bool

        public init(
            includeCancellationFeeInCommissionEstimate: Bool,
            skipAutomaticSettlement: Bool
        ) {
            self.includeCancellationFeeInCommissionEstimate = includeCancellationFeeInCommissionEstimate
            self.skipAutomaticSettlement = skipAutomaticSettlement
        }

        public init(from object: WireObject) throws(InvalidInput) {
            includeCancellationFeeInCommissionEstimate = try object.bool("IncludeCancellationFeeInCommissionEstimate")
            skipAutomaticSettlement = try object.bool("SkipAutomaticSettlement")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("IncludeCancellationFeeInCommissionEstimate", includeCancellationFeeInCommissionEstimate)
            writer.bool("SkipAutomaticSettlement", skipAutomaticSettlement)
            writer.endObject()
        }
    }

    public struct TravelAgencyContractOptionsParameters: WireReadable {
        public var includeCancellationFeeInCommissionEstimate: BooleanUpdateValue?
        public var skipAutomaticSettlement: BooleanUpdateValue?

        public init(
            includeCancellationFeeInCommissionEstimate: BooleanUpdateValue? = nil,
            skipAutomaticSettlement: BooleanUpdateValue? = nil
        ) {
            self.includeCancellationFeeInCommissionEstimate = includeCancellationFeeInCommissionEstimate
            self.skipAutomaticSettlement = skipAutomaticSettlement
        }

        public init(from object: WireObject) throws(InvalidInput) {
            includeCancellationFeeInCommissionEstimate = try object.optionalPart("IncludeCancellationFeeInCommissionEstimate")
            skipAutomaticSettlement = try object.optionalPart("SkipAutomaticSettlement")
        }
    }

    public struct TravelAgencyContractUpdateParameters: WireReadable {
        public var travelAgencyContractID: UUID
        public var commissionIncluded: BooleanNullableUpdateValue?
        public var commission: DecimalNullableUpdateValue?
        public var channelManagerBusinessSegmentID: GuidNullableUpdateValue?
        public var channelManagerAbsoluteAdjustment: DecimalNullableUpdateValue?
        public var channelManagerRelativeAdjustment: DecimalNullableUpdateValue?
        public var options: TravelAgencyContractOptionsParameters?
        public var accountingCode: StringUpdateValue?
        public var invoiceDueInterval: StringUpdateValue?
        public var contactPerson: StringUpdateValue?
        public var contactEmail: StringUpdateValue?
        public var additionalContactInfo: StringUpdateValue?
        public var notes: StringUpdateValue?

        public init(
            travelAgencyContractID: UUID,
            commissionIncluded: BooleanNullableUpdateValue? = nil,
            commission: DecimalNullableUpdateValue? = nil,
            channelManagerBusinessSegmentID: GuidNullableUpdateValue? = nil,
            channelManagerAbsoluteAdjustment: DecimalNullableUpdateValue? = nil,
            channelManagerRelativeAdjustment: DecimalNullableUpdateValue? = nil,
            options: TravelAgencyContractOptionsParameters? = nil,
            accountingCode: StringUpdateValue? = nil,
            invoiceDueInterval: StringUpdateValue? = nil,
            contactPerson: StringUpdateValue? = nil,
            contactEmail: StringUpdateValue? = nil,
            additionalContactInfo: StringUpdateValue? = nil,
            notes: StringUpdateValue? = nil
        ) {
            self.travelAgencyContractID = travelAgencyContractID
            self.commissionIncluded = commissionIncluded
            self.commission = commission
            self.channelManagerBusinessSegmentID = channelManagerBusinessSegmentID
            self.channelManagerAbsoluteAdjustment = channelManagerAbsoluteAdjustment
            self.channelManagerRelativeAdjustment = channelManagerRelativeAdjustment
            self.options = options
            self.accountingCode = accountingCode
            self.invoiceDueInterval = invoiceDueInterval
            self.contactPerson = contactPerson
            self.contactEmail = contactEmail
            self.additionalContactInfo = additionalContactInfo
            self.notes = notes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            travelAgencyContractID = try object.uuid("TravelAgencyContractId")
            commissionIncluded = try object.optionalPart("CommissionIncluded")
            commission = try object.optionalPart("Commission")
            channelManagerBusinessSegmentID = try object.optionalPart("ChannelManagerBusinessSegmentId")
            channelManagerAbsoluteAdjustment = try object.optionalPart("ChannelManagerAbsoluteAdjustment")
            channelManagerRelativeAdjustment = try object.optionalPart("ChannelManagerRelativeAdjustment")
            options = try object.optionalPart("Options")
            accountingCode = try object.optionalPart("AccountingCode")
            invoiceDueInterval = try object.optionalPart("InvoiceDueInterval")
            contactPerson = try object.optionalPart("ContactPerson")
            contactEmail = try object.optionalPart("ContactEmail")
            additionalContactInfo = try object.optionalPart("AdditionalContactInfo")
            notes = try object.optionalPart("Notes")
        }
    }
}
