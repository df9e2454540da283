// Generated from contract/resourceCategoryImageAssignments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `resourceCategoryImageAssignments/getAll`: lists the images of resource categories, newest first.
public enum ResourceCategoryImageAssignmentsGetAll: OperationDescriptor {
    public typealias Request = Contract.ResourceCategoryImageAssignmentFilterParameters
    public typealias Response = Contract.ResourceCategoryImageAssignmentResult
    public static let facts = OperationFacts(
        path: "resourceCategoryImageAssignments/getAll",
        summary: "Lists the images of resource categories, newest first.",
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
    public struct ResourceCategoryImageAssignmentFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var resourceCategoryImageAssignmentIDs: [UUID]?
        public var resourceCategoryIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            resourceCategoryImageAssignmentIDs: [UUID]? = nil,
            resourceCategoryIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.resourceCategoryImageAssignmentIDs = resourceCategoryImageAssignmentIDs
            self.resourceCategoryIDs = resourceCategoryIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            resourceCategoryImageAssignmentIDs = try object.optionalUUIDs("ResourceCategoryImageAssignmentIds", count: 0...1000)
            resourceCategoryIDs = try object.uuids("ResourceCategoryIds", count: 0...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc")
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ResourceCategoryImageAssignmentResult: WireWritable {
        public var resourceCategoryImageAssignments: [ResourceCategoryImageAssignment]
        public var cursor: UUID?

        public init(
            resourceCategoryImageAssignments: [ResourceCategoryImageAssignment],
            cursor: UUID? = nil
        ) {
            self.resourceCategoryImageAssignments = resourceCategoryImageAssignments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceCategoryImageAssignments", resourceCategoryImageAssignments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
