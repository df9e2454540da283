public import Foundation

/// A charge that a stay is about to post.
public struct StayItemDraft: Hashable, Sendable {
    public var kind: OrderItem.Kind
    /// The time unit it is for; nil if it is for the stay as a whole.
    public var unit: UnitIndex?
    public var productID: ID<Product>?
    /// The age of those whose price this is; nil where it is everybody's.
    public var ageCategoryID: ID<AgeCategory>?
    /// Whether the price was agreed upon.
    public var isPriceAgreed = false
    public var count: Int
    public var unitAmount: Amount
    public var consumed: Date
    /// When what is charged for begins: the night, at its check-in time.
    public var started: Date?
    /// The item that this one corrects.
    public var rebatedItemID: ID<OrderItem>?
    /// Whether a rule of the house gives it.
    public var isRuled = false
    /// What the one who ordered it calls it.
    public var externalIdentifier: String?

    public init(
        kind: OrderItem.Kind, unit: UnitIndex? = nil, productID: ID<Product>? = nil,
        ageCategoryID: ID<AgeCategory>? = nil, isPriceAgreed: Bool = false, count: Int = 1, unitAmount: Amount,
        consumed: Date, started: Date? = nil, rebatedItemID: ID<OrderItem>? = nil
    ) {
        self.kind = kind
        self.unit = unit
        self.productID = productID
        self.ageCategoryID = ageCategoryID
        self.isPriceAgreed = isPriceAgreed
        self.count = count
        self.unitAmount = unitAmount
        self.consumed = consumed
        self.started = started
        self.rebatedItemID = rebatedItemID
    }

    public var amount: Amount { unitAmount * count }

    public var revenueType: OrderItem.RevenueType {
        switch kind {
        case .spaceOrder, .nightRebate, .cancellationFee, .resourceUpgradeFee: .service
        case .productOrder, .productOrderRebate, .cityTax, .cityTaxDiscount, .allowanceDiscount, .allowanceBreakage,
            .allowanceContraBreakage:
            .product
        case .additionalExpenseRebate, .deposit, .exchangeRateDifference, .customItem, .serviceCharge, .surcharge,
            .taxCorrection, .invoiceFee, .multicurrencyFee:
            .additional
        }
    }
}

/// Which items a stay posts, and what becomes of them when it changes.
public enum StayItems {
    /// One item for each time unit of a stay.
    ///
    /// - Parameter prices: One for each unit, in order.
    public static func nights(
        _ units: Range<UnitIndex>, prices: [Amount], stay: Stay, timeUnits: TimeUnits
    ) -> [StayItemDraft] {
        precondition(prices.count == units.count, "\(prices.count) prices for \(units.count) time units.")
        return zip(units, prices).map { unit, price in
            let start = min(max(timeUnits.serviceStart(of: unit), stay.arrival), stay.departure)
            return StayItemDraft(kind: .spaceOrder, unit: unit, unitAmount: price, consumed: start, started: start)
        }
    }

    /// The items of a product that is ordered with a stay.
    ///
    /// - Parameters:
    ///   - charges: As ``ProductChargingMode/charges(posting:count:persons:units:)`` makes them.
    ///   - start: For when what is charged once was ordered; nil for no particular moment.
    public static func product(
        _ id: ID<Product>, charges: [ProductCharge], unitAmount: Amount, age: ID<AgeCategory>? = nil,
        isAgreed: Bool = false, moment: ConsumptionMoment, start: Date? = nil, stay: Stay, timeUnits: TimeUnits
    ) -> [StayItemDraft] {
        charges.filter { $0.count != 0 }.map { charge in
            StayItemDraft(
                kind: .productOrder, unit: charge.unit, productID: id, ageCategoryID: age, isPriceAgreed: isAgreed,
                count: charge.count, unitAmount: unitAmount,
                consumed: moment.instant(unit: charge.unit, stay: stay, timeUnits: timeUnits),
                started: charge.unit.map { timeUnits.start(of: $0) } ?? start
            )
        }
    }

    public static func cancellationFee(_ fee: Amount, at now: Date) -> StayItemDraft {
        StayItemDraft(kind: .cancellationFee, unitAmount: fee, consumed: now)
    }

    /// How the items of a stay become those it should have now.
    ///
    /// An item for the same thing, of the same time unit, is kept if its amount is right, and follows the stay to the
    /// moment at which it is consumed now. One that is not yet consumed and not on a closed bill is canceled, and a new
    /// one posted. One that is, never changes: the difference becomes a correction, a rebate if it is in the customer's
    /// favour, which counts today, or on the day of the item where that is still to come. Rebates count together with
    /// the items that they are of, and what was given back as a whole is over: the same thing is charged anew. Items of
    /// other kinds (fees, deposits) are left alone.
    public static func reprice(old: [OrderItem], new: [StayItemDraft], now: Date) -> StayRepricing {
        var result = StayRepricing()
        let standing = StandingItems(old)
        var open = Dictionary(grouping: standing.items.filter(\.isOfStay), by: Place.init)
        for draft in new {
            let place = open[Place(draft)]?.firstIndex { draft.amount.isZero || !standing.isGivenBack($0) }
            guard let place, let item = open[Place(draft)]?.remove(at: place) else {
                result.added.append(draft)
                continue
            }
            let difference = draft.amount - standing.amount(of: item)
            let isFinal = standing.isFinal(item, at: now)
            if difference.isZero {
                result.kept.append(item.id)
                guard !isFinal, (item.consumed, item.started) != (draft.consumed, draft.started) else { continue }
                result.moved.append(StayItemMove(id: item.id, consumed: draft.consumed, started: draft.started))
            } else if isFinal {
                result.kept.append(item.id)
                let charged = standing.amount(of: item)
                guard draft.amount.isZero || draft.amount.isTaxed(like: charged) else {
                    // No difference has both taxes: what was taxed otherwise is given back and charged anew.
                    result.corrections.append(correction(of: item, by: -charged, now: now))
                    result.added.append(draft)
                    continue
                }
                result.corrections.append(correction(of: item, by: difference, now: now))
            } else {
                result.canceled += [item.id] + standing.rebates(of: item).map(\.id)
                result.added.append(draft)
            }
        }
        for item in open.values.flatMap(\.self).sorted(by: { $0.id < $1.id }) {
            let amount = standing.amount(of: item)
            if !amount.isZero { result.dropped.append(item.id) }
            if !standing.isFinal(item, at: now) {
                result.canceled += [item.id] + standing.rebates(of: item).map(\.id)
            } else if !amount.isZero {
                result.corrections.append(correction(of: item, by: -amount, now: now))
            }
        }
        return result
    }

    private static func correction(of item: OrderItem, by difference: Amount, now: Date) -> StayItemDraft {
        let rebate: OrderItem.Kind = item.kind == .spaceOrder ? .nightRebate : .productOrderRebate
        return StayItemDraft(
            kind: difference.gross.isNegative ? rebate : item.kind, unit: item.unitIndex.map { UnitIndex($0) },
            productID: item.productID, ageCategoryID: item.ageCategoryID, isPriceAgreed: item.isPriceAgreed,
            unitAmount: difference, consumed: max(now, item.consumed), rebatedItemID: item.id
        )
    }

    /// What an item is for.
    private struct Place: Hashable {
        let kind: OrderItem.Kind
        let unit: Int?
        let productID: ID<Product>?
        let ageCategoryID: ID<AgeCategory>?
        let isRuled: Bool
        let externalIdentifier: String?

        init(_ item: OrderItem) {
            kind = item.kind
            unit = item.unitIndex
            productID = item.productID
            ageCategoryID = item.ageCategoryID
            isRuled = item.isRuled
            externalIdentifier = item.externalIdentifier
        }

        init(_ draft: StayItemDraft) {
            kind = draft.kind
            unit = draft.unit?.number
            productID = draft.productID
            ageCategoryID = draft.ageCategoryID
            isRuled = draft.isRuled
            externalIdentifier = draft.externalIdentifier
        }
    }
}

/// What has to be done so that a stay's items are right again.
public struct StayRepricing: Hashable, Sendable {
    /// To be posted.
    public var added: [StayItemDraft] = []
    /// To be canceled, with their corrections.
    public var canceled: [ID<OrderItem>] = []
    /// To be posted because the items that they are of can no longer change.
    public var corrections: [StayItemDraft] = []
    public var kept: [ID<OrderItem>] = []
    /// Those of ``kept`` that are consumed at another moment.
    public var moved: [StayItemMove] = []
    /// Those of which nothing is left, whether they are canceled or corrected.
    public var dropped: [ID<OrderItem>] = []

    public init() {}
}

/// When a charge that stays counts as consumed from now on, and when what it is for begins.
public struct StayItemMove: Hashable, Sendable {
    public let id: ID<OrderItem>
    public let consumed: Date
    public let started: Date?
}

extension Amount {
    fileprivate func isTaxed(like other: Amount) -> Bool { Set(taxes.map(\.code)) == Set(other.taxes.map(\.code)) }
}
