public import Foundation

/// Which charges may be canceled by themselves.
public enum OrderItemCancellation {
    /// - Parameter historyStart: The first instant of the history that may still be changed.
    /// - Throws: ``InvalidReference`` to `OrderItemIds` for an item whose state forbids it;
    ///   ``OrderItemCancellationRefusal`` for one that ended an allowance, and for one of the history that is final.
    public static func check(_ item: OrderItem, historyStart: Date) throws {
        switch item.state {
        case .open, .inactive: break
        case .closed: throw InvalidReference("OrderItemIds", "names an item on a closed bill: \(item.id)")
        case .canceled: throw InvalidReference("OrderItemIds", "names an item that is canceled already: \(item.id)")
        }
        guard item.allowanceUse?.profit == nil else { throw OrderItemCancellationRefusal.endOfAllowance }
        guard item.consumed >= historyStart else { throw OrderItemCancellationRefusal.tooOld }
    }
}

/// Why a charge stays.
public enum OrderItemCancellationRefusal: Refusal, Equatable {
    case rebated
    case discounted
    case endOfAllowance
    case tooOld

    public var message: String {
        switch self {
        case .rebated: "The item has a rebate. Cancel the rebate first, or both together."
        case .discounted: "An allowance paid for the item on a bill that is closed. Post a rebate instead."
        case .endOfAllowance: "The item ended an allowance. Cancel what the allowance was spent on instead."
        case .tooOld: "The item was consumed too long ago to be canceled. Post a rebate instead."
        }
    }
}
