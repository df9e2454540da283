// Generated from contract/cashiers.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `cashiers/getAll`: lists the cashiers that match the filters, newest first.
public enum CashiersGetAll: OperationDescriptor {
    public typealias Request = Contract.CashierParameters
    public typealias Response = Contract.CashierResult
    public static let facts = OperationFacts(
        path: "cashiers/getAll",
        summary: "Lists the cashiers that match the filters, newest first.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct Cashier: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var isActive: Bool
        public var name: String
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            enterpriseID: UUID,
            isActive: Bool,
            name: String,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.isActive = isActive
            self.name = name
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.bool("IsActive", isActive)
            writer.string("Name", name)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct CashierParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var ids: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            ids: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.ids = ids
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            ids = try object.optionalUUIDs("Ids", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct CashierResult: WireWritable {
        public var cashiers: [Cashier]
        public var cursor: UUID?

        public init(
            cashiers: [Cashier],
            cursor: UUID? = nil
        ) {
            self.cashiers = cashiers
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Cashiers", cashiers)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
