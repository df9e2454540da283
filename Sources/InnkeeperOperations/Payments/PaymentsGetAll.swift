import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists payments, newest first, in every state unless states are named.
///
/// The type `Payment` stands for all types. `Currency` converts only into the currency that the payments are in, until
/// there are exchange rates.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope, and for another currency.
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
        let payments = try await call.store.read { try $0.payments.list(wanted, page) }
        try call.check(request.currency, of: payments.map(\.currency))
        return Response(payments: payments.map { Contract.Payment($0) }, cursor: payments.last?.id.uuid)
    }
}
