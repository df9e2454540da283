// Generated from contract/serviceOverbookingLimits.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `serviceOverbookingLimits/clear`: removes overbooking limits from intervals.
public enum ServiceOverbookingLimitsClear: OperationDescriptor {
    public typealias Request = Contract.ServiceOverbookingLimitClearParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "serviceOverbookingLimits/clear",
        summary: "Removes overbooking limits from intervals.",
        theme: "Services",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `serviceOverbookingLimits/getAll`: lists the service overbooking limits that match the filters, newest first.
public enum ServiceOverbookingLimitsGetAll: OperationDescriptor {
    public typealias Request = Contract.ServiceOverbookingLimitFilterParameters
    public typealias Response = Contract.ServiceOverbookingLimitResult
    public static let facts = OperationFacts(
        path: "serviceOverbookingLimits/getAll",
        summary: "Lists the service overbooking limits that match the filters, newest first.",
        theme: "Services",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `serviceOverbookingLimits/set`: sets for intervals how far categories may be overbooked.
public enum ServiceOverbookingLimitsSet: OperationDescriptor {
    public typealias Request = Contract.ServiceOverbookingLimitSetParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "serviceOverbookingLimits/set",
        summary: "Sets for intervals how far categories may be overbooked.",
        theme: "Services",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

extension Contract {
    public struct ServiceOverbookingLimit: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date
        public var limit: Int
        public var createdUTC: Date
        public var updatedUTC: Date
        public var isActive: Bool

        public init(
            id: UUID,
            serviceID: UUID,
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date,
            limit: Int,
            createdUTC: Date,
            updatedUTC: Date,
            isActive: Bool
        ) {
            self.id = id
            self.serviceID = serviceID
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.limit = limit
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.isActive = isActive
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.instant("FirstTimeUnitStartUtc", firstTimeUnitStartUTC)
            writer.instant("LastTimeUnitStartUtc", lastTimeUnitStartUTC)
            writer.int("Limit", limit)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.bool("IsActive", isActive)
            writer.endObject()
        }
    }

    public struct ServiceOverbookingLimitClearData: WireReadable {
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date

        public init(
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date
        ) {
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            firstTimeUnitStartUTC = try object.instant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.instant("LastTimeUnitStartUtc")
        }
    }

    public struct ServiceOverbookingLimitClearParameters: WireReadable {
        public var enterpriseID: UUID?
        public var serviceID: UUID
        public var clearServiceOverbookingLimits: [ServiceOverbookingLimitClearData]

        public init(
            enterpriseID: UUID? = nil,
            serviceID: UUID,
            clearServiceOverbookingLimits: [ServiceOverbookingLimitClearData]
        ) {
            self.enterpriseID = enterpriseID
            self.serviceID = serviceID
            self.clearServiceOverbookingLimits = clearServiceOverbookingLimits
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            serviceID = try object.uuid("ServiceId")
            clearServiceOverbookingLimits = try object.parts("ClearServiceOverbookingLimits", count: 1...1000)
        }
    }

    public struct ServiceOverbookingLimitFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var serviceIDs: [UUID]
        public var serviceOverbookingLimitIDs: [UUID]?
        public var collidingUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityState]
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            serviceIDs: [UUID],
            serviceOverbookingLimitIDs: [UUID]? = nil,
            collidingUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityState] = [.active],
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.serviceIDs = serviceIDs
            self.serviceOverbookingLimitIDs = serviceOverbookingLimitIDs
            self.collidingUTC = collidingUTC
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            serviceOverbookingLimitIDs = try object.optionalUUIDs("ServiceOverbookingLimitIds", count: 1...1000)
            collidingUTC = try object.optionalInterval("CollidingUtc")
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000) ?? [.active]
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ServiceOverbookingLimitResult: WireWritable {
        public var serviceOverbookingLimits: [ServiceOverbookingLimit]
        public var cursor: UUID?

        public init(
            serviceOverbookingLimits: [ServiceOverbookingLimit],
            cursor: UUID? = nil
        ) {
            self.serviceOverbookingLimits = serviceOverbookingLimits
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ServiceOverbookingLimits", serviceOverbookingLimits)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct ServiceOverbookingLimitSetData: WireReadable {
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date
        public var limit: Int

        public init(
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date,
            limit: Int
        ) {
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.limit = limit
        }

        public init(from object: WireObject) throws(InvalidInput) {
            firstTimeUnitStartUTC = try object.instant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.instant("LastTimeUnitStartUtc")
            limit = try object.int("Limit", in: 0...2147483647)
        }
    }

    public struct ServiceOverbookingLimitSetParameters: WireReadable {
        public var enterpriseID: UUID?
        public var serviceID: UUID
        public var setServiceOverbookingLimits: [ServiceOverbookingLimitSetData]

        public init(
            enterpriseID: UUID? = nil,
            serviceID: UUID,
            setServiceOverbookingLimits: [ServiceOverbookingLimitSetData]
        ) {
            self.enterpriseID = enterpriseID
            self.serviceID = serviceID
            self.setServiceOverbookingLimits = setServiceOverbookingLimits
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            serviceID = try object.uuid("ServiceId")
            setServiceOverbookingLimits = try object.parts("SetServiceOverbookingLimits", count: 1...1000)
        }
    }
}
