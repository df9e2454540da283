// Generated from contract/businessSegments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `businessSegments/getAll`: lists the business segments that match the filters, newest first.
public enum BusinessSegmentsGetAll: OperationDescriptor {
    public typealias Request = Contract.BusinessSegmentFilterParameters
    public typealias Response = Contract.BusinessSegmentResult
    public static let facts = OperationFacts(
        path: "businessSegments/getAll",
        summary: "Lists the business segments that match the filters, newest first.",
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
    public struct BusinessSegmentFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var ids: [UUID]?
        public var serviceIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            ids: [UUID]? = nil,
            serviceIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.ids = ids
            self.serviceIDs = serviceIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            ids = try object.optionalUUIDs("Ids", count: 1...1000)
            serviceIDs = try object.optionalUUIDs("ServiceIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct BusinessSegmentResult: WireWritable {
        public var businessSegments: [BusinessSegment]
        public var cursor: UUID?

        public init(
            businessSegments: [BusinessSegment],
            cursor: UUID? = nil
        ) {
            self.businessSegments = businessSegments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("BusinessSegments", businessSegments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
