import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Gives a stay another owner.
///
/// What the old owner still owes for the stay is owed by the new one from now on; what stands on a closed bill, or on
/// the account of somebody else, stays there. The new owner takes the old one's place among those who stay, unless he
/// stays already, and the card of the old one is forgotten.
///
/// - Throws: `InvalidReference` for an unknown reservation or customer; `ReservationRefusal` when the stay is over.
extension ReservationsUpdateCustomer: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stay = try desk.stay(request.reservationID)
            guard !stay.state.isOver else { throw ReservationRefusal.isOver(stay.state) }
            let owner = ID<Customer>(request.customerID)
            guard try transaction.customers.active([owner], of: enterprise.chainID).contains(owner) else {
                throw InvalidReference.unknown("CustomerId", request.customerID)
            }
            var reservation = stay
            reservation.account = Account(owner)
            guard reservation.account != stay.account else { return Contract.Unit() }
            reservation.sale.creditCardID = nil
            try desk.handCharges(of: stay, to: reservation.account)
            try desk.replaceOwner(of: stay, by: owner)
            try desk.write(reservation)
            return Contract.Unit()
        }
    }
}

extension StayDesk {
    /// Lets another account owe what the owner of a stay owes for it.
    func handCharges(of stay: Reservation, to account: Account) throws {
        try transaction.accounts.lock([stay.account.id, account.id])
        // What an allowance took off an order stays with the one who ordered.
        let items = try charges(of: [stay]).filter { item in
            item.account == stay.account && item.allowanceUse?.discountedID == nil
        }
        let open = items.filter { $0.state == .open }
        if !open.isEmpty {
            let bill = try transaction.bills.openBill(
                of: account, in: enterprise.id, newID: { call.newID() }, at: call.now
            )
            try transaction.orderItems.move(open.map(\.id), to: bill, by: call.profileID, at: call.now)
        }
        try transaction.orderItems.hand(
            items.filter { $0.state == .inactive }.map(\.id), to: account, of: enterprise.id, by: call.profileID,
            at: call.now
        )
    }

    /// Lets somebody stay in the place of the owner. Where one of those who stay becomes the owner, all of them still
    /// do.
    func replaceOwner(of stay: Reservation, by owner: ID<Customer>) throws {
        let companions = try transaction.companionships.customers(of: [stay.id], of: [enterprise.id])[stay.id] ?? []
        guard !companions.contains(owner) else { return }
        let old = ID<Customer>(stay.account.id.uuid)
        if companions.contains(old) {
            try transaction.resourceAccessTokens.revoke(
                ofCompanion: old, of: stay.id, of: enterprise.id, at: call.now
            )
            _ = try transaction.companionships.delete(old, from: stay.id, of: enterprise.id)
        }
        try transaction.companionships.insert(
            Companionship(
                id: call.newID(), enterpriseID: enterprise.id, chainID: enterprise.chainID, customerID: owner,
                groupID: stay.groupID, reservationID: stay.id, created: call.now
            )
        )
    }
}
