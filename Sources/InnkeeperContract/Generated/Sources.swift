// Generated from contract/sources.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `sources/getAll`: lists the sources that reservations come from, newest first.
public enum SourcesGetAll: OperationDescriptor {
    public typealias Request = Contract.SourceFilterParameters
    public typealias Response = Contract.SourceResult
    public static let facts = OperationFacts(
        path: "sources/getAll",
        summary: "Lists the sources that reservations come from, newest first.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct Source: WireWritable {
        public var id: UUID
        public var name: String
        public var type: SourceType
        public var updatedUTC: Date
        public var code: Int

        public init(
            id: UUID,
            name: String,
            type: SourceType,
            updatedUTC: Date,
            code: Int
        ) {
            self.id = id
            self.name = name
            self.type = type
            self.updatedUTC = updatedUTC
            self.code = code
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.choice("Type", type)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.int("Code", code)
            writer.endObject()
        }
    }

    public struct SourceFilterParameters: WireReadable {
        public var sourceIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            sourceIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.sourceIDs = sourceIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            sourceIDs = try object.optionalUUIDs("SourceIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct SourceResult: WireWritable {
        public var sources: [Source]
        public var cursor: UUID?

        public init(
            sources: [Source],
            cursor: UUID? = nil
        ) {
            self.sources = sources
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Sources", sources)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum SourceType: String, CaseIterable, Sendable {
        case onlineTravelAgency = "OnlineTravelAgency"
        case centralReservationSystem = "CentralReservationSystem"
        case globalDistributionSystem = "GlobalDistributionSystem"
        case alternativeDistributionSystem = "AlternativeDistributionSystem"
        case salesAndCateringSystem = "SalesAndCateringSystem"
        case propertyManagementSystem = "PropertyManagementSystem"
        case tourOperatorSystem = "TourOperatorSystem"
        case onlineBookingEngine = "OnlineBookingEngine"
        case kiosk = "Kiosk"
        case agent = "Agent"
    }
}
