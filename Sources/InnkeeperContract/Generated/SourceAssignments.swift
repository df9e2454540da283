// Generated from contract/sourceAssignments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `sourceAssignments/getAll`: lists which reservations came from which sources, newest first.
public enum SourceAssignmentsGetAll: OperationDescriptor {
    public typealias Request = Contract.SourceAssignmentFilterParameters
    public typealias Response = Contract.SourceAssignmentResult
    public static let facts = OperationFacts(
        path: "sourceAssignments/getAll",
        summary: "Lists which reservations came from which sources, newest first.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `sourceAssignments/getAll/2024-09-20`: lists which service orders came from which sources, newest first.
public enum SourceAssignmentsGetAll20240920: OperationDescriptor {
    public typealias Request = Contract.SourceAssignmentFilterParametersV20240920
    public typealias Response = Contract.SourceAssignmentResultV20240920
    public static let facts = OperationFacts(
        path: "sourceAssignments/getAll/2024-09-20",
        summary: "Lists which service orders came from which sources, newest first.",
        theme: "Reservations",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct SourceAssignment: WireWritable {
        public var id: UUID
        public var reservationGroupID: UUID
        public var sourceID: UUID
        public var isPrimary: Bool

        public init(
            id: UUID,
            reservationGroupID: UUID,
            sourceID: UUID,
            isPrimary: Bool
        ) {
            self.id = id
            self.reservationGroupID = reservationGroupID
            self.sourceID = sourceID
            self.isPrimary = isPrimary
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ReservationGroupId", reservationGroupID)
            writer.uuid("SourceId", sourceID)
            writer.bool("IsPrimary", isPrimary)
            writer.endObject()
        }
    }

    public struct SourceAssignmentFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var reservationGroupIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            reservationGroupIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.reservationGroupIDs = reservationGroupIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            reservationGroupIDs = try object.optionalUUIDs("ReservationGroupIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct SourceAssignmentFilterParametersV20240920: WireReadable {
        public var reservationIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var enterpriseIDs: [UUID]?
        public var limitation: Limitation

        public init(
            reservationIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            enterpriseIDs: [UUID]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.reservationIDs = reservationIDs
            self.updatedUTC = updatedUTC
            self.enterpriseIDs = enterpriseIDs
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            reservationIDs = try object.optionalUUIDs("ReservationIds", count: 1...100)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 1)
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct SourceAssignmentResult: WireWritable {
        public var sourceAssignments: [SourceAssignment]
        public var cursor: UUID?

        public init(
            sourceAssignments: [SourceAssignment],
            cursor: UUID? = nil
        ) {
            self.sourceAssignments = sourceAssignments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("SourceAssignments", sourceAssignments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct SourceAssignmentResultV20240920: WireWritable {
        public var sourceAssignments: [SourceAssignmentV20240920]
        public var cursor: String?

        public init(
            sourceAssignments: [SourceAssignmentV20240920],
            cursor: String? = nil
        ) {
            self.sourceAssignments = sourceAssignments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("SourceAssignments", sourceAssignments)
            writer.string("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct SourceAssignmentV20240920: WireWritable {
        public var id: UUID
        public var reservationID: UUID
        public var sourceID: UUID
        public var isPrimary: Bool
        public var updatedUTC: Date

        public init(
            id: UUID,
            reservationID: UUID,
            sourceID: UUID,
            isPrimary: Bool,
            updatedUTC: Date
        ) {
            self.id = id
            self.reservationID = reservationID
            self.sourceID = sourceID
            self.isPrimary = isPrimary
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ReservationId", reservationID)
            writer.uuid("SourceId", sourceID)
            writer.bool("IsPrimary", isPrimary)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }
}
