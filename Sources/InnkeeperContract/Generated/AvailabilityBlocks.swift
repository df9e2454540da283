// Generated from contract/availabilityBlocks.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `availabilityBlocks/add`: adds availability blocks to services, each with its release strategy.
public enum AvailabilityBlocksAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleAvailabilityBlockAddParameters
    public typealias Response = Contract.AvailabilityBlockAddResult
    public static let facts = OperationFacts(
        path: "availabilityBlocks/add",
        summary: "Adds availability blocks to services, each with its release strategy.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `availabilityBlocks/delete`: deletes availability blocks.
public enum AvailabilityBlocksDelete: OperationDescriptor {
    public typealias Request = Contract.AvailabilityBlockDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "availabilityBlocks/delete",
        summary: "Deletes availability blocks.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `availabilityBlocks/getAll`: lists the availability blocks that match the filters, newest first.
public enum AvailabilityBlocksGetAll: OperationDescriptor {
    public typealias Request = Contract.AvailabilityBlockParameters
    public typealias Response = Contract.AvailabilityBlockResult
    public static let facts = OperationFacts(
        path: "availabilityBlocks/getAll",
        summary: "Lists the availability blocks that match the filters, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `availabilityBlocks/update`: changes availability blocks.
public enum AvailabilityBlocksUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleAvailabilityBlockUpdateParameters
    public typealias Response = Contract.AvailabilityBlockAddResult
    public static let facts = OperationFacts(
        path: "availabilityBlocks/update",
        summary: "Changes availability blocks.",
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
    public struct AvailabilityBlock: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var serviceID: UUID
        public var rateID: UUID
        public var voucherID: UUID?
        public var bookerID: UUID?
        public var companyID: UUID?
        public var travelAgencyID: UUID?
        public var budget: CurrencyValueOld?
        public var state: AvailabilityBlockStateEnum
        public var reservationPurpose: ReservationPurposeEnum?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date
        public var releasedUTC: Date?
        public var rollingReleaseOffset: Period?
        public var externalIdentifier: String?
        public var name: String?
        public var notes: String?
        public var pickupDistribution: PickupDistributionEnum
        public var isActive: Bool
        public var quoteID: UUID?
        public var availabilityBlockNumber: String
        public var releaseStrategy: ReleaseStrategyEnum
        public var purchaseOrderNumber: String?
        public var businessSegmentID: UUID?
        public var canceledUTC: Date?
        public var cancellationReason: ServiceOrderCancellationReasonEnum?
        public var cancellationReasonDetail: String?

        public init(
            id: UUID,
            enterpriseID: UUID,
            serviceID: UUID,
            rateID: UUID,
            voucherID: UUID? = nil,
            bookerID: UUID? = nil,
            companyID: UUID? = nil,
            travelAgencyID: UUID? = nil,
            budget: CurrencyValueOld? = nil,
            state: AvailabilityBlockStateEnum,
            reservationPurpose: ReservationPurposeEnum? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date,
            releasedUTC: Date? = nil,
            rollingReleaseOffset: Period? = nil,
            externalIdentifier: String? = nil,
            name: String? = nil,
            notes: String? = nil,
            pickupDistribution: PickupDistributionEnum,
            isActive: Bool,
            quoteID: UUID? = nil,
            availabilityBlockNumber: String,
            releaseStrategy: ReleaseStrategyEnum,
            purchaseOrderNumber: String? = nil,
            businessSegmentID: UUID? = nil,
            canceledUTC: Date? = nil,
            cancellationReason: ServiceOrderCancellationReasonEnum? = nil,
            cancellationReasonDetail: String? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.serviceID = serviceID
            self.rateID = rateID
            self.voucherID = voucherID
            self.bookerID = bookerID
            self.companyID = companyID
            self.travelAgencyID = travelAgencyID
            self.budget = budget
            self.state = state
            self.reservationPurpose = reservationPurpose
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.releasedUTC = releasedUTC
            self.rollingReleaseOffset = rollingReleaseOffset
            self.externalIdentifier = externalIdentifier
            self.name = name
            self.notes = notes
            self.pickupDistribution = pickupDistribution
            self.isActive = isActive
            self.quoteID = quoteID
            self.availabilityBlockNumber = availabilityBlockNumber
            self.releaseStrategy = releaseStrategy
            self.purchaseOrderNumber = purchaseOrderNumber
            self.businessSegmentID = businessSegmentID
            self.canceledUTC = canceledUTC
            self.cancellationReason = cancellationReason
            self.cancellationReasonDetail = cancellationReasonDetail
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("RateId", rateID)
            writer.uuid("VoucherId", voucherID)
            writer.uuid("BookerId", bookerID)
            writer.uuid("CompanyId", companyID)
            writer.uuid("TravelAgencyId", travelAgencyID)
            writer.part("Budget", budget)
            writer.choice("State", state)
            writer.choice("ReservationPurpose", reservationPurpose)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("FirstTimeUnitStartUtc", firstTimeUnitStartUTC)
            writer.instant("LastTimeUnitStartUtc", lastTimeUnitStartUTC)
            writer.instant("ReleasedUtc", releasedUTC)
            writer.period("RollingReleaseOffset", rollingReleaseOffset)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.string("Name", name)
            writer.string("Notes", notes)
            writer.choice("PickupDistribution", pickupDistribution)
            writer.bool("IsActive", isActive)
            writer.uuid("QuoteId", quoteID)
            writer.string("AvailabilityBlockNumber", availabilityBlockNumber)
            writer.choice("ReleaseStrategy", releaseStrategy)
            writer.string("PurchaseOrderNumber", purchaseOrderNumber)
            writer.uuid("BusinessSegmentId", businessSegmentID)
            writer.instant("CanceledUtc", canceledUTC)
            writer.choice("CancellationReason", cancellationReason)
            writer.string("CancellationReasonDetail", cancellationReasonDetail)
            writer.endObject()
        }
    }

    public struct AvailabilityBlockAddParameters: WireReadable {
        public var serviceID: UUID
        public var templateRateID: UUID?
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date
        public var releasedUTC: Date?
        public var rollingReleaseOffset: Period?
        public var name: String?
        public var voucherCode: String?
        public var bookerID: UUID?
        public var companyID: UUID?
        public var travelAgencyID: UUID?
        public var budget: CurrencyValueOld?
        public var reservationPurpose: ReservationPurposeEnum?
        public var externalIdentifier: String?
        public var notes: String?
        public var state: AvailabilityBlockStateEnum
        public var quoteID: UUID?
        public var purchaseOrderNumber: String?
        public var businessSegmentID: UUID?
        public var pickupDistribution: PickupDistributionEnum
        public var rateID: UUID?

        public init(
            serviceID: UUID,
            templateRateID: UUID? = nil,
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date,
            releasedUTC: Date? = nil,
            rollingReleaseOffset: Period? = nil,
            name: String? = nil,
            voucherCode: String? = nil,
            bookerID: UUID? = nil,
            companyID: UUID? = nil,
            travelAgencyID: UUID? = nil,
            budget: CurrencyValueOld? = nil,
            reservationPurpose: ReservationPurposeEnum? = nil,
            externalIdentifier: String? = nil,
            notes: String? = nil,
            state: AvailabilityBlockStateEnum,
            quoteID: UUID? = nil,
            purchaseOrderNumber: String? = nil,
            businessSegmentID: UUID? = nil,
            pickupDistribution: PickupDistributionEnum = .allInOneGroup,
            rateID: UUID? = nil
        ) {
            self.serviceID = serviceID
            self.templateRateID = templateRateID
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.releasedUTC = releasedUTC
            self.rollingReleaseOffset = rollingReleaseOffset
            self.name = name
            self.voucherCode = voucherCode
            self.bookerID = bookerID
            self.companyID = companyID
            self.travelAgencyID = travelAgencyID
            self.budget = budget
            self.reservationPurpose = reservationPurpose
            self.externalIdentifier = externalIdentifier
            self.notes = notes
            self.state = state
            self.quoteID = quoteID
            self.purchaseOrderNumber = purchaseOrderNumber
            self.businessSegmentID = businessSegmentID
            self.pickupDistribution = pickupDistribution
            self.rateID = rateID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            templateRateID = try object.optionalUUID("TemplateRateId")
            firstTimeUnitStartUTC = try object.instant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.instant("LastTimeUnitStartUtc")
            releasedUTC = try object.optionalInstant("ReleasedUtc")
            rollingReleaseOffset = try object.optionalPeriod("RollingReleaseOffset")
            name = try object.optionalString("Name")
            voucherCode = try object.optionalString("VoucherCode")
            bookerID = try object.optionalUUID("BookerId")
            companyID = try object.optionalUUID("CompanyId")
            travelAgencyID = try object.optionalUUID("TravelAgencyId")
            budget = try object.optionalPart("Budget")
            reservationPurpose = try object.optionalChoice("ReservationPurpose")
            externalIdentifier = try object.optionalString("ExternalIdentifier", maxLength: 255)
            notes = try object.optionalString("Notes")
            state = try object.choice("State")
            quoteID = try object.optionalUUID("QuoteId")
            purchaseOrderNumber = try object.optionalString("PurchaseOrderNumber")
            businessSegmentID = try object.optionalUUID("BusinessSegmentId")
            pickupDistribution = try object.optionalChoice("PickupDistribution") ?? .allInOneGroup
            rateID = try object.optionalUUID("RateId")
        }
    }

    public struct AvailabilityBlockAddResult: WireWritable {
        public var availabilityBlocks: [AvailabilityBlock]

        public init(
            availabilityBlocks: [AvailabilityBlock]
        ) {
            self.availabilityBlocks = availabilityBlocks
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("AvailabilityBlocks", availabilityBlocks)
            writer.endObject()
        }
    }

    public struct AvailabilityBlockDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var availabilityBlockIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            availabilityBlockIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.availabilityBlockIDs = availabilityBlockIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            availabilityBlockIDs = try object.uuids("AvailabilityBlockIds", count: 1...1000)
        }
    }

    public struct AvailabilityBlockExtent: WireReadable {
        public var availabilityBlocks: Bool?
        public var adjustments: Bool?
        public var serviceOrders: Bool?
        public var rates: Bool?

        public init(
            availabilityBlocks: Bool? = nil,
            adjustments: Bool? = nil,
            serviceOrders: Bool? = nil,
            rates: Bool? = nil
        ) {
            self.availabilityBlocks = availabilityBlocks
            self.adjustments = adjustments
            self.serviceOrders = serviceOrders
            self.rates = rates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            availabilityBlocks = try object.optionalBool("AvailabilityBlocks")
            adjustments = try object.optionalBool("Adjustments")
            serviceOrders = try object.optionalBool("ServiceOrders")
            rates = try object.optionalBool("Rates")
        }
    }

    public struct AvailabilityBlockParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var extent: AvailabilityBlockExtent
        public var serviceIDs: [UUID]?
        public var availabilityBlockIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var collidingUTC: TimeFilterInterval?
        public var releasedUTC: TimeFilterInterval?
        public var externalIdentifiers: [String]?
        public var states: [AvailabilityBlockStateEnum]?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            extent: AvailabilityBlockExtent,
            serviceIDs: [UUID]? = nil,
            availabilityBlockIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            collidingUTC: TimeFilterInterval? = nil,
            releasedUTC: TimeFilterInterval? = nil,
            externalIdentifiers: [String]? = nil,
            states: [AvailabilityBlockStateEnum]? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.extent = extent
            self.serviceIDs = serviceIDs
            self.availabilityBlockIDs = availabilityBlockIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.collidingUTC = collidingUTC
            self.releasedUTC = releasedUTC
            self.externalIdentifiers = externalIdentifiers
            self.states = states
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            extent = try object.part("Extent")
            serviceIDs = try object.optionalUUIDs("ServiceIds", count: 1...1000)
            availabilityBlockIDs = try object.optionalUUIDs("AvailabilityBlockIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            collidingUTC = try object.optionalInterval("CollidingUtc", months: 3)
            releasedUTC = try object.optionalInterval("ReleasedUtc", months: 3)
            externalIdentifiers = try object.optionalStrings("ExternalIdentifiers", count: 1...1000)
            states = try object.optionalChoices("States", count: 0...1000)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct AvailabilityBlockResult: WireWritable {
        public var availabilityBlocks: [AvailabilityBlock]?
        public var adjustments: [AvailabilityAdjustment]?
        public var cursor: UUID?
        public var serviceOrders: [ReservationOld]?
        public var rates: [RateForExtent]?

        public init(
            availabilityBlocks: [AvailabilityBlock]? = nil,
            adjustments: [AvailabilityAdjustment]? = nil,
            cursor: UUID? = nil,
            serviceOrders: [ReservationOld]? = nil,
            rates: [RateForExtent]? = nil
        ) {
            self.availabilityBlocks = availabilityBlocks
            self.adjustments = adjustments
            self.cursor = cursor
            self.serviceOrders = serviceOrders
            self.rates = rates
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("AvailabilityBlocks", availabilityBlocks)
            writer.parts("Adjustments", adjustments)
            writer.uuid("Cursor", cursor)
            writer.parts("ServiceOrders", serviceOrders)
            writer.parts("Rates", rates)
            writer.endObject()
        }
    }

    public struct AvailabilityBlockUpdateParameters: WireReadable {
        public var availabilityBlockID: UUID
        public var name: StringUpdateValue?
        public var firstTimeUnitStartUTC: StringUpdateValue?
        public var lastTimeUnitStartUTC: StringUpdateValue?
        public var externalIdentifier: StringUpdateValue?
        public var state: StringUpdateValue?
        public var reservationPurpose: StringUpdateValue?
        public var companyID: GuidNullableUpdateValue?
        public var travelAgencyID: GuidNullableUpdateValue?
        public var bookerID: GuidNullableUpdateValue?
        public var notes: StringUpdateValue?
        public var budget: UpdateValueCurrencyValueOld?
        public var cancellationReason: StringUpdateValue?
        public var cancellationReasonDetail: StringUpdateValue?
        public var rollingReleaseOffset: StringUpdateValue?
        public var releasedUTC: StringUpdateValue?
        public var releaseStrategy: ReleaseStrategyUpdateValue?
        public var quoteID: GuidNullableUpdateValue?
        public var purchaseOrderNumber: StringUpdateValue?
        public var businessSegmentID: GuidNullableUpdateValue?

        public init(
            availabilityBlockID: UUID,
            name: StringUpdateValue? = nil,
            firstTimeUnitStartUTC: StringUpdateValue? = nil,
            lastTimeUnitStartUTC: StringUpdateValue? = nil,
            externalIdentifier: StringUpdateValue? = nil,
            state: StringUpdateValue? = nil,
            reservationPurpose: StringUpdateValue? = nil,
            companyID: GuidNullableUpdateValue? = nil,
            travelAgencyID: GuidNullableUpdateValue? = nil,
            bookerID: GuidNullableUpdateValue? = nil,
            notes: StringUpdateValue? = nil,
            budget: UpdateValueCurrencyValueOld? = nil,
            cancellationReason: StringUpdateValue? = nil,
            cancellationReasonDetail: StringUpdateValue? = nil,
            rollingReleaseOffset: StringUpdateValue? = nil,
            releasedUTC: StringUpdateValue? = nil,
            releaseStrategy: ReleaseStrategyUpdateValue? = nil,
            quoteID: GuidNullableUpdateValue? = nil,
            purchaseOrderNumber: StringUpdateValue? = nil,
            businessSegmentID: GuidNullableUpdateValue? = nil
        ) {
            self.availabilityBlockID = availabilityBlockID
            self.name = name
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.externalIdentifier = externalIdentifier
            self.state = state
            self.reservationPurpose = reservationPurpose
            self.companyID = companyID
            self.travelAgencyID = travelAgencyID
            self.bookerID = bookerID
            self.notes = notes
            self.budget = budget
            self.cancellationReason = cancellationReason
            self.cancellationReasonDetail = cancellationReasonDetail
            self.rollingReleaseOffset = rollingReleaseOffset
            self.releasedUTC = releasedUTC
            self.releaseStrategy = releaseStrategy
            self.quoteID = quoteID
            self.purchaseOrderNumber = purchaseOrderNumber
            self.businessSegmentID = businessSegmentID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            availabilityBlockID = try object.uuid("AvailabilityBlockId")
            name = try object.optionalPart("Name")
            firstTimeUnitStartUTC = try object.optionalPart("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.optionalPart("LastTimeUnitStartUtc")
            externalIdentifier = try object.optionalPart("ExternalIdentifier")
            state = try object.optionalUpdate("State", of: Contract.AvailabilityBlockStateEnum.self)
            reservationPurpose = try object.optionalUpdate("ReservationPurpose", of: Contract.ReservationPurposeEnum.self)
            companyID = try object.optionalPart("CompanyId")
            travelAgencyID = try object.optionalPart("TravelAgencyId")
            bookerID = try object.optionalPart("BookerId")
            notes = try object.optionalPart("Notes")
            budget = try object.optionalPart("Budget")
            cancellationReason = try object.optionalUpdate("CancellationReason", of: Contract.ServiceOrderCancellationReasonEnum.self)
            cancellationReasonDetail = try object.optionalPart("CancellationReasonDetail")
            rollingReleaseOffset = try object.optionalPart("RollingReleaseOffset")
            releasedUTC = try object.optionalPart("ReleasedUtc")
            releaseStrategy = try object.optionalPart("ReleaseStrategy")
            quoteID = try object.optionalPart("QuoteId")
            purchaseOrderNumber = try object.optionalPart("PurchaseOrderNumber")
            businessSegmentID = try object.optionalPart("BusinessSegmentId")
            try object.check("ExternalIdentifier", isAtMost: 255)
        }
    }

    public struct MultipleAvailabilityBlockAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var availabilityBlocks: [AvailabilityBlockAddParameters]

        public init(
            enterpriseID: UUID? = nil,
            availabilityBlocks: [AvailabilityBlockAddParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.availabilityBlocks = availabilityBlocks
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            availabilityBlocks = try object.parts("AvailabilityBlocks", count: 1...1000)
        }
    }

    public struct MultipleAvailabilityBlockUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var availabilityBlocks: [AvailabilityBlockUpdateParameters]

        public init(
            enterpriseID: UUID? = nil,
            availabilityBlocks: [AvailabilityBlockUpdateParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.availabilityBlocks = availabilityBlocks
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            availabilityBlocks = try object.parts("AvailabilityBlocks", count: 1...1000)
        }
    }

    public struct ReleaseStrategyUpdateValue: WireReadable {
        public var value: ReleaseStrategyEnum?

        public init(
            value: ReleaseStrategyEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct UpdateValueCurrencyValueOld: WireReadable {
        public var value: CurrencyValueOld?

        public init(
            value: CurrencyValueOld? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalPart("Value")
        }
    }

    public enum AvailabilityBlockStateEnum: String, CaseIterable, Sendable {
        case confirmed = "Confirmed"
        case optional = "Optional"
        case inquired = "Inquired"
        case canceled = "Canceled"
    }

    public enum PickupDistributionEnum: String, CaseIterable, Sendable {
        case allInOneGroup = "AllInOneGroup"
        case individualGroups = "IndividualGroups"
    }

    public enum ReleaseStrategyEnum: String, CaseIterable, Sendable {
        case fixedRelease = "FixedRelease"
        case rollingRelease = "RollingRelease"
        case none = "None"
    }
}
