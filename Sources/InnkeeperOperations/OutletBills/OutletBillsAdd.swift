import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Records what outlets sold and were paid outside of the house's books: all of the bills or none.
///
/// A bill may have no items: an outlet reports a day without guests too. Its items do not have to balance, because
/// outlets keep their own tills. An inactive outlet still reports its last day.
///
/// - Throws: `InvalidReference` for an unknown outlet, account or accounting category, an amount that the enterprise
///   cannot read, and for a bill or an item that is older than the history that may still be changed.
extension OutletBillsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let first = enterprise.accountingHistoryStart(at: call.now)
        let problem = "is before the history that may still be changed"
        for bill in request.bills {
            guard bill.closedUTC >= first else { throw InvalidReference("ClosedUtc", problem) }
            guard bill.items.allSatisfy({ $0.consumedUTC >= first }) else {
                throw InvalidReference("ConsumedUtc", problem)
            }
        }
        return try await call.store.write { transaction in
            try checkReferences(request.bills, in: enterprise, transaction)
            let owners = request.bills.compactMap(\.accountID).map { ID<Account>($0) }
            let accounts = try transaction.accounts.find(owners, of: enterprise.chainID, as: "AccountId")
            var (bills, items): ([OutletBill], [OutletItem]) = ([], [])
            for parameters in request.bills {
                let bill = OutletBill(
                    id: call.newID(), enterpriseID: enterprise.id, outletID: ID(parameters.outletID),
                    account: parameters.accountID.flatMap { accounts[ID($0)] }, number: parameters.number,
                    notes: parameters.notes, closed: parameters.closedUTC, created: call.now
                )
                bills.append(bill)
                items += try parameters.items.map { try item($0, on: bill, of: enterprise, call) }
            }
            try transaction.outletBills.insert(bills)
            try transaction.outletItems.insert(items)
            return Response(outletBillIDs: bills.map(\.id.uuid))
        }
    }

    private static func checkReferences(
        _ bills: [Contract.OutletBillParameters], in enterprise: Enterprise, _ transaction: Transaction
    ) throws {
        let outlets = ids(bills.map(\.outletID), of: Outlet.self)
        let knownOutlets = Set(try transaction.outlets.find(outlets, of: enterprise.id).map(\.id))
        for id in outlets where !knownOutlets.contains(id) { throw InvalidReference.unknown("OutletId", id.uuid) }
        let categories = ids(
            bills.flatMap { $0.items.compactMap(\.accountingCategoryID) }, of: AccountingCategory.self
        )
        let known = Set(try transaction.accountingCategories.find(categories, of: enterprise.id).map(\.id))
        for id in categories where !known.contains(id) {
            throw InvalidReference.unknown("AccountingCategoryId", id.uuid)
        }
    }

    private static func item(
        _ parameters: Contract.OutletItemParameters, on bill: OutletBill, of enterprise: Enterprise, _ call: Call
    ) throws -> OutletItem {
        let amount = try enterprise.amount(parameters.unitAmount, at: parameters.consumedUTC)
        _ = try amount.times(parameters.unitCount)
        return OutletItem(
            id: call.newID(), enterpriseID: enterprise.id, billID: bill.id,
            accountingCategoryID: parameters.accountingCategoryID.map { ID($0) }, kind: sameChoice(parameters.type),
            name: parameters.name, unitCount: parameters.unitCount, unitAmount: amount,
            externalIdentifier: parameters.externalIdentifier, notes: parameters.notes,
            consumed: parameters.consumedUTC, created: call.now
        )
    }
}
