import Hospitality
import InnkeeperContract

extension Contract.CreditCardTransaction {
    /// What happened to the money of a card; nil for a payment by other means. The gateway keeps its fee to itself.
    init?(_ payment: Payment) {
        guard payment.form.creditCard != nil else { return nil }
        let charged = Contract.ExtendedAmount(Amount.untaxed(payment.value, payment.currency))
        self.init(
            paymentID: payment.id.uuid, settlementID: payment.settlementID, settledUTC: payment.settled, fee: nil,
            adjustedFee: nil, chargedAmount: charged, settledAmount: payment.settled == nil ? nil : charged
        )
    }
}
