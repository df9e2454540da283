public import Foundation

/// What a stay is charged so far: items together with the rebates on them and other corrections of them.
public struct StandingItems: Sendable {
    /// Those that correct nothing, in the order in which they were given.
    public let items: [OrderItem]
    private let rebates: [ID<OrderItem>: [OrderItem]]

    public init(_ all: [OrderItem]) {
        let valid = all.filter { $0.state != .canceled }
        items = valid.filter { $0.rebatedItemID == nil }
        rebates = Dictionary(grouping: valid.filter { $0.rebatedItemID != nil }) { $0.rebatedItemID ?? $0.id }
    }

    public func rebates(of item: OrderItem) -> [OrderItem] { rebates[item.id] ?? [] }

    public func amount(of item: OrderItem) -> Amount {
        rebates(of: item).reduce(item.amount) { $0 + $1.amount }
    }

    /// Whether it was charged and wholly taken back again.
    public func isGivenBack(_ item: OrderItem) -> Bool {
        rebates[item.id] != nil && amount(of: item).isZero
    }

    /// How many of what the item is of are charged after all, where its corrections say how many more or fewer there
    /// are; nil where they change the price.
    public func count(of item: OrderItem) -> Int? {
        guard rebates[item.id] != nil else { return item.unitCount }
        let (amount, unit) = (amount(of: item), item.unitAmount)
        guard !unit.gross.isZero else { return amount.isZero ? item.unitCount : nil }
        let quotient = amount.gross.divided(by: unit.gross, scale: 0)
        return Int(quotient.description).flatMap { (unit * $0 - amount).isZero ? $0 : nil }
    }

    /// Whether the item can no longer change: it is on a closed bill, or a correction of it is, or it is owed and
    /// consumed.
    public func isFinal(_ item: OrderItem, at now: Date) -> Bool {
        if rebates(of: item).contains(where: { $0.state == .closed }) { return true }
        return switch item.state {
        case .closed: true
        case .open: item.consumed <= now
        case .inactive, .canceled: false
        }
    }
}

extension OrderItem {
    /// Whether the item follows from the stay's interval, rate and products.
    public var isOfStay: Bool {
        guard rebatedItemID == nil else { return false }
        switch kind {
        case .spaceOrder, .productOrder: return true
        case .cancellationFee, .nightRebate, .productOrderRebate, .additionalExpenseRebate, .deposit,
            .exchangeRateDifference, .customItem, .serviceCharge, .cityTax, .cityTaxDiscount, .surcharge,
            .taxCorrection, .resourceUpgradeFee, .invoiceFee, .multicurrencyFee, .allowanceDiscount,
            .allowanceBreakage, .allowanceContraBreakage:
            return false
        }
    }
}
