import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Pays a payment back, wholly or in part, by the way it came.
///
/// The refund is a payment of its own. It may be pending at first and fail later; what is pending counts as refunded
/// until then, so that nobody pays back more than came in.
///
/// - Throws: `InvalidReference` for an unknown payment, another's, one that is neither of a card nor of another means
///   of the gateway, and for a value that is not positive; a refusal for a payment that has not come in, one that was
///   taken outside of the gateway, and for more than is left of it.
extension PaymentsRefund: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let desk = PaymentDesk(call: call, enterprise: enterprise)
        let refund = try await call.store.write { transaction in
            let account = try transaction.accounts.find(
                ID(request.accountID), of: enterprise.chainID, as: "AccountId"
            )
            try transaction.accounts.lock([account.id])
            let payment = try original(request, of: account, enterprise, transaction)
            let value = try value(request.valueToRefund, of: payment, transaction)
            var refund = desk.draft(
                value, payment.currency, of: account, as: payment.form, instrument: payment.instrument, origin: .api,
                kind: .refund
            )
            refund.originalID = payment.id
            refund.billID = payment.billID
            refund.reservationID = payment.reservationID
            refund.accountingCategoryID = payment.accountingCategoryID
            refund.notes = request.reason
            if let bill = payment.billID,
                try transaction.bills.find(bill, of: enterprise.id, as: "BillId").state == .closed
            {
                refund.billID = nil
            }
            try transaction.payments.insert(refund)
            try call.announce(.payment(refund.id), of: enterprise.id, in: transaction)
            return refund
        }
        let (submitted, answer) = try await desk.submit(refund)
        try submitted.checkSuccess(answer)
        return Response(
            paymentID: request.paymentID, refundID: refund.id.uuid,
            type: refund.form.creditCard == nil ? .alternativePayment : .creditCardPayment,
            amount: Contract.CurrencyValue(
                currency: refund.currency.code, value: refund.value.trimmed(toAtLeast: refund.currency.scale)
            ),
            state: Contract.PaymentStateEnum(submitted.state)
        )
    }

    private static func original(
        _ request: Request, of account: Account, _ enterprise: Enterprise, _ transaction: Transaction
    ) throws -> Payment {
        let payment = try transaction.payments.find(ID(request.paymentID), of: enterprise.id)
            .known(as: "PaymentId", request.paymentID)
        guard payment.account == account else {
            throw InvalidReference("PaymentId", "is a payment of another account")
        }
        switch payment.form {
        case .external, .invoice, .taxDeducted:
            throw InvalidReference("PaymentId", "is neither paid by card nor by another means of the gateway")
        case .creditCard, .alternative:
            break
        }
        guard let kind = payment.kind else { throw PaymentRefusal.takenElsewhere }
        guard kind == .payment else { throw InvalidReference("PaymentId", "is itself a refund or a chargeback") }
        guard payment.state == .charged else { throw PaymentRefusal.notCharged }
        return payment
    }

    private static func value(
        _ wanted: ExactDecimal?, of payment: Payment, _ transaction: Transaction
    ) throws -> ExactDecimal {
        let rest = payment.rest(after: try transaction.payments.takingBack(payment.id, of: payment.enterpriseID))
        // The whole payment is what is left of it: a second refund of everything is none.
        let value = (wanted ?? -payment.value).rounded(to: payment.currency.scale)
        guard value > 0 else { throw InvalidReference("ValueToRefund", "must be more than zero") }
        guard value <= rest else {
            let left = rest.trimmed(toAtLeast: payment.currency.scale)
            throw PaymentRefusal.refundTooLarge("\(left) \(payment.currency)")
        }
        return value
    }
}
