// Generated from contract/availabilityAdjustments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `availabilityAdjustments/getAll`: lists the manual and block adjustments of availability, newest first.
public enum AvailabilityAdjustmentsGetAll: OperationDescriptor {
    public typealias Request = Contract.AvailabilityAdjustmentParameters
    public typealias Response = Contract.AvailabilityAdjustmentResult
    public static let facts = OperationFacts(
        path: "availabilityAdjustments/getAll",
        summary: "Lists the manual and block adjustments of availability, newest first.",
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
    public struct AvailabilityAdjustmentParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var availabilityAdjustmentIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityState]
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            availabilityAdjustmentIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityState] = [.active],
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.availabilityAdjustmentIDs = availabilityAdjustmentIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            availabilityAdjustmentIDs = try object.optionalUUIDs("AvailabilityAdjustmentIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000) ?? [.active]
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct AvailabilityAdjustmentResult: WireWritable {
        public var availabilityAdjustments: [AvailabilityAdjustment]
        public var cursor: UUID?

        public init(
            availabilityAdjustments: [AvailabilityAdjustment],
            cursor: UUID? = nil
        ) {
            self.availabilityAdjustments = availabilityAdjustments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("AvailabilityAdjustments", availabilityAdjustments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
