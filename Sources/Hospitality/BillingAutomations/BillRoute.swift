public import Foundation

/// What a stay is, as far as bills are concerned.
public struct RoutableStay: Hashable, Sendable {
    public var id: ID<Reservation>
    public var serviceID: ID<Service>
    public var groupID: ID<ReservationGroup>
    /// The guest that owns the stay.
    public var owner: Account
    /// Who ordered what is charged: the owner, or somebody else for an order beside the stay.
    public var orderer: Account
    public var rateID: ID<Rate>
    public var partnerCompanyID: ID<Company>?
    public var travelAgencyID: ID<Company>?
    /// Whether money for it is there already: a payment, or a card that stands for one.
    public var isPrepaid: Bool
    public var created: Date

    public init(
        id: ID<Reservation>, serviceID: ID<Service>, groupID: ID<ReservationGroup>, owner: Account, rateID: ID<Rate>,
        partnerCompanyID: ID<Company>? = nil, travelAgencyID: ID<Company>? = nil, isPrepaid: Bool = false,
        created: Date
    ) {
        self.id = id
        self.serviceID = serviceID
        self.groupID = groupID
        self.owner = owner
        orderer = owner
        self.rateID = rateID
        self.partnerCompanyID = partnerCompanyID
        self.travelAgencyID = travelAgencyID
        self.isPrepaid = isPrepaid
        self.created = created
    }
}

extension Reservation {
    /// Whether another bill may be the right one than for the stay before a change: whether something differs that
    /// standing orders ask about.
    public func isBilled(unlike old: Reservation) -> Bool {
        (account, sale.rateID, sale.partnerCompanyID, sale.travelAgencyID, sale.creditCardID)
            != (old.account, old.sale.rateID, old.sale.partnerCompanyID, old.sale.travelAgencyID, old.sale.creditCardID)
    }
}

/// What a charge is, as far as bills are concerned.
public struct RoutableItem: Hashable, Sendable {
    public var kind: OrderItem.Kind
    public var serviceID: ID<Service>
    /// Whether it was charged with the stay, and not ordered beside it.
    public var isOfStay: Bool
    public var productID: ID<Product>?
    /// The category of the product and all above it.
    public var productCategoryIDs: Set<ID<ProductCategory>>
    /// Whether the product is classified as one: that is how a house sells it.
    public var isCityTax: Bool
    public var accountingCategoryID: ID<AccountingCategory>?
    public var created: Date

    public init(_ item: OrderItem, productCategories: Set<ID<ProductCategory>> = [], isCityTax: Bool = false) {
        self.isCityTax = isCityTax
        kind = item.kind
        serviceID = item.serviceID
        isOfStay = if case .reservation = item.serviceOrder { true } else { false }
        productID = item.productID
        productCategoryIDs = productCategories
        accountingCategoryID = item.accountingCategoryID
        created = item.created
    }
}

/// The bill that a charge goes to. Charges with the same route share one as long as it is open.
public struct BillRoute: Hashable, Sendable {
    /// The automation or rule that decided.
    public var routeID: UUID
    public var owner: Account
    public var associated: Account?
    public var companyID: ID<Company>?
    /// What the bill is for: a stay, a group, a guest, or the automation itself where it gathers everything.
    public var scopeID: UUID
}

extension BillingAutomation {
    /// Where this automation sends a charge of a stay; nil if it does not concern it.
    public func route(_ item: RoutableItem, of stay: RoutableStay) -> BillRoute? {
        // What is added to a stay later is none of the older kind's business.
        guard trigger != .legacy || item.created == stay.created else { return nil }
        guard prepayment == .all || stay.isPrepaid else { return nil }
        guard assignments.contains(where: { $0.takes(item, of: stay) }) else { return nil }
        let company = company(of: stay)
        guard company != nil || (companies.isEmpty && target == .noCompany) else { return nil }
        let companyAccount = company.map { Account($0) }
        let scopeID =
            switch aggregation {
            case .onePerReservation: stay.id.uuid
            case .byCustomer: stay.owner.id.uuid
            case .all: id.uuid
            case .perReservationGroup: stay.groupID.uuid
            }
        switch target {
        case .noCompany:
            return BillRoute(routeID: id.uuid, owner: stay.owner, associated: nil, companyID: nil, scopeID: scopeID)
        case .companyAsDetails:
            return BillRoute(
                routeID: id.uuid, owner: stay.owner, associated: companyAccount, companyID: company, scopeID: scopeID
            )
        case .companyAsOwner:
            guard let companyAccount else { return nil }
            // A bill of several guests names none of them.
            let isOfOneGuest = aggregation == .onePerReservation || aggregation == .byCustomer
            return BillRoute(
                routeID: id.uuid, owner: companyAccount, associated: isOfOneGuest ? stay.owner : nil,
                companyID: company, scopeID: scopeID
            )
        }
    }

    /// The company of the stay that is meant: one of those named, or any where none is.
    private func company(of stay: RoutableStay) -> ID<Company>? {
        if companies.isEmpty { return stay.partnerCompanyID ?? stay.travelAgencyID }
        return companies.first { relation in
            (relation.asPartner && relation.companyID == stay.partnerCompanyID)
                || (relation.asTravelAgency && relation.companyID == stay.travelAgencyID)
        }?.companyID
    }
}

extension BillingAutomation.Assignment {
    func takes(_ item: RoutableItem, of stay: RoutableStay) -> Bool {
        // Breakfast that is sold with the stay is a charge of the stay, whichever service serves it.
        guard item.serviceID == serviceID || (item.isOfStay && stay.serviceID == serviceID),
            rateIDs.isEmpty || rateIDs.contains(stay.rateID)
        else { return false }
        switch item.kind {
        case .spaceOrder, .nightRebate, .resourceUpgradeFee: return types.spaceOrder
        case .cityTax, .cityTaxDiscount: return types.cityTax
        case .productOrder, .productOrderRebate, .allowanceDiscount, .allowanceBreakage, .allowanceContraBreakage:
            return types.allProducts || (item.isCityTax && types.cityTax)
                || item.productID.map { productIDs.contains($0) } ?? false
                || !item.productCategoryIDs.isDisjoint(with: productCategoryIDs)
                || accountingCategories.contains { $0.products && $0.categoryID == item.accountingCategoryID }
        case .deposit: return types.deposits
        case .customItem:
            return types.allCustomItems
                || accountingCategories.contains { $0.customItems && $0.categoryID == item.accountingCategoryID }
        case .cancellationFee, .additionalExpenseRebate, .exchangeRateDifference, .serviceCharge, .surcharge,
            .taxCorrection, .invoiceFee, .multicurrencyFee:
            return types.additionalExpenses
        }
    }
}
