import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Answers what stays would cost, with all that is ordered with them, and stores nothing.
///
/// Whether a resource is free is not looked at, and who is too many for the category costs no more than a full one.
/// What restrictions close has no price.
///
/// - Throws: `InvalidReference` and `InvalidInput` for what the service does not have or cannot sell so;
///   `RestrictionRefusal` for what it does not sell at that time; `VoucherRefusal` for a code that does not open the
///   rate.
extension ReservationsPrice: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let wanted = try StayCatalog.Wanted(request.reservations)
        return try await call.store.read { transaction in
            // The request has no member for the enterprise: with the token of a portfolio the service tells.
            let service = try transaction.services.find([ID(request.serviceID)], ofAny: call.enterpriseIDs(nil)).first
            let owner = call.caller.enterprises.first { $0.id == service?.enterpriseID }
            let enterprise = try owner.known(as: "ServiceId", request.serviceID)
            let catalog = try StayCatalog(
                selling: wanted, from: request.serviceID, of: enterprise, for: call, in: transaction
            )
            let quotes = try catalog.quotes(request.reservations)
            let vouchers = StayVouchers(of: request.reservations, quotes, of: catalog)
            // A private rate needs no code to be priced, but a code that is named must fit.
            for index in quotes.indices where quotes[index].rate.type == .private {
                _ = try vouchers.opensRate(ofStay: index)
            }
            try StayRestrictions.check(request.reservations, quotes, of: catalog, now: call.now, in: transaction)
            return Response(
                reservationPrices: zip(request.reservations, quotes).map { data, quote in
                    let total = quote.total(in: catalog.currency)
                    return Contract.ReservationPrice(
                        identifier: data.identifier,
                        totalAmount: Contract.Amount(total),
                        total: Contract.CurrencyValueOld(total)
                    )
                }
            )
        }
    }
}

extension Contract.CurrencyValueOld {
    /// The older form of an amount: its gross value and, once more, its parts.
    init(_ amount: Amount) {
        let scale = amount.currency.scale
        self.init(
            currency: amount.currency.code,
            value: amount.gross.trimmed(toAtLeast: scale),
            net: amount.net.trimmed(toAtLeast: scale),
            tax: amount.tax.trimmed(toAtLeast: scale),
            taxRate: nil
        )
    }
}
