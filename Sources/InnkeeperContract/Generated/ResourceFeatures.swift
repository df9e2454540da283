// Generated from contract/resourceFeatures.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `resourceFeatures/getAll`: lists the resource features that match the filters, newest first.
public enum ResourceFeaturesGetAll: OperationDescriptor {
    public typealias Request = Contract.ResourceFeatureFilterParameters
    public typealias Response = Contract.ResourceFeatureResult
    public static let facts = OperationFacts(
        path: "resourceFeatures/getAll",
        summary: "Lists the resource features that match the filters, newest first.",
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
    public struct ResourceFeatureFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var resourceFeatureIDs: [UUID]?
        public var serviceIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            resourceFeatureIDs: [UUID]? = nil,
            serviceIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.resourceFeatureIDs = resourceFeatureIDs
            self.serviceIDs = serviceIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            resourceFeatureIDs = try object.optionalUUIDs("ResourceFeatureIds", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 0...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ResourceFeatureResult: WireWritable {
        public var resourceFeatures: [ResourceFeature]
        public var cursor: UUID?

        public init(
            resourceFeatures: [ResourceFeature],
            cursor: UUID? = nil
        ) {
            self.resourceFeatures = resourceFeatures
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceFeatures", resourceFeatures)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
