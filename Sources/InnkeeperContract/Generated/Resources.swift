// Generated from contract/resources.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `resources/getAll`: lists the resources and what the extents ask for, newest first.
public enum ResourcesGetAll: OperationDescriptor {
    public typealias Request = Contract.ResourceFilterParameters
    public typealias Response = Contract.ResourceResult
    public static let facts = OperationFacts(
        path: "resources/getAll",
        summary: "Lists the resources and what the extents ask for, newest first.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `resources/getOccupancyState`: answers which resources of the categories are free, reserved or occupied now.
public enum ResourcesGetOccupancyState: OperationDescriptor {
    public typealias Request = Contract.ResourcesOccupancyStateFilterParameters
    public typealias Response = Contract.ResourcesOccupancyStateResult
    public static let facts = OperationFacts(
        path: "resources/getOccupancyState",
        summary: "Answers which resources of the categories are free, reserved or occupied now.",
        theme: "Enterprises",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `resources/update`: changes the name, state or data of resources.
public enum ResourcesUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleResourceUpdateParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "resources/update",
        summary: "Changes the name, state or data of resources.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

extension Contract {
    public struct MultipleResourceUpdateParameters: WireReadable {
        public var resourceUpdates: [ResourceUpdateParameters]

        public init(
            resourceUpdates: [ResourceUpdateParameters]
        ) {
            self.resourceUpdates = resourceUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceUpdates = try object.parts("ResourceUpdates", count: 1...1000)
        }
    }

    public struct ResourceCategoryOccupancyState: WireWritable {
        public var resourceCategoryID: UUID
        public var resourceOccupancyStates: [ResourceOccupancyState]

        public init(
            resourceCategoryID: UUID,
            resourceOccupancyStates: [ResourceOccupancyState]
        ) {
            self.resourceCategoryID = resourceCategoryID
            self.resourceOccupancyStates = resourceOccupancyStates
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ResourceCategoryId", resourceCategoryID)
            writer.parts("ResourceOccupancyStates", resourceOccupancyStates)
            writer.endObject()
        }
    }

    public struct ResourceExtent: WireReadable {
        public var resources: Bool?
        public var inactive: Bool?
        public var resourceCategories: Bool?
        public var resourceCategoryAssignments: Bool?
        public var resourceCategoryImageAssignments: Bool?
        public var resourceFeatures: Bool?
        public var resourceFeatureAssignments: Bool?

        public init(
            resources: Bool? = nil,
            inactive: Bool? = nil,
            resourceCategories: Bool? = nil,
            resourceCategoryAssignments: Bool? = nil,
            resourceCategoryImageAssignments: Bool? = nil,
            resourceFeatures: Bool? = nil,
            resourceFeatureAssignments: Bool? = nil
        ) {
            self.resources = resources
            self.inactive = inactive
            self.resourceCategories = resourceCategories
            self.resourceCategoryAssignments = resourceCategoryAssignments
            self.resourceCategoryImageAssignments = resourceCategoryImageAssignments
            self.resourceFeatures = resourceFeatures
            self.resourceFeatureAssignments = resourceFeatureAssignments
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resources = try object.optionalBool("Resources")
            inactive = try object.optionalBool("Inactive")
            resourceCategories = try object.optionalBool("ResourceCategories")
            resourceCategoryAssignments = try object.optionalBool("ResourceCategoryAssignments")
            resourceCategoryImageAssignments = try object.optionalBool("ResourceCategoryImageAssignments")
            resourceFeatures = try object.optionalBool("ResourceFeatures")
            resourceFeatureAssignments = try object.optionalBool("ResourceFeatureAssignments")
        }
    }

    public struct ResourceFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var resourceIDs: [UUID]?
        public var names: [String]?
        public var extent: ResourceExtent
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            resourceIDs: [UUID]? = nil,
            names: [String]? = nil,
            extent: ResourceExtent,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.resourceIDs = resourceIDs
            self.names = names
            self.extent = extent
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            resourceIDs = try object.optionalUUIDs("ResourceIds", count: 1...1000)
            names = try object.optionalStrings("Names", count: 1...1000)
            extent = try object.part("Extent")
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ResourceOccupancyState: WireWritable {
        public var resourceID: UUID
        public var resourceState: ResourceState
        public var occupancyState: OccupancyStateEnum

        public init(
            resourceID: UUID,
            resourceState: ResourceState,
            occupancyState: OccupancyStateEnum
        ) {
            self.resourceID = resourceID
            self.resourceState = resourceState
            self.occupancyState = occupancyState
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ResourceId", resourceID)
            writer.choice("ResourceState", resourceState)
            writer.choice("OccupancyState", occupancyState)
            writer.endObject()
        }
    }

    public struct ResourceResult: WireWritable {
        public var resources: [Resource]?
        public var cursor: UUID?
        public var resourceCategories: [ResourceCategory]?
        public var resourceCategoryAssignments: [ResourceCategoryAssignment]?
        public var resourceCategoryImageAssignments: [ResourceCategoryImageAssignment]?
        public var resourceFeatures: [ResourceFeature]?
        public var resourceFeatureAssignments: [ResourceFeatureAssignment]?

        public init(
            resources: [Resource]? = nil,
            cursor: UUID? = nil,
            resourceCategories: [ResourceCategory]? = nil,
            resourceCategoryAssignments: [ResourceCategoryAssignment]? = nil,
            resourceCategoryImageAssignments: [ResourceCategoryImageAssignment]? = nil,
            resourceFeatures: [ResourceFeature]? = nil,
            resourceFeatureAssignments: [ResourceFeatureAssignment]? = nil
        ) {
            self.resources = resources
            self.cursor = cursor
            self.resourceCategories = resourceCategories
            self.resourceCategoryAssignments = resourceCategoryAssignments
            self.resourceCategoryImageAssignments = resourceCategoryImageAssignments
            self.resourceFeatures = resourceFeatures
            self.resourceFeatureAssignments = resourceFeatureAssignments
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Resources", resources)
            writer.uuid("Cursor", cursor)
            writer.parts("ResourceCategories", resourceCategories)
            writer.parts("ResourceCategoryAssignments", resourceCategoryAssignments)
            writer.parts("ResourceCategoryImageAssignments", resourceCategoryImageAssignments)
            writer.parts("ResourceFeatures", resourceFeatures)
            writer.parts("ResourceFeatureAssignments", resourceFeatureAssignments)
            writer.endObject()
        }
    }

    public struct ResourceUpdateParameters: WireReadable {
        public var resourceID: UUID
        public var name: StringUpdateValue?
        public var parentResourceID: GuidNullableUpdateValue?
        public var data: ResourceUpdateParametersDataCoproductOfResourceDataDiscriminator?
        public var state: StringUpdateValue?
        public var stateReason: StringUpdateValue?

        public init(
            resourceID: UUID,
            name: StringUpdateValue? = nil,
            parentResourceID: GuidNullableUpdateValue? = nil,
            data: ResourceUpdateParametersDataCoproductOfResourceDataDiscriminator? = nil,
            state: StringUpdateValue? = nil,
            stateReason: StringUpdateValue? = nil
        ) {
            self.resourceID = resourceID
            self.name = name
            self.parentResourceID = parentResourceID
            self.data = data
            self.state = state
            self.stateReason = stateReason
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceID = try object.uuid("ResourceId")
            name = try object.optionalPart("Name")
            parentResourceID = try object.optionalPart("ParentResourceId")
            data = try object.optionalPart("Data")
            state = try object.optionalUpdate("State", of: Contract.ResourceState.self)
            stateReason = try object.optionalPart("StateReason")
        }
    }

    public struct ResourcesOccupancyStateFilterParameters: WireReadable {
        public var resourceCategoryIDs: [UUID]
        public var resourceStates: [ResourceState]?
        public var occupancyStates: [OccupancyStateEnum]?

        public init(
            resourceCategoryIDs: [UUID],
            resourceStates: [ResourceState]? = nil,
            occupancyStates: [OccupancyStateEnum]? = nil
        ) {
            self.resourceCategoryIDs = resourceCategoryIDs
            self.resourceStates = resourceStates
            self.occupancyStates = occupancyStates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceCategoryIDs = try object.uuids("ResourceCategoryIds", count: 0...5)
            resourceStates = try object.optionalChoices("ResourceStates", count: 0...1000)
            occupancyStates = try object.optionalChoices("OccupancyStates", count: 0...1000)
        }
    }

    public struct ResourcesOccupancyStateResult: WireWritable {
        public var resourceCategoryOccupancyStates: [ResourceCategoryOccupancyState]

        public init(
            resourceCategoryOccupancyStates: [ResourceCategoryOccupancyState]
        ) {
            self.resourceCategoryOccupancyStates = resourceCategoryOccupancyStates
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceCategoryOccupancyStates", resourceCategoryOccupancyStates)
            writer.endObject()
        }
    }

    public struct SpaceDataUpdateParameters: WireReadable {
        public var floorNumber: StringUpdateValue?
        public var locationNotes: StringUpdateValue?

        public init(
            floorNumber: StringUpdateValue? = nil,
            locationNotes: StringUpdateValue? = nil
        ) {
            self.floorNumber = floorNumber
            self.locationNotes = locationNotes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            floorNumber = try object.optionalPart("FloorNumber")
            locationNotes = try object.optionalPart("LocationNotes")
        }
    }

    public enum ResourceUpdateParametersDataCoproductOfResourceDataDiscriminator: WireReadable {
        case space(SpaceDataUpdateParameters?)
        case object
        case person

        public init(from object: WireObject) throws(InvalidInput) {
            let kind: ResourceDataDiscriminator = try object.choice("Discriminator")
            switch kind {
            case .space: self = .space(try object.optionalPart("Value"))
            case .object: self = .object
            case .person: self = .person
            }
        }
    }

    public enum OccupancyStateEnum: String, CaseIterable, Sendable {
        case vacant = "Vacant"
        case reservedLocked = "ReservedLocked"
        case reserved = "Reserved"
        case internalUse = "InternalUse"
        case outOfOrder = "OutOfOrder"
    }
}
