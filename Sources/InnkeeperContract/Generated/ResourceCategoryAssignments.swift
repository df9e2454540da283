// Generated from contract/resourceCategoryAssignments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `resourceCategoryAssignments/getAll`: lists which resources belong to which categories, newest first.
public enum ResourceCategoryAssignmentsGetAll: OperationDescriptor {
    public typealias Request = Contract.ResourceCategoryAssignmentFilterParameters
    public typealias Response = Contract.ResourceCategoryAssignmentResult
    public static let facts = OperationFacts(
        path: "resourceCategoryAssignments/getAll",
        summary: "Lists which resources belong to which categories, newest first.",
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
    public struct ResourceCategoryAssignmentFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var resourceCategoryAssignmentIDs: [UUID]?
        public var resourceCategoryIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var resourceIDs: [UUID]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            resourceCategoryAssignmentIDs: [UUID]? = nil,
            resourceCategoryIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            resourceIDs: [UUID]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.resourceCategoryAssignmentIDs = resourceCategoryAssignmentIDs
            self.resourceCategoryIDs = resourceCategoryIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.resourceIDs = resourceIDs
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            resourceCategoryAssignmentIDs = try object.optionalUUIDs("ResourceCategoryAssignmentIds", count: 0...1000)
            resourceCategoryIDs = try object.uuids("ResourceCategoryIds", count: 0...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc")
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            resourceIDs = try object.optionalUUIDs("ResourceIds", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ResourceCategoryAssignmentResult: WireWritable {
        public var resourceCategoryAssignments: [ResourceCategoryAssignment]
        public var cursor: UUID?

        public init(
            resourceCategoryAssignments: [ResourceCategoryAssignment],
            cursor: UUID? = nil
        ) {
            self.resourceCategoryAssignments = resourceCategoryAssignments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceCategoryAssignments", resourceCategoryAssignments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
