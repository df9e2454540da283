import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Records a payment by card that was taken elsewhere; nothing is charged here.
///
/// The card is remembered as one that was seen at a terminal, the same one again when it is sent again. It goes to the
/// bill that is named, or to the customer's default open bill.
///
/// - Throws: `InvalidReference` for an unknown customer, bill, stay or category, a closed or another's bill, a currency
///   that the enterprise does not accept, a number that shows more than ten digits, and a month that no card has.
extension PaymentsAddCreditCard: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let receipt = try CardReceipt(request, at: call.enterprise())
        return try await call.store.write { transaction in
            Response(creditCardID: try receipt.write(in: transaction, call).id.uuid)
        }
    }
}
