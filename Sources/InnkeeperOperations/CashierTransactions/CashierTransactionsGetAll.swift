import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Lists what went into the drawers and came out of them, newest first.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension CashierTransactionsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<CashierTransaction>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.cashierTransactionIDs),
            created: request.createdUTC.map { InstantInterval($0) }
        )
        let entries = try await call.store.read { try $0.cashierTransactions.list(filter, page) }
        return Response(
            cashierTransactions: entries.map { Contract.CashierTransaction($0) }, cursor: entries.last?.id.uuid
        )
    }
}

extension Contract.CashierTransaction {
    init(_ entry: CashierTransaction) {
        let value = entry.value.trimmed(toAtLeast: entry.currency.scale)
        self.init(
            id: entry.id.uuid, enterpriseID: entry.enterpriseID.uuid, cashierID: entry.cashierID.uuid,
            paymentID: entry.paymentID?.uuid, createdUTC: entry.created, number: String(entry.number),
            notes: entry.notes,
            // Cash carries no tax; the older names of its parts say so.
            amount: Contract.CurrencyValueOld(
                currency: entry.currency.code, value: value, net: value,
                tax: ExactDecimal.zero.padded(to: entry.currency.scale), taxRate: nil
            ),
            type: sameChoice(entry.form)
        )
    }
}
