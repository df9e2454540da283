// Generated from contract/rates.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `rates/add`: adds rates to a service.
public enum RatesAdd: OperationDescriptor {
    public typealias Request = Contract.RateAddParameters
    public typealias Response = Contract.RateAddResult
    public static let facts = OperationFacts(
        path: "rates/add",
        summary: "Adds rates to a service.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `rates/delete`: deletes rates.
public enum RatesDelete: OperationDescriptor {
    public typealias Request = Contract.RateDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "rates/delete",
        summary: "Deletes rates.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `rates/getAll`: lists the rates that match the filters, newest first.
public enum RatesGetAll: OperationDescriptor {
    public typealias Request = Contract.RateFilterParameters
    public typealias Response = Contract.RateResult
    public static let facts = OperationFacts(
        path: "rates/getAll",
        summary: "Lists the rates that match the filters, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `rates/getPricing`: answers the prices of a rate for each time unit and resource category.
public enum RatesGetPricing: OperationDescriptor {
    public typealias Request = Contract.RatePricingFilterParameters
    public typealias Response = Contract.RatePricing
    public static let facts = OperationFacts(
        path: "rates/getPricing",
        summary: "Answers the prices of a rate for each time unit and resource category.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `rates/set`: adds rates, or changes those with the same external identifier.
public enum RatesSet: OperationDescriptor {
    public typealias Request = Contract.RateSetParameters
    public typealias Response = Contract.RateSetResult
    public static let facts = OperationFacts(
        path: "rates/set",
        summary: "Adds rates, or changes those with the same external identifier.",
        theme: "Services",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `rates/updateCapacityOffset`: changes what a rate charges for each person more or fewer than the capacity.
public enum RatesUpdateCapacityOffset: OperationDescriptor {
    public typealias Request = Contract.MultipleRateCapacityOffsetUpdateParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "rates/updateCapacityOffset",
        summary: "Changes what a rate charges for each person more or fewer than the capacity.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `rates/updatePrice`: changes the prices of a rate for intervals of time units.
public enum RatesUpdatePrice: OperationDescriptor {
    public typealias Request = Contract.RatePriceUpdateParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "rates/updatePrice",
        summary: "Changes the prices of a rate for intervals of time units.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

extension Contract {
    public struct AgeCategoryAdjustment: WireWritable {
        public var ageCategoryID: UUID
        public var absoluteValue: ExactDecimal
        public var type: AgeCategoryAdjustmentTypeEnum

        public init(
            ageCategoryID: UUID,
            absoluteValue: ExactDecimal,
            type: AgeCategoryAdjustmentTypeEnum
        ) {
            self.ageCategoryID = ageCategoryID
            self.absoluteValue = absoluteValue
            self.type = type
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("AgeCategoryId", ageCategoryID)
            writer.decimal("AbsoluteValue", absoluteValue)
            writer.choice("Type", type)
            writer.endObject()
        }
    }

    public struct BaseRatePricingParametersWithOccupancyAdjustments: WireReadable {
        public var amount: AmountParameters
        public var negativeOccupancyAdjustment: ExactDecimal?
        public var extraOccupancyAdjustment: ExactDecimal?

        public init(
            amount: AmountParameters,
            negativeOccupancyAdjustment: ExactDecimal? = nil,
            extraOccupancyAdjustment: ExactDecimal? = nil
        ) {
            self.amount = amount
            self.negativeOccupancyAdjustment = negativeOccupancyAdjustment
            self.extraOccupancyAdjustment = extraOccupancyAdjustment
        }

        public init(from object: WireObject) throws(InvalidInput) {
            amount = try object.part("Amount")
            negativeOccupancyAdjustment = try object.optionalDecimal("NegativeOccupancyAdjustment")
            extraOccupancyAdjustment = try object.optionalDecimal("ExtraOccupancyAdjustment")
        }
    }

    public struct BaseRatePricingWithoutAdjustmentsParameters: WireReadable {
        public var amount: AmountParameters

        public init(
            amount: AmountParameters
        ) {
            self.amount = amount
        }

        public init(from object: WireObject) throws(InvalidInput) {
            amount = try object.part("Amount")
        }
    }

    public struct CategoryAdjustment: WireWritable {
        public var categoryID: UUID
        public var parentCategoryID: UUID?
        public var absoluteValue: ExactDecimal
        public var relativeValue: ExactDecimal

        public init(
            categoryID: UUID,
            parentCategoryID: UUID? = nil,
            absoluteValue: ExactDecimal,
            relativeValue: ExactDecimal
        ) {
            self.categoryID = categoryID
            self.parentCategoryID = parentCategoryID
            self.absoluteValue = absoluteValue
            self.relativeValue = relativeValue
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CategoryId", categoryID)
            writer.uuid("ParentCategoryId", parentCategoryID)
            writer.decimal("AbsoluteValue", absoluteValue)
            writer.decimal("RelativeValue", relativeValue)
            writer.endObject()
        }
    }

    public struct CategoryPricing: WireWritable {
        public var categoryID: UUID
        public var amountPrices: [Amount]
        public var prices: [ExactDecimal]

        public init(
            categoryID: UUID,
            amountPrices: [Amount],
            prices: [ExactDecimal]
        ) {
            self.categoryID = categoryID
            self.amountPrices = amountPrices
            self.prices = prices
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CategoryId", categoryID)
            writer.parts("AmountPrices", amountPrices)
            writer.decimals("Prices", prices)
            writer.endObject()
        }
    }

    public struct DateRestriction: WireWritable {
        public var id: UUID
        public var rateID: UUID
        public var isInherited: Bool
        public var startUTC: Date?
        public var endUTC: Date?
        public var days: [String]?
        public var externalIdentifier: String?

        public init(
            id: UUID,
            rateID: UUID,
            isInherited: Bool,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            days: [String]? = nil,
            externalIdentifier: String? = nil
        ) {
            self.id = id
            self.rateID = rateID
            self.isInherited = isInherited
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.days = days
            self.externalIdentifier = externalIdentifier
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("RateId", rateID)
            writer.bool("IsInherited", isInherited)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.strings("Days", days)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.endObject()
        }
    }

    public struct DecimalUpdateValue: WireReadable {
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

    public struct DependentRatePricingParameters: WireReadable {
        public var baseRateID: String
        public var relativeAdjustment: ExactDecimal?
        public var absoluteAdjustment: ExactDecimal?

        public init(
            baseRateID: String,
            relativeAdjustment: ExactDecimal? = nil,
            absoluteAdjustment: ExactDecimal? = nil
        ) {
            self.baseRateID = baseRateID
            self.relativeAdjustment = relativeAdjustment
            self.absoluteAdjustment = absoluteAdjustment
        }

        public init(from object: WireObject) throws(InvalidInput) {
            baseRateID = try object.string("BaseRateId", minLength: 1)
            relativeAdjustment = try object.optionalDecimal("RelativeAdjustment")
            absoluteAdjustment = try object.optionalDecimal("AbsoluteAdjustment")
        }
    }

    public struct DependentRateSetPricingParameters: WireReadable {
        public var baseRateID: String
        public var relativeAdjustment: ExactDecimal
        public var absoluteAdjustment: ExactDecimal

        public init(
            baseRateID: String,
            relativeAdjustment: ExactDecimal,
            absoluteAdjustment: ExactDecimal
        ) {
            self.baseRateID = baseRateID
            self.relativeAdjustment = relativeAdjustment
            self.absoluteAdjustment = absoluteAdjustment
        }

        public init(from object: WireObject) throws(InvalidInput) {
            baseRateID = try object.string("BaseRateId")
            relativeAdjustment = try object.decimal("RelativeAdjustment")
            absoluteAdjustment = try object.decimal("AbsoluteAdjustment")
        }
    }

    public struct EarlinessRestriction: WireWritable {
        public var id: UUID
        public var rateID: UUID
        public var isInherited: Bool
        public var startUTC: Date?
        public var endUTC: Date?
        public var days: [String]?
        public var externalIdentifier: String?
        public var minAdvance: Period?
        public var maxAdvance: Period?

        public init(
            id: UUID,
            rateID: UUID,
            isInherited: Bool,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            days: [String]? = nil,
            externalIdentifier: String? = nil,
            minAdvance: Period? = nil,
            maxAdvance: Period? = nil
        ) {
            self.id = id
            self.rateID = rateID
            self.isInherited = isInherited
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.days = days
            self.externalIdentifier = externalIdentifier
            self.minAdvance = minAdvance
            self.maxAdvance = maxAdvance
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("RateId", rateID)
            writer.bool("IsInherited", isInherited)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.strings("Days", days)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.period("MinAdvance", minAdvance)
            writer.period("MaxAdvance", maxAdvance)
            writer.endObject()
        }
    }

    public struct LengthRestriction: WireWritable {
        public var id: UUID
        public var rateID: UUID
        public var isInherited: Bool
        public var startUTC: Date?
        public var endUTC: Date?
        public var days: [String]?
        public var externalIdentifier: String?
        public var minLength: Period?
        public var maxLength: Period?

        public init(
            id: UUID,
            rateID: UUID,
            isInherited: Bool,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            days: [String]? = nil,
            externalIdentifier: String? = nil,
            minLength: Period? = nil,
            maxLength: Period? = nil
        ) {
            self.id = id
            self.rateID = rateID
            self.isInherited = isInherited
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.days = days
            self.externalIdentifier = externalIdentifier
            self.minLength = minLength
            self.maxLength = maxLength
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("RateId", rateID)
            writer.bool("IsInherited", isInherited)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.strings("Days", days)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.period("MinLength", minLength)
            writer.period("MaxLength", maxLength)
            writer.endObject()
        }
    }

    public struct MultipleRateCapacityOffsetUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var capacityOffsetUpdates: [RateCapacityOffsetUpdateParameters]

        public init(
            enterpriseID: UUID? = nil,
            capacityOffsetUpdates: [RateCapacityOffsetUpdateParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.capacityOffsetUpdates = capacityOffsetUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            capacityOffsetUpdates = try object.parts("CapacityOffsetUpdates", count: 1...50)
        }
    }

    public struct Rate: WireWritable {
        public var id: UUID
        public var groupID: UUID
        public var serviceID: UUID
        public var baseRateID: UUID?
        public var isBaseRate: Bool
        public var businessSegmentID: UUID?
        public var isActive: Bool
        public var isEnabled: Bool
        public var isPublic: Bool
        public var isDefault: Bool
        public var type: RateTypeEnum
        public var names: LocalizedStrings
        public var shortName: String?
        public var updatedUTC: Date
        public var externalNames: LocalizedStrings?
        public var description: LocalizedStrings?
        public var externalIdentifier: String?
        public var taxExemptionReason: TaxExemptionReasonTypeEnum?
        public var taxExemptionLegalReference: String?
        public var name: String?

        public init(
            id: UUID,
            groupID: UUID,
            serviceID: UUID,
            baseRateID: UUID? = nil,
            isBaseRate: Bool,
            businessSegmentID: UUID? = nil,
            isActive: Bool,
            isEnabled: Bool,
            isPublic: Bool,
            isDefault: Bool,
            type: RateTypeEnum,
            names: LocalizedStrings,
            shortName: String? = nil,
            updatedUTC: Date,
            externalNames: LocalizedStrings? = nil,
            description: LocalizedStrings? = nil,
            externalIdentifier: String? = nil,
            taxExemptionReason: TaxExemptionReasonTypeEnum? = nil,
            taxExemptionLegalReference: String? = nil,
            name: String? = nil
        ) {
            self.id = id
            self.groupID = groupID
            self.serviceID = serviceID
            self.baseRateID = baseRateID
            self.isBaseRate = isBaseRate
            self.businessSegmentID = businessSegmentID
            self.isActive = isActive
            self.isEnabled = isEnabled
            self.isPublic = isPublic
            self.isDefault = isDefault
            self.type = type
            self.names = names
            self.shortName = shortName
            self.updatedUTC = updatedUTC
            self.externalNames = externalNames
            self.description = description
            self.externalIdentifier = externalIdentifier
            self.taxExemptionReason = taxExemptionReason
            self.taxExemptionLegalReference = taxExemptionLegalReference
            self.name = name
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("GroupId", groupID)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("BaseRateId", baseRateID)
            writer.bool("IsBaseRate", isBaseRate)
            writer.uuid("BusinessSegmentId", businessSegmentID)
            writer.bool("IsActive", isActive)
            writer.bool("IsEnabled", isEnabled)
            writer.bool("IsPublic", isPublic)
            writer.bool("IsDefault", isDefault)
            writer.choice("Type", type)
            writer.texts("Names", names)
            writer.string("ShortName", shortName)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.texts("ExternalNames", externalNames)
            writer.texts("Description", description)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.choice("TaxExemptionReason", taxExemptionReason)
            writer.string("TaxExemptionLegalReference", taxExemptionLegalReference)
            writer.string("Name", name)
            writer.endObject()
        }
    }

    public struct RateAddData: WireReadable {
        public var serviceID: String
        public var rateGroupID: String
        public var isEnabled: Bool
        public var type: RateAddTypeEnum?
        public var accountingCategoryID: UUID?
        public var businessSegmentID: UUID?
        public var names: LocalizedStrings
        public var shortNames: LocalizedStrings?
        public var externalNames: LocalizedStrings?
        public var descriptions: LocalizedStrings?
        public var pricingType: RatePricingDiscriminatorEnum
        public var externalIdentifier: String?
        public var pricing: RateAddPricingDataParameters?

        public init(
            serviceID: String,
            rateGroupID: String,
            isEnabled: Bool = false,
            type: RateAddTypeEnum? = nil,
            accountingCategoryID: UUID? = nil,
            businessSegmentID: UUID? = nil,
            names: LocalizedStrings,
            shortNames: LocalizedStrings? = nil,
            externalNames: LocalizedStrings? = nil,
            descriptions: LocalizedStrings? = nil,
            pricingType: RatePricingDiscriminatorEnum,
            externalIdentifier: String? = nil,
            pricing: RateAddPricingDataParameters? = nil
        ) {
            self.serviceID = serviceID
            self.rateGroupID = rateGroupID
            self.isEnabled = isEnabled
            self.type = type
            self.accountingCategoryID = accountingCategoryID
            self.businessSegmentID = businessSegmentID
            self.names = names
            self.shortNames = shortNames
            self.externalNames = externalNames
            self.descriptions = descriptions
            self.pricingType = pricingType
            self.externalIdentifier = externalIdentifier
            self.pricing = pricing
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.string("ServiceId", minLength: 1)
            rateGroupID = try object.string("RateGroupId", minLength: 1)
            isEnabled = try object.optionalBool("IsEnabled") ?? false
            type = try object.optionalChoice("Type")
            accountingCategoryID = try object.optionalUUID("AccountingCategoryId")
            businessSegmentID = try object.optionalUUID("BusinessSegmentId")
            names = try object.texts("Names")
            shortNames = try object.optionalTexts("ShortNames")
            externalNames = try object.optionalTexts("ExternalNames")
            descriptions = try object.optionalTexts("Descriptions")
            pricingType = try object.choice("PricingType")
            externalIdentifier = try object.optionalString("ExternalIdentifier", maxLength: 255)
            pricing = try object.optionalPart("Pricing")
        }
    }

    public struct RateAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var rates: [RateAddData]

        public init(
            enterpriseID: UUID? = nil,
            rates: [RateAddData]
        ) {
            self.enterpriseID = enterpriseID
            self.rates = rates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            rates = try object.parts("Rates", count: 1...1000)
        }
    }

    public struct RateAddPricingDataParameters: WireReadable {
        public var baseRatePricing: BaseRatePricingParametersWithOccupancyAdjustments?
        public var dependentRatePricing: DependentRatePricingParameters?

        public init(
            baseRatePricing: BaseRatePricingParametersWithOccupancyAdjustments? = nil,
            dependentRatePricing: DependentRatePricingParameters? = nil
        ) {
            self.baseRatePricing = baseRatePricing
            self.dependentRatePricing = dependentRatePricing
        }

        public init(from object: WireObject) throws(InvalidInput) {
            baseRatePricing = try object.optionalPart("BaseRatePricing")
            dependentRatePricing = try object.optionalPart("DependentRatePricing")
        }
    }

    public struct RateAddResult: WireWritable {
        public var rates: [Rate]?

        public init(
            rates: [Rate]? = nil
        ) {
            self.rates = rates
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Rates", rates)
            writer.endObject()
        }
    }

    public struct RateCapacityOffsetUpdateParameters: WireReadable {
        public var rateID: UUID
        public var negativeOccupancyAdjustment: DecimalUpdateValue?
        public var extraOccupancyAdjustment: DecimalUpdateValue?

        public init(
            rateID: UUID,
            negativeOccupancyAdjustment: DecimalUpdateValue? = nil,
            extraOccupancyAdjustment: DecimalUpdateValue? = nil
        ) {
            self.rateID = rateID
            self.negativeOccupancyAdjustment = negativeOccupancyAdjustment
            self.extraOccupancyAdjustment = extraOccupancyAdjustment
        }

        public init(from object: WireObject) throws(InvalidInput) {
            rateID = try object.uuid("RateId")
            negativeOccupancyAdjustment = try object.optionalPart("NegativeOccupancyAdjustment")
            extraOccupancyAdjustment = try object.optionalPart("ExtraOccupancyAdjustment")
        }
    }

    public struct RateDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var rateIDs: [String]

        public init(
            enterpriseID: UUID? = nil,
            rateIDs: [String]
        ) {
            self.enterpriseID = enterpriseID
            self.rateIDs = rateIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            rateIDs = try object.strings("RateIds", count: 1...10)
        }
    }

    public struct RateExtent: WireReadable {
        public var rates: Bool?
        public var availabilityBlockAssignments: Bool
        public var rateGroups: Bool?

        public init(
            rates: Bool? = nil,
            availabilityBlockAssignments: Bool = false,
            rateGroups: Bool? = nil
        ) {
            self.rates = rates
            self.availabilityBlockAssignments = availabilityBlockAssignments
            self.rateGroups = rateGroups
        }

        public init(from object: WireObject) throws(InvalidInput) {
            rates = try object.optionalBool("Rates")
            availabilityBlockAssignments = try object.optionalBool("AvailabilityBlockAssignments") ?? false
            rateGroups = try object.optionalBool("RateGroups")
        }
    }

    public struct RateFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var extent: RateExtent?
        public var rateIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var serviceIDs: [UUID]
        public var externalIdentifiers: [String]?
        public var activityStates: [ActivityStates]
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            extent: RateExtent? = nil,
            rateIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            serviceIDs: [UUID],
            externalIdentifiers: [String]? = nil,
            activityStates: [ActivityStates] = [.active, .deleted],
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.extent = extent
            self.rateIDs = rateIDs
            self.updatedUTC = updatedUTC
            self.serviceIDs = serviceIDs
            self.externalIdentifiers = externalIdentifiers
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            extent = try object.optionalPart("Extent")
            rateIDs = try object.optionalUUIDs("RateIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            externalIdentifiers = try object.optionalStrings("ExternalIdentifiers", count: 0...1000)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000) ?? [.active, .deleted]
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct RatePriceUpdate: WireReadable {
        public var categoryID: UUID?
        public var value: ExactDecimal?
        public var firstTimeUnitStartUTC: Date?
        public var lastTimeUnitStartUTC: Date?

        public init(
            categoryID: UUID? = nil,
            value: ExactDecimal? = nil,
            firstTimeUnitStartUTC: Date? = nil,
            lastTimeUnitStartUTC: Date? = nil
        ) {
            self.categoryID = categoryID
            self.value = value
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            categoryID = try object.optionalUUID("CategoryId")
            value = try object.optionalDecimal("Value")
            firstTimeUnitStartUTC = try object.optionalInstant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.optionalInstant("LastTimeUnitStartUtc")
        }
    }

    public struct RatePriceUpdateParameters: WireReadable {
        public var rateID: String
        public var productID: UUID?
        public var priceUpdates: [RatePriceUpdate]

        public init(
            rateID: String,
            productID: UUID? = nil,
            priceUpdates: [RatePriceUpdate]
        ) {
            self.rateID = rateID
            self.productID = productID
            self.priceUpdates = priceUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            rateID = try object.string("RateId", minLength: 1)
            productID = try object.optionalUUID("ProductId")
            priceUpdates = try object.parts("PriceUpdates", count: 1...1000)
        }
    }

    public struct RatePricing: WireWritable {
        public var currency: String
        public var timeUnitStartsUTC: [String]
        public var baseAmountPrices: [Amount]
        public var categoryPrices: [CategoryPricing]
        public var categoryAdjustments: [CategoryAdjustment]
        public var ageCategoryAdjustments: [AgeCategoryAdjustment]
        public var relativeAdjustment: ExactDecimal
        public var absoluteAdjustment: ExactDecimal
        public var emptyUnitAdjustment: ExactDecimal
        public var extraUnitAdjustment: ExactDecimal
        public var datesUTC: [String]?
        public var basePrices: [ExactDecimal]

        public init(
            currency: String,
            timeUnitStartsUTC: [String],
            baseAmountPrices: [Amount],
            categoryPrices: [CategoryPricing],
            categoryAdjustments: [CategoryAdjustment],
            ageCategoryAdjustments: [AgeCategoryAdjustment],
            relativeAdjustment: ExactDecimal,
            absoluteAdjustment: ExactDecimal,
            emptyUnitAdjustment: ExactDecimal,
            extraUnitAdjustment: ExactDecimal,
            datesUTC: [String]? = nil,
            basePrices: [ExactDecimal]
        ) {
            self.currency = currency
            self.timeUnitStartsUTC = timeUnitStartsUTC
            self.baseAmountPrices = baseAmountPrices
            self.categoryPrices = categoryPrices
            self.categoryAdjustments = categoryAdjustments
            self.ageCategoryAdjustments = ageCategoryAdjustments
            self.relativeAdjustment = relativeAdjustment
            self.absoluteAdjustment = absoluteAdjustment
            self.emptyUnitAdjustment = emptyUnitAdjustment
            self.extraUnitAdjustment = extraUnitAdjustment
            self.datesUTC = datesUTC
            self.basePrices = basePrices
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Currency", currency)
            writer.strings("TimeUnitStartsUtc", timeUnitStartsUTC)
            writer.parts("BaseAmountPrices", baseAmountPrices)
            writer.parts("CategoryPrices", categoryPrices)
            writer.parts("CategoryAdjustments", categoryAdjustments)
            writer.parts("AgeCategoryAdjustments", ageCategoryAdjustments)
            writer.decimal("RelativeAdjustment", relativeAdjustment)
            writer.decimal("AbsoluteAdjustment", absoluteAdjustment)
            writer.decimal("EmptyUnitAdjustment", emptyUnitAdjustment)
            writer.decimal("ExtraUnitAdjustment", extraUnitAdjustment)
            writer.strings("DatesUtc", datesUTC)
            writer.decimals("BasePrices", basePrices)
            writer.endObject()
        }
    }

    public struct RatePricingFilterParameters: WireReadable {
        public var rateID: UUID
        public var productID: UUID?
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date

        public init(
            rateID: UUID,
            productID: UUID? = nil,
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date
        ) {
            self.rateID = rateID
            self.productID = productID
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            rateID = try object.uuid("RateId")
            productID = try object.optionalUUID("ProductId")
            firstTimeUnitStartUTC = try object.instant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.instant("LastTimeUnitStartUtc")
        }
    }

    public struct RateRestrictionResult: WireWritable {
        public var dateRestrictions: [DateRestriction]
        public var earlinessRestrictions: [EarlinessRestriction]
        public var lengthRestrictions: [LengthRestriction]

        public init(
            dateRestrictions: [DateRestriction],
            earlinessRestrictions: [EarlinessRestriction],
            lengthRestrictions: [LengthRestriction]
        ) {
            self.dateRestrictions = dateRestrictions
            self.earlinessRestrictions = earlinessRestrictions
            self.lengthRestrictions = lengthRestrictions
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("DateRestrictions", dateRestrictions)
            writer.parts("EarlinessRestrictions", earlinessRestrictions)
            writer.parts("LengthRestrictions", lengthRestrictions)
            writer.endObject()
        }
    }

    public struct RateResult: WireWritable {
        public var rates: [Rate]
        public var cursor: UUID?
        public var rateGroups: [RateGroupOld]
        public var rateRestrictions: RateRestrictionResult

        public init(
            rates: [Rate],
            cursor: UUID? = nil,
            rateGroups: [RateGroupOld],
            rateRestrictions: RateRestrictionResult
        ) {
            self.rates = rates
            self.cursor = cursor
            self.rateGroups = rateGroups
            self.rateRestrictions = rateRestrictions
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Rates", rates)
            writer.uuid("Cursor", cursor)
            writer.parts("RateGroups", rateGroups)
            writer.part("RateRestrictions", rateRestrictions)
            writer.endObject()
        }
    }

    public struct RateSetData: WireReadable {
        public var id: UUID?
        public var externalIdentifier: String?
        public var serviceID: String
        public var rateGroupID: String?
        public var isEnabled: Bool
        public var type: RateAddTypeEnum
        public var names: LocalizedStrings
        public var descriptions: LocalizedStrings?
        public var pricingType: RatePricingDiscriminatorEnum
        public var pricing: RateSetPricingDataParameters?

        public init(
            id: UUID? = nil,
            externalIdentifier: String? = nil,
            serviceID: String,
            rateGroupID: String? = nil,
            isEnabled: Bool = true,
            type: RateAddTypeEnum = .`private`,
            names: LocalizedStrings,
            descriptions: LocalizedStrings? = nil,
            pricingType: RatePricingDiscriminatorEnum,
            pricing: RateSetPricingDataParameters? = nil
        ) {
            self.id = id
            self.externalIdentifier = externalIdentifier
            self.serviceID = serviceID
            self.rateGroupID = rateGroupID
            self.isEnabled = isEnabled
            self.type = type
            self.names = names
            self.descriptions = descriptions
            self.pricingType = pricingType
            self.pricing = pricing
        }

        public init(from object: WireObject) throws(InvalidInput) {
            id = try object.optionalUUID("Id")
            externalIdentifier = try object.optionalString("ExternalIdentifier", maxLength: 255)
            serviceID = try object.string("ServiceId", minLength: 1)
            rateGroupID = try object.optionalString("RateGroupId")
            isEnabled = try object.optionalBool("IsEnabled") ?? true
            type = try object.optionalChoice("Type") ?? .`private`
            names = try object.texts("Names")
            descriptions = try object.optionalTexts("Descriptions")
            pricingType = try object.choice("PricingType")
            pricing = try object.optionalPart("Pricing")
        }
    }

    public struct RateSetParameters: WireReadable {
        public var enterpriseID: UUID?
        public var rates: [RateSetData]

        public init(
            enterpriseID: UUID? = nil,
            rates: [RateSetData]
        ) {
            self.enterpriseID = enterpriseID
            self.rates = rates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            rates = try object.parts("Rates", count: 1...100)
        }
    }

    public struct RateSetPricingDataParameters: WireReadable {
        public var baseRatePricing: BaseRatePricingWithoutAdjustmentsParameters?
        public var dependentRatePricing: DependentRateSetPricingParameters?

        public init(
            baseRatePricing: BaseRatePricingWithoutAdjustmentsParameters? = nil,
            dependentRatePricing: DependentRateSetPricingParameters? = nil
        ) {
            self.baseRatePricing = baseRatePricing
            self.dependentRatePricing = dependentRatePricing
        }

        public init(from object: WireObject) throws(InvalidInput) {
            baseRatePricing = try object.optionalPart("BaseRatePricing")
            dependentRatePricing = try object.optionalPart("DependentRatePricing")
        }
    }

    public struct RateSetResult: WireWritable {
        public var rates: [Rate]?

        public init(
            rates: [Rate]? = nil
        ) {
            self.rates = rates
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Rates", rates)
            writer.endObject()
        }
    }

    public enum AgeCategoryAdjustmentTypeEnum: String, CaseIterable, Sendable {
        case extraOccupancyAdjustment = "ExtraOccupancyAdjustment"
        case negativeOccupancyAdjustment = "NegativeOccupancyAdjustment"
        case standardOccupancyAdjustment = "StandardOccupancyAdjustment"
    }

    public enum RateAddTypeEnum: String, CaseIterable, Sendable {
        case `public` = "Public"
        case `private` = "Private"
    }

    public enum RatePricingDiscriminatorEnum: String, CaseIterable, Sendable {
        case baseRatePricing = "BaseRatePricing"
        case dependentRatePricing = "DependentRatePricing"
    }
}
