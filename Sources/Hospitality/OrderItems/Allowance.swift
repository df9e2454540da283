public import Foundation
public import InnkeeperValues

/// What makes the charge of a product an allowance: the stay whose guests may spend it, and when.
///
/// The house owes an allowance from the moment it is charged. Charges of the permitted accounting categories are
/// discounted by it; what is left in the end is the house's.
public struct Allowance: Hashable, Sendable {
    public let stayID: ID<Reservation>
    /// What is consumed from then on.
    public var start: Date
    /// What is consumed before then; nil until the guests check out.
    public let end: Date?
    /// When the rest of it was taken into the books of the house; nil while it may be spent.
    public var settled: Date?

    public init(stayID: ID<Reservation>, start: Date, end: Date?, settled: Date? = nil) {
        self.stayID = stayID
        self.start = start
        self.end = end
        self.settled = settled
    }

    func covers(_ consumed: Date) -> Bool { start <= consumed && (end.map { consumed < $0 } ?? true) }
}

/// Until when an allowance may be spent.
public enum AllowanceExpiry: String, CaseIterable, Sendable {
    case checkOut = "CheckOut"
    /// The end of the night that it is posted for. One that is posted once is for the whole stay.
    case timeUnitEnd = "TimeUnitEnd"
}

/// Why a charge stands on a bill that an allowance made.
public enum AllowanceUse: Hashable, Sendable {
    /// It takes so much off another charge.
    case discount(of: ID<OrderItem>, by: ID<OrderItem>)
    /// It ends the allowance.
    case profit(AllowanceProfit, of: ID<OrderItem>)
    /// It corrects what the allowance itself was charged.
    case correction(of: ID<OrderItem>)

    /// The charge that is the allowance.
    public var allowanceID: ID<OrderItem> {
        switch self {
        case .discount(_, let allowance): allowance
        case .profit(_, let allowance): allowance
        case .correction(let allowance): allowance
        }
    }

    public var discountedID: ID<OrderItem>? {
        switch self {
        case .discount(let charge, _): charge
        case .profit, .correction: nil
        }
    }

    public var profit: AllowanceProfit? {
        switch self {
        case .discount, .correction: nil
        case .profit(let profit, _): profit
        }
    }
}

/// How an allowance ended. Two always come together: what the house earned or lost, and what it does not owe any more.
public enum AllowanceProfit: String, CaseIterable, Sendable {
    /// What nobody spent.
    case breakage = "AllowanceBreakage"
    case contraBreakage = "AllowanceContraBreakage"
    /// What was spent of an allowance that was taken back afterwards.
    case loss = "AllowanceLoss"
    case contraLoss = "AllowanceContraLoss"

    /// The contract's item types know breakage only; the data of the item says which it is.
    public var kind: OrderItem.Kind {
        switch self {
        case .breakage, .loss: .allowanceBreakage
        case .contraBreakage, .contraLoss: .allowanceContraBreakage
        }
    }
}

extension Product {
    /// The allowance that a charge of this product is; nil for any other product.
    ///
    /// - Parameters:
    ///   - unit: The time unit that it is posted for; nil if for the whole stay.
    ///   - first: An instant of the first time unit of the stay, or of what was ordered.
    public func allowance(
        for stay: ID<Reservation>, unit: UnitIndex?, from first: Date, _ timeUnits: TimeUnits
    ) -> Allowance? {
        guard let allowanceExpiry else { return nil }
        let (start, end) = (timeUnits.start(of: unit ?? timeUnits.unit(at: first)), unit.map(timeUnits.serviceEnd))
        switch allowanceExpiry {
        case .checkOut: return Allowance(stayID: stay, start: start, end: nil)
        case .timeUnitEnd: return Allowance(stayID: stay, start: start, end: end)
        }
    }
}

extension OrderItem {
    /// What is left of this allowance, after everything that was done with it.
    ///
    /// - Parameter entries: Its discounts, its ends and its rebates. What the house earned by its end was not owed.
    public func allowanceRest(after entries: [OrderItem]) -> Amount {
        let counted = ([self] + entries).filter { item in
            switch item.state {
            case .open, .closed: item.kind != .allowanceBreakage
            case .inactive, .canceled: false
            }
        }
        return counted.map(\.amount).sum(in: unitAmount.currency)
    }
}

extension Amount {
    /// So much of the amount, with its share of the taxes. The rest is what remains when the part is taken away, so
    /// nothing is lost between the two.
    ///
    /// - Parameter value: Gross; between zero and the amount itself.
    public func part(_ value: ExactDecimal) -> Amount {
        guard value != gross, !gross.isZero else { return self }
        let scale = max(currency.scale, value.scale)
        let taxes = taxes.map { tax in
            TaxValue(
                code: tax.code, net: (tax.net * value).divided(by: gross, scale: scale),
                value: (tax.value * value).divided(by: gross, scale: scale)
            )
        }
        let part = value.padded(to: currency.scale)
        return Amount(currency: currency, net: taxes.reduce(part) { $0 - $1.value }, gross: part, taxes: taxes)
    }
}
