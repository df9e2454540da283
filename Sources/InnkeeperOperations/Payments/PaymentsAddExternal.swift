import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Records a payment that was taken outside of Innkeeper, or paid back with a negative amount.
///
/// It is charged at once and goes to the bill that is named, or to the account's default open bill. Tax codes of the
/// amount are not looked at: a payment carries no tax.
///
/// - Throws: `InvalidReference` for an unknown account, bill, stay or category, a closed or another's bill, a currency
///   that the enterprise does not accept, and a type that it has not enabled; in the French legal environment for a
///   missing type too.
extension PaymentsAddExternal: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let type = try externalType(request.type, in: enterprise)
        let amount = try enterprise.untaxed(request.amount)
        return try await call.store.write { transaction in
            let account = try call.account(request.accountID ?? request.customerID, of: enterprise, in: transaction)
            try transaction.accounts.lock([account.id])
            let payment = Payment(
                id: call.newID(), enterpriseID: enterprise.id, account: account,
                billID: try bill(request.billID, of: account, enterprise, transaction, call),
                reservationID: try request.reservationID.map { id in
                    try call.reservation(id, of: enterprise.id, in: transaction).id
                },
                accountingCategoryID: try request.accountingCategoryID.map { id in
                    try transaction.accountingCategories.find(ID(id), of: enterprise.id)
                        .known(as: "AccountingCategoryId", id).id
                },
                currency: amount.currency, value: -amount.gross, form: .external(type: type.rawValue), origin: .api,
                notes: request.notes, externalIdentifier: request.externalIdentifier,
                identifier: request.externalIdentifier, at: call.now
            )
            try transaction.payments.insert(payment)
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

    private static func bill(
        _ id: UUID?, of account: Account, _ enterprise: Enterprise, _ transaction: Transaction, _ call: Call
    ) throws -> ID<Bill> {
        if let id { return try transaction.bills.findOpen(ID(id), of: account, in: enterprise.id).id }
        return try transaction.bills.openBill(
            of: account, in: enterprise.id, newID: { call.newID() }, at: call.now
        ).id
    }
}
