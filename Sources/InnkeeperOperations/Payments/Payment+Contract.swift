import Hospitality
import InnkeeperContract
import InnkeeperValues

extension Contract.Payment {
    /// The one place where a payment becomes its wire form. What came in is negative.
    init(_ payment: Payment) {
        let amount = Contract.Amount(Amount.untaxed(payment.value, payment.currency))
        self.init(
            id: payment.id.uuid,
            enterpriseID: payment.enterpriseID.uuid,
            accountID: payment.account.id.uuid,
            accountType: Contract.AccountType(payment.account.type),
            paymentRequestID: payment.requestID?.uuid,
            billID: payment.billID?.uuid,
            reservationID: payment.reservationID?.uuid,
            accountingCategoryID: payment.accountingCategoryID?.uuid,
            amount: amount,
            originalAmount: amount,
            notes: payment.notes,
            settlementID: payment.settlementID,
            consumedUTC: payment.consumed,
            closedUTC: payment.closed,
            chargedUTC: payment.charged,
            createdUTC: payment.created,
            updatedUTC: payment.updated,
            settlementUTC: payment.settled,
            accountingState: Contract.AccountingStateEnum(payment.accountingState),
            state: Contract.PaymentStateEnum(payment.state),
            identifier: payment.identifier,
            type: payment.form.discriminator,
            // Only payments through a gateway are told apart by kind.
            kind: payment.kind.map { sameChoice($0) },
            data: Contract.PaymentData(payment),
            paymentOrigin: sameChoice(payment.origin)
        )
    }
}

extension Payment.Form {
    var discriminator: Contract.PaymentDiscriminatorEnum {
        switch self {
        case .creditCard: .creditCardPayment
        case .alternative: .alternativePayment
        case .external: .externalPayment
        case .invoice: .invoicePayment
        case .taxDeducted: .taxDeductedPayment
        }
    }
}

extension Contract.PaymentData {
    /// Nil for a payment that has no more to tell.
    init?(_ payment: Payment) {
        switch payment.form {
        case .creditCard(let card):
            self.init(
                discriminator: .creditCard,
                creditCard: Contract.PaymentCreditCardData(
                    creditCardID: card.uuid, transaction: Contract.CreditCardTransaction(payment)
                )
            )
        case .alternative(let method):
            self.init(discriminator: .alternative, alternative: .init(type: sameChoice(method)))
        case .external(let type):
            self.init(
                discriminator: .external,
                external: Contract.PaymentExternalData(
                    type: Contract.ExternalPaymentTypeEnum(rawValue: type) ?? .unspecified,
                    externalIdentifier: payment.externalIdentifier
                )
            )
        case .invoice(let bill, let role):
            self.init(
                discriminator: .invoice,
                invoice: Contract.PaymentInvoiceData(invoiceID: bill.uuid, type: sameChoice(role))
            )
        case .taxDeducted: return nil
        }
    }
}

extension Contract.AccountType {
    init(_ type: AccountType) {
        self =
            switch type {
            case .customer: .customer
            case .company: .company
            }
    }
}

extension Contract.PaymentStateEnum {
    init(_ state: Payment.State) {
        self =
            switch state {
            case .charged: .charged
            case .canceled: .canceled
            case .pending: .pending
            case .failed: .failed
            case .verifying: .verifying
            }
    }
}
