// Generated from contract/orderItems.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `orderItems/cancel`: cancels order items, or rebates those that can no longer be canceled.
public enum OrderItemsCancel: OperationDescriptor {
    public typealias Request = Contract.CancelOrderItemParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "orderItems/cancel",
        summary: "Cancels order items, or rebates those that can no longer be canceled.",
        theme: "Finance",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `orderItems/getAll`: lists the order items that match the filters, newest first.
public enum OrderItemsGetAll: OperationDescriptor {
    public typealias Request = Contract.OrderItemFilterParameters
    public typealias Response = Contract.OrderItemResult
    public static let facts = OperationFacts(
        path: "orderItems/getAll",
        summary: "Lists the order items that match the filters, newest first.",
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
    public struct CancelOrderItemParameters: WireReadable {
        public var enterpriseID: UUID?
        public var orderItemIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            orderItemIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.orderItemIDs = orderItemIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            orderItemIDs = try object.uuids("OrderItemIds", count: 1...10)
        }
    }

    public struct OrderItem: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var accountID: UUID?
        public var accountType: AccountTypeEnum?
        public var serviceID: UUID
        public var serviceOrderID: UUID
        public var notes: String?
        public var billID: UUID?
        public var accountingCategoryID: UUID?
        public var billingName: String?
        public var externalIdentifier: String?
        public var unitCount: Int
        public var unitAmount: Amount
        public var amount: Amount
        public var originalAmount: Amount
        public var revenueType: RevenueTypeEnum
        public var creatorProfileID: UUID
        public var updaterProfileID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date
        public var consumedUTC: Date
        public var canceledUTC: Date?
        public var closedUTC: Date?
        public var startUTC: Date?
        public var claimedUTC: Date?
        public var accountingState: AccountingStateEnum
        public var type: OrderItemTypeEnum
        public var options: OrderItemOptions
        public var data: OrderItemData?
        public var taxExemptionReason: TaxExemptionReasonTypeEnum?
        public var taxExemptionLegalReference: String?

        public init(
            id: UUID,
            enterpriseID: UUID,
            accountID: UUID? = nil,
            accountType: AccountTypeEnum? = nil,
            serviceID: UUID,
            serviceOrderID: UUID,
            notes: String? = nil,
            billID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            billingName: String? = nil,
            externalIdentifier: String? = nil,
            unitCount: Int,
            unitAmount: Amount,
            amount: Amount,
            originalAmount: Amount,
            revenueType: RevenueTypeEnum,
            creatorProfileID: UUID,
            updaterProfileID: UUID,
            createdUTC: Date,
            updatedUTC: Date,
            consumedUTC: Date,
            canceledUTC: Date? = nil,
            closedUTC: Date? = nil,
            startUTC: Date? = nil,
            claimedUTC: Date? = nil,
            accountingState: AccountingStateEnum,
            type: OrderItemTypeEnum,
            options: OrderItemOptions,
            data: OrderItemData? = nil,
            taxExemptionReason: TaxExemptionReasonTypeEnum? = nil,
            taxExemptionLegalReference: String? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.accountID = accountID
            self.accountType = accountType
            self.serviceID = serviceID
            self.serviceOrderID = serviceOrderID
            self.notes = notes
            self.billID = billID
            self.accountingCategoryID = accountingCategoryID
            self.billingName = billingName
            self.externalIdentifier = externalIdentifier
            self.unitCount = unitCount
            self.unitAmount = unitAmount
            self.amount = amount
            self.originalAmount = originalAmount
            self.revenueType = revenueType
            self.creatorProfileID = creatorProfileID
            self.updaterProfileID = updaterProfileID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.consumedUTC = consumedUTC
            self.canceledUTC = canceledUTC
            self.closedUTC = closedUTC
            self.startUTC = startUTC
            self.claimedUTC = claimedUTC
            self.accountingState = accountingState
            self.type = type
            self.options = options
            self.data = data
            self.taxExemptionReason = taxExemptionReason
            self.taxExemptionLegalReference = taxExemptionLegalReference
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("AccountId", accountID)
            writer.choice("AccountType", accountType)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("ServiceOrderId", serviceOrderID)
            writer.string("Notes", notes)
            writer.uuid("BillId", billID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.string("BillingName", billingName)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.int("UnitCount", unitCount)
            writer.part("UnitAmount", unitAmount)
            writer.part("Amount", amount)
            writer.part("OriginalAmount", originalAmount)
            writer.choice("RevenueType", revenueType)
            writer.uuid("CreatorProfileId", creatorProfileID)
            writer.uuid("UpdaterProfileId", updaterProfileID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("ConsumedUtc", consumedUTC)
            writer.instant("CanceledUtc", canceledUTC)
            writer.instant("ClosedUtc", closedUTC)
            writer.instant("StartUtc", startUTC)
            writer.instant("ClaimedUtc", claimedUTC)
            writer.choice("AccountingState", accountingState)
            writer.choice("Type", type)
            writer.part("Options", options)
            writer.part("Data", data)
            writer.choice("TaxExemptionReason", taxExemptionReason)
            writer.string("TaxExemptionLegalReference", taxExemptionLegalReference)
            writer.endObject()
        }
    }

    public struct OrderItemAllowanceDiscountData: WireWritable {
        public var discountedOrderItemID: UUID
        public var allowanceProductOrderItemID: UUID

        public init(
            discountedOrderItemID: UUID,
            allowanceProductOrderItemID: UUID
        ) {
            self.discountedOrderItemID = discountedOrderItemID
            self.allowanceProductOrderItemID = allowanceProductOrderItemID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("DiscountedOrderItemId", discountedOrderItemID)
            writer.uuid("AllowanceProductOrderItemId", allowanceProductOrderItemID)
            writer.endObject()
        }
    }

    public struct OrderItemAllowanceProfitsData: WireWritable {
        public var allowanceProductOrderItemID: UUID
        public var allowanceProfitType: AllowanceProfitTypeEnum

        public init(
            allowanceProductOrderItemID: UUID,
            allowanceProfitType: AllowanceProfitTypeEnum
        ) {
            self.allowanceProductOrderItemID = allowanceProductOrderItemID
            self.allowanceProfitType = allowanceProfitType
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("AllowanceProductOrderItemId", allowanceProductOrderItemID)
            writer.choice("AllowanceProfitType", allowanceProfitType)
            writer.endObject()
        }
    }

    public struct OrderItemData: WireWritable {
        public var discriminator: OrderItemDataDiscriminatorEnum
        public var rebate: OrderItemRebateData?
        public var product: OrderItemProductData?
        public var allowanceDiscount: OrderItemAllowanceDiscountData?
        public var allowanceProfits: OrderItemAllowanceProfitsData?

        public init(
            discriminator: OrderItemDataDiscriminatorEnum,
            rebate: OrderItemRebateData? = nil,
            product: OrderItemProductData? = nil,
            allowanceDiscount: OrderItemAllowanceDiscountData? = nil,
            allowanceProfits: OrderItemAllowanceProfitsData? = nil
        ) {
            self.discriminator = discriminator
            self.rebate = rebate
            self.product = product
            self.allowanceDiscount = allowanceDiscount
            self.allowanceProfits = allowanceProfits
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Discriminator", discriminator)
            writer.part("Rebate", rebate)
            writer.part("Product", product)
            writer.part("AllowanceDiscount", allowanceDiscount)
            writer.part("AllowanceProfits", allowanceProfits)
            writer.endObject()
        }
    }

    public struct OrderItemFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var orderItemIDs: [UUID]?
        public var accountIDs: [UUID]?
        public var serviceOrderIDs: [UUID]?
        public var serviceIDs: [UUID]?
        public var billIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var consumedUTC: TimeFilterInterval?
        public var canceledUTC: TimeFilterInterval?
        public var closedUTC: TimeFilterInterval?
        public var currency: String?
        public var accountingStates: [AccountingStateEnum]?
        public var types: [OrderItemTypeEnum]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            orderItemIDs: [UUID]? = nil,
            accountIDs: [UUID]? = nil,
            serviceOrderIDs: [UUID]? = nil,
            serviceIDs: [UUID]? = nil,
            billIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            consumedUTC: TimeFilterInterval? = nil,
            canceledUTC: TimeFilterInterval? = nil,
            closedUTC: TimeFilterInterval? = nil,
            currency: String? = nil,
            accountingStates: [AccountingStateEnum]? = nil,
            types: [OrderItemTypeEnum]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.orderItemIDs = orderItemIDs
            self.accountIDs = accountIDs
            self.serviceOrderIDs = serviceOrderIDs
            self.serviceIDs = serviceIDs
            self.billIDs = billIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.consumedUTC = consumedUTC
            self.canceledUTC = canceledUTC
            self.closedUTC = closedUTC
            self.currency = currency
            self.accountingStates = accountingStates
            self.types = types
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            orderItemIDs = try object.optionalUUIDs("OrderItemIds", count: 1...1000)
            accountIDs = try object.optionalUUIDs("AccountIds", count: 1...100)
            serviceOrderIDs = try object.optionalUUIDs("ServiceOrderIds", count: 1...1000)
            serviceIDs = try object.optionalUUIDs("ServiceIds", count: 1...1000)
            billIDs = try object.optionalUUIDs("BillIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            consumedUTC = try object.optionalInterval("ConsumedUtc", months: 3)
            canceledUTC = try object.optionalInterval("CanceledUtc", months: 3)
            closedUTC = try object.optionalInterval("ClosedUtc", months: 3)
            currency = try object.optionalString("Currency")
            accountingStates = try object.optionalChoices("AccountingStates", count: 1...1000)
            types = try object.optionalChoices("Types", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["OrderItemIds", "AccountIds", "ServiceOrderIds", "ServiceIds", "BillIds", "CreatedUtc", "UpdatedUtc", "ConsumedUtc", "CanceledUtc", "ClosedUtc"])
        }
    }

    public struct OrderItemOptions: WireWritable {
        public var canceledWithReservation: Bool

        public init(
            canceledWithReservation: Bool
        ) {
            self.canceledWithReservation = canceledWithReservation
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("CanceledWithReservation", canceledWithReservation)
            writer.endObject()
        }
    }

    public struct OrderItemProductData: WireWritable {
        public var productID: UUID
        public var ageCategoryID: UUID?
        public var productType: ProductTypeEnum?

        public init(
            productID: UUID,
            ageCategoryID: UUID? = nil,
            productType: ProductTypeEnum? = nil
        ) {
            self.productID = productID
            self.ageCategoryID = ageCategoryID
            self.productType = productType
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ProductId", productID)
            writer.uuid("AgeCategoryId", ageCategoryID)
            writer.choice("ProductType", productType)
            writer.endObject()
        }
    }

    public struct OrderItemRebateData: WireWritable {
        public var productID: UUID?
        public var rebatedItemID: UUID?

        public init(
            productID: UUID? = nil,
            rebatedItemID: UUID? = nil
        ) {
            self.productID = productID
            self.rebatedItemID = rebatedItemID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ProductId", productID)
            writer.uuid("RebatedItemId", rebatedItemID)
            writer.endObject()
        }
    }

    public struct OrderItemResult: WireWritable {
        public var orderItems: [OrderItem]
        public var cursor: UUID?

        public init(
            orderItems: [OrderItem],
            cursor: UUID? = nil
        ) {
            self.orderItems = orderItems
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("OrderItems", orderItems)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum AllowanceProfitTypeEnum: String, CaseIterable, Sendable {
        case allowanceBreakage = "AllowanceBreakage"
        case allowanceContraBreakage = "AllowanceContraBreakage"
        case allowanceLoss = "AllowanceLoss"
        case allowanceContraLoss = "AllowanceContraLoss"
    }

    public enum OrderItemDataDiscriminatorEnum: String, CaseIterable, Sendable {
        case rebate = "Rebate"
        case product = "Product"
        case allowanceDiscount = "AllowanceDiscount"
        case allowanceProfits = "AllowanceProfits"
    }

    public enum OrderItemTypeEnum: String, CaseIterable, Sendable {
        case cancellationFee = "CancellationFee"
        case nightRebate = "NightRebate"
        case productOrderRebate = "ProductOrderRebate"
        case additionalExpenseRebate = "AdditionalExpenseRebate"
        case deposit = "Deposit"
        case exchangeRateDifference = "ExchangeRateDifference"
        case customItem = "CustomItem"
        case serviceCharge = "ServiceCharge"
        case cityTax = "CityTax"
        case cityTaxDiscount = "CityTaxDiscount"
        case spaceOrder = "SpaceOrder"
        case productOrder = "ProductOrder"
        case surcharge = "Surcharge"
        case taxCorrection = "TaxCorrection"
        case resourceUpgradeFee = "ResourceUpgradeFee"
        case invoiceFee = "InvoiceFee"
        case multicurrencyFee = "MulticurrencyFee"
        case allowanceDiscount = "AllowanceDiscount"
        case allowanceBreakage = "AllowanceBreakage"
        case allowanceContraBreakage = "AllowanceContraBreakage"
    }

    public enum ProductTypeEnum: String, CaseIterable, Sendable {
        case product = "Product"
        case allowance = "Allowance"
    }

    public enum RevenueTypeEnum: String, CaseIterable, Sendable {
        case service = "Service"
        case product = "Product"
        case additional = "Additional"
    }
}
