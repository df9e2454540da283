// Generated from contract/companionships.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `companionships/getAll`: lists who travels with whom: the customers of reservations and groups, newest first.
public enum CompanionshipsGetAll: OperationDescriptor {
    public typealias Request = Contract.CompanionshipFilterParameters
    public typealias Response = Contract.CompanionshipResult
    public static let facts = OperationFacts(
        path: "companionships/getAll",
        summary: "Lists who travels with whom: the customers of reservations and groups, newest first.",
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
    public struct Companionship: WireWritable {
        public var id: UUID
        public var customerID: UUID
        public var reservationGroupID: UUID
        public var reservationID: UUID?

        public init(
            id: UUID,
            customerID: UUID,
            reservationGroupID: UUID,
            reservationID: UUID? = nil
        ) {
            self.id = id
            self.customerID = customerID
            self.reservationGroupID = reservationGroupID
            self.reservationID = reservationID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("CustomerId", customerID)
            writer.uuid("ReservationGroupId", reservationGroupID)
            writer.uuid("ReservationId", reservationID)
            writer.endObject()
        }
    }

    public struct CompanionshipExtent: WireReadable {
        public var reservations: Bool?
        public var reservationGroups: Bool?
        public var customers: Bool?

        public init(
            reservations: Bool? = nil,
            reservationGroups: Bool? = nil,
            customers: Bool? = nil
        ) {
            self.reservations = reservations
            self.reservationGroups = reservationGroups
            self.customers = customers
        }

        public init(from object: WireObject) throws(InvalidInput) {
            reservations = try object.optionalBool("Reservations")
            reservationGroups = try object.optionalBool("ReservationGroups")
            customers = try object.optionalBool("Customers")
        }
    }

    public struct CompanionshipFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var companionshipIDs: [UUID]?
        public var extent: CompanionshipExtent?
        public var reservationIDs: [UUID]?
        public var customerIDs: [UUID]?
        public var reservationGroupIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            companionshipIDs: [UUID]? = nil,
            extent: CompanionshipExtent? = nil,
            reservationIDs: [UUID]? = nil,
            customerIDs: [UUID]? = nil,
            reservationGroupIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.companionshipIDs = companionshipIDs
            self.extent = extent
            self.reservationIDs = reservationIDs
            self.customerIDs = customerIDs
            self.reservationGroupIDs = reservationGroupIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            companionshipIDs = try object.optionalUUIDs("CompanionshipIds", count: 1...1000)
            extent = try object.optionalPart("Extent")
            reservationIDs = try object.optionalUUIDs("ReservationIds", count: 1...1000)
            customerIDs = try object.optionalUUIDs("CustomerIds", count: 1...1000)
            reservationGroupIDs = try object.optionalUUIDs("ReservationGroupIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["CompanionshipIds", "ReservationIds", "CustomerIds", "ReservationGroupIds"])
        }
    }

    public struct CompanionshipResult: WireWritable {
        public var companionships: [Companionship]?
        public var reservations: [ReservationOld]?
        public var reservationGroups: [ReservationGroupOld]?
        public var customers: [Customer]?
        public var cursor: UUID?

        public init(
            companionships: [Companionship]? = nil,
            reservations: [ReservationOld]? = nil,
            reservationGroups: [ReservationGroupOld]? = nil,
            customers: [Customer]? = nil,
            cursor: UUID? = nil
        ) {
            self.companionships = companionships
            self.reservations = reservations
            self.reservationGroups = reservationGroups
            self.customers = customers
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Companionships", companionships)
            writer.parts("Reservations", reservations)
            writer.parts("ReservationGroups", reservationGroups)
            writer.parts("Customers", customers)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
