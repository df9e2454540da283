// Generated from contract/outlets.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `outlets/getAll`: lists the outlets: bars, restaurants and shops with bills of their own.
public enum OutletsGetAll: OperationDescriptor {
    public typealias Request = Contract.OutletFilterParameters
    public typealias Response = Contract.OutletResult
    public static let facts = OperationFacts(
        path: "outlets/getAll",
        summary: "Lists the outlets: bars, restaurants and shops with bills of their own.",
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
    public struct Outlet: WireWritable {
        public var id: UUID
        public var isActive: Bool
        public var name: String
        public var enterpriseID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            isActive: Bool,
            name: String,
            enterpriseID: UUID,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.isActive = isActive
            self.name = name
            self.enterpriseID = enterpriseID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.bool("IsActive", isActive)
            writer.string("Name", name)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct OutletFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var outletIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            outletIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.outletIDs = outletIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            outletIDs = try object.optionalUUIDs("OutletIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct OutletResult: WireWritable {
        public var outlets: [Outlet]
        public var cursor: UUID?

        public init(
            outlets: [Outlet],
            cursor: UUID? = nil
        ) {
            self.outlets = outlets
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Outlets", outlets)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
