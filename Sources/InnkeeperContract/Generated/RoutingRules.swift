// Generated from contract/routingRules.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `routingRules/add`: adds rules that route charges of a stay to companies.
public enum RoutingRulesAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleRoutingRuleAddParameters
    public typealias Response = Contract.RoutingRuleAdditionResult
    public static let facts = OperationFacts(
        path: "routingRules/add",
        summary: "Adds rules that route charges of a stay to companies.",
        theme: "Routing rules",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `routingRules/delete`: deletes routing rules.
public enum RoutingRulesDelete: OperationDescriptor {
    public typealias Request = Contract.RoutingRuleDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "routingRules/delete",
        summary: "Deletes routing rules.",
        theme: "Routing rules",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `routingRules/getAll`: lists the routing rules that match the filters, newest first.
public enum RoutingRulesGetAll: OperationDescriptor {
    public typealias Request = Contract.RoutingRuleFilterParameters
    public typealias Response = Contract.RoutingRuleResult
    public static let facts = OperationFacts(
        path: "routingRules/getAll",
        summary: "Lists the routing rules that match the filters, newest first.",
        theme: "Routing rules",
        restricted: false,
        deprecated: true,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `routingRules/update`: changes routing rules.
public enum RoutingRulesUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleRoutingRuleUpdateParameters
    public typealias Response = Contract.RoutingRuleUpdateResult
    public static let facts = OperationFacts(
        path: "routingRules/update",
        summary: "Changes routing rules.",
        theme: "Routing rules",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct MultipleRoutingRuleAddParameters: WireReadable {
        public var routingRules: [RoutingRuleAddParameter]

        public init(
            routingRules: [RoutingRuleAddParameter]
        ) {
            self.routingRules = routingRules
        }

        public init(from object: WireObject) throws(InvalidInput) {
            routingRules = try object.parts("RoutingRules", count: 1...1000)
        }
    }

    public struct MultipleRoutingRuleUpdateParameters: WireReadable {
        public var routingRuleUpdates: [RoutingRuleUpdateParameters]

        public init(
            routingRuleUpdates: [RoutingRuleUpdateParameters]
        ) {
            self.routingRuleUpdates = routingRuleUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            routingRuleUpdates = try object.parts("RoutingRuleUpdates", count: 1...1000)
        }
    }

    public struct RoutingRule: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var companyID: UUID
        public var companyRelation: RoutingRuleCompanyRelation
        public var applicability: RoutingRuleApplicability
        public var routeType: RoutingRuleRouteType
        public var serviceID: UUID
        public var selectedStayItems: RoutingRuleStayItems?
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            enterpriseID: UUID,
            companyID: UUID,
            companyRelation: RoutingRuleCompanyRelation,
            applicability: RoutingRuleApplicability,
            routeType: RoutingRuleRouteType,
            serviceID: UUID,
            selectedStayItems: RoutingRuleStayItems? = nil,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.companyID = companyID
            self.companyRelation = companyRelation
            self.applicability = applicability
            self.routeType = routeType
            self.serviceID = serviceID
            self.selectedStayItems = selectedStayItems
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("CompanyId", companyID)
            writer.choice("CompanyRelation", companyRelation)
            writer.choice("Applicability", applicability)
            writer.choice("RouteType", routeType)
            writer.uuid("ServiceId", serviceID)
            writer.part("SelectedStayItems", selectedStayItems)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct RoutingRuleAddParameter: WireReadable {
        public var companyID: UUID
        public var serviceID: UUID
        public var companyRelation: RoutingRuleCompanyRelation
        public var applicability: RoutingRuleApplicability
        public var routeType: RoutingRuleRouteType
        public var assignmentTargetType: RoutingRuleAssignmentTargetType
        public var selectedStayItems: RoutingRuleStayItemsAddParameters?

        public init(
            companyID: UUID,
            serviceID: UUID,
            companyRelation: RoutingRuleCompanyRelation,
            applicability: RoutingRuleApplicability,
            routeType: RoutingRuleRouteType,
            assignmentTargetType: RoutingRuleAssignmentTargetType = .companyAsDetails,
            selectedStayItems: RoutingRuleStayItemsAddParameters? = nil
        ) {
            self.companyID = companyID
            self.serviceID = serviceID
            self.companyRelation = companyRelation
            self.applicability = applicability
            self.routeType = routeType
            self.assignmentTargetType = assignmentTargetType
            self.selectedStayItems = selectedStayItems
        }

        public init(from object: WireObject) throws(InvalidInput) {
            companyID = try object.uuid("CompanyId")
            serviceID = try object.uuid("ServiceId")
            companyRelation = try object.choice("CompanyRelation")
            applicability = try object.choice("Applicability")
            routeType = try object.choice("RouteType")
            assignmentTargetType = try object.optionalChoice("AssignmentTargetType") ?? .companyAsDetails
            selectedStayItems = try object.optionalPart("SelectedStayItems")
            if routeType == .selectedStayItems, selectedStayItems == nil { throw object.missing("SelectedStayItems") }
        }
    }

    public struct RoutingRuleAdditionResult: WireWritable {
        public var routingRules: [RoutingRule]

        public init(
            routingRules: [RoutingRule]
        ) {
            self.routingRules = routingRules
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("RoutingRules", routingRules)
            writer.endObject()
        }
    }

    public struct RoutingRuleDeleteParameters: WireReadable {
        public var routingRuleIDs: [UUID]

        public init(
            routingRuleIDs: [UUID]
        ) {
            self.routingRuleIDs = routingRuleIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            routingRuleIDs = try object.uuids("RoutingRuleIds", count: 1...1000)
        }
    }

    public struct RoutingRuleFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var companyIDs: [UUID]?
        public var routingRuleIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            companyIDs: [UUID]? = nil,
            routingRuleIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.companyIDs = companyIDs
            self.routingRuleIDs = routingRuleIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            companyIDs = try object.optionalUUIDs("CompanyIds", count: 1...1000)
            routingRuleIDs = try object.optionalUUIDs("RoutingRuleIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct RoutingRuleResult: WireWritable {
        public var routingRules: [RoutingRule]
        public var cursor: UUID?

        public init(
            routingRules: [RoutingRule],
            cursor: UUID? = nil
        ) {
            self.routingRules = routingRules
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("RoutingRules", routingRules)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct RoutingRuleStayItems: WireWritable {
        public var nights: Bool
        public var cityTax: Bool
        public var productCategoryIDs: [UUID]?

        public init(
            nights: Bool,
            cityTax: Bool,
            productCategoryIDs: [UUID]? = nil
        ) {
            self.nights = nights
            self.cityTax = cityTax
            self.productCategoryIDs = productCategoryIDs
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Nights", nights)
            writer.bool("CityTax", cityTax)
            writer.uuids("ProductCategoryIds", productCategoryIDs)
            writer.endObject()
        }
    }

    public struct RoutingRuleStayItemsAddParameters: WireReadable {
        public var nights: Bool
        public var cityTax: Bool
        public var productCategoryIDs: [UUID]?

        public init(
            nights: Bool = false,
            cityTax: Bool = false,
            productCategoryIDs: [UUID]? = nil
        ) {
            self.nights = nights
            self.cityTax = cityTax
            self.productCategoryIDs = productCategoryIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            nights = try object.optionalBool("Nights") ?? false
            cityTax = try object.optionalBool("CityTax") ?? false
            productCategoryIDs = try object.optionalUUIDs("ProductCategoryIds", count: 0...1000)
        }
    }

    public struct RoutingRuleStayItemsUpdateParameters: WireReadable {
        public var nights: BooleanUpdateValue?
        public var cityTax: BooleanUpdateValue?
        public var productCategoryIDs: GuidIEnumerableUpdateValue?

        public init(
            nights: BooleanUpdateValue? = nil,
            cityTax: BooleanUpdateValue? = nil,
            productCategoryIDs: GuidIEnumerableUpdateValue? = nil
        ) {
            self.nights = nights
            self.cityTax = cityTax
            self.productCategoryIDs = productCategoryIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            nights = try object.optionalPart("Nights")
            cityTax = try object.optionalPart("CityTax")
            productCategoryIDs = try object.optionalPart("ProductCategoryIds")
        }
    }

    public struct RoutingRuleUpdateParameters: WireReadable {
        public var routingRuleID: UUID
        public var companyID: GuidUpdateValue?
        public var serviceID: GuidUpdateValue?
        public var companyRelation: StringUpdateValue?
        public var applicability: StringUpdateValue?
        public var routeType: StringUpdateValue?
        public var assignmentTargetType: StringUpdateValue?
        public var selectedStayItems: RoutingRuleStayItemsUpdateParameters?

        public init(
            routingRuleID: UUID,
            companyID: GuidUpdateValue? = nil,
            serviceID: GuidUpdateValue? = nil,
            companyRelation: StringUpdateValue? = nil,
            applicability: StringUpdateValue? = nil,
            routeType: StringUpdateValue? = nil,
            assignmentTargetType: StringUpdateValue? = nil,
            selectedStayItems: RoutingRuleStayItemsUpdateParameters? = nil
        ) {
            self.routingRuleID = routingRuleID
            self.companyID = companyID
            self.serviceID = serviceID
            self.companyRelation = companyRelation
            self.applicability = applicability
            self.routeType = routeType
            self.assignmentTargetType = assignmentTargetType
            self.selectedStayItems = selectedStayItems
        }

        public init(from object: WireObject) throws(InvalidInput) {
            routingRuleID = try object.uuid("RoutingRuleId")
            companyID = try object.optionalPart("CompanyId")
            serviceID = try object.optionalPart("ServiceId")
            companyRelation = try object.optionalUpdate("CompanyRelation", of: Contract.RoutingRuleCompanyRelation.self)
            applicability = try object.optionalUpdate("Applicability", of: Contract.RoutingRuleApplicability.self)
            routeType = try object.optionalUpdate("RouteType", of: Contract.RoutingRuleRouteType.self)
            assignmentTargetType = try object.optionalUpdate("AssignmentTargetType", of: Contract.RoutingRuleAssignmentTargetType.self)
            selectedStayItems = try object.optionalPart("SelectedStayItems")
        }
    }

    public struct RoutingRuleUpdateResult: WireWritable {
        public var routingRules: [RoutingRule]

        public init(
            routingRules: [RoutingRule]
        ) {
            self.routingRules = routingRules
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("RoutingRules", routingRules)
            writer.endObject()
        }
    }

    public enum RoutingRuleApplicability: String, CaseIterable, Sendable {
        case always = "Always"
        case prepaidOnly = "PrepaidOnly"
    }

    public enum RoutingRuleAssignmentTargetType: String, CaseIterable, Sendable {
        case companyAsDetails = "CompanyAsDetails"
        case companyAsOwner = "CompanyAsOwner"
    }

    public enum RoutingRuleCompanyRelation: String, CaseIterable, Sendable {
        case partnerCompany = "PartnerCompany"
        case travelAgency = "TravelAgency"
    }

    public enum RoutingRuleRouteType: String, CaseIterable, Sendable {
        case allStayItems = "AllStayItems"
        case selectedStayItems = "SelectedStayItems"
    }
}
