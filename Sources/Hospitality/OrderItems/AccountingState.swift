/// Whether an item or a payment is owed, settled, waiting or gone.
public enum AccountingState: String, CaseIterable, Sendable {
    /// Not zero, and on no closed bill.
    case open = "Open"
    /// On a closed bill; it never changes again.
    case closed = "Closed"
    /// Zero, or not yet owed: of a stay that nobody has confirmed, of a payment that is not charged.
    case inactive = "Inactive"
    case canceled = "Canceled"

    /// - Parameter isActive: Whether what the item belongs to is certain: a confirmed stay, a charged payment.
    public static func of(isCanceled: Bool, isOnClosedBill: Bool, isZero: Bool, isActive: Bool) -> AccountingState {
        if isOnClosedBill { return .closed }
        if isCanceled { return .canceled }
        return isZero || !isActive ? .inactive : .open
    }
}
