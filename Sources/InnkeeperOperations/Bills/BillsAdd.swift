import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Opens empty bills for accounts, with another account named on them where that is wished.
///
/// - Throws: `InvalidReference` for an unknown or deleted account, and for a bill that names its owner twice; a refusal
///   for a company as the owner where the token does not permit that.
extension BillsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let owners = try transaction.accounts.lockActive(
                request.bills.map { ID($0.accountID) }, of: enterprise.chainID, as: "AccountId"
            )
            let associates = try transaction.accounts.find(
                request.bills.compactMap { $0.associatedAccountID.map { ID($0) } }, of: enterprise.chainID,
                as: "AssociatedAccountId"
            )
            let bills = try request.bills.map { addition in
                let owner = try call.owner(
                    owners[ID(addition.accountID)].known(as: "AccountId", addition.accountID)
                )
                var bill = Bill(
                    id: call.newID(), enterpriseID: enterprise.id, account: owner, name: addition.name,
                    created: call.now
                )
                bill.associatedAccount = addition.associatedAccountID.flatMap { associates[ID($0)] }
                guard bill.associatedAccount != owner else {
                    throw InvalidReference("AssociatedAccountId", "is the owner of the bill")
                }
                return bill
            }
            for bill in bills { try transaction.bills.insert(bill) }
            return Response(bills: bills.map { Contract.Bill($0) })
        }
    }
}
