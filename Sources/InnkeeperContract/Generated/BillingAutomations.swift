// Generated from contract/billingAutomations.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `billingAutomations/add`: adds rules that place charges on bills by themselves.
public enum BillingAutomationsAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleBillingAutomationAddParameters
    public typealias Response = Contract.BillingAutomationModificationResult
    public static let facts = OperationFacts(
        path: "billingAutomations/add",
        summary: "Adds rules that place charges on bills by themselves.",
        theme: "Billing Automations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `billingAutomations/delete`: deletes billing automations.
public enum BillingAutomationsDelete: OperationDescriptor {
    public typealias Request = Contract.BillingAutomationDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "billingAutomations/delete",
        summary: "Deletes billing automations.",
        theme: "Billing Automations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `billingAutomations/getAll`: lists the billing automations that match the filters, newest first.
public enum BillingAutomationsGetAll: OperationDescriptor {
    public typealias Request = Contract.BillingAutomationFilterParameters
    public typealias Response = Contract.BillingAutomationResult
    public static let facts = OperationFacts(
        path: "billingAutomations/getAll",
        summary: "Lists the billing automations that match the filters, newest first.",
        theme: "Billing Automations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `billingAutomations/update`: changes billing automations.
public enum BillingAutomationsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleBillingAutomationUpdateParameters
    public typealias Response = Contract.BillingAutomationModificationResult
    public static let facts = OperationFacts(
        path: "billingAutomations/update",
        summary: "Changes billing automations.",
        theme: "Billing Automations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `billingAutomations/updateAssignments`: changes which rates, companies and accounting categories billing automations serve.
public enum BillingAutomationsUpdateAssignments: OperationDescriptor {
    public typealias Request = Contract.BillingAutomationAssignmentsUpdateParameters
    public typealias Response = Contract.BillingAutomationModificationResult
    public static let facts = OperationFacts(
        path: "billingAutomations/updateAssignments",
        summary: "Changes which rates, companies and accounting categories billing automations serve.",
        theme: "Billing Automations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AccountingCategoryRoutedItemTypes: WireReadable, WireWritable {
        public var products: Bool
        public var customItems: Bool

        public init(
            products: Bool,
            customItems: Bool
        ) {
            self.products = products
            self.customItems = customItems
        }

        public init(from object: WireObject) throws(InvalidInput) {
            products = try object.bool("Products")
            customItems = try object.bool("CustomItems")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Products", products)
            writer.bool("CustomItems", customItems)
            writer.endObject()
        }
    }

    public struct BillingAutomation: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var name: String
        public var description: String?
        public var companiesWithRelations: [CompanyWithBillingAutomationRelation]
        public var prepayment: BillingAutomationPrepaymentEnum
        public var assignmentTargetType: BillingAutomationAssignmentTargetTypeEnum
        public var triggerType: BillingAutomationTriggerTypeEnum
        public var billAggregationType: BillingAutomationBillAggregationTypeEnum
        public var createdUTC: Date
        public var updatedUTC: Date
        public var creatorProfileID: UUID
        public var updaterProfileID: UUID
        public var processingStartOffset: String?
        public var orderItemConsumptionPeriod: BillingAutomationOrderItemConsumptionPeriodTypeEnum?
        public var assignments: [BillingAutomationAssignment]?

        public init(
            id: UUID,
            enterpriseID: UUID,
            name: String,
            description: String? = nil,
            companiesWithRelations: [CompanyWithBillingAutomationRelation],
            prepayment: BillingAutomationPrepaymentEnum,
            assignmentTargetType: BillingAutomationAssignmentTargetTypeEnum,
            triggerType: BillingAutomationTriggerTypeEnum,
            billAggregationType: BillingAutomationBillAggregationTypeEnum,
            createdUTC: Date,
            updatedUTC: Date,
            creatorProfileID: UUID,
            updaterProfileID: UUID,
            processingStartOffset: String? = nil,
            orderItemConsumptionPeriod: BillingAutomationOrderItemConsumptionPeriodTypeEnum? = nil,
            assignments: [BillingAutomationAssignment]? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.name = name
            self.description = description
            self.companiesWithRelations = companiesWithRelations
            self.prepayment = prepayment
            self.assignmentTargetType = assignmentTargetType
            self.triggerType = triggerType
            self.billAggregationType = billAggregationType
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.creatorProfileID = creatorProfileID
            self.updaterProfileID = updaterProfileID
            self.processingStartOffset = processingStartOffset
            self.orderItemConsumptionPeriod = orderItemConsumptionPeriod
            self.assignments = assignments
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.string("Name", name)
            writer.string("Description", description)
            writer.parts("CompaniesWithRelations", companiesWithRelations)
            writer.choice("Prepayment", prepayment)
            writer.choice("AssignmentTargetType", assignmentTargetType)
            writer.choice("TriggerType", triggerType)
            writer.choice("BillAggregationType", billAggregationType)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.uuid("CreatorProfileId", creatorProfileID)
            writer.uuid("UpdaterProfileId", updaterProfileID)
            writer.string("ProcessingStartOffset", processingStartOffset)
            writer.choice("OrderItemConsumptionPeriod", orderItemConsumptionPeriod)
            writer.parts("Assignments", assignments)
            writer.endObject()
        }
    }

    public struct BillingAutomationAccountingCategoryAssignment: WireReadable, WireWritable {
        public var accountingCategoryID: UUID
        public var itemTypes: AccountingCategoryRoutedItemTypes

        public init(
            accountingCategoryID: UUID,
            itemTypes: AccountingCategoryRoutedItemTypes
        ) {
            self.accountingCategoryID = accountingCategoryID
            self.itemTypes = itemTypes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountingCategoryID = try object.uuid("AccountingCategoryId")
            itemTypes = try object.part("ItemTypes")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.part("ItemTypes", itemTypes)
            writer.endObject()
        }
    }

    public struct BillingAutomationAccountingCategoryAssignmentIEnumerableUpdateValue: WireReadable {
        public var value: [BillingAutomationAccountingCategoryAssignment]?

        public init(
            value: [BillingAutomationAccountingCategoryAssignment]? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalParts("Value", count: 0...1000)
        }
    }

    public struct BillingAutomationAddParameters: WireReadable {
        public var name: String
        public var description: String?
        public var companiesWithRelations: [CompanyWithBillingAutomationRelation]?
        public var prepayment: BillingAutomationPrepaymentEnum
        public var assignmentTargetType: BillingAutomationAssignmentTargetTypeEnum
        public var triggerType: BillingAutomationTriggerTypeEnum
        public var billAggregationType: BillingAutomationBillAggregationTypeEnum
        public var orderItemConsumptionPeriod: BillingAutomationOrderItemConsumptionPeriodTypeEnum?
        public var processingStartOffset: Period?
        public var assignments: [BillingAutomationAssignmentAddParameters]

        public init(
            name: String,
            description: String? = nil,
            companiesWithRelations: [CompanyWithBillingAutomationRelation]? = nil,
            prepayment: BillingAutomationPrepaymentEnum,
            assignmentTargetType: BillingAutomationAssignmentTargetTypeEnum,
            triggerType: BillingAutomationTriggerTypeEnum,
            billAggregationType: BillingAutomationBillAggregationTypeEnum,
            orderItemConsumptionPeriod: BillingAutomationOrderItemConsumptionPeriodTypeEnum? = nil,
            processingStartOffset: Period? = nil,
            assignments: [BillingAutomationAssignmentAddParameters]
        ) {
            self.name = name
            self.description = description
            self.companiesWithRelations = companiesWithRelations
            self.prepayment = prepayment
            self.assignmentTargetType = assignmentTargetType
            self.triggerType = triggerType
            self.billAggregationType = billAggregationType
            self.orderItemConsumptionPeriod = orderItemConsumptionPeriod
            self.processingStartOffset = processingStartOffset
            self.assignments = assignments
        }

        public init(from object: WireObject) throws(InvalidInput) {
            name = try object.string("Name", minLength: 1, maxLength: 255)
            description = try object.optionalString("Description", maxLength: 1000)
            companiesWithRelations = try object.optionalParts("CompaniesWithRelations", count: 0...1000)
            prepayment = try object.choice("Prepayment")
            assignmentTargetType = try object.choice("AssignmentTargetType")
            triggerType = try object.choice("TriggerType")
            billAggregationType = try object.choice("BillAggregationType")
            orderItemConsumptionPeriod = try object.optionalChoice("OrderItemConsumptionPeriod")
            processingStartOffset = try object.optionalPeriod("ProcessingStartOffset")
            assignments = try object.parts("Assignments", count: 1...20)
            if triggerType == .recurring, orderItemConsumptionPeriod == nil { throw object.missing("OrderItemConsumptionPeriod") }
            if triggerType == .recurring, processingStartOffset == nil { throw object.missing("ProcessingStartOffset") }
        }
    }

    public struct BillingAutomationAssignment: WireWritable {
        public var id: UUID
        public var billingAutomationID: UUID
        public var serviceID: UUID
        public var routedItemTypes: BillingAutomationItemTypesParameters
        public var rateIDs: [UUID]?
        public var productCategoryIDs: [UUID]?
        public var productIDs: [UUID]?
        public var accountingCategoryAssignments: [BillingAutomationAccountingCategoryAssignment]?

        public init(
            id: UUID,
            billingAutomationID: UUID,
            serviceID: UUID,
            routedItemTypes: BillingAutomationItemTypesParameters,
            rateIDs: [UUID]? = nil,
            productCategoryIDs: [UUID]? = nil,
            productIDs: [UUID]? = nil,
            accountingCategoryAssignments: [BillingAutomationAccountingCategoryAssignment]? = nil
        ) {
            self.id = id
            self.billingAutomationID = billingAutomationID
            self.serviceID = serviceID
            self.routedItemTypes = routedItemTypes
            self.rateIDs = rateIDs
            self.productCategoryIDs = productCategoryIDs
            self.productIDs = productIDs
            self.accountingCategoryAssignments = accountingCategoryAssignments
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("BillingAutomationId", billingAutomationID)
            writer.uuid("ServiceId", serviceID)
            writer.part("RoutedItemTypes", routedItemTypes)
            writer.uuids("RateIds", rateIDs)
            writer.uuids("ProductCategoryIds", productCategoryIDs)
            writer.uuids("ProductIds", productIDs)
            writer.parts("AccountingCategoryAssignments", accountingCategoryAssignments)
            writer.endObject()
        }
    }

    public struct BillingAutomationAssignmentAddParameters: WireReadable {
        public var serviceID: UUID
        public var routedItemTypes: BillingAutomationItemTypesParameters
        public var rateIDs: [UUID]?
        public var productCategoryIDs: [UUID]?
        public var productIDs: [UUID]?
        public var accountingCategories: [BillingAutomationAccountingCategoryAssignment]?

        public init(
            serviceID: UUID,
            routedItemTypes: BillingAutomationItemTypesParameters,
            rateIDs: [UUID]? = nil,
            productCategoryIDs: [UUID]? = nil,
            productIDs: [UUID]? = nil,
            accountingCategories: [BillingAutomationAccountingCategoryAssignment]? = nil
        ) {
            self.serviceID = serviceID
            self.routedItemTypes = routedItemTypes
            self.rateIDs = rateIDs
            self.productCategoryIDs = productCategoryIDs
            self.productIDs = productIDs
            self.accountingCategories = accountingCategories
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            routedItemTypes = try object.part("RoutedItemTypes")
            rateIDs = try object.optionalUUIDs("RateIds", count: 0...100)
            productCategoryIDs = try object.optionalUUIDs("ProductCategoryIds", count: 0...100)
            productIDs = try object.optionalUUIDs("ProductIds", count: 0...100)
            accountingCategories = try object.optionalParts("AccountingCategories", count: 0...100)
        }
    }

    public struct BillingAutomationAssignmentTargetTypeUpdateValue: WireReadable {
        public var value: BillingAutomationAssignmentTargetTypeEnum?

        public init(
            value: BillingAutomationAssignmentTargetTypeEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct BillingAutomationAssignmentUpdateParameters: WireReadable {
        public var billingAutomationAssignmentID: UUID
        public var routedItemTypes: BillingAutomationItemTypesUpdateParameters?
        public var rateIDs: GuidIEnumerableUpdateValue?
        public var productCategoryIDs: GuidIEnumerableUpdateValue?
        public var productIDs: GuidIEnumerableUpdateValue?
        public var accountingCategories: BillingAutomationAccountingCategoryAssignmentIEnumerableUpdateValue?

        public init(
            billingAutomationAssignmentID: UUID,
            routedItemTypes: BillingAutomationItemTypesUpdateParameters? = nil,
            rateIDs: GuidIEnumerableUpdateValue? = nil,
            productCategoryIDs: GuidIEnumerableUpdateValue? = nil,
            productIDs: GuidIEnumerableUpdateValue? = nil,
            accountingCategories: BillingAutomationAccountingCategoryAssignmentIEnumerableUpdateValue? = nil
        ) {
            self.billingAutomationAssignmentID = billingAutomationAssignmentID
            self.routedItemTypes = routedItemTypes
            self.rateIDs = rateIDs
            self.productCategoryIDs = productCategoryIDs
            self.productIDs = productIDs
            self.accountingCategories = accountingCategories
        }

        public init(from object: WireObject) throws(InvalidInput) {
            billingAutomationAssignmentID = try object.uuid("BillingAutomationAssignmentId")
            routedItemTypes = try object.optionalPart("RoutedItemTypes")
            rateIDs = try object.optionalPart("RateIds")
            productCategoryIDs = try object.optionalPart("ProductCategoryIds")
            productIDs = try object.optionalPart("ProductIds")
            accountingCategories = try object.optionalPart("AccountingCategories")
        }
    }

    public struct BillingAutomationAssignmentsUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var billingAutomationID: UUID
        public var assignmentsToAdd: [BillingAutomationAssignmentAddParameters]?
        public var assignmentsToUpdate: [BillingAutomationAssignmentUpdateParameters]?
        public var assignmentIDsToRemove: [UUID]?

        public init(
            enterpriseID: UUID? = nil,
            billingAutomationID: UUID,
            assignmentsToAdd: [BillingAutomationAssignmentAddParameters]? = nil,
            assignmentsToUpdate: [BillingAutomationAssignmentUpdateParameters]? = nil,
            assignmentIDsToRemove: [UUID]? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.billingAutomationID = billingAutomationID
            self.assignmentsToAdd = assignmentsToAdd
            self.assignmentsToUpdate = assignmentsToUpdate
            self.assignmentIDsToRemove = assignmentIDsToRemove
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            billingAutomationID = try object.uuid("BillingAutomationId")
            assignmentsToAdd = try object.optionalParts("AssignmentsToAdd", count: 0...20)
            assignmentsToUpdate = try object.optionalParts("AssignmentsToUpdate", count: 0...20)
            assignmentIDsToRemove = try object.optionalUUIDs("AssignmentIdsToRemove", count: 0...100)
        }
    }

    public struct BillingAutomationBillAggregationTypeUpdateValue: WireReadable {
        public var value: BillingAutomationBillAggregationTypeEnum?

        public init(
            value: BillingAutomationBillAggregationTypeEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct BillingAutomationDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var billingAutomationIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            billingAutomationIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.billingAutomationIDs = billingAutomationIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            billingAutomationIDs = try object.uuids("BillingAutomationIds", count: 0...100)
        }
    }

    public struct BillingAutomationFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var companyIDs: [UUID]?
        public var billingAutomationIDs: [UUID]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            companyIDs: [UUID]? = nil,
            billingAutomationIDs: [UUID]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.companyIDs = companyIDs
            self.billingAutomationIDs = billingAutomationIDs
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            companyIDs = try object.optionalUUIDs("CompanyIds", count: 0...100)
            billingAutomationIDs = try object.optionalUUIDs("BillingAutomationIds", count: 0...100)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct BillingAutomationItemTypesParameters: WireReadable, WireWritable {
        public var spaceOrder: Bool
        public var cityTax: Bool
        public var allProducts: Bool
        public var deposits: Bool
        public var additionalExpenses: Bool
        public var allCustomItems: Bool

        public init(
            spaceOrder: Bool,
            cityTax: Bool,
            allProducts: Bool,
            deposits: Bool,
            additionalExpenses: Bool,
            allCustomItems: Bool
        ) {
            self.spaceOrder = spaceOrder
            self.cityTax = cityTax
            self.allProducts = allProducts
            self.deposits = deposits
            self.additionalExpenses = additionalExpenses
            self.allCustomItems = allCustomItems
        }

        public init(from object: WireObject) throws(InvalidInput) {
            spaceOrder = try object.bool("SpaceOrder")
            cityTax = try object.bool("CityTax")
            allProducts = try object.bool("AllProducts")
            deposits = try object.bool("Deposits")
            additionalExpenses = try object.bool("AdditionalExpenses")
            allCustomItems = try object.bool("AllCustomItems")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("SpaceOrder", spaceOrder)
            writer.bool("CityTax", cityTax)
            writer.bool("AllProducts", allProducts)
            writer.bool("Deposits", deposits)
            writer.bool("AdditionalExpenses", additionalExpenses)
            writer.bool("AllCustomItems", allCustomItems)
            writer.endObject()
        }
    }

    public struct BillingAutomationItemTypesUpdateParameters: WireReadable {
        public var spaceOrder: BooleanUpdateValue?
        public var cityTax: BooleanUpdateValue?
        public var allProducts: BooleanUpdateValue?
        public var deposits: BooleanUpdateValue?
        public var additionalExpenses: BooleanUpdateValue?
        public var allCustomItems: BooleanUpdateValue?

        public init(
            spaceOrder: BooleanUpdateValue? = nil,
            cityTax: BooleanUpdateValue? = nil,
            allProducts: BooleanUpdateValue? = nil,
            deposits: BooleanUpdateValue? = nil,
            additionalExpenses: BooleanUpdateValue? = nil,
            allCustomItems: BooleanUpdateValue? = nil
        ) {
            self.spaceOrder = spaceOrder
            self.cityTax = cityTax
            self.allProducts = allProducts
            self.deposits = deposits
            self.additionalExpenses = additionalExpenses
            self.allCustomItems = allCustomItems
        }

        public init(from object: WireObject) throws(InvalidInput) {
            spaceOrder = try object.optionalPart("SpaceOrder")
            cityTax = try object.optionalPart("CityTax")
            allProducts = try object.optionalPart("AllProducts")
            deposits = try object.optionalPart("Deposits")
            additionalExpenses = try object.optionalPart("AdditionalExpenses")
            allCustomItems = try object.optionalPart("AllCustomItems")
        }
    }

    public struct BillingAutomationModificationResult: WireWritable {
        public var billingAutomations: [BillingAutomation]?

        public init(
            billingAutomations: [BillingAutomation]? = nil
        ) {
            self.billingAutomations = billingAutomations
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("BillingAutomations", billingAutomations)
            writer.endObject()
        }
    }

    public struct BillingAutomationOrderItemConsumptionPeriodTypeUpdateValue: WireReadable {
        public var value: BillingAutomationOrderItemConsumptionPeriodTypeEnum?

        public init(
            value: BillingAutomationOrderItemConsumptionPeriodTypeEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct BillingAutomationPrepaymentUpdateValue: WireReadable {
        public var value: BillingAutomationPrepaymentEnum?

        public init(
            value: BillingAutomationPrepaymentEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct BillingAutomationResult: WireWritable {
        public var billingAutomations: [BillingAutomation]?
        public var cursor: UUID?

        public init(
            billingAutomations: [BillingAutomation]? = nil,
            cursor: UUID? = nil
        ) {
            self.billingAutomations = billingAutomations
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("BillingAutomations", billingAutomations)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct BillingAutomationUpdateParameters: WireReadable {
        public var billingAutomationID: UUID
        public var name: StringUpdateValue?
        public var description: StringUpdateValue?
        public var companies: CompanyWithBillingAutomationRelationIEnumerableUpdateValue?
        public var prepayment: BillingAutomationPrepaymentUpdateValue?
        public var assignmentTargetType: BillingAutomationAssignmentTargetTypeUpdateValue?
        public var billAggregationType: BillingAutomationBillAggregationTypeUpdateValue?
        public var orderItemConsumptionPeriod: BillingAutomationOrderItemConsumptionPeriodTypeUpdateValue?
        public var processingStartOffset: StringUpdateValue?

        public init(
            billingAutomationID: UUID,
            name: StringUpdateValue? = nil,
            description: StringUpdateValue? = nil,
            companies: CompanyWithBillingAutomationRelationIEnumerableUpdateValue? = nil,
            prepayment: BillingAutomationPrepaymentUpdateValue? = nil,
            assignmentTargetType: BillingAutomationAssignmentTargetTypeUpdateValue? = nil,
            billAggregationType: BillingAutomationBillAggregationTypeUpdateValue? = nil,
            orderItemConsumptionPeriod: BillingAutomationOrderItemConsumptionPeriodTypeUpdateValue? = nil,
            processingStartOffset: StringUpdateValue? = nil
        ) {
            self.billingAutomationID = billingAutomationID
            self.name = name
            self.description = description
            self.companies = companies
            self.prepayment = prepayment
            self.assignmentTargetType = assignmentTargetType
            self.billAggregationType = billAggregationType
            self.orderItemConsumptionPeriod = orderItemConsumptionPeriod
            self.processingStartOffset = processingStartOffset
        }

        public init(from object: WireObject) throws(InvalidInput) {
            billingAutomationID = try object.uuid("BillingAutomationId")
            name = try object.optionalPart("Name")
            description = try object.optionalPart("Description")
            companies = try object.optionalPart("Companies")
            prepayment = try object.optionalPart("Prepayment")
            assignmentTargetType = try object.optionalPart("AssignmentTargetType")
            billAggregationType = try object.optionalPart("BillAggregationType")
            orderItemConsumptionPeriod = try object.optionalPart("OrderItemConsumptionPeriod")
            processingStartOffset = try object.optionalPart("ProcessingStartOffset")
            try object.check("Name", isAtMost: 255)
            try object.check("Description", isAtMost: 1000)
            try object.check("ProcessingStartOffset", isAtMost: 20)
        }
    }

    public struct CompanyRelationsParameters: WireReadable, WireWritable {
        public var partnerCompany: Bool
        public var travelAgency: Bool

        public init(
            partnerCompany: Bool = false,
            travelAgency: Bool = false
        ) {
            self.partnerCompany = partnerCompany
            self.travelAgency = travelAgency
        }

        public init(from object: WireObject) throws(InvalidInput) {
            partnerCompany = try object.optionalBool("PartnerCompany") ?? false
            travelAgency = try object.optionalBool("TravelAgency") ?? false
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("PartnerCompany", partnerCompany)
            writer.bool("TravelAgency", travelAgency)
            writer.endObject()
        }
    }

    public struct CompanyWithBillingAutomationRelation: WireReadable, WireWritable {
        public var companyID: UUID
        public var companyRelations: CompanyRelationsParameters

        public init(
            companyID: UUID,
            companyRelations: CompanyRelationsParameters
        ) {
            self.companyID = companyID
            self.companyRelations = companyRelations
        }

        public init(from object: WireObject) throws(InvalidInput) {
            companyID = try object.uuid("CompanyId")
            companyRelations = try object.part("CompanyRelations")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CompanyId", companyID)
            writer.part("CompanyRelations", companyRelations)
            writer.endObject()
        }
    }

    public struct CompanyWithBillingAutomationRelationIEnumerableUpdateValue: WireReadable {
        public var value: [CompanyWithBillingAutomationRelation]?

        public init(
            value: [CompanyWithBillingAutomationRelation]? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalParts("Value", count: 0...1000)
        }
    }

    public struct MultipleBillingAutomationAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var billingAutomations: [BillingAutomationAddParameters]

        public init(
            enterpriseID: UUID? = nil,
            billingAutomations: [BillingAutomationAddParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.billingAutomations = billingAutomations
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            billingAutomations = try object.parts("BillingAutomations", count: 1...100)
        }
    }

    public struct MultipleBillingAutomationUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var billingAutomationUpdates: [BillingAutomationUpdateParameters]

        public init(
            enterpriseID: UUID? = nil,
            billingAutomationUpdates: [BillingAutomationUpdateParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.billingAutomationUpdates = billingAutomationUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            billingAutomationUpdates = try object.parts("BillingAutomationUpdates", count: 1...100)
        }
    }

    public enum BillingAutomationAssignmentTargetTypeEnum: String, CaseIterable, Sendable {
        case companyAsDetails = "CompanyAsDetails"
        case companyAsOwner = "CompanyAsOwner"
        case noCompany = "NoCompany"
    }

    public enum BillingAutomationBillAggregationTypeEnum: String, CaseIterable, Sendable {
        case onePerReservation = "OnePerReservation"
        case aggregateByCustomer = "AggregateByCustomer"
        case aggregateAll = "AggregateAll"
        case aggregatePerReservationGroup = "AggregatePerReservationGroup"
    }

    public enum BillingAutomationOrderItemConsumptionPeriodTypeEnum: String, CaseIterable, Sendable {
        case monthBefore = "MonthBefore"
        case sameMonthAndMonthBefore = "SameMonthAndMonthBefore"
        case sameMonth = "SameMonth"
        case sameMonthAndMonthAfter = "SameMonthAndMonthAfter"
        case monthAfter = "MonthAfter"
    }

    public enum BillingAutomationPrepaymentEnum: String, CaseIterable, Sendable {
        case all = "All"
        case prepaid = "Prepaid"
    }

    public enum BillingAutomationTriggerTypeEnum: String, CaseIterable, Sendable {
        case continuous = "Continuous"
        case recurring = "Recurring"
        case legacy = "Legacy"
    }
}
