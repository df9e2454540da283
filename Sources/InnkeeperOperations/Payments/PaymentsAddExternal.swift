import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Records a payment that was taken outside of Innkeeper, or paid back with a negative amount.
///
/// It is charged at once and goes to the bill that is named, or to the account's default open bill. Tax codes of the
/// amount are not looked at: a payment carries no tax. Cash goes into the drawer of the house, if it has one.
///
/// - Throws: `InvalidReference` for an unknown account, bill, stay or category, a closed or another's bill, a currency
///   that the enterprise does not accept, and a type that it has not enabled; in the French legal environment for a
///   missing type too. A refusal for a company where the token does not permit that.
extension PaymentsAddExternal: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let type = try externalType(request.type, in: enterprise)
        let amount = try enterprise.untaxed(request.amount)
        return try await call.store.write { transaction in
            let account = try call.owner(
                try call.account(request.accountID ?? request.customerID, of: enterprise, in: transaction)
            )
            try transaction.accounts.lock([account.id])
            var payment = Payment(
                id: call.newID(), enterpriseID: enterprise.id, account: account,
                billID: try call.bill(request.billID, of: account, enterprise, in: transaction),
                currency: amount.currency, value: -amount.gross, form: .external(type: type.rawValue), origin: .api,
                notes: request.notes, externalIdentifier: request.externalIdentifier,
                identifier: request.externalIdentifier, at: call.now
            )
            try call.fill(
                &payment, reservation: request.reservationID, category: request.accountingCategoryID, in: transaction
            )
            try transaction.payments.insert(payment)
            if type == .cash { try call.putIntoDrawer(payment, in: transaction) }
            try call.announce(.payment(payment.id), of: enterprise.id, in: transaction)
            return Response(externalPaymentID: payment.id.uuid)
        }
    }

    /// The type that is recorded: unspecified where none is named and the law of the house lets it be.
    private static func externalType(
        _ type: Contract.ExternalPaymentTypeEnum?, in enterprise: Enterprise
    ) throws -> Contract.ExternalPaymentTypeEnum {
        let isFrench = enterprise.legalEnvironmentCode.hasPrefix("FR")
        let type = type ?? .unspecified
        if isFrench, type == .unspecified {
            throw InvalidReference("Type", "must be specified in the French legal environment")
        }
        // Without a type the payment is unspecified, whatever is enabled: the caller could not have known better.
        guard type == .unspecified || enterprise.accounting.enabledExternalPaymentTypes.contains(type.rawValue) else {
            throw InvalidReference("Type", "is not enabled for this enterprise: \(type.rawValue)")
        }
        return type
    }
}
