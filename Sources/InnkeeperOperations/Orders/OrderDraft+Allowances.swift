import Foundation
import Hospitality
import InnkeeperStore

extension OrderDraft {
    /// Makes the charges of ordered allowances what the guests of the stay may spend.
    ///
    /// - Throws: `InvalidReference` to `LinkedReservationId` for an allowance that nobody stays to spend, and to
    ///   `Count` for one that is worth nothing.
    func grantAllowances(to items: [OrderItem], of stay: ID<Reservation>?) throws -> [OrderItem] {
        guard try transaction.allowances.exist(in: enterprise.id) else { return items }
        let ordered = try transaction.products.find(Array(Set(items.compactMap(\.productID))), of: enterprise.id)
        let products = Dictionary(
            uniqueKeysWithValues: ordered.filter { $0.allowanceExpiry != nil }.map { ($0.id, $0) }
        )
        guard !products.isEmpty else { return items }
        guard let stay, let reservation = try transaction.reservations.find([stay], of: enterprise.id).first,
            !reservation.state.isOver
        else { throw InvalidReference("LinkedReservationId", "must name the stay that may spend the allowance") }
        let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
        let timeUnits = try desk.timeUnits(of: reservation)
        return try items.map { item in
            guard let product = item.productID.flatMap({ products[$0] }) else { return item }
            guard item.amount.gross > 0 else { throw InvalidReference("Count", "makes an allowance worth nothing") }
            var granted = item
            granted.allowance = product.allowance(
                for: stay, unit: product.posting == .perTimeUnit ? timeUnits.unit(at: consumed) : nil, from: consumed,
                timeUnits
            )
            return granted
        }
    }
}
