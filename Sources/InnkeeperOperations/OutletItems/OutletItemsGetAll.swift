import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Lists what outlets reported, newest first, with the bills that the items stand on.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope, and for a currency that the amounts cannot
///   be told in.
extension OutletItemsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var wanted = OutletItemFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        wanted.ids = ids(request.ids)
        wanted.consumed = request.consumedUTC.map { InstantInterval($0) }
        wanted.billsUpdated = request.updatedUTC.map { InstantInterval($0) }
        wanted.billsClosed = request.closedUTC.map { InstantInterval($0) }
        let (filter, page) = (wanted, Page(request.limitation))
        let (items, bills, exchange) = try await call.store.read { transaction in
            let items = try transaction.outletItems.list(filter, page)
            let bills = Array(Set(items.map(\.billID)))
            let exchange = try Exchange(to: request.currency.said, of: filter.enterprises, in: transaction)
            return (items, try transaction.outletBills.find(bills, ofAny: filter.enterprises), exchange)
        }
        return Response(
            outletItems: try items.map { try Contract.OutletItem($0, in: exchange) },
            outletBills: bills.map { Contract.OutletBill($0) },
            cursor: items.last?.id.uuid
        )
    }
}

extension Contract.OutletItem {
    init(_ item: OutletItem) {
        let (unit, scale) = (item.unitAmount, item.unitAmount.currency.scale)
        self.init(
            id: item.id.uuid, enterpriseID: item.enterpriseID.uuid, billID: item.billID.uuid,
            accountingCategoryID: item.accountingCategoryID?.uuid, type: sameChoice(item.kind), name: item.name,
            unitCount: item.unitCount, unitAmount: Contract.Amount(unit), createdUTC: item.created,
            updatedUTC: item.updated, consumedUTC: item.consumed, externalIdentifier: item.externalIdentifier,
            notes: item.notes, paymentCardPaymentID: nil,
            unitCost: Contract.CurrencyValueOld(
                currency: unit.currency.code, value: unit.gross.trimmed(toAtLeast: scale),
                net: unit.net.trimmed(toAtLeast: scale), tax: unit.tax.trimmed(toAtLeast: scale), taxRate: nil
            )
        )
    }
}

extension Contract.OutletBill {
    init(_ bill: OutletBill) {
        self.init(
            id: bill.id.uuid, enterpriseID: bill.enterpriseID.uuid, outletID: bill.outletID.uuid, number: bill.number,
            closedUTC: bill.closed, updatedUTC: bill.updated, notes: bill.notes
        )
    }
}
