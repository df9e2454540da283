// Generated from contract/rules.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `rules/getAll`: lists the rules that add products to reservations by themselves, newest first.
public enum RulesGetAll: OperationDescriptor {
    public typealias Request = Contract.RuleFilterParameters
    public typealias Response = Contract.RuleResult
    public static let facts = OperationFacts(
        path: "rules/getAll",
        summary: "Lists the rules that add products to reservations by themselves, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct Rule: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var conditions: RuleConditions
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            serviceID: UUID,
            conditions: RuleConditions,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.serviceID = serviceID
            self.conditions = conditions
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.part("Conditions", conditions)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct RuleAction: WireWritable {
        public var id: UUID
        public var ruleID: UUID
        public var data: RuleActionDataCoproductOfRuleActionDiscriminator?

        public init(
            id: UUID,
            ruleID: UUID,
            data: RuleActionDataCoproductOfRuleActionDiscriminator? = nil
        ) {
            self.id = id
            self.ruleID = ruleID
            self.data = data
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("RuleId", ruleID)
            writer.part("Data", data)
            writer.endObject()
        }
    }

    public struct RuleActionProductData: WireWritable {
        public var actionType: RuleActionType
        public var productID: UUID

        public init(
            actionType: RuleActionType,
            productID: UUID
        ) {
            self.actionType = actionType
            self.productID = productID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("ActionType", actionType)
            writer.uuid("ProductId", productID)
            writer.endObject()
        }
    }

    public struct RuleCondition: WireWritable {
        public var value: String
        public var conditionType: RuleConditionType

        public init(
            value: String,
            conditionType: RuleConditionType
        ) {
            self.value = value
            self.conditionType = conditionType
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Value", value)
            writer.choice("ConditionType", conditionType)
            writer.endObject()
        }
    }

    public struct RuleConditions: WireWritable {
        public var rateID: RuleCondition?
        public var rateGroupID: RuleCondition?
        public var businessSegmentID: RuleCondition?
        public var resourceCategoryID: RuleCondition?
        public var resourceCategoryType: RuleCondition?
        public var origin: RuleCondition?
        public var travelAgencyID: RuleCondition?
        public var minimumTimeUnitCount: Int?
        public var maximumTimeUnitCount: Int?

        public init(
            rateID: RuleCondition? = nil,
            rateGroupID: RuleCondition? = nil,
            businessSegmentID: RuleCondition? = nil,
            resourceCategoryID: RuleCondition? = nil,
            resourceCategoryType: RuleCondition? = nil,
            origin: RuleCondition? = nil,
            travelAgencyID: RuleCondition? = nil,
            minimumTimeUnitCount: Int? = nil,
            maximumTimeUnitCount: Int? = nil
        ) {
            self.rateID = rateID
            self.rateGroupID = rateGroupID
            self.businessSegmentID = businessSegmentID
            self.resourceCategoryID = resourceCategoryID
            self.resourceCategoryType = resourceCategoryType
            self.origin = origin
            self.travelAgencyID = travelAgencyID
            self.minimumTimeUnitCount = minimumTimeUnitCount
            self.maximumTimeUnitCount = maximumTimeUnitCount
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("RateId", rateID)
            writer.part("RateGroupId", rateGroupID)
            writer.part("BusinessSegmentId", businessSegmentID)
            writer.part("ResourceCategoryId", resourceCategoryID)
            writer.part("ResourceCategoryType", resourceCategoryType)
            writer.part("Origin", origin)
            writer.part("TravelAgencyId", travelAgencyID)
            writer.int("MinimumTimeUnitCount", minimumTimeUnitCount)
            writer.int("MaximumTimeUnitCount", maximumTimeUnitCount)
            writer.endObject()
        }
    }

    public struct RuleExtent: WireReadable {
        public var ruleActions: Bool?
        public var rates: Bool?
        public var rateGroups: Bool?
        public var resourceCategories: Bool?
        public var businessSegments: Bool?

        public init(
            ruleActions: Bool? = nil,
            rates: Bool? = nil,
            rateGroups: Bool? = nil,
            resourceCategories: Bool? = nil,
            businessSegments: Bool? = nil
        ) {
            self.ruleActions = ruleActions
            self.rates = rates
            self.rateGroups = rateGroups
            self.resourceCategories = resourceCategories
            self.businessSegments = businessSegments
        }

        public init(from object: WireObject) throws(InvalidInput) {
            ruleActions = try object.optionalBool("RuleActions")
            rates = try object.optionalBool("Rates")
            rateGroups = try object.optionalBool("RateGroups")
            resourceCategories = try object.optionalBool("ResourceCategories")
            businessSegments = try object.optionalBool("BusinessSegments")
        }
    }

    public struct RuleFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var ids: [UUID]?
        public var serviceIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var extent: RuleExtent
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            ids: [UUID]? = nil,
            serviceIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            extent: RuleExtent,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.ids = ids
            self.serviceIDs = serviceIDs
            self.updatedUTC = updatedUTC
            self.extent = extent
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            ids = try object.optionalUUIDs("Ids", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            extent = try object.part("Extent")
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct RuleResult: WireWritable {
        public var rules: [Rule]
        public var ruleActions: [RuleAction]?
        public var rates: [RateForExtent]?
        public var rateGroups: [RateGroupOld]?
        public var resourceCategories: [ResourceCategory]?
        public var businessSegments: [BusinessSegment]?
        public var cursor: UUID?

        public init(
            rules: [Rule],
            ruleActions: [RuleAction]? = nil,
            rates: [RateForExtent]? = nil,
            rateGroups: [RateGroupOld]? = nil,
            resourceCategories: [ResourceCategory]? = nil,
            businessSegments: [BusinessSegment]? = nil,
            cursor: UUID? = nil
        ) {
            self.rules = rules
            self.ruleActions = ruleActions
            self.rates = rates
            self.rateGroups = rateGroups
            self.resourceCategories = resourceCategories
            self.businessSegments = businessSegments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Rules", rules)
            writer.parts("RuleActions", ruleActions)
            writer.parts("Rates", rates)
            writer.parts("RateGroups", rateGroups)
            writer.parts("ResourceCategories", resourceCategories)
            writer.parts("BusinessSegments", businessSegments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum RuleActionDataCoproductOfRuleActionDiscriminator: WireWritable {
        case product(RuleActionProductData)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .product(let value):
                writer.string("Discriminator", "Product")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public enum RuleActionDiscriminator: String, CaseIterable, Sendable {
        case product = "Product"
    }

    public enum RuleActionType: String, CaseIterable, Sendable {
        case add = "Add"
        case delete = "Delete"
    }

    public enum RuleConditionType: String, CaseIterable, Sendable {
        case equals = "Equals"
        case notEquals = "NotEquals"
    }
}
