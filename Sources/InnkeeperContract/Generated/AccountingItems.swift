// Generated from contract/accountingItems.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `accountingItems/getAll`: lists the accounting items of the property in the shape used before order items and payments were separate.
public enum AccountingItemsGetAll: OperationDescriptor {
    public typealias Request = Contract.AccountingItemParameters
    public typealias Response = Contract.AccountingItemResult
    public static let facts = OperationFacts(
        path: "accountingItems/getAll",
        summary: "Lists the accounting items of the property in the shape used before order items and payments were separate.",
        theme: "Finance",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `accountingItems/update`: moves accounting items to another account or bill, or changes their accounting category.
public enum AccountingItemsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleAccountingItemsUpdateParameters
    public typealias Response = Contract.AccountingItemUpdateResult
    public static let facts = OperationFacts(
        path: "accountingItems/update",
        summary: "Moves accounting items to another account or bill, or changes their accounting category.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AccountingItemExtent: WireReadable {
        public var orderItems: Bool
        public var paymentItems: Bool
        public var creditCardTransactions: Bool

        public init(
            orderItems: Bool = false,
            paymentItems: Bool = false,
            creditCardTransactions: Bool = false
        ) {
            self.orderItems = orderItems
            self.paymentItems = paymentItems
            self.creditCardTransactions = creditCardTransactions
        }

        public init(from object: WireObject) throws(InvalidInput) {
            orderItems = try object.optionalBool("OrderItems") ?? false
            paymentItems = try object.optionalBool("PaymentItems") ?? false
            creditCardTransactions = try object.optionalBool("CreditCardTransactions") ?? false
        }
    }

    public struct AccountingItemParameters: WireReadable {
        public var extent: AccountingItemExtent
        public var itemIDs: [UUID]?
        public var rebatedItemIDs: [UUID]?
        public var closedUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var consumedUTC: TimeFilterInterval?
        public var currency: String?
        public var states: [AccountingState]

        public init(
            extent: AccountingItemExtent,
            itemIDs: [UUID]? = nil,
            rebatedItemIDs: [UUID]? = nil,
            closedUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            consumedUTC: TimeFilterInterval? = nil,
            currency: String? = nil,
            states: [AccountingState] = [.open, .closed]
        ) {
            self.extent = extent
            self.itemIDs = itemIDs
            self.rebatedItemIDs = rebatedItemIDs
            self.closedUTC = closedUTC
            self.updatedUTC = updatedUTC
            self.consumedUTC = consumedUTC
            self.currency = currency
            self.states = states
        }

        public init(from object: WireObject) throws(InvalidInput) {
            extent = try object.part("Extent")
            itemIDs = try object.optionalUUIDs("ItemIds", count: 1...1000)
            rebatedItemIDs = try object.optionalUUIDs("RebatedItemIds", count: 1...1000)
            closedUTC = try object.optionalInterval("ClosedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            consumedUTC = try object.optionalInterval("ConsumedUtc", months: 3)
            currency = try object.optionalString("Currency")
            states = try object.optionalChoices("States", count: 0...1000) ?? [.open, .closed]
            try object.checkOneFilter(of: ["ItemIds", "RebatedItemIds", "ClosedUtc", "UpdatedUtc", "ConsumedUtc"])
        }
    }

    public struct AccountingItemResult: WireWritable {
        public var orderItems: [OrderItemOld]?
        public var paymentItems: [PaymentItemOld]?
        public var creditCardTransactions: [CreditCardTransaction]?

        public init(
            orderItems: [OrderItemOld]? = nil,
            paymentItems: [PaymentItemOld]? = nil,
            creditCardTransactions: [CreditCardTransaction]? = nil
        ) {
            self.orderItems = orderItems
            self.paymentItems = paymentItems
            self.creditCardTransactions = creditCardTransactions
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("OrderItems", orderItems)
            writer.parts("PaymentItems", paymentItems)
            writer.parts("CreditCardTransactions", creditCardTransactions)
            writer.endObject()
        }
    }

    public struct AccountingItemUpdateParameters: WireReadable {
        public var accountingItemID: UUID
        public var accountID: GuidUpdateValue?
        public var billID: GuidUpdateValue?

        public init(
            accountingItemID: UUID,
            accountID: GuidUpdateValue? = nil,
            billID: GuidUpdateValue? = nil
        ) {
            self.accountingItemID = accountingItemID
            self.accountID = accountID
            self.billID = billID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountingItemID = try object.uuid("AccountingItemId")
            accountID = try object.optionalPart("AccountId")
            billID = try object.optionalPart("BillId")
        }
    }

    public struct AccountingItemUpdateResult: WireWritable {
        public var orderItems: [OrderItemOld]?
        public var paymentItems: [PaymentItemOld]?

        public init(
            orderItems: [OrderItemOld]? = nil,
            paymentItems: [PaymentItemOld]? = nil
        ) {
            self.orderItems = orderItems
            self.paymentItems = paymentItems
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("OrderItems", orderItems)
            writer.parts("PaymentItems", paymentItems)
            writer.endObject()
        }
    }

    public struct MultipleAccountingItemsUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var accountingItemUpdates: [AccountingItemUpdateParameters]

        public init(
            enterpriseID: UUID? = nil,
            accountingItemUpdates: [AccountingItemUpdateParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.accountingItemUpdates = accountingItemUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            accountingItemUpdates = try object.parts("AccountingItemUpdates", count: 0...1000)
        }
    }
}
