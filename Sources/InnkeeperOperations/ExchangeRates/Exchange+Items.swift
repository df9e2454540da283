import Hospitality
import InnkeeperContract

// Charges and payments told in the currency that a request asks for; what they were made in stays beside it where the
// answer has a place for that.

extension Contract.OrderItem {
    init(_ item: OrderItem, in exchange: Exchange?) throws(InvalidReference) {
        self.init(item)
        guard let exchange else { return }
        unitAmount = Contract.Amount(try exchange.amount(item.unitAmount, at: item.enterpriseID))
        amount = Contract.Amount(try exchange.amount(item.amount, at: item.enterpriseID))
    }
}

extension Contract.OrderItemOld {
    init(_ item: OrderItem, in exchange: Exchange?) throws(InvalidReference) {
        self.init(item)
        guard let exchange else { return }
        unitAmount = Contract.Amount(try exchange.amount(item.unitAmount, at: item.enterpriseID))
        amount = Contract.ExtendedAmount(try exchange.amount(item.amount, at: item.enterpriseID))
    }
}

extension Contract.PaymentItemOld {
    init(_ payment: Payment, in exchange: Exchange?) throws(InvalidReference) {
        self.init(payment)
        guard let exchange else { return }
        amount = Contract.ExtendedAmount(try exchange.amount(payment.amount, at: payment.enterpriseID))
    }
}

extension Contract.AccountingItem {
    init(_ item: OrderItem, in exchange: Exchange?) throws(InvalidReference) {
        self.init(item)
        guard let exchange else { return }
        amount = Contract.ExtendedAmount(try exchange.amount(item.amount, at: item.enterpriseID))
    }

    init(_ payment: Payment, in exchange: Exchange?) throws(InvalidReference) {
        self.init(payment)
        guard let exchange else { return }
        amount = Contract.ExtendedAmount(try exchange.amount(payment.amount, at: payment.enterpriseID))
    }
}

extension Contract.OutletItem {
    init(_ item: OutletItem, in exchange: Exchange?) throws(InvalidReference) {
        guard let exchange else {
            self.init(item)
            return
        }
        var told = item
        told.unitAmount = try exchange.amount(item.unitAmount, at: item.enterpriseID)
        self.init(told)
    }
}

extension Payment {
    fileprivate var amount: Amount { Amount.untaxed(value, currency) }
}
