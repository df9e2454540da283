// Generated from contract/services.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `services/getAll`: lists the services that match the filters, newest first.
public enum ServicesGetAll: OperationDescriptor {
    public typealias Request = Contract.ServiceFilterParameters
    public typealias Response = Contract.ServiceResult
    public static let facts = OperationFacts(
        path: "services/getAll",
        summary: "Lists the services that match the filters, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `services/getAvailability`: answers how many units of each category are free in each time unit.
public enum ServicesGetAvailability: OperationDescriptor {
    public typealias Request = Contract.ServiceAvailabilityFilterParameters
    public typealias Response = Contract.ServiceAvailabilityResult
    public static let facts = OperationFacts(
        path: "services/getAvailability",
        summary: "Answers how many units of each category are free in each time unit.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `services/getAvailability/2024-01-22`: answers the chosen metrics of availability for each category and time unit.
public enum ServicesGetAvailability20240122: OperationDescriptor {
    public typealias Request = Contract.ServiceAvailabilityFilterParametersV20240122
    public typealias Response = Contract.ServiceAvailabilityResultV20240122
    public static let facts = OperationFacts(
        path: "services/getAvailability/2024-01-22",
        summary: "Answers the chosen metrics of availability for each category and time unit.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `services/updateAvailability`: adjusts the availability of categories for intervals, optionally within a block.
public enum ServicesUpdateAvailability: OperationDescriptor {
    public typealias Request = Contract.ServiceAvailabilityUpdateParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "services/updateAvailability",
        summary: "Adjusts the availability of categories for intervals, optionally within a block.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

extension Contract {
    public struct CategoryAvailability: WireWritable {
        public var categoryID: UUID
        public var availabilities: [Int]
        public var adjustments: [Int]

        public init(
            categoryID: UUID,
            availabilities: [Int],
            adjustments: [Int]
        ) {
            self.categoryID = categoryID
            self.availabilities = availabilities
            self.adjustments = adjustments
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CategoryId", categoryID)
            writer.ints("Availabilities", availabilities)
            writer.ints("Adjustments", adjustments)
            writer.endObject()
        }
    }

    public struct ResourceCategoryAvailabilityV20240122: WireWritable {
        public var resourceCategoryID: UUID
        public var metrics: ResourceAvailabilityMetricTypeInt32IEnumerableIDictionary

        public init(
            resourceCategoryID: UUID,
            metrics: ResourceAvailabilityMetricTypeInt32IEnumerableIDictionary
        ) {
            self.resourceCategoryID = resourceCategoryID
            self.metrics = metrics
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ResourceCategoryId", resourceCategoryID)
            writer.integerLists("Metrics", metrics)
            writer.endObject()
        }
    }

    public struct ServiceAvailabilityFilterParameters: WireReadable {
        public var serviceID: UUID
        public var firstTimeUnitStartUTC: Date?
        public var lastTimeUnitStartUTC: Date?
        public var startUTC: Date?
        public var endUTC: Date?

        public init(
            serviceID: UUID,
            firstTimeUnitStartUTC: Date? = nil,
            lastTimeUnitStartUTC: Date? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil
        ) {
            self.serviceID = serviceID
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.startUTC = startUTC
            self.endUTC = endUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            firstTimeUnitStartUTC = try object.optionalInstant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.optionalInstant("LastTimeUnitStartUtc")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
        }
    }

    public struct ServiceAvailabilityFilterParametersV20240122: WireReadable {
        public var serviceID: UUID
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date
        public var metrics: [ResourceAvailabilityMetricTypeEnum]

        public init(
            serviceID: UUID,
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date,
            metrics: [ResourceAvailabilityMetricTypeEnum]
        ) {
            self.serviceID = serviceID
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.metrics = metrics
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            firstTimeUnitStartUTC = try object.instant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.instant("LastTimeUnitStartUtc")
            metrics = try object.choices("Metrics", count: 1...1000)
            try object.checkUnique("Metrics")
        }
    }

    public struct ServiceAvailabilityResult: WireWritable {
        public var timeUnitStartsUTC: [String]
        public var categoryAvailabilities: [CategoryAvailability]
        public var datesUTC: [String]?

        public init(
            timeUnitStartsUTC: [String],
            categoryAvailabilities: [CategoryAvailability],
            datesUTC: [String]? = nil
        ) {
            self.timeUnitStartsUTC = timeUnitStartsUTC
            self.categoryAvailabilities = categoryAvailabilities
            self.datesUTC = datesUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.strings("TimeUnitStartsUtc", timeUnitStartsUTC)
            writer.parts("CategoryAvailabilities", categoryAvailabilities)
            writer.strings("DatesUtc", datesUTC)
            writer.endObject()
        }
    }

    public struct ServiceAvailabilityResultV20240122: WireWritable {
        public var timeUnitStartsUTC: [String]
        public var resourceCategoryAvailabilities: [ResourceCategoryAvailabilityV20240122]

        public init(
            timeUnitStartsUTC: [String],
            resourceCategoryAvailabilities: [ResourceCategoryAvailabilityV20240122]
        ) {
            self.timeUnitStartsUTC = timeUnitStartsUTC
            self.resourceCategoryAvailabilities = resourceCategoryAvailabilities
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.strings("TimeUnitStartsUtc", timeUnitStartsUTC)
            writer.parts("ResourceCategoryAvailabilities", resourceCategoryAvailabilities)
            writer.endObject()
        }
    }

    public struct ServiceAvailabilityUpdateData: WireReadable {
        public var firstTimeUnitStartUTC: Date?
        public var lastTimeUnitStartUTC: Date?
        public var resourceCategoryID: UUID
        public var unitCountAdjustment: Int32NullableUpdateValue?
        public var availabilityBlockID: UUID?
        public var paxCounts: [PaxCount]?
        public var startUTC: Date?
        public var endUTC: Date?

        public init(
            firstTimeUnitStartUTC: Date? = nil,
            lastTimeUnitStartUTC: Date? = nil,
            resourceCategoryID: UUID,
            unitCountAdjustment: Int32NullableUpdateValue? = nil,
            availabilityBlockID: UUID? = nil,
            paxCounts: [PaxCount]? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil
        ) {
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.resourceCategoryID = resourceCategoryID
            self.unitCountAdjustment = unitCountAdjustment
            self.availabilityBlockID = availabilityBlockID
            self.paxCounts = paxCounts
            self.startUTC = startUTC
            self.endUTC = endUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            firstTimeUnitStartUTC = try object.optionalInstant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.optionalInstant("LastTimeUnitStartUtc")
            resourceCategoryID = try object.uuid("ResourceCategoryId")
            unitCountAdjustment = try object.optionalPart("UnitCountAdjustment")
            availabilityBlockID = try object.optionalUUID("AvailabilityBlockId")
            paxCounts = try object.optionalParts("PaxCounts", count: 0...5)
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
        }
    }

    public struct ServiceAvailabilityUpdateParameters: WireReadable {
        public var serviceID: UUID
        public var availabilityUpdates: [ServiceAvailabilityUpdateData]

        public init(
            serviceID: UUID,
            availabilityUpdates: [ServiceAvailabilityUpdateData]
        ) {
            self.serviceID = serviceID
            self.availabilityUpdates = availabilityUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            availabilityUpdates = try object.parts("AvailabilityUpdates", count: 1...1000)
        }
    }

    public struct ServiceFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var serviceIDs: [UUID]?
        public var serviceType: ServiceDataDiscriminatorEnum?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            serviceIDs: [UUID]? = nil,
            serviceType: ServiceDataDiscriminatorEnum? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.serviceIDs = serviceIDs
            self.serviceType = serviceType
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            serviceIDs = try object.optionalUUIDs("ServiceIds", count: 1...1000)
            serviceType = try object.optionalChoice("ServiceType")
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ServiceResult: WireWritable {
        public var services: [Service]
        public var cursor: UUID?

        public init(
            services: [Service],
            cursor: UUID? = nil
        ) {
            self.services = services
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Services", services)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public typealias ResourceAvailabilityMetricTypeInt32IEnumerableIDictionary = [String: [Int]]

    public enum ResourceAvailabilityMetricTypeEnum: String, CaseIterable, Sendable {
        case outOfOrderBlocks = "OutOfOrderBlocks"
        case publicAvailabilityAdjustment = "PublicAvailabilityAdjustment"
        case otherServiceReservationCount = "OtherServiceReservationCount"
        case occupied = "Occupied"
        case confirmedReservations = "ConfirmedReservations"
        case optionalReservations = "OptionalReservations"
        case blockAvailability = "BlockAvailability"
        case allocatedBlockAvailability = "AllocatedBlockAvailability"
        case usableResources = "UsableResources"
        case activeResources = "ActiveResources"
        case houseUse = "HouseUse"
    }

    public enum ServiceDataDiscriminatorEnum: String, CaseIterable, Sendable {
        case bookable = "Bookable"
        case additional = "Additional"
    }
}
