import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists charges and payments together, newest first, as clients did before each had a list of its own.
///
/// The list has no pages, so a request that more than ``most`` of either kind match is refused instead of being
/// answered in part. A payment takes nothing back, so none is found by what it rebates.
///
/// - Throws: `InvalidReference` for a currency that the amounts cannot be told in; a refusal where too much matches.
extension AccountingItemsGetAll: APIOperation {
    private static let most = 20_000

    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let states = request.states.map { state -> Hospitality.AccountingState in sameChoice(state) }
        let page = Page(count: most + 1)
        let (items, payments, exchange) = try await call.store.read {
            transaction -> ([OrderItem], [Payment], Exchange?) in
            var charges = OrderItemFilter(enterprises: [enterprise.id])
            charges.services = try call.chargedServices(nil, of: [enterprise.id], in: transaction)
            charges.ids = ids(request.itemIDs)
            charges.rebated = ids(request.rebatedItemIDs)
            charges.closed = request.closedUTC.map { InstantInterval($0) }
            charges.updated = request.updatedUTC.map { InstantInterval($0) }
            charges.consumed = request.consumedUTC.map { InstantInterval($0) }
            charges.states = states
            var paid = PaymentFilter(enterprises: [enterprise.id])
            paid.ids = ids(request.itemIDs)
            paid.closed = charges.closed
            paid.updated = charges.updated
            paid.consumed = charges.consumed
            paid.accountingStates = states
            let wantsPayments = request.extent.paymentItems || request.extent.creditCardTransactions
            return (
                request.extent.orderItems ? try transaction.orderItems.list(charges, page) : [],
                wantsPayments && request.rebatedItemIDs == nil ? try transaction.payments.list(paid, page) : [],
                try Exchange(to: request.currency.said, of: [enterprise.id], in: transaction)
            )
        }
        guard items.count <= most, payments.count <= most else { throw TooManyItems() }
        return Response(
            orderItems: request.extent.orderItems ? try items.map { try Contract.OrderItemOld($0, in: exchange) } : nil,
            paymentItems: request.extent.paymentItems
                ? try payments.map { try Contract.PaymentItemOld($0, in: exchange) } : nil,
            creditCardTransactions: request.extent.creditCardTransactions
                ? payments.compactMap { Contract.CreditCardTransaction($0) } : nil
        )
    }
}

/// More matches than one answer can hold.
struct TooManyItems: Refusal, Equatable {
    var message: String { "Too many items match. Ask for a shorter interval, or use the lists that have pages." }
}
