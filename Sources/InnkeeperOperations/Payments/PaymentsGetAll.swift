import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists payments, newest first, in every state unless states are named.
///
/// The type `Payment` stands for all types. `Currency` tells the amounts in that currency, at today's exchange rates of
/// the house; the original amounts stay as they were.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope, and for a currency that the house does not
///   exchange the amounts for.
extension PaymentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = PaymentFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.paymentIDs)
        filter.accounts = ids(request.accountIDs)
        filter.bills = ids(request.billIDs)
        filter.reservations = ids(request.reservationIDs)
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.charged = request.chargedUTC.map { InstantInterval($0) }
        filter.closed = request.closedUTC.map { InstantInterval($0) }
        filter.settled = request.settlementUTC.map { InstantInterval($0) }
        filter.accountingStates = request.accountingStates?.compactMap { AccountingState(rawValue: $0.rawValue) }
        filter.states = request.states?.compactMap { Payment.State(rawValue: $0.rawValue) }
        if let type = request.type, type != .payment { filter.type = type.rawValue }
        let (wanted, page) = (filter, Page(request.limitation))
        let (payments, exchange) = try await call.store.read { transaction in
            let exchange = try Exchange(to: request.currency, of: wanted.enterprises, in: transaction)
            return (try transaction.payments.list(wanted, page), exchange)
        }
        return Response(
            payments: try payments.map { payment in
                var wire = Contract.Payment(payment)
                if let exchange {
                    let value = try exchange.value(of: payment.value, in: payment.currency, at: payment.enterpriseID)
                    wire.amount = Contract.Amount(Amount.untaxed(value, exchange.target))
                }
                return wire
            },
            cursor: payments.last?.id.uuid
        )
    }
}
