// Generated from contract/vouchers.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `vouchers/add`: adds vouchers that open private rates.
public enum VouchersAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleVoucherAddParameters
    public typealias Response = Contract.VoucherWriteResult
    public static let facts = OperationFacts(
        path: "vouchers/add",
        summary: "Adds vouchers that open private rates.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `vouchers/delete`: deletes vouchers.
public enum VouchersDelete: OperationDescriptor {
    public typealias Request = Contract.MultipleVoucherDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "vouchers/delete",
        summary: "Deletes vouchers.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `vouchers/getAll`: lists the vouchers that match the filters, newest first.
public enum VouchersGetAll: OperationDescriptor {
    public typealias Request = Contract.VoucherFilterParameters
    public typealias Response = Contract.VoucherResult
    public static let facts = OperationFacts(
        path: "vouchers/getAll",
        summary: "Lists the vouchers that match the filters, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `vouchers/update`: changes vouchers.
public enum VouchersUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleVoucherUpdateParameters
    public typealias Response = Contract.VoucherWriteResult
    public static let facts = OperationFacts(
        path: "vouchers/update",
        summary: "Changes vouchers.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AssignedRateIds: WireReadable {
        public var value: [UUID]?

        public init(
            value: [UUID]? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalUUIDs("Value", count: 0...10)
        }
    }

    public struct MultipleVoucherAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var voucherParameters: [VoucherAddParameters]

        public init(
            enterpriseID: UUID? = nil,
            voucherParameters: [VoucherAddParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.voucherParameters = voucherParameters
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            voucherParameters = try object.parts("VoucherParameters", count: 1...1000)
        }
    }

    public struct MultipleVoucherDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var voucherIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            voucherIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.voucherIDs = voucherIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            voucherIDs = try object.uuids("VoucherIds", count: 1...1000)
        }
    }

    public struct MultipleVoucherUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var voucherUpdates: [VoucherUpdateParameters]

        public init(
            enterpriseID: UUID? = nil,
            voucherUpdates: [VoucherUpdateParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.voucherUpdates = voucherUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            voucherUpdates = try object.parts("VoucherUpdates", count: 1...1000)
        }
    }

    public struct Voucher: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var enterpriseID: UUID
        public var name: String
        public var createdUTC: Date
        public var updatedUTC: Date
        public var type: VoucherTypeEnum
        public var companyID: UUID?
        public var travelAgencyID: UUID?
        public var occupiableIntervalStartUTC: Date?
        public var occupiableIntervalEndUTC: Date?
        public var externalIdentifier: String?
        public var isActive: Bool
        public var activityState: ActivityStateEnum

        public init(
            id: UUID,
            serviceID: UUID,
            enterpriseID: UUID,
            name: String,
            createdUTC: Date,
            updatedUTC: Date,
            type: VoucherTypeEnum,
            companyID: UUID? = nil,
            travelAgencyID: UUID? = nil,
            occupiableIntervalStartUTC: Date? = nil,
            occupiableIntervalEndUTC: Date? = nil,
            externalIdentifier: String? = nil,
            isActive: Bool,
            activityState: ActivityStateEnum
        ) {
            self.id = id
            self.serviceID = serviceID
            self.enterpriseID = enterpriseID
            self.name = name
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.type = type
            self.companyID = companyID
            self.travelAgencyID = travelAgencyID
            self.occupiableIntervalStartUTC = occupiableIntervalStartUTC
            self.occupiableIntervalEndUTC = occupiableIntervalEndUTC
            self.externalIdentifier = externalIdentifier
            self.isActive = isActive
            self.activityState = activityState
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.string("Name", name)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.choice("Type", type)
            writer.uuid("CompanyId", companyID)
            writer.uuid("TravelAgencyId", travelAgencyID)
            writer.instant("OccupiableIntervalStartUtc", occupiableIntervalStartUTC)
            writer.instant("OccupiableIntervalEndUtc", occupiableIntervalEndUTC)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.bool("IsActive", isActive)
            writer.choice("ActivityState", activityState)
            writer.endObject()
        }
    }

    public struct VoucherAddParameters: WireReadable {
        public var serviceID: UUID
        public var name: String
        public var type: VoucherTypeEnum
        public var companyID: UUID?
        public var assignedRateIDs: [UUID]?
        public var occupiableIntervalStartUTC: Date?
        public var occupiableIntervalEndUTC: Date?
        public var externalIdentifier: String?

        public init(
            serviceID: UUID,
            name: String,
            type: VoucherTypeEnum,
            companyID: UUID? = nil,
            assignedRateIDs: [UUID]? = nil,
            occupiableIntervalStartUTC: Date? = nil,
            occupiableIntervalEndUTC: Date? = nil,
            externalIdentifier: String? = nil
        ) {
            self.serviceID = serviceID
            self.name = name
            self.type = type
            self.companyID = companyID
            self.assignedRateIDs = assignedRateIDs
            self.occupiableIntervalStartUTC = occupiableIntervalStartUTC
            self.occupiableIntervalEndUTC = occupiableIntervalEndUTC
            self.externalIdentifier = externalIdentifier
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            name = try object.string("Name", minLength: 1, maxLength: 128)
            type = try object.choice("Type")
            companyID = try object.optionalUUID("CompanyId")
            assignedRateIDs = try object.optionalUUIDs("AssignedRateIds", count: 0...10)
            occupiableIntervalStartUTC = try object.optionalInstant("OccupiableIntervalStartUtc")
            occupiableIntervalEndUTC = try object.optionalInstant("OccupiableIntervalEndUtc")
            externalIdentifier = try object.optionalString("ExternalIdentifier", maxLength: 255)
            try object.checkUnique("AssignedRateIds")
        }
    }

    public struct VoucherAssignment: WireWritable {
        public var voucherID: UUID
        public var rateID: UUID

        public init(
            voucherID: UUID,
            rateID: UUID
        ) {
            self.voucherID = voucherID
            self.rateID = rateID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("VoucherId", voucherID)
            writer.uuid("RateId", rateID)
            writer.endObject()
        }
    }

    public struct VoucherExtent: WireReadable {
        public var vouchers: Bool?
        public var voucherAssignments: Bool?
        public var rates: Bool?
        public var voucherCodes: Bool?
        public var companies: Bool?

        public init(
            vouchers: Bool? = nil,
            voucherAssignments: Bool? = nil,
            rates: Bool? = nil,
            voucherCodes: Bool? = nil,
            companies: Bool? = nil
        ) {
            self.vouchers = vouchers
            self.voucherAssignments = voucherAssignments
            self.rates = rates
            self.voucherCodes = voucherCodes
            self.companies = companies
        }

        public init(from object: WireObject) throws(InvalidInput) {
            vouchers = try object.optionalBool("Vouchers")
            voucherAssignments = try object.optionalBool("VoucherAssignments")
            rates = try object.optionalBool("Rates")
            voucherCodes = try object.optionalBool("VoucherCodes")
            companies = try object.optionalBool("Companies")
        }
    }

    public struct VoucherFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var extent: VoucherExtent
        public var serviceIDs: [UUID]
        public var voucherIDs: [UUID]?
        public var companyIDs: [UUID]?
        public var voucherCodeValues: [String]?
        public var activityStates: [ActivityStates]
        public var updatedUTC: TimeFilterInterval?
        public var externalIdentifiers: [String]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            extent: VoucherExtent,
            serviceIDs: [UUID],
            voucherIDs: [UUID]? = nil,
            companyIDs: [UUID]? = nil,
            voucherCodeValues: [String]? = nil,
            activityStates: [ActivityStates] = [.active, .deleted],
            updatedUTC: TimeFilterInterval? = nil,
            externalIdentifiers: [String]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.extent = extent
            self.serviceIDs = serviceIDs
            self.voucherIDs = voucherIDs
            self.companyIDs = companyIDs
            self.voucherCodeValues = voucherCodeValues
            self.activityStates = activityStates
            self.updatedUTC = updatedUTC
            self.externalIdentifiers = externalIdentifiers
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            extent = try object.part("Extent")
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            voucherIDs = try object.optionalUUIDs("VoucherIds", count: 1...1000)
            companyIDs = try object.optionalUUIDs("CompanyIds", count: 1...1000)
            voucherCodeValues = try object.optionalStrings("VoucherCodeValues", count: 1...1000)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000) ?? [.active, .deleted]
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            externalIdentifiers = try object.optionalStrings("ExternalIdentifiers", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct VoucherResult: WireWritable {
        public var vouchers: [Voucher]?
        public var voucherCodes: [VoucherCode]?
        public var voucherAssignments: [VoucherAssignment]?
        public var rates: [RateForExtent]?
        public var companies: [Company]?
        public var cursor: UUID?

        public init(
            vouchers: [Voucher]? = nil,
            voucherCodes: [VoucherCode]? = nil,
            voucherAssignments: [VoucherAssignment]? = nil,
            rates: [RateForExtent]? = nil,
            companies: [Company]? = nil,
            cursor: UUID? = nil
        ) {
            self.vouchers = vouchers
            self.voucherCodes = voucherCodes
            self.voucherAssignments = voucherAssignments
            self.rates = rates
            self.companies = companies
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Vouchers", vouchers)
            writer.parts("VoucherCodes", voucherCodes)
            writer.parts("VoucherAssignments", voucherAssignments)
            writer.parts("Rates", rates)
            writer.parts("Companies", companies)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct VoucherTypeUpdateValue: WireReadable {
        public var value: VoucherTypeEnum?

        public init(
            value: VoucherTypeEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct VoucherUpdateParameters: WireReadable {
        public var voucherID: UUID
        public var name: StringUpdateValue?
        public var type: VoucherTypeUpdateValue?
        public var companyID: GuidNullableUpdateValue?
        public var assignedRateIDs: AssignedRateIds?
        public var occupiableIntervalStartUTC: StringUpdateValue?
        public var occupiableIntervalEndUTC: StringUpdateValue?
        public var externalIdentifier: StringUpdateValue?

        public init(
            voucherID: UUID,
            name: StringUpdateValue? = nil,
            type: VoucherTypeUpdateValue? = nil,
            companyID: GuidNullableUpdateValue? = nil,
            assignedRateIDs: AssignedRateIds? = nil,
            occupiableIntervalStartUTC: StringUpdateValue? = nil,
            occupiableIntervalEndUTC: StringUpdateValue? = nil,
            externalIdentifier: StringUpdateValue? = nil
        ) {
            self.voucherID = voucherID
            self.name = name
            self.type = type
            self.companyID = companyID
            self.assignedRateIDs = assignedRateIDs
            self.occupiableIntervalStartUTC = occupiableIntervalStartUTC
            self.occupiableIntervalEndUTC = occupiableIntervalEndUTC
            self.externalIdentifier = externalIdentifier
        }

        public init(from object: WireObject) throws(InvalidInput) {
            voucherID = try object.uuid("VoucherId")
            name = try object.optionalPart("Name")
            type = try object.optionalPart("Type")
            companyID = try object.optionalPart("CompanyId")
            assignedRateIDs = try object.optionalPart("AssignedRateIds")
            occupiableIntervalStartUTC = try object.optionalPart("OccupiableIntervalStartUtc")
            occupiableIntervalEndUTC = try object.optionalPart("OccupiableIntervalEndUtc")
            externalIdentifier = try object.optionalPart("ExternalIdentifier")
            try object.check("Name", isAtMost: 128)
            try object.check("ExternalIdentifier", isAtMost: 255)
        }
    }

    public struct VoucherWriteResult: WireWritable {
        public var vouchers: [Voucher]?

        public init(
            vouchers: [Voucher]? = nil
        ) {
            self.vouchers = vouchers
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Vouchers", vouchers)
            writer.endObject()
        }
    }

    public enum VoucherTypeEnum: String, CaseIterable, Sendable {
        case `public` = "Public"
        case partnerCompany = "PartnerCompany"
        case travelAgency = "TravelAgency"
    }
}
