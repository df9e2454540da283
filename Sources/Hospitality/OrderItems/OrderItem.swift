public import Foundation

/// One charge on an account, or its correction. What was charged never changes afterwards: corrections are new items.
///
/// ``amount`` is ``unitAmount`` times ``unitCount``, to the last digit, and so are its taxes.
public struct OrderItem: Sendable {
    public let id: ID<OrderItem>
    public let enterpriseID: ID<Enterprise>
    public var account: Account
    public let serviceID: ID<Service>
    public let serviceOrder: ServiceOrder
    /// Nil for an item that nobody has to pay yet (inactive) or any more (canceled).
    public var billID: ID<Bill>?
    public var accountingCategoryID: ID<AccountingCategory>?
    public var productID: ID<Product>?
    public var ageCategoryID: ID<AgeCategory>?
    /// The item that this one takes back, wholly or in part.
    public var rebatedItemID: ID<OrderItem>?
    /// What it allows others to spend; nil for everything but allowances.
    public var allowance: Allowance?
    /// What it did with an allowance; nil for everything but discounts by allowances and their ends.
    public var allowanceUse: AllowanceUse?
    public let kind: Kind
    public let revenueType: RevenueType
    /// The line on the bill.
    public var billingName: String?
    public var externalIdentifier: String?
    public var notes: String?
    public let unitCount: Int
    public let unitAmount: Amount
    public var state: AccountingState
    public var canceledWithReservation = false
    /// Whether somebody agreed upon the price, so that it is not the one of the house.
    public var isPriceAgreed = false
    /// Whether a rule of the house gave it to the stay, which may take it back; what somebody ordered stays.
    public var isRuled = false
    /// The time unit of the stay that a night is charged for, as the price rules count them.
    public var unitIndex: Int?
    public let creatorProfileID: UUID
    public var updaterProfileID: UUID
    public let created: Date
    public var updated: Date
    public var consumed: Date
    /// When what is charged for begins, where that differs from its consumption: the start of a night.
    public var started: Date?
    public var canceled: Date?
    public var closed: Date?
    /// When the guest took what was charged for, as somebody ticked off at the door of the breakfast room.
    public var claimed: Date?
    /// Why it bears no tax; nil for what bears one, and where nobody has said why.
    public var exemption: TaxExemption?

    public init(
        id: ID<OrderItem>, enterpriseID: ID<Enterprise>, account: Account, serviceID: ID<Service>,
        serviceOrder: ServiceOrder, billID: ID<Bill>? = nil, accountingCategoryID: ID<AccountingCategory>? = nil,
        productID: ID<Product>? = nil, ageCategoryID: ID<AgeCategory>? = nil, rebatedItemID: ID<OrderItem>? = nil,
        kind: Kind,
        revenueType: RevenueType, billingName: String? = nil, externalIdentifier: String? = nil, notes: String? = nil,
        unitCount: Int = 1, unitAmount: Amount, isActive: Bool = true, unitIndex: Int? = nil,
        profileID: UUID, created: Date, consumed: Date, started: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.account = account
        self.serviceID = serviceID
        self.serviceOrder = serviceOrder
        self.billID = billID
        self.accountingCategoryID = accountingCategoryID
        self.productID = productID
        self.ageCategoryID = ageCategoryID
        self.rebatedItemID = rebatedItemID
        self.kind = kind
        self.revenueType = revenueType
        self.billingName = billingName
        self.externalIdentifier = externalIdentifier
        self.notes = notes
        self.unitCount = unitCount
        self.unitAmount = unitAmount
        state = isActive && !unitAmount.gross.isZero && unitCount != 0 ? .open : .inactive
        self.unitIndex = unitIndex
        creatorProfileID = profileID
        updaterProfileID = profileID
        self.created = created
        updated = created
        self.consumed = consumed
        self.started = started
    }

    public var amount: Amount { unitAmount * unitCount }

    /// What was ordered that this is the charge for: the contract's service order.
    public enum ServiceOrder: Hashable, Sendable {
        case reservation(ID<Reservation>)
        case productOrder(ID<ProductOrder>)

        public var uuid: UUID {
            switch self {
            case .reservation(let id): id.uuid
            case .productOrder(let id): id.uuid
            }
        }
    }

    /// What is charged for.
    public enum Kind: String, CaseIterable, Sendable {
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

    public enum RevenueType: String, CaseIterable, Sendable {
        case service = "Service"
        case product = "Product"
        case additional = "Additional"
    }
}
