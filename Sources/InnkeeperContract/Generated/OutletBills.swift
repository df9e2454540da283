// Generated from contract/outletBills.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `outletBills/add`: records bills of an outlet together with their items.
public enum OutletBillsAdd: OperationDescriptor {
    public typealias Request = Contract.AddOutletBillsParameters
    public typealias Response = Contract.AddOutletBillsResult
    public static let facts = OperationFacts(
        path: "outletBills/add",
        summary: "Records bills of an outlet together with their items.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AddOutletBillsParameters: WireReadable {
        public var bills: [OutletBillParameters]

        public init(
            bills: [OutletBillParameters]
        ) {
            self.bills = bills
        }

        public init(from object: WireObject) throws(InvalidInput) {
            bills = try object.parts("Bills", count: 1...1000)
        }
    }

    public struct AddOutletBillsResult: WireWritable {
        public var outletBillIDs: [UUID]

        public init(
            outletBillIDs: [UUID]
        ) {
            self.outletBillIDs = outletBillIDs
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuids("OutletBillIds", outletBillIDs)
            writer.endObject()
        }
    }

    public struct OutletBillParameters: WireReadable {
        public var outletID: UUID
        public var number: String
        public var closedUTC: Date
        public var items: [OutletItemParameters]
        public var accountID: UUID?
        public var notes: String?

        public init(
            outletID: UUID,
            number: String,
            closedUTC: Date,
            items: [OutletItemParameters],
            accountID: UUID? = nil,
            notes: String? = nil
        ) {
            self.outletID = outletID
            self.number = number
            self.closedUTC = closedUTC
            self.items = items
            self.accountID = accountID
            self.notes = notes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            outletID = try object.uuid("OutletId")
            number = try object.string("Number", minLength: 1)
            closedUTC = try object.instant("ClosedUtc")
            items = try object.parts("Items", count: 0...1000)
            accountID = try object.optionalUUID("AccountId")
            notes = try object.optionalString("Notes")
        }
    }

    public struct OutletItemParameters: WireReadable {
        public var name: String
        public var unitCount: Int
        public var unitAmount: AmountParameters
        public var consumedUTC: Date
        public var type: OutletItemType
        public var externalIdentifier: String?
        public var notes: String?
        public var accountingCategoryID: UUID?

        public init(
            name: String,
            unitCount: Int,
            unitAmount: AmountParameters,
            consumedUTC: Date,
            type: OutletItemType,
            externalIdentifier: String? = nil,
            notes: String? = nil,
            accountingCategoryID: UUID? = nil
        ) {
            self.name = name
            self.unitCount = unitCount
            self.unitAmount = unitAmount
            self.consumedUTC = consumedUTC
            self.type = type
            self.externalIdentifier = externalIdentifier
            self.notes = notes
            self.accountingCategoryID = accountingCategoryID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            name = try object.string("Name", minLength: 1)
            unitCount = try object.int("UnitCount")
            unitAmount = try object.part("UnitAmount")
            consumedUTC = try object.instant("ConsumedUtc")
            type = try object.choice("Type")
            externalIdentifier = try object.optionalString("ExternalIdentifier", maxLength: 255)
            notes = try object.optionalString("Notes")
            accountingCategoryID = try object.optionalUUID("AccountingCategoryId")
        }
    }
}
