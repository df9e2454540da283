import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

extension PaymentCounter {
    /// Writes what somebody pays with, and the payment where money moves; nothing is asked of the gateway here.
    ///
    /// - Returns: The payment that the gateway is to be told of; nil where no money moves.
    func take(_ instrument: PaymentInstrument, backTo address: String, in transaction: Transaction) throws -> Payment? {
        let means = try transaction.paymentMethodRequests.find(ID(id), of: enterprise.id)
        guard let asked = try transaction.paymentRequests.find(ID(id), of: enterprise.id) else {
            try complete(means.known(as: "Request", id), with: instrument, in: transaction)
            return nil
        }
        // Where a plan goes on with them, only some means will do.
        if let means, !instrument.isAmong(means.methods) {
            throw InvalidReference("Means", "is none that is asked for")
        }
        try transaction.accounts.lock([Account(asked.customerID).id])
        let now = try transaction.paymentRequests.find(asked.id, of: enterprise.id)
        guard now?.state == .pending, asked.expires > call.now else {
            throw InvalidReference("Request", "was answered already")
        }
        // Who presses the button twice pays once.
        guard try transaction.payments.waiting(for: asked.id, of: enterprise.id) == nil else {
            throw PaymentRefusal.isBeingPaid
        }
        switch asked.form {
        case .payment: return try pay(asked, with: instrument, backTo: address, in: transaction)
        case .preauthorization:
            try hold(asked, with: instrument, in: transaction)
            return nil
        }
    }

    private func complete(
        _ asked: PaymentMethodRequest, with instrument: PaymentInstrument, in transaction: Transaction
    ) throws {
        guard instrument.isAmong(asked.methods) else {
            throw InvalidReference("Means", "is none that is asked for")
        }
        let completed: Bool
        switch instrument {
        case .card(let kept, let storageData):
            // A company has no cards of its own; that it has answered is all that is kept.
            let added = try asked.account.type == .customer
                ? card(kept, storageData, of: ID(asked.account.id.uuid), in: transaction) : nil
            completed = try transaction.paymentMethodRequests.complete(
                asked.id, with: added?.id, of: enterprise.id, at: call.now
            )
        case .alternative(_, let mandate):
            completed = try transaction.paymentMethodRequests.complete(
                asked.id, with: nil, mandate: mandate, of: enterprise.id, at: call.now
            )
        }
        guard completed else { throw InvalidReference("Request", "was answered already") }
    }

    private func pay(
        _ asked: PaymentRequest, with instrument: PaymentInstrument, backTo address: String,
        in transaction: Transaction
    ) throws -> Payment {
        let form: Payment.Form
        switch instrument {
        case .card(let kept, let storageData):
            form = .creditCard(try card(kept, storageData, of: asked.customerID, in: transaction).id)
        case .alternative(let method, _):
            guard call.premises.payments.takes(method, in: asked.currency) else {
                throw PaymentRefusal.currencyNotTaken(asked.currency.code)
            }
            form = .alternative(method)
        }
        var payment = PaymentDesk(call: call, enterprise: enterprise).draft(
            -asked.value, asked.currency, of: Account(asked.customerID), as: form, instrument: instrument.name,
            origin: .paymentRequest
        )
        payment.requestID = asked.id
        payment.billID = asked.billID
        payment.reservationID = asked.reservationID
        payment.redirectURL = address
        try transaction.payments.insert(payment)
        try call.announce(.payment(payment.id), of: enterprise.id, in: transaction)
        return payment
    }

    private func hold(
        _ asked: PaymentRequest, with instrument: PaymentInstrument, in transaction: Transaction
    ) throws {
        guard case .card(let kept, let storageData) = instrument else {
            throw InvalidReference("Means", "holds no money; only a card does")
        }
        let card = try card(kept, storageData, of: asked.customerID, in: transaction)
        try transaction.preauthorizations.insert(
            Preauthorization(
                id: call.newID(), enterpriseID: enterprise.id, creditCardID: card.id,
                customerID: asked.customerID, reservationID: asked.reservationID, currency: asked.currency,
                value: asked.value, created: call.now
            )
        )
        _ = try transaction.paymentRequests.end(asked.id, as: .completed, of: enterprise.id, at: call.now)
    }

    private func card(
        _ kept: KeptCard, _ storageData: String, of customer: ID<Customer>, in transaction: Transaction
    ) throws -> CreditCard {
        let card = CreditCard(
            id: call.newID(), enterpriseID: enterprise.id, customerID: customer, kind: .gateway, format: kept.format,
            type: kept.type, obfuscatedNumber: kept.obfuscatedNumber, storageData: storageData, created: call.now
        )
        try transaction.creditCards.insert(card)
        return card
    }
}

extension PaymentInstrument {
    /// Whether it is one of those that can be charged again, and is asked for.
    fileprivate func isAmong(_ methods: [PaymentMethodRequest.Method]) -> Bool {
        switch self {
        case .card: methods.contains(.paymentCard)
        case .alternative(let method, _): method == .sepaDirectDebit && methods.contains(.sepaDirectDebit)
        }
    }
}
