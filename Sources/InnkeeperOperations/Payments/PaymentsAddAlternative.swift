import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Starts a payment by a means that is no card, through the gateway.
///
/// What the payer has to confirm is pending, with the page to send them to; what a wallet has confirmed is charged at
/// once. The account pays when it is charged, not before. Tax codes are not looked at: a payment carries no tax.
///
/// - Throws: `InvalidReference` for an unknown customer or stay, an amount that is not positive, a bank account that is
///   none; a refusal for a currency that the means cannot be used in and for a payment that fails at once, which stays
///   in the list of payments as failed.
extension PaymentsAddAlternative: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let amount = try enterprise.payable(
            Contract.ExtendedAmountParameters(
                grossValue: request.amount.grossValue, netValue: request.amount.netValue,
                currency: request.amount.currency
            )
        )
        let data = try request.means()
        let method = try data.alternativeMethod
        guard call.premises.payments.takes(method, in: amount.currency) else {
            throw PaymentRefusal.currencyNotTaken(amount.currency.code)
        }
        let instrument = try await instrument(of: data, as: method, in: call)
        let desk = PaymentDesk(call: call, enterprise: enterprise)
        let payment = try await call.store.write { transaction in
            let account = try call.customerAccount(request.customerID, of: enterprise, in: transaction)
            var payment = desk.draft(
                -amount.gross, amount.currency, of: account, as: .alternative(method), instrument: instrument,
                origin: .api
            )
            payment.redirectURL = data.ideal?.redirectURL ?? request.redirectURL
            try call.fill(&payment, reservation: request.reservationID, category: nil, in: transaction)
            try transaction.payments.insert(payment)
            try call.announce(.payment(payment.id), of: enterprise.id, in: transaction)
            return payment
        }
        let (submitted, answer) = try await desk.submit(payment)
        try submitted.checkSuccess(answer)
        return Response(paymentID: payment.id.uuid, nextAction: answer.page.map { .redirectToUrl($0) })
    }

    /// What the gateway calls the means: the permission to debit an account is left with it, number and all.
    private static func instrument(
        of data: Contract.AlternativePaymentsData, as method: Payment.AlternativeMethod, in call: Call
    ) async throws -> String {
        guard let debit = data.sepaDirectDebit, method == .sepaDirectDebit else { return method.rawValue }
        return try await call.premises.payments.mandate(iban: BankAccount.number(debit.iban), name: debit.name)
    }
}

extension PaymentsAddAlternative.Request {
    /// The means of payment; what clients send who know only the older members says the same.
    fileprivate func means() throws -> Contract.AlternativePaymentsData {
        if let data { return data }
        switch method {
        case .ideal:
            guard let redirectURL else { throw InvalidReference("RedirectUrl", "is required for iDEAL") }
            return Contract.AlternativePaymentsData(discriminator: .ideal, ideal: .init(redirectURL: redirectURL))
        case .applePay: return Contract.AlternativePaymentsData(discriminator: .applePay)
        case .googlePay: return Contract.AlternativePaymentsData(discriminator: .googlePay)
        case nil: throw InvalidReference("Data", "is required")
        }
    }
}

extension Contract.AlternativePaymentsData {
    fileprivate var alternativeMethod: Payment.AlternativeMethod {
        get throws {
            guard let method = Payment.AlternativeMethod(rawValue: discriminator.rawValue) else {
                throw InvalidReference("Discriminator", "names no means of payment")
            }
            if let address = ideal?.redirectURL, URL(string: address)?.scheme == nil {
                throw InvalidReference("RedirectUrl", "is no address")
            }
            return method
        }
    }
}

extension Payment {
    /// - Throws: A refusal with the gateway's reason when the payment failed at once.
    func checkSuccess(_ answer: PaymentAnswer) throws(PaymentRefusal) {
        guard state == .failed || state == .canceled else { return }
        throw .failed(answer.reason ?? "The payment failed.")
    }
}
