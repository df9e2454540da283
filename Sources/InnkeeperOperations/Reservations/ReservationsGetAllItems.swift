import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Lists the charges of reservations in both of their older shapes, reservation by reservation in the order of the
/// request: open and closed ones, unless `AccountingStates` says otherwise.
///
/// - Throws: `InvalidReference` for an unknown reservation, and for a currency that the amounts cannot be told in;
///   `InvalidInput` for a word that is no accounting state; a refusal where more match than one answer can hold.
extension ReservationsGetAllItems: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let states = try states(request.accountingStates)
        let stays: [ID<Reservation>] = ids(request.reservationIDs)
        let (items, exchange) = try await call.store.read { transaction in
            for id in request.reservationIDs {
                _ = try call.reservation(id, of: enterprise.id, as: "ReservationIds", in: transaction)
            }
            let exchange = try Exchange(to: request.currency.said, of: [enterprise.id], in: transaction)
            return (try transaction.orderItems.charged(to: stays, in: states, of: [enterprise.id]), exchange)
        }
        let byStay = Dictionary(grouping: items, by: \.serviceOrder)
        return Response(
            reservations: try stays.map { id in
                let items = byStay[.reservation(id)] ?? []
                return Contract.ReservationItems(
                    reservationID: id.uuid, items: try items.map { try Contract.AccountingItem($0, in: exchange) },
                    orderItems: try items.map { try Contract.OrderItemOld($0, in: exchange) }
                )
            }
        )
    }

    private static func states(_ words: [String]?) throws -> [Hospitality.AccountingState] {
        guard let words else { return [.open, .closed] }
        return try words.enumerated().map { index, word in
            guard let state = Hospitality.AccountingState(rawValue: word) else {
                throw InvalidInput("AccountingStates[\(index)]", "is no accounting state")
            }
            return state
        }
    }
}

extension OrderItemTable {
    /// Charges in one answer: those of a thousand stays of twenty nights.
    private static let most = 20_000

    /// The charges of stays in these states, oldest first.
    ///
    /// - Throws: `TooManyItems` for more than one answer can hold.
    func charged(
        to stays: [ID<Reservation>], in states: [Hospitality.AccountingState], of enterprises: [ID<Enterprise>]
    ) throws -> [OrderItem] {
        guard !stays.isEmpty else { return [] }
        var filter = OrderItemFilter(enterprises: enterprises)
        filter.serviceOrders = stays.map(\.uuid)
        filter.states = states
        let items = try list(filter, Page(count: Self.most + 1))
        guard items.count <= Self.most else { throw TooManyItems() }
        return items.reversed()
    }
}
