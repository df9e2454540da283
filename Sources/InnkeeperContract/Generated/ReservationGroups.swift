// Generated from contract/reservationGroups.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `reservationGroups/getAll`: lists the reservation groups that match the filters, newest first.
public enum ReservationGroupsGetAll: OperationDescriptor {
    public typealias Request = Contract.ReservationGroupFilterParameters
    public typealias Response = Contract.ReservationGroupResult
    public static let facts = OperationFacts(
        path: "reservationGroups/getAll",
        summary: "Lists the reservation groups that match the filters, newest first.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct ReservationGroup: WireWritable {
        public var id: UUID
        public var name: String?
        public var channelManager: String?
        public var channelManagerGroupNumber: String?
        public var enterpriseID: UUID

        public init(
            id: UUID,
            name: String? = nil,
            channelManager: String? = nil,
            channelManagerGroupNumber: String? = nil,
            enterpriseID: UUID
        ) {
            self.id = id
            self.name = name
            self.channelManager = channelManager
            self.channelManagerGroupNumber = channelManagerGroupNumber
            self.enterpriseID = enterpriseID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.string("ChannelManager", channelManager)
            writer.string("ChannelManagerGroupNumber", channelManagerGroupNumber)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.endObject()
        }
    }

    public struct ReservationGroupFilterParameters: WireReadable {
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
            try object.checkOneFilter(of: ["ReservationGroupIds", "UpdatedUtc"])
        }
    }

    public struct ReservationGroupResult: WireWritable {
        public var reservationGroups: [ReservationGroup]
        public var cursor: UUID?

        public init(
            reservationGroups: [ReservationGroup],
            cursor: UUID? = nil
        ) {
            self.reservationGroups = reservationGroups
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ReservationGroups", reservationGroups)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
