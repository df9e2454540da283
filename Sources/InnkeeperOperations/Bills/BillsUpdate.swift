import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Makes open bills out to another account, and changes who else is named on them. Whatever stands on a bill is owed by
/// its new owner from then on.
///
/// - Throws: `InvalidReference` for an unknown or closed bill, an unknown or deleted account, an owner that is taken
///   away, a bill on which an older invoice is settled, and one that would name its owner twice; a refusal for a
///   company as the owner where the token does not permit that.
extension BillsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let known = try accounts(request.billsUpdates, of: enterprise, transaction)
            let wanted = ids(request.billsUpdates.map(\.billID), of: Bill.self)
            let owners = try transaction.bills.find(wanted, of: enterprise.id).map(\.account.id)
            try transaction.accounts.lock(owners + known.keys)
            let named = request.billsUpdates.compactMap { $0.accountID?.value }.map { ID<Account>($0) }
            _ = try transaction.accounts.lockActive(named, of: enterprise.chainID, as: "AccountId")
            try transaction.lock(wanted.map(LockKey.bill))
            for update in request.billsUpdates {
                let bill = try transaction.bills.find(ID(update.billID), of: enterprise.id, as: "BillId")
                guard bill.state == .open else { throw InvalidReference("BillId", "is closed") }
                // Handed over by somebody else while this waited: whoever asked did not know it like this.
                guard owners.contains(bill.account.id) || known[bill.account.id] != nil else {
                    throw InvalidReference("BillId", "was changed at the same time")
                }
                try apply(update, to: bill, known, call, transaction)
            }
            let bills = try transaction.bills.find(wanted, of: enterprise.id)
            return Response(bills: wanted.compactMap { id in bills.first { $0.id == id } }.map { Contract.Bill($0) })
        }
    }

    /// All accounts that the updates name.
    private static func accounts(
        _ updates: [Contract.BillUpdateParameters], of enterprise: Enterprise, _ transaction: Transaction
    ) throws -> [ID<Account>: Account] {
        let owners = updates.compactMap { $0.accountID?.value }.map { ID<Account>($0) }
        let associates = updates.flatMap { $0.associatedAccountIDs?.value ?? [] }.map { ID<Account>($0) }
        let known = try transaction.accounts.find(owners, of: enterprise.chainID, as: "AccountId")
        return known.merging(
            try transaction.accounts.find(associates, of: enterprise.chainID, as: "AssociatedAccountIds")
        ) { first, _ in first }
    }

    private static func apply(
        _ update: Contract.BillUpdateParameters, to old: Bill, _ known: [ID<Account>: Account], _ call: Call,
        _ transaction: Transaction
    ) throws {
        var bill = old
        bill.updated = call.now
        if let owner = update.accountID {
            guard let id = owner.value else { throw InvalidReference("AccountId", "cannot be taken away") }
            bill.account = try call.owner(known[ID(id)].known(as: "AccountId", id))
        }
        if let associates = update.associatedAccountIDs {
            bill.associatedAccount = associates.value?.first.flatMap { known[ID($0)] }
        }
        guard bill.associatedAccount != bill.account else {
            throw InvalidReference("AssociatedAccountIds", "names the owner of the bill")
        }
        try transaction.bills.update(bill)
        guard bill.account != old.account else { return }
        for claim in try transaction.bills.claims(on: bill.id, of: bill.enterpriseID) {
            try claim.checkHolder(bill.account, as: "AccountId")
        }
        for payment in try transaction.bills.handOver(bill, by: call.profileID, at: call.now) {
            try call.announce(.payment(payment), of: bill.enterpriseID, in: transaction)
        }
    }
}
