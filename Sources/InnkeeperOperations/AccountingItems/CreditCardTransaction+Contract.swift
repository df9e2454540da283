import Hospitality
import InnkeeperContract
import InnkeeperValues

extension Contract.CreditCardTransaction {
    /// What happened to the money of a card; nil for a payment by other means. Amounts have the payment's sign, fees
    /// none: the house gets that much less. A terminal does not tell what it keeps.
    init?(_ payment: Payment) {
        guard payment.form.creditCard != nil else { return nil }
        func amount(_ value: ExactDecimal) -> Contract.ExtendedAmount {
            Contract.ExtendedAmount(Amount.untaxed(value, payment.currency))
        }
        self.init(
            paymentID: payment.id.uuid, settlementID: payment.settlementID, settledUTC: payment.settled,
            fee: payment.fee.map(amount), adjustedFee: payment.adjustedFee.map(amount),
            chargedAmount: amount(payment.value), settledAmount: payment.settledValue.map(amount)
        )
    }
}
