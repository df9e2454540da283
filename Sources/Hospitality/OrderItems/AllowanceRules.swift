public import InnkeeperValues

/// An allowance that may still be spent.
public struct SpendableAllowance: Sendable {
    public let item: OrderItem
    /// The accounting categories of what it may be spent on.
    public let categories: Set<ID<AccountingCategory>>
    public var rest: Amount

    public init(item: OrderItem, categories: Set<ID<AccountingCategory>>, rest: Amount) {
        self.item = item
        self.categories = categories
        self.rest = rest
    }
}

/// What an allowance takes off a charge.
public struct AllowanceDiscount: Sendable {
    public let charge: OrderItem
    public let allowance: OrderItem
    /// Negative.
    public let amount: Amount
}

/// How allowances are spent and how they end.
public enum AllowanceRules {
    /// What allowances take off charges that are posted now, charge by charge.
    ///
    /// The allowance that expires first is spent first, then the oldest one; one that is used up leaves the rest of the
    /// charge to the next. Nothing is taken off what is free, given back, or of a category that is not permitted.
    public static func discounts(
        of charges: [OrderItem], by allowances: [SpendableAllowance]
    ) -> [AllowanceDiscount] {
        var allowances = allowances.sorted { left, right in
            let ends = (left.item.allowance?.end ?? .distantFuture, right.item.allowance?.end ?? .distantFuture)
            return ends.0 == ends.1 ? left.item.id < right.item.id : ends.0 < ends.1
        }
        var discounts: [AllowanceDiscount] = []
        for charge in charges where charge.mayBeDiscounted {
            var left = charge.amount.gross
            for index in allowances.indices where left > 0 && allowances[index].covers(charge) {
                let part = allowances[index].rest.part(min(left, allowances[index].rest.gross))
                allowances[index].rest = allowances[index].rest - part
                left -= part.gross
                discounts.append(
                    AllowanceDiscount(charge: charge, allowance: allowances[index].item, amount: -part)
                )
            }
        }
        return discounts
    }

    /// How an allowance with this rest ends: nothing where nothing is left, else two amounts that add up to nothing.
    ///
    /// What nobody spent is earned; what was spent without having been charged in the end is lost.
    public static func end(rest: Amount) -> [(profit: AllowanceProfit, amount: Amount)] {
        guard !rest.gross.isZero else { return [] }
        return rest.gross.isNegative
            ? [(.loss, rest), (.contraLoss, -rest)] : [(.breakage, rest), (.contraBreakage, -rest)]
    }
}

extension SpendableAllowance {
    fileprivate func covers(_ charge: OrderItem) -> Bool {
        guard let category = charge.accountingCategoryID, categories.contains(category), rest.gross > 0,
            rest.currency == charge.unitAmount.currency, let allowance = item.allowance
        else { return false }
        return allowance.covers(charge.consumed)
    }
}

extension OrderItem {
    /// What guests order beside their stay; neither what belongs to the stay itself nor an allowance.
    fileprivate var mayBeDiscounted: Bool {
        guard state == .open, allowance == nil, allowanceUse == nil, rebatedItemID == nil else { return false }
        switch kind {
        case .productOrder, .customItem: return amount.gross > 0
        case .cancellationFee, .nightRebate, .productOrderRebate, .additionalExpenseRebate, .deposit,
            .exchangeRateDifference, .serviceCharge, .cityTax, .cityTaxDiscount, .spaceOrder, .surcharge,
            .taxCorrection, .resourceUpgradeFee, .invoiceFee, .multicurrencyFee, .allowanceDiscount,
            .allowanceBreakage, .allowanceContraBreakage:
            return false
        }
    }
}

extension [OrderItem] {
    /// As a guest sees them: how an allowance ended is between the books of the house, and adds up to nothing. Where
    /// only a part of it is here, it is left, so that sums stay what they are.
    public var withoutAllowanceEnds: [OrderItem] {
        let ends = Dictionary(grouping: filter { $0.allowanceUse?.profit != nil }) { $0.allowanceUse?.allowanceID }
        let even = ends.filter { _, items in
            items.reduce(ExactDecimal.zero) { $0 + $1.amount.gross }.isZero
                && items.reduce(ExactDecimal.zero) { $0 + $1.amount.net }.isZero
        }
        return filter { $0.allowanceUse?.profit == nil || even[$0.allowanceUse?.allowanceID] == nil }
    }
}
