// Generated from contract/outletItems.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `outletItems/getAll`: lists the items sold in outlets and the bills they are on, newest first.
public enum OutletItemsGetAll: OperationDescriptor {
    public typealias Request = Contract.OutletItemsFilterParameters
    public typealias Response = Contract.OutletItemResult
    public static let facts = OperationFacts(
        path: "outletItems/getAll",
        summary: "Lists the items sold in outlets and the bills they are on, newest first.",
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
    public struct OutletBill: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var outletID: UUID
        public var number: String?
        public var closedUTC: Date
        public var updatedUTC: Date
        public var notes: String?

        public init(
            id: UUID,
            enterpriseID: UUID,
            outletID: UUID,
            number: String? = nil,
            closedUTC: Date,
            updatedUTC: Date,
            notes: String? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.outletID = outletID
            self.number = number
            self.closedUTC = closedUTC
            self.updatedUTC = updatedUTC
            self.notes = notes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("OutletId", outletID)
            writer.string("Number", number)
            writer.instant("ClosedUtc", closedUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.string("Notes", notes)
            writer.endObject()
        }
    }

    public struct OutletItem: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var billID: UUID
        public var accountingCategoryID: UUID?
        public var type: OutletItemType
        public var name: String?
        public var unitCount: Int
        public var unitAmount: Amount
        public var createdUTC: Date
        public var updatedUTC: Date
        public var consumedUTC: Date
        public var externalIdentifier: String?
        public var notes: String?
        public var paymentCardPaymentID: UUID?
        public var unitCost: CurrencyValueOld?

        public init(
            id: UUID,
            enterpriseID: UUID,
            billID: UUID,
            accountingCategoryID: UUID? = nil,
            type: OutletItemType,
            name: String? = nil,
            unitCount: Int,
            unitAmount: Amount,
            createdUTC: Date,
            updatedUTC: Date,
            consumedUTC: Date,
            externalIdentifier: String? = nil,
            notes: String? = nil,
            paymentCardPaymentID: UUID? = nil,
            unitCost: CurrencyValueOld? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.billID = billID
            self.accountingCategoryID = accountingCategoryID
            self.type = type
            self.name = name
            self.unitCount = unitCount
            self.unitAmount = unitAmount
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.consumedUTC = consumedUTC
            self.externalIdentifier = externalIdentifier
            self.notes = notes
            self.paymentCardPaymentID = paymentCardPaymentID
            self.unitCost = unitCost
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("BillId", billID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.choice("Type", type)
            writer.string("Name", name)
            writer.int("UnitCount", unitCount)
            writer.part("UnitAmount", unitAmount)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("ConsumedUtc", consumedUTC)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.string("Notes", notes)
            writer.uuid("PaymentCardPaymentId", paymentCardPaymentID)
            writer.part("UnitCost", unitCost)
            writer.endObject()
        }
    }

    public struct OutletItemResult: WireWritable {
        public var outletItems: [OutletItem]
        public var outletBills: [OutletBill]
        public var cursor: UUID?

        public init(
            outletItems: [OutletItem],
            outletBills: [OutletBill],
            cursor: UUID? = nil
        ) {
            self.outletItems = outletItems
            self.outletBills = outletBills
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("OutletItems", outletItems)
            writer.parts("OutletBills", outletBills)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct OutletItemsFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var ids: [UUID]?
        public var consumedUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var closedUTC: TimeFilterInterval?
        public var currency: String?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            ids: [UUID]? = nil,
            consumedUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            closedUTC: TimeFilterInterval? = nil,
            currency: String? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.ids = ids
            self.consumedUTC = consumedUTC
            self.updatedUTC = updatedUTC
            self.closedUTC = closedUTC
            self.currency = currency
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            ids = try object.optionalUUIDs("Ids", count: 1...1000)
            consumedUTC = try object.optionalInterval("ConsumedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            closedUTC = try object.optionalInterval("ClosedUtc", months: 3)
            currency = try object.optionalString("Currency")
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["ConsumedUtc", "Ids", "UpdatedUtc", "ClosedUtc"])
        }
    }
}
