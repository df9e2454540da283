// Generated from contract/resourceCategories.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `resourceCategories/add`: adds resource categories to a service.
public enum ResourceCategoriesAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleResourceCategoryAddParameters
    public typealias Response = Contract.ResourceCategoryModificationResult
    public static let facts = OperationFacts(
        path: "resourceCategories/add",
        summary: "Adds resource categories to a service.",
        theme: "Enterprises",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `resourceCategories/delete`: deletes resource categories.
public enum ResourceCategoriesDelete: OperationDescriptor {
    public typealias Request = Contract.ResourceCategoryDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "resourceCategories/delete",
        summary: "Deletes resource categories.",
        theme: "Enterprises",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `resourceCategories/getAll`: lists the resource categories that match the filters, newest first.
public enum ResourceCategoriesGetAll: OperationDescriptor {
    public typealias Request = Contract.ResourceCategoryFilterParameters
    public typealias Response = Contract.ResourceCategoryResult
    public static let facts = OperationFacts(
        path: "resourceCategories/getAll",
        summary: "Lists the resource categories that match the filters, newest first.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `resourceCategories/update`: changes resource categories.
public enum ResourceCategoriesUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleResourceCategoryUpdateParameters
    public typealias Response = Contract.ResourceCategoryModificationResult
    public static let facts = OperationFacts(
        path: "resourceCategories/update",
        summary: "Changes resource categories.",
        theme: "Enterprises",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct LocalizedStringsUpdateValue: WireReadable {
        public var value: LocalizedStrings?

        public init(
            value: LocalizedStrings? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalTexts("Value")
        }
    }

    public struct MultipleResourceCategoryAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var resourceCategories: [ResourceCategoryAddParameters]

        public init(
            enterpriseID: UUID? = nil,
            resourceCategories: [ResourceCategoryAddParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.resourceCategories = resourceCategories
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            resourceCategories = try object.parts("ResourceCategories", count: 0...100)
        }
    }

    public struct MultipleResourceCategoryUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var resourceCategoryUpdates: [ResourceCategoryUpdateParameters]

        public init(
            enterpriseID: UUID? = nil,
            resourceCategoryUpdates: [ResourceCategoryUpdateParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.resourceCategoryUpdates = resourceCategoryUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            resourceCategoryUpdates = try object.parts("ResourceCategoryUpdates", count: 0...100)
        }
    }

    public struct ResourceCategoryAddParameters: WireReadable {
        public var serviceID: UUID
        public var type: ResourceCategoryTypeEnum
        public var capacity: Int
        public var extraCapacity: Int?
        public var names: LocalizedStrings?
        public var shortNames: LocalizedStrings?
        public var descriptions: LocalizedStrings?
        public var classification: ResourceClassificationEnum?
        public var ordering: Int?
        public var externalIdentifier: String?
        public var accountingCategoryID: UUID?

        public init(
            serviceID: UUID,
            type: ResourceCategoryTypeEnum,
            capacity: Int,
            extraCapacity: Int? = nil,
            names: LocalizedStrings? = nil,
            shortNames: LocalizedStrings? = nil,
            descriptions: LocalizedStrings? = nil,
            classification: ResourceClassificationEnum? = nil,
            ordering: Int? = nil,
            externalIdentifier: String? = nil,
            accountingCategoryID: UUID? = nil
        ) {
            self.serviceID = serviceID
            self.type = type
            self.capacity = capacity
            self.extraCapacity = extraCapacity
            self.names = names
            self.shortNames = shortNames
            self.descriptions = descriptions
            self.classification = classification
            self.ordering = ordering
            self.externalIdentifier = externalIdentifier
            self.accountingCategoryID = accountingCategoryID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            type = try object.choice("Type")
            capacity = try object.int("Capacity", in: 1...2147483647)
            extraCapacity = try object.optionalInt("ExtraCapacity", in: 0...2147483647)
            names = try object.optionalTexts("Names")
            shortNames = try object.optionalTexts("ShortNames")
            descriptions = try object.optionalTexts("Descriptions")
            classification = try object.optionalChoice("Classification")
            ordering = try object.optionalInt("Ordering")
            externalIdentifier = try object.optionalString("ExternalIdentifier", maxLength: 255)
            accountingCategoryID = try object.optionalUUID("AccountingCategoryId")
        }
    }

    public struct ResourceCategoryDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var resourceCategoryIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            resourceCategoryIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.resourceCategoryIDs = resourceCategoryIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            resourceCategoryIDs = try object.uuids("ResourceCategoryIds", count: 0...100)
        }
    }

    public struct ResourceCategoryFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var resourceCategoryIDs: [UUID]?
        public var serviceIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            resourceCategoryIDs: [UUID]? = nil,
            serviceIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.resourceCategoryIDs = resourceCategoryIDs
            self.serviceIDs = serviceIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            resourceCategoryIDs = try object.optionalUUIDs("ResourceCategoryIds", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ResourceCategoryModificationResult: WireWritable {
        public var resourceCategories: [ResourceCategory]

        public init(
            resourceCategories: [ResourceCategory]
        ) {
            self.resourceCategories = resourceCategories
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceCategories", resourceCategories)
            writer.endObject()
        }
    }

    public struct ResourceCategoryResult: WireWritable {
        public var resourceCategories: [ResourceCategory]
        public var cursor: UUID?

        public init(
            resourceCategories: [ResourceCategory],
            cursor: UUID? = nil
        ) {
            self.resourceCategories = resourceCategories
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceCategories", resourceCategories)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct ResourceCategoryTypeUpdateValue: WireReadable {
        public var value: ResourceCategoryTypeEnum

        public init(
            value: ResourceCategoryTypeEnum
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.choice("Value")
        }
    }

    public struct ResourceCategoryUpdateParameters: WireReadable {
        public var resourceCategoryID: UUID
        public var names: LocalizedStringsUpdateValue?
        public var shortNames: LocalizedStringsUpdateValue?
        public var descriptions: LocalizedStringsUpdateValue?
        public var type: ResourceCategoryTypeUpdateValue?
        public var capacity: Int32UpdateValue?
        public var extraCapacity: Int32UpdateValue?
        public var ordering: Int32UpdateValue?
        public var classification: ResourceClassificationNullableUpdateValue?
        public var externalIdentifier: StringUpdateValue?
        public var accountingCategoryID: StringUpdateValue?

        public init(
            resourceCategoryID: UUID,
            names: LocalizedStringsUpdateValue? = nil,
            shortNames: LocalizedStringsUpdateValue? = nil,
            descriptions: LocalizedStringsUpdateValue? = nil,
            type: ResourceCategoryTypeUpdateValue? = nil,
            capacity: Int32UpdateValue? = nil,
            extraCapacity: Int32UpdateValue? = nil,
            ordering: Int32UpdateValue? = nil,
            classification: ResourceClassificationNullableUpdateValue? = nil,
            externalIdentifier: StringUpdateValue? = nil,
            accountingCategoryID: StringUpdateValue? = nil
        ) {
            self.resourceCategoryID = resourceCategoryID
            self.names = names
            self.shortNames = shortNames
            self.descriptions = descriptions
            self.type = type
            self.capacity = capacity
            self.extraCapacity = extraCapacity
            self.ordering = ordering
            self.classification = classification
            self.externalIdentifier = externalIdentifier
            self.accountingCategoryID = accountingCategoryID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceCategoryID = try object.uuid("ResourceCategoryId")
            names = try object.optionalPart("Names")
            shortNames = try object.optionalPart("ShortNames")
            descriptions = try object.optionalPart("Descriptions")
            type = try object.optionalPart("Type")
            capacity = try object.optionalPart("Capacity")
            extraCapacity = try object.optionalPart("ExtraCapacity")
            ordering = try object.optionalPart("Ordering")
            classification = try object.optionalPart("Classification")
            externalIdentifier = try object.optionalPart("ExternalIdentifier")
            accountingCategoryID = try object.optionalPart("AccountingCategoryId")
        }
    }

    public struct ResourceClassificationNullableUpdateValue: WireReadable {
        public var value: ResourceClassificationEnum?

        public init(
            value: ResourceClassificationEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public enum ResourceClassificationEnum: String, CaseIterable, Sendable {
        case standardSingle = "StandardSingle"
        case standardDouble = "StandardDouble"
        case superiorTwin = "SuperiorTwin"
        case superiorDouble = "SuperiorDouble"
        case juniorSuite = "JuniorSuite"
        case sharedOrDorm = "SharedOrDorm"
        case other = "Other"
        case superiorSingle = "SuperiorSingle"
        case triple = "Triple"
        case family = "Family"
        case standardTwin = "StandardTwin"
        case studio = "Studio"
        case superiorTripleRoom = "SuperiorTripleRoom"
        case oneBedroomApartment = "OneBedroomApartment"
        case threeBedroomsApartment = "ThreeBedroomsApartment"
        case twoBedroomsApartment = "TwoBedroomsApartment"
    }
}
