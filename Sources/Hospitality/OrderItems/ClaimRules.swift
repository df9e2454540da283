/// What a guest may take of what they are charged for, once.
public enum ClaimRules {
    /// - Throws: ``ClaimRefusal``.
    public static func check(_ item: OrderItem, undoes: Bool) throws(ClaimRefusal) {
        guard item.kind == .productOrder, item.rebatedItemID == nil else { throw .noProduct }
        switch item.state {
        case .open, .closed: break
        case .inactive, .canceled: throw .notCharged
        }
        guard (item.claimed == nil) != undoes else { throw undoes ? ClaimRefusal.notClaimed : ClaimRefusal.claimed }
    }
}

/// Why a charge is not claimed.
public enum ClaimRefusal: Refusal, Equatable, CaseIterable {
    case unknown
    case noProduct
    case notCharged
    case claimed
    case notClaimed

    public var message: String {
        switch self {
        case .unknown: "There is no such charge in this house."
        case .noProduct: "Only a product that was ordered can be claimed."
        case .notCharged: "Nobody is charged for it: it was canceled, or the stay is not confirmed."
        case .claimed: "It was claimed already."
        case .notClaimed: "Nobody has claimed it."
        }
    }
}
