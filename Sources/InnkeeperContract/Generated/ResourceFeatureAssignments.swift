// Generated from contract/resourceFeatureAssignments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `resourceFeatureAssignments/getAll`: lists which features resources have, newest first.
public enum ResourceFeatureAssignmentsGetAll: OperationDescriptor {
    public typealias Request = Contract.ResourceFeatureAssignmentFilterParameters
    public typealias Response = Contract.ResourceFeatureAssignmentResult
    public static let facts = OperationFacts(
        path: "resourceFeatureAssignments/getAll",
        summary: "Lists which features resources have, newest first.",
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
    public struct ResourceFeatureAssignmentFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var resourceFeatureAssignmentIDs: [UUID]?
        public var resourceFeatureIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            resourceFeatureAssignmentIDs: [UUID]? = nil,
            resourceFeatureIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.resourceFeatureAssignmentIDs = resourceFeatureAssignmentIDs
            self.resourceFeatureIDs = resourceFeatureIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            resourceFeatureAssignmentIDs = try object.optionalUUIDs("ResourceFeatureAssignmentIds", count: 1...1000)
            resourceFeatureIDs = try object.uuids("ResourceFeatureIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ResourceFeatureAssignmentResult: WireWritable {
        public var resourceFeatureAssignments: [ResourceFeatureAssignment]
        public var cursor: UUID?

        public init(
            resourceFeatureAssignments: [ResourceFeatureAssignment],
            cursor: UUID? = nil
        ) {
            self.resourceFeatureAssignments = resourceFeatureAssignments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceFeatureAssignments", resourceFeatureAssignments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
