// Generated from contract/resourceBlocks.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `resourceBlocks/add`: blocks a resource for a time: out of order or for use by the house.
public enum ResourceBlocksAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleResourceBlockAddParameters
    public typealias Response = Contract.ResourceBlockAdditionResult
    public static let facts = OperationFacts(
        path: "resourceBlocks/add",
        summary: "Blocks a resource for a time: out of order or for use by the house.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `resourceBlocks/delete`: deletes resource blocks.
public enum ResourceBlocksDelete: OperationDescriptor {
    public typealias Request = Contract.ResourceBlockDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "resourceBlocks/delete",
        summary: "Deletes resource blocks.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `resourceBlocks/getAll`: lists the resource blocks that match the filters, newest first.
public enum ResourceBlocksGetAll: OperationDescriptor {
    public typealias Request = Contract.ResourceBlockParameters
    public typealias Response = Contract.ResourceBlockResult
    public static let facts = OperationFacts(
        path: "resourceBlocks/getAll",
        summary: "Lists the resource blocks that match the filters, newest first.",
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
    public struct MultipleResourceBlockAddParameters: WireReadable {
        public var resourceBlocks: [ResourceBlockAddParameters]

        public init(
            resourceBlocks: [ResourceBlockAddParameters]
        ) {
            self.resourceBlocks = resourceBlocks
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceBlocks = try object.parts("ResourceBlocks", count: 1...1000)
        }
    }

    public struct ResourceBlock: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var assignedResourceID: UUID
        public var isActive: Bool
        public var type: ResourceBlockType
        public var startUTC: Date
        public var endUTC: Date
        public var createdUTC: Date
        public var updatedUTC: Date
        public var deletedUTC: Date?
        public var name: String
        public var notes: String?

        public init(
            id: UUID,
            enterpriseID: UUID,
            assignedResourceID: UUID,
            isActive: Bool,
            type: ResourceBlockType,
            startUTC: Date,
            endUTC: Date,
            createdUTC: Date,
            updatedUTC: Date,
            deletedUTC: Date? = nil,
            name: String,
            notes: String? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.assignedResourceID = assignedResourceID
            self.isActive = isActive
            self.type = type
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.deletedUTC = deletedUTC
            self.name = name
            self.notes = notes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("AssignedResourceId", assignedResourceID)
            writer.bool("IsActive", isActive)
            writer.choice("Type", type)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("DeletedUtc", deletedUTC)
            writer.string("Name", name)
            writer.string("Notes", notes)
            writer.endObject()
        }
    }

    public struct ResourceBlockAddParameters: WireReadable {
        public var resourceID: UUID
        public var name: String
        public var type: ResourceBlockType
        public var startUTC: Date
        public var endUTC: Date
        public var notes: String?

        public init(
            resourceID: UUID,
            name: String,
            type: ResourceBlockType,
            startUTC: Date,
            endUTC: Date,
            notes: String? = nil
        ) {
            self.resourceID = resourceID
            self.name = name
            self.type = type
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.notes = notes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceID = try object.uuid("ResourceId")
            name = try object.string("Name", minLength: 1)
            type = try object.choice("Type")
            startUTC = try object.instant("StartUtc")
            endUTC = try object.instant("EndUtc")
            notes = try object.optionalString("Notes")
        }
    }

    public struct ResourceBlockAdditionResult: WireWritable {
        public var resourceBlocks: [ResourceBlock]

        public init(
            resourceBlocks: [ResourceBlock]
        ) {
            self.resourceBlocks = resourceBlocks
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceBlocks", resourceBlocks)
            writer.endObject()
        }
    }

    public struct ResourceBlockDeleteParameters: WireReadable {
        public var resourceBlockIDs: [UUID]

        public init(
            resourceBlockIDs: [UUID]
        ) {
            self.resourceBlockIDs = resourceBlockIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceBlockIDs = try object.uuids("ResourceBlockIds", count: 1...1000)
        }
    }

    public struct ResourceBlockExtent: WireReadable {
        public var inactive: Bool

        public init(
            inactive: Bool = false
        ) {
            self.inactive = inactive
        }

        public init(from object: WireObject) throws(InvalidInput) {
            inactive = try object.optionalBool("Inactive") ?? false
        }
    }

    public struct ResourceBlockParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var resourceBlockIDs: [UUID]?
        public var assignedResourceIDs: [UUID]?
        public var activityStates: [ActivityStates]
        public var collidingUTC: TimeFilterInterval?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation
        public var extent: ResourceBlockExtent?

        public init(
            enterpriseIDs: [UUID]? = nil,
            resourceBlockIDs: [UUID]? = nil,
            assignedResourceIDs: [UUID]? = nil,
            activityStates: [ActivityStates] = [.active],
            collidingUTC: TimeFilterInterval? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation(),
            extent: ResourceBlockExtent? = nil
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.resourceBlockIDs = resourceBlockIDs
            self.assignedResourceIDs = assignedResourceIDs
            self.activityStates = activityStates
            self.collidingUTC = collidingUTC
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.limitation = limitation
            self.extent = extent
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            resourceBlockIDs = try object.optionalUUIDs("ResourceBlockIds", count: 1...1000)
            assignedResourceIDs = try object.optionalUUIDs("AssignedResourceIds", count: 1...1000)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000) ?? [.active]
            collidingUTC = try object.optionalInterval("CollidingUtc", months: 3)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            extent = try object.optionalPart("Extent")
        }
    }

    public struct ResourceBlockResult: WireWritable {
        public var resourceBlocks: [ResourceBlock]
        public var cursor: UUID?

        public init(
            resourceBlocks: [ResourceBlock],
            cursor: UUID? = nil
        ) {
            self.resourceBlocks = resourceBlocks
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceBlocks", resourceBlocks)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum ResourceBlockType: String, CaseIterable, Sendable {
        case outOfOrder = "OutOfOrder"
        case internalUse = "InternalUse"
    }
}
